"""Targets move the way the indicator says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import Figure, against, called, direction_of, grades, kind_of

_BASELINE: Final = Text("kondisi awal", "the baseline")
_WAYS: Final = {"up": Text("naik", "rise"), "down": Text("turun", "fall"), "steady": Text("tetap", "stay the same")}


@rule(
    "IND008",
    severity={"draft": WARNING},
    source="Pedoman Evaluasi Smart City 2021 (evaluasi berbasis hasil); format rencana versi 1",
    message=Text(
        id="“{indicator}” seharusnya {direction}, tetapi targetnya berubah dari {before} ({since}) menjadi {after} ({year})",
        en="“{indicator}” is meant to {direction}, but its target goes from {before} ({since}) to {after} ({year})",
    ),
    why=Text(
        id="Arah, angka, atau tahunnya ada yang keliru; pembaca tidak tahu mana yang harus dipercaya.",
        en="The direction, a figure, or a year is wrong; readers cannot tell which to believe.",
    ),
    help=Text(
        id="Periksa angka kedua tahun tersebut dan arah indikatornya.",
        en="Check the figures of both years and the direction of the indicator.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            indicators:
              - name: Lama pengurusan izin
                kind: outcome
                direction: down
                baseline:
                  value: 14
                  year: 2025
                targets:
                  2026: 7
                  2027: 10  # <- IND008
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            indicators:
              - name: Lama pengurusan izin
                kind: outcome
                direction: down
                baseline:
                  value: 14
                  year: 2025
                targets:
                  2026: 7
                  2027: 3
    """,
)
def target_against_direction(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Follow the targets year by year, from the baseline on, to the first step that goes the wrong way."""
    for indicator in plan.all_indicators():
        direction = direction_of(indicator, programme) or ""
        way, letters = _WAYS.get(direction), grades(indicator, programme)
        for since, before, year, after in _steps(indicator, programme) if way else ():
            if way and against(before, after, direction, letters):
                yield finding(
                    indicator, "targets", year,
                    indicator=called(indicator), direction=way, before=before, since=since, after=after, year=year,
                )  # fmt: skip
                break


def _steps(indicator: Indicator, programme: Programme) -> Iterator[tuple[int | Text, Figure, int, Figure]]:
    """Pair each target with the one before it; outputs of single years, which rise and fall, only with the baseline."""
    targets, baseline = sorted((indicator.targets or {}).items()), indicator.baseline
    since: int | Text = _BASELINE
    before = None
    if baseline and targets and (baseline.year or 0) < targets[0][0]:
        since, before = baseline.year or _BASELINE, baseline.value
    for year, after in targets:
        if before is not None:
            yield since, before, year, after
        if kind_of(indicator, programme) != "output":
            since, before = year, after
