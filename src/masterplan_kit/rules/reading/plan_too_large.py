"""More text than a plan can sensibly have."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

plan_too_large = declare(
    "YML005",
    "plan-too-large",
    severity={"draft": ERROR},
    source="Format rencana versi 1: batas ukuran rencana",
    message=Text(
        id="Rencana ini melebihi {limit} MB atau {files} berkas; sisanya tidak dibaca",
        en="This plan is larger than {limit} MB or {files} files; the rest was not read",
    ),
    why=Text(
        id="Yang tidak dibaca tidak diperiksa, sehingga hasil pemeriksaan tidak lengkap.",
        en="What was not read was not checked, so the result is incomplete.",
    ),
    help=Text(
        id="Gabungkan berkas-berkas kecil, dan keluarkan dari folder berkas yang bukan bagian rencana.",
        en="Combine small files, and move files that are not part of the plan out of the folder.",
    ),
    bad="""
        # folder rencana: 212 berkas, satu untuk setiap kelurahan  # <- YML005
    """,
    good="""
        # folder rencana: 12 berkas, satu untuk setiap kecamatan
    """,
)
