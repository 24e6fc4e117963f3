"""Weekdays in prose fit their dates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import MONTHS, WEEKDAYS, Text, weekday
from masterplan_kit.model import Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._prose import passages

_DAYS: Final = {name: number for names in WEEKDAYS.values() for number, name in enumerate(names)} | {
    "Jum'at": 4,
    "Jum\u2019at": 4,
    "Ahad": 6,
}
_MONTHS: Final = {name.lower(): number for names in MONTHS.values() for number, name in enumerate(names, start=1)} | {
    "pebruari": 2,
    "nopember": 11,
}
_DATE: Final = lazy(
    rf"\b(?P<weekday>{'|'.join(_DAYS)}),? ?\(?(?P<day>\d{{1,2}})(?:[/.-](?P<number>\d{{1,2}})[/.-]| (?P<month>{'|'.join(_MONTHS)}) )(?P<year>20\d\d)\b",
    re.IGNORECASE,
)


@rule(
    "TXT016",
    severity={"draft": WARNING},
    source="Kominfo, 8 Mei 2018, yang menulis Selasa untuk 7 Mei 2018; berita DIY, 12 Juli 2023",
    message=Text(
        id="“{written}” sebenarnya jatuh pada hari {weekday}",
        en="“{written}” actually falls on a {weekday}",
    ),
    why=Text(
        id="Hari yang tidak cocok menandakan tanggalnya salah salin, dan pembaca tidak tahu mana yang benar.",
        en="A weekday that does not match shows that the date was copied wrongly, and readers cannot tell which is right.",
    ),
    help=Text(
        id="Periksa undangan atau beritanya, lalu perbaiki hari atau tanggalnya.",
        en="Check the invitation or the news report, then correct the weekday or the date.",
    ),
    bad="""
        format: 1
        texts:
          background: Nota kesepakatan ditandatangani di Jakarta pada Selasa, 7 Mei 2018.  # <- TXT016
    """,
    good="""
        format: 1
        texts:
          background: Nota kesepakatan ditandatangani di Jakarta pada Selasa, 8 Mei 2018.
    """,
)
def weekday_wrong_in_text(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Work out the weekday of each date in prose; dates in their own fields are checked when they are read."""
    days = {name.casefold(): number for name, number in _DAYS.items()}
    for passage in passages(plan):
        if not any(name in passage.text for name in _DAYS):
            continue
        for found in _DATE.finditer(" ".join(passage.text.split())):
            date = _date(found)
            if date and date.weekday() != days[found["weekday"].casefold()]:
                written = found[0].replace("(", "").strip()
                yield finding(passage.node, *passage.keys, at_words=written, written=written, weekday=weekday(date))


def _date(found: re.Match[str]) -> dt.date | None:
    month = int(found["number"]) if found["number"] else _MONTHS[found["month"].lower()]
    try:
        return dt.date(int(found["year"]), month, int(found["day"]))
    except ValueError:  # no such day: it is not the weekday that is wrong
        return None
