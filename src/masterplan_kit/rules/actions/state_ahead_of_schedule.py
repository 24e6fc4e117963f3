"""What is running has started."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT057",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{initiative}” berstatus {state} per {today}, padahal jadwalnya baru mulai {start}",
        en="“{initiative}” is {state} as of {today}, but its schedule starts only in {start}",
    ),
    why=Text(
        id="Status dan jadwal yang bertentangan membuat peta jalan dan laporan kemajuan tidak dapat dipercaya.",
        en="If state and schedule contradict each other, neither roadmap nor progress report can be trusted.",
    ),
    help=Text(
        id="Majukan jadwalnya bila memang sudah dikerjakan, atau kembalikan statusnya menjadi “planned”.",
        en="Bring the schedule forward if work has begun, or set the state back to “planned”.",
    ),
    bad="""
        initiatives:
          - name: Rumah UMKM Gerbang Serasan
            state: running  # <- ACT057
            schedule: {start: 2028, end: 2029}
    """,
    good="""
        initiatives:
          - name: Rumah UMKM Gerbang Serasan
            state: planned
            schedule: {start: 2028, end: 2029}
    """,
    dated=True,
)
def state_ahead_of_schedule(plan: Masterplan, programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Compare the start of what is running or done with the day of the check."""
    for initiative in plan.initiatives:
        state = programme.term("initiative_states", initiative.state)
        start = initiative.schedule.start if initiative.schedule else None
        if state and state.id in ("running", "done") and start and start.first > as_of:
            there = related(
                initiative, "schedule", "start", label=Text("mulai {start}", "starts in {start}"), start=str(start)
            )
            yield finding(
                initiative, "state",
                related=(there,), initiative=initiative.called, state=lowered(state.name), start=str(start), today=as_of,
            )  # fmt: skip
