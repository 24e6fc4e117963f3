"""A milestone is a day, not a wish."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "ACT047",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="Tahap “{milestone}” dalam “{initiative}” belum bertanggal",
        en="The milestone “{milestone}” of “{initiative}” has no date yet",
    ),
    why=Text(
        id="Tanpa tanggal, tidak ada yang tahu kapan tahap itu terlambat.",
        en="Without a date, nobody knows when the milestone is late.",
    ),
    help=Text(
        id="Tulis kapan tahap itu harus tercapai pada “due”, dan kapan tercapainya pada “done”.",
        en="Write when it is due under “due”, and when it was reached under “done”.",
    ),
    bad="""
        initiatives:
          - name: Revitalisasi jalur pedestrian
            milestones:
              - name: Penambahan jalur  # <- ACT047
    """,
    good="""
        initiatives:
          - name: Revitalisasi jalur pedestrian
            milestones:
              - name: Penambahan jalur
                done: 2021
    """,
)
def milestone_without_date(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask the milestones of every initiative that was not stopped."""
    for initiative in active(plan, programme):
        for milestone in initiative.milestones:
            if not (milestone.due or milestone.done):
                yield finding(milestone, "due", milestone=milestone.name or "–", initiative=initiative.called)
