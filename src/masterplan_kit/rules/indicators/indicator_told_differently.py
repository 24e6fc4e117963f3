"""One thing has one figure for one year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Indicator, Initiative, Masterplan
from masterplan_kit.node import Keys
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import Figure, called, figures, known, owned
from masterplan_kit.spelling import folded

_Owned = tuple[Initiative | None, Indicator]

_FIRST: Final = Text("di sini {other}", "here {other}")


@rule(
    "IND013",
    severity={"draft": WARNING},
    source="Data indeks Kota Bogor (dua deret untuk tahun yang sama); format rencana versi 1",
    message=Text(
        id="“{indicator}” untuk {year} ditulis {value} di sini dan {other} di tempat lain",
        en="“{indicator}” for {year} is given as {value} here and as {other} elsewhere",
    ),
    why=Text(
        id="Pembaca yang menemukan dua angka untuk hal yang sama tidak lagi mempercayai keduanya.",
        en="Readers who find two figures for the same thing trust neither.",
    ),
    help=Text(
        id="Gunakan satu angka dari satu sumber, atau bedakan nama kedua indikator.",
        en="Use one figure from one source, or give the two indicators different names.",
    ),
    bad="""
        indicators:
          - name: Indeks smart city
            baseline:
              value: 3.12
              year: 2020
          - name: Indeks Smart City
            baseline:
              value: 3.45  # <- IND013
              year: 2020
    """,
    good="""
        indicators:
          - name: Indeks smart city
            baseline:
              value: 3.12
              year: 2020
          - name: Indeks Smart City
            baseline:
              value: 3.33
              year: 2021
    """,
)
def indicator_told_differently(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare what indicators of the same name and unit tell of the same year."""
    by_name: defaultdict[tuple[str, str], list[_Owned]] = defaultdict(list)
    for initiative, indicator in owned(plan):
        if indicator.name:
            by_name[folded(indicator.name), folded(indicator.unit or "")].append((initiative, indicator))
    for group in by_name.values():
        if len(group) > 1:
            yield from _differing(group, anywhere=known(group[0][1], programme) is not None)


def _differing(group: list[_Owned], *, anywhere: bool) -> Iterator[Finding]:
    """Compare with who first told a year; two initiatives may each count their own users under one name."""
    told: dict[int, tuple[Initiative | None, Indicator, Keys, Figure]] = {}
    for initiative, indicator in group:
        for keys, year, value in figures(indicator):
            if year is None or keys[0] == "targets":
                continue
            owner, first, there, other = told.setdefault(year, (initiative, indicator, keys, value))
            comparable = anywhere or owner is initiative or owner is None or initiative is None
            if other != value and first is not indicator and comparable:
                place = related(first, *there, label=_FIRST, other=other)
                yield finding(
                    indicator, *keys, related=(place,), indicator=called(indicator), year=year, value=value, other=other
                )
                break
