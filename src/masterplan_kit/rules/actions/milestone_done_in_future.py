"""Nothing was done tomorrow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT051",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 (jawaban tanpa bukti)",
    message=Text(
        id="Tahap “{milestone}” dinyatakan tercapai ({done}), padahal waktu itu belum tiba per {today}",
        en="The milestone “{milestone}” is marked as reached ({done}), a time still to come as of {today}",
    ),
    why=Text(
        id="Capaian yang bertanggal di masa depan membuat capaian lainnya ikut diragukan.",
        en="An achievement dated in the future casts doubt on all the others.",
    ),
    help=Text(
        id="Tulis tanggal rencananya pada “due”, dan isi “done” hanya setelah tercapai.",
        en="Write the planned date under “due”, and fill in “done” only once it is reached.",
    ),
    bad="""
        initiatives:
          - name: Jogja Center
            milestones:
              - name: Peluncuran
                done: 2027-10-05  # <- ACT051
    """,
    good="""
        initiatives:
          - name: Jogja Center
            milestones:
              - name: Peluncuran
                due: 2027-10-05
    """,
    dated=True,
)
def milestone_done_in_future(plan: Masterplan, _programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Compare each day of achievement with the day of the check."""
    for initiative in plan.initiatives:
        for milestone in initiative.milestones:
            done = milestone.done
            if done and done.first > as_of:
                told = done.first if done.grain == "day" else str(done)
                yield finding(milestone, "done", milestone=milestone.name or "–", done=told, today=as_of)
