"""A file that no plan fills by hand."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

file_too_large = declare(
    "YML004",
    "file-too-large",
    severity={"draft": ERROR},
    source="Format rencana versi 1: batas ukuran berkas",
    message=Text(
        id="Berkas {file} berukuran {size} KB, melebihi batas {limit} KB",
        en="The file {file} is {size} KB, over the limit of {limit} KB",
    ),
    why=Text(
        id="Naskah rencana yang lengkap jauh di bawah batas itu; berkas sebesar ini biasanya memuat data mentah.",
        en="A complete plan stays far below that limit; a file of this size usually holds raw data.",
    ),
    help=Text(
        id="Bagi isinya ke beberapa berkas, misalnya satu berkas per perangkat daerah, dan keluarkan data mentahnya.",
        en="Divide it into several files, for example one per office, and take the raw data out.",
    ),
    bad="""
        # inisiatif.yaml, 3.120 KB: termasuk 40.000 baris data pelanggan  # <- YML004
    """,
    good="""
        # inisiatif.yaml, 120 KB: 75 inisiatif
    """,
)
