"""A period that cannot be read."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

period_unreadable = declare(
    "SCH028",
    "period-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak terbaca sebagai periode",
        en="“{text}” cannot be read as a period",
    ),
    why=Text(
        id="Periode menentukan tahun mana yang dinilai; tanpa awal dan akhir, tidak ada yang dapat dibandingkan.",
        en="The period says which years are judged; without a start and an end, nothing can be compared.",
    ),
    help=Text(
        id="Tulis awalnya (“start”) dan akhirnya (“end”), misalnya 2026 dan 2035.",
        en="Write its “start” and its “end”, for example 2026 and 2035.",
    ),
    bad="""
        period: sepuluh tahun sejak 2026  # <- SCH028
    """,
    good="""
        period:
          start: 2026
          end: 2035
    """,
)
