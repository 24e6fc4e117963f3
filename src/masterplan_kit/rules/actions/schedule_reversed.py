"""Nothing ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT008",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{initiative}” selesai {end}, sebelum dimulai ({start})",
        en="“{initiative}” ends in {end}, before it starts ({start})",
    ),
    why=Text(
        id="Jadwal yang terbalik tidak masuk ke tahun mana pun dalam peta jalan.",
        en="A schedule that runs backwards falls into no year of the roadmap.",
    ),
    help=Text(
        id="Periksa waktu mulai dan waktu selesainya; mungkin tertukar.",
        en="Check the start and the end; they may have been swapped.",
    ),
    bad="""
        initiatives:
          - name: Super Apps Bessai Berinta
            schedule:
              start: 2028
              end: 2026  # <- ACT008
    """,
    good="""
        initiatives:
          - name: Super Apps Bessai Berinta
            schedule:
              start: 2026
              end: 2028
    """,
)
def schedule_reversed(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare the first day of the start with the last day of the end."""
    for initiative in plan.initiatives:
        schedule = initiative.schedule
        if schedule and schedule.start and schedule.end and schedule.end.last < schedule.start.first:
            start, end = str(schedule.start), str(schedule.end)
            there = related(
                initiative, "schedule", "start", label=Text("mulai {start}", "starts in {start}"), start=start
            )
            yield finding(
                initiative, "schedule", "end", related=(there,), initiative=initiative.called, start=start, end=end
            )
