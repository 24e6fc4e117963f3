"""Milestones stand along the way, not beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan, When
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "ACT037",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="Tahap “{milestone}” ditargetkan {due}, di luar jadwal inisiatifnya ({start} sampai {end})",
        en="The milestone “{milestone}” is due {due}, outside its initiative's schedule ({start} to {end})",
    ),
    why=Text(
        id="Jadwal berakhir ketika layanan siap dipakai; tahap di luarnya berarti salah satu tanggalnya keliru.",
        en="A schedule ends when the service is ready for use; a milestone outside it means that one of the dates is wrong.",
    ),
    help=Text(
        id="Perbaiki tanggal tahap itu, atau sesuaikan jadwal inisiatifnya.",
        en="Correct the date of the milestone, or adjust the initiative's schedule.",
    ),
    bad="""
        initiatives:
          - name: Mal pelayanan publik digital
            schedule:
              start: 2026-Q1
              end: 2026-Q3
            milestones:
              - name: Peluncuran
                due: 2027-02-17  # <- ACT037
    """,
    good="""
        initiatives:
          - name: Mal pelayanan publik digital
            schedule:
              start: 2026-Q1
              end: 2026-Q3
            milestones:
              - name: Peluncuran
                due: 2026-08-17
    """,
)
def milestone_outside_schedule(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare what is due with the first and last day of the schedule."""
    for initiative in active(plan, programme):
        schedule = initiative.schedule
        if not (schedule and schedule.start and schedule.end and schedule.start.first <= schedule.end.last):
            continue
        start, end = schedule.start, schedule.end
        for milestone in initiative.milestones:
            due = milestone.due
            if due and (due.last < start.first or due.first > end.last):
                there = related(initiative, "schedule", label=Text("jadwal", "schedule"))
                yield finding(
                    milestone, "due",
                    related=(there,), milestone=milestone.name or "–", due=_told(due), start=str(start), end=str(end),
                )  # fmt: skip


def _told(due: When) -> dt.date | str:
    """A day as people say it, anything longer as it is written."""
    return due.first if due.grain == "day" else str(due)
