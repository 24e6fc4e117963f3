"""A year that cannot be read."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

year_unreadable = declare(
    "SCH019",
    "year-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak terbaca sebagai satu tahun",
        en="“{text}” cannot be read as one year",
    ),
    why=Text(
        id="Tanpa tahun, angka di sebelahnya tidak dapat ditempatkan dalam jangka waktu rencana.",
        en="Without a year, the figure beside it has no place in the period of the plan.",
    ),
    help=Text(
        id="Tulis satu tahun antara 1945 dan 2100 dengan empat angka, misalnya 2026.",
        en="Write one year between 1945 and 2100 in four digits, for example 2026.",
    ),
    bad="""
        indicators:
          - name: Lama pengurusan izin
            targets:
              tahun pertama: 7  # <- SCH019
    """,
    good="""
        indicators:
          - name: Lama pengurusan izin
            targets:
              2026: 7
    """,
)
