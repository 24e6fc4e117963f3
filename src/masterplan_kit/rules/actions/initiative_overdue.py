"""A plan that nobody keeps up to date looks like one that nobody carries out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active, named, state_of


@rule(
    "ACT042",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023; penghargaan Bontang 2019",
    message=Text(
        id="Jadwalnya sudah lewat per {today}, tetapi belum dinyatakan selesai: {initiatives}",
        en="Schedule over as of {today}, but not marked as done: {initiatives}",
    ),
    why=Text(
        id="Evaluasi tahunan menghitung program yang berjalan sesuai rencana; keterlambatan yang tidak dijelaskan mengurangi nilai.",
        en="The yearly evaluation counts programmes that run as planned; an unexplained delay costs points.",
    ),
    help=Text(
        id="Perbarui statusnya, atau ubah jadwalnya dan tulis sebab keterlambatan pada “state_note”.",
        en="Update the state, or change the schedule and give the reason for the delay under “state_note”.",
    ),
    bad="""
        period: {start: 2023, end: 2027}
        initiatives:
          - name: Pembaruan portal pemerintah kabupaten
            state: running  # <- ACT042
            schedule: {start: 2023, end: 2024}
          - name: V-SAT di tiga titik objek wisata
            state: planned
            schedule: {start: 2024, end: 2026-Q2}
    """,
    good="""
        period: {start: 2023, end: 2027}
        initiatives:
          - name: Pembaruan portal pemerintah kabupaten
            state: done
            schedule: {start: 2023, end: 2024}
          - name: V-SAT di tiga titik objek wisata
            state: planned
            state_note: Menunggu penetapan lokasi oleh dinas pariwisata.
            schedule: {start: 2024, end: 2026-Q2}
    """,
    dated=True,
)
def initiative_overdue(plan: Masterplan, programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Compare the end of each schedule with the day of the check, unless a note explains the delay; said once."""
    late = [one for one in active(plan, programme) if _late(one, state_of(programme, one), as_of)]
    if late:
        yield finding(late[0], "state", initiatives=named(late), today=as_of)


def _late(initiative: Initiative, state: str | None, as_of: dt.date) -> bool:
    end = initiative.schedule.end if initiative.schedule else None
    return state in ("planned", "running") and end is not None and end.last < as_of and not initiative.state_note
