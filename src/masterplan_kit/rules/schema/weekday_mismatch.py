"""A day of the week that is not that of the date."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

weekday_mismatch = declare(
    "SCH025",
    "weekday-mismatch",
    severity={"draft": WARNING},
    source="Kominfo, 8 Mei 2018: Selasa, 07/05/2018, padahal hari itu Senin",
    message=Text(
        id="Hari “{said}” tidak cocok: {date} jatuh pada hari {weekday}",
        en="The day “{said}” does not fit: {date} is a {weekday}",
    ),
    why=Text(
        id="Salah satunya keliru, dan undangan atau keputusan yang mengutipnya ikut keliru.",
        en="One of the two is wrong, and so is every invitation or decree that quotes it.",
    ),
    help=Text(
        id="Periksa tanggalnya pada sumbernya, lalu tulis tanpa nama hari, misalnya {canonical}.",
        en="Look the date up in its source, then write it without the day of the week, for example {canonical}.",
    ),
    bad="""
        cohort:
          mou:
            number: 12/NK/2018
            date: Selasa, 7 Mei 2018  # <- SCH025
    """,
    good="""
        cohort:
          mou:
            number: 12/NK/2018
            date: 2018-05-08
    """,
)
