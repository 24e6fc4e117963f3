"""A date that cannot be read or does not exist."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

date_unreadable = declare(
    "SCH022",
    "date-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak terbaca sebagai tanggal",
        en="“{text}” cannot be read as a date",
    ),
    why=Text(
        id="Tanggal yang tidak terbaca tidak dapat diurutkan dan tidak dapat dijadikan tenggat.",
        en="A date that cannot be read can be neither sorted nor used as a deadline.",
    ),
    help=Text(
        id="Tulis tahun-bulan-hari antara 2000 dan 2100, misalnya 2026-08-17.",
        en="Write year-month-day between 2000 and 2100, for example 2026-08-17.",
    ),
    bad="""
        cohort:
          workshops:
            - stage: bimtek-1
              date: 2026-02-30  # <- SCH022
    """,
    good="""
        cohort:
          workshops:
            - stage: bimtek-1
              date: 2026-02-28
    """,
)
