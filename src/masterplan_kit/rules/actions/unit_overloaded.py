"""One unit cannot carry the whole plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Percent, Text, said
from masterplan_kit.model import Masterplan, Unit
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active

_FEW: Final = 20  # of fewer initiatives a share says little
_SHARE: Final = 40  # percent
_AT_ONCE: Final = 10  # initiatives that start in one year


@rule(
    "ACT045",
    severity={"mentoring": INFO},
    source="FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="{unit} memimpin {count} inisiatif {which}",
        en="{unit} leads {count} initiatives {which}",
    ),
    why=Text(
        id="Perangkat daerah yang memimpin terlalu banyak sekaligus menjadi penghambat bagi semuanya.",
        en="An office that leads too much at once holds all of it up.",
    ),
    help=Text(
        id="Serahkan sebagian kepada perangkat daerah pemilik layanannya, atau mulai secara bertahap.",
        en="Hand some of them to the offices that own the service, or start them in stages.",
    ),
    bad="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo}  # <- ACT045
        initiatives:
          - {name: Portal warga, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Satu data, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Aduan daring, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Wifi taman, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Serat optik, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Pusat data, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Kelas digital, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Arsip daring, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Radio siaga, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Tanda tangan elektronik, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Panic button, lead: diskominfo, schedule: {start: 2026, end: 2027}}
    """,
    good="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo}
        initiatives:
          - {name: Portal warga, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Satu data, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Aduan daring, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Wifi taman, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Serat optik, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Pusat data, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Kelas digital, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Arsip daring, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Radio siaga, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Tanda tangan elektronik, lead: diskominfo, schedule: {start: 2026, end: 2027}}
          - {name: Panic button, lead: diskominfo, schedule: {start: 2027, end: 2027}}
    """,
    needs=("initiatives.lead",),
)
def unit_overloaded(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count what each unit leads, in all and by the year in which it starts."""
    asked = active(plan, programme)
    led: dict[Unit, list[int]] = {}
    for one in asked:
        unit = plan.unit(one.lead)
        if unit:
            led.setdefault(unit, []).append(one.runs[0] if one.runs else 0)
    for unit, starts in led.items():
        year, at_once = max(Counter(starts).items(), key=lambda item: (item[0] > 0, item[1]))
        if len(asked) > _FEW and len(starts) * 100 > _SHARE * len(asked):
            share = Percent(len(starts) * 100 / len(asked))
            which = Text(f"dari {len(asked)} ({said(share, 'id')})", f"of {len(asked)} ({said(share, 'en')})")
            yield finding(unit, unit=_called(unit), count=len(starts), which=which)
        elif year and at_once > _AT_ONCE:
            which = Text(f"yang mulai pada {year}", f"that start in {year}")
            yield finding(unit, unit=_called(unit), count=at_once, which=which)


def _called(unit: Unit) -> str:
    return unit.short or unit.name or unit.id or "–"
