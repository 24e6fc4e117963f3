"""A field whose name is nearly right."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

key_misspelt = declare(
    "SCH002",
    "key-misspelt",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Isian “{key}” dibaca sebagai “{guess}”",
        en="The field “{key}” was read as “{guess}”",
    ),
    why=Text(
        id="Dugaan ini bisa keliru; program lain tidak menduga dan mengabaikan isian itu.",
        en="The guess may be wrong; other programs do not guess and ignore the field.",
    ),
    help=Text(
        id="Ganti nama isian itu menjadi “{guess}”.",
        en="Rename the field to “{guess}”.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            penanggung_jawab: dpmptsp  # <- SCH002
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            lead: dpmptsp
    """,
    fixable=True,
)
