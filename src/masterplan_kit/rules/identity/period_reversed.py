"""Nothing ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import DevelopmentPlan, Masterplan, Period
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import turned


@rule(
    "IDN014",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="{what} berakhir {end}, sebelum mulai {start}",
        en="{what} ends in {end}, before it starts in {start}",
    ),
    why=Text(
        id="Selama urutannya terbalik, tahun rencana tidak diketahui, sehingga target dan anggaran tidak dapat diperiksa.",
        en="While the order is reversed, the years of the plan are unknown, and neither targets nor budgets can be checked.",
    ),
    help=Text(
        id="Tukar atau perbaiki waktu mulai dan waktu selesainya.",
        en="Swap or correct the start and the end.",
    ),
    bad="""
        format: 1
        period:
          start: 2035
          end: 2026  # <- IDN014
    """,
    good="""
        format: 1
        period:
          start: 2026
          end: 2035
    """,
)
def period_reversed(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look at each period that is not the schedule of an initiative."""
    for node, key, what, period in _periods(plan):
        if period and turned(period):
            yield finding(node, key, "end", what=what, start=str(period.start), end=str(period.end))


def _periods(plan: Masterplan) -> Iterator[tuple[Node, str, Text | str, Period | None]]:
    yield plan, "period", Text("Jangka waktu rencana", "The period of the plan"), plan.period
    if plan.previous:
        yield plan.previous, "period", Text("Rencana sebelumnya", "The previous plan"), plan.previous.period
    if plan.region and plan.region.head:
        yield (
            plan.region.head,
            "term",
            Text("Masa jabatan kepala daerah", "The term of the head of region"),
            plan.region.head.term,
        )
    for other in plan.context.development_plans if plan.context else ():
        yield other, "period", _called(other), other.period


def _called(other: DevelopmentPlan) -> Text | str:
    return other.title or other.id or other.kind or Text("Rencana pembangunan", "The development plan")
