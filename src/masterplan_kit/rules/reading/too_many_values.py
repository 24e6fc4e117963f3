"""More fields than a file of a plan has."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

too_many_values = declare(
    "YML022",
    "too-many-values",
    severity={"draft": ERROR},
    source="Format rencana versi 1: batas banyaknya isian",
    message=Text(
        id="Berkas ini memuat lebih dari {limit} isi; selebihnya tidak dibaca",
        en="This file holds more than {limit} values; the rest was not read",
    ),
    why=Text(
        id="Berkas rencana yang lengkap memuat beberapa ribu isi; sebanyak ini biasanya data mentah.",
        en="A complete plan file has a few thousand values; this many are usually raw data.",
    ),
    help=Text(
        id="Bagi isinya ke beberapa berkas, dan keluarkan data mentahnya.",
        en="Divide it into several files, and take the raw data out.",
    ),
    bad="""
        applications:  # <- YML022
          - id: APP-00001
            name: Simpus
          # dan 12.000 aplikasi lagi
    """,
    good="""
        applications:
          - id: APP-00001
            name: Simpus
          # dan 74 aplikasi lagi
    """,
)
