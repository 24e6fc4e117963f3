"""The development plan that a masterplan serves is in force while the masterplan is."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import in_order, overlap, spoken
from masterplan_kit.rules.identity._served import called, medium_term


@rule(
    "IDN017",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023; kick-off Kota Bontang 2020",
    message=Text(
        id="{served} tidak berlaku dalam jangka waktu rencana ({period})",
        en="{served} is not in force in the period of the plan ({period})",
    ),
    why=Text(
        id="Keselarasan dengan RPJMD dinilai; rencana yang mengacu pada RPJMD lama tidak didukung anggaran.",
        en="Alignment with the RPJMD is scored; a plan that follows an expired RPJMD has no budget behind it.",
    ),
    help=Text(
        id="Tambahkan RPJMD atau RPD yang berlaku pada {period}, atau perbaiki tahunnya.",
        en="Add the RPJMD or RPD in force in {period}, or correct its years.",
    ),
    bad="""
        format: 1
        period:
          start: 2027
          end: 2036
        context:
          development_plans:
            - id: rpjmd-2021
              kind: rpjmd
              period:  # <- IDN017
                start: 2021
                end: 2026
    """,
    good="""
        format: 1
        period:
          start: 2026
          end: 2035
        context:
          development_plans:
            - id: rpjmd-2021
              kind: rpjmd
              period:
                start: 2021
                end: 2026
    """,
    needs=("context.development_plans",),
)
def development_plan_outside_period(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak once, of the latest, where none of them is in force; an older one beside it is history."""
    period, served = in_order(plan.period), medium_term(plan, programme)
    if period is None or not served or any(overlap(period, one.period) for one in served if one.period):
        return
    label = Text("jangka waktu rencana {period}", "the plan holds for {period}")
    other = related(plan, "period", label=label, period=spoken(period))
    yield finding(served[-1], "period", related=(other,), served=called(served[-1]), period=spoken(period))
