"""A number that cannot be read."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

number_unreadable = declare(
    "SCH012",
    "number-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak terbaca sebagai angka",
        en="“{text}” cannot be read as a number",
    ),
    why=Text(
        id="Angka yang tidak terbaca tidak ikut dihitung dan tidak dapat dibandingkan dengan target.",
        en="A number that cannot be read is not counted and cannot be compared with a target.",
    ),
    help=Text(
        id="Tulis angkanya saja, misalnya 14 atau 98.4; satuannya ditulis pada isian “unit”.",
        en="Write the number alone, for example 14 or 98.4; its unit goes into the field “unit”.",
    ),
    bad="""
        indicators:
          - name: Lama pengurusan izin
            unit: hari
            baseline:
              value: dua pekan  # <- SCH012
    """,
    good="""
        indicators:
          - name: Lama pengurusan izin
            unit: hari
            baseline:
              value: 14
    """,
)
