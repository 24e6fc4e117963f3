"""A date with two readings."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

date_ambiguous = declare(
    "SCH023",
    "date-ambiguous",
    severity={"draft": ERROR},
    source="Kominfo, 8 Mei 2018 (tertulis 07/05/2018)",
    message=Text(
        id="“{text}” dapat berarti {one} atau {other}",
        en="“{text}” can mean {one} or {other}",
    ),
    why=Text(
        id="Urutan hari dan bulan berbeda antarnegara dan antarprogram; salah tebak dapat menggeser tenggat berbulan-bulan.",
        en="Countries and programs order day and month differently; a wrong guess can move a deadline by months.",
    ),
    help=Text(
        id="Tulis {one} atau {other}.",
        en="Write {one} or {other}.",
    ),
    bad="""
        cohort:
          mou:
            number: 12/NK/2018
            date: 07/05/2018  # <- SCH023
    """,
    good="""
        cohort:
          mou:
            number: 12/NK/2018
            date: 2018-05-08
    """,
)
