"""A quick win is a new result of this plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import state_of
from masterplan_kit.rules.quick_wins._quick_wins import pursued

_BEGINS: Final = Text("rencana mulai {plan}", "the plan begins in {plan}")


@rule(
    "QWN012",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (jumlah quick win baru); daftar quick win Kota Bogor 2023",
    message=Text(
        id="Quick win “{initiative}” sudah berjalan sejak {start}, jauh sebelum rencana mulai ({plan})",
        en="Quick win “{initiative}” has been running since {start}, well before the plan starts ({plan})",
    ),
    why=Text(
        id="Yang ditanyakan setiap tahun ialah quick win baru; layanan yang sudah lama berjalan bukan hasil rencana ini.",
        en="What is asked for each year are new quick wins; a service that has long been running is not a result of this plan.",
    ),
    help=Text(
        id="Jadikan bagian yang baru darinya sebagai quick win, atau pindahkan ke quick win rencana sebelumnya beserta hasilnya.",
        en="Make the new part of it the quick win, or move it to the quick wins of the previous plan with its outcome.",
    ),
    bad="""
        period: {start: 2023, end: 2027}
        initiatives:
          - name: Layanan SiBadra
            state: running
            schedule:
              start: 2018  # <- QWN012
              end: 2023
            quick_win:
              benefit: Keluhan warga dijawab dalam sehari
    """,
    good="""
        period: {start: 2023, end: 2027}
        initiatives:
          - name: SiBadra menjangkau warga tanpa gawai
            state: running
            schedule:
              start: 2022
              end: 2023
            quick_win:
              benefit: Keluhan warga dijawab dalam sehari
    """,
)
def quick_win_older_than_plan(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Allow the year of preparation; a schedule that lies outside the plan for no reason is told by another rule."""
    if not plan.years:
        return
    begins = plan.years[0]
    for initiative in pursued(plan, programme):
        start = initiative.schedule.start if initiative.schedule else None
        if start and start.first.year < begins - 1 and _goes_on(initiative, programme, begins):
            there = related(plan, "period", label=_BEGINS, plan=begins)
            yield finding(
                initiative, "schedule", "start",
                related=(there,), initiative=initiative.called, start=start.first.year, plan=begins,
            )  # fmt: skip


def _goes_on(initiative: Initiative, programme: Programme, begins: int) -> bool:
    """Whether it is carried on into the plan, or nothing is known of its end."""
    runs = initiative.runs
    return not runs or (runs[-1] >= begins and state_of(programme, initiative) in ("running", "done"))
