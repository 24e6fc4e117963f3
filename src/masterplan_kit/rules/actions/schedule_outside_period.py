"""What the plan promises must happen within its years."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active, state_of


@rule(
    "ACT009",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Kominfo, 8 Mei 2018; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="“{initiative}” dijadwalkan {scheduled}, di luar jangka waktu rencana ({period})",
        en="“{initiative}” is scheduled for {scheduled}, outside the period of the plan ({period})",
    ),
    why=Text(
        id="Anggaran dan capaian dihitung dalam jangka waktu rencana; yang berada di luarnya tidak masuk peta jalan.",
        en="Budgets and results are counted within the period of the plan; whatever lies outside is missing from the roadmap.",
    ),
    help=Text(
        id="Geser jadwalnya ke dalam {period}; lanjutan rencana lama diberi status “running”, yang sudah selesai dicatat pada “previous”.",
        en="Move the schedule into {period}; what continues the old plan gets the state “running”, what was finished before goes under “previous”.",
    ),
    bad="""
        period: {start: 2023, end: 2027}
        initiatives:
          - name: Mal Pelayanan Publik Grha Tiyasa
            schedule:
              start: 2018  # <- ACT009
              end: 2023
          - name: Biskita Transpakuan
            schedule:
              start: 2026
              end: 2029  # <- ACT009
    """,
    good="""
        period: {start: 2023, end: 2027}
        initiatives:
          - name: Mal Pelayanan Publik Grha Tiyasa
            state: running
            schedule:
              start: 2018
              end: 2023
          - name: Biskita Transpakuan
            schedule:
              start: 2026
              end: 2027
    """,
)
def schedule_outside_period(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the years of each schedule with those of the plan."""
    if not plan.years:
        return
    for initiative in active(plan, programme):
        end = _outside(initiative, plan.years, programme)
        if end:
            there = related(
                plan, "period", label=Text("rencana {period}", "the plan: {period}"), period=_span(plan.years)
            )
            yield finding(
                initiative, "schedule", end,
                related=(there,), initiative=initiative.called, scheduled=_span(initiative.runs), period=_span(plan.years),
            )  # fmt: skip


def _outside(initiative: Initiative, years: range, programme: Programme) -> str | None:
    """The end of the schedule that lies outside; an end past its horizon is told by another rule."""
    runs = initiative.runs
    if not runs:
        return None
    horizon = programme.horizon(initiative.horizon)
    if runs[-1] > years[-1] and not (horizon and runs[-1] > horizon.until(years[0])):
        return "end"
    carried_on = runs[-1] >= years[0] and state_of(programme, initiative) in ("running", "done")
    return "start" if runs[0] < years[0] and not carried_on else None


def _span(years: range) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
