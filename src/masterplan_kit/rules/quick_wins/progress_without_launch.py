"""A quick win that is almost done has been launched, and there is a day for that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import state_of
from masterplan_kit.rules.quick_wins._quick_wins import pursued

_ALMOST: Final = 99  # percent, as seen in a workshop for programmes that nobody could use yet


@rule(
    "QWN018",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek III Sawahlunto 2023",
    message=Text(
        id="Kemajuan quick win “{initiative}” sudah {progress}, tetapi tanggal peluncurannya belum dicatat",
        en="Quick win “{initiative}” is at {progress}, but the date of its launch is not recorded",
    ),
    why=Text(
        id="Yang dinilai ialah layanan yang sudah dipakai warga; tanpa peluncuran, hampir selesai belum berarti apa-apa.",
        en="What is scored is a service that residents use; without a launch, “nearly done” means nothing.",
    ),
    help=Text(
        id="Catat peluncuran itu sebagai tahap beserta tanggal terlaksananya, atau perbaiki angka kemajuannya.",
        en="Record the launch as a milestone with the date on which it took place, or correct the progress.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            state: running
            milestones:
              - name: Peluncuran
                due: 2023-11-01
            quick_win:
              progress: 99  # <- QWN018
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            state: running
            milestones:
              - name: Peluncuran
                due: 2023-11-01
                done: 2023-11-10
            quick_win:
              progress: 99
    """,
)
def progress_without_launch(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask what is almost complete for a milestone that was met; what is done is asked for its proof by another rule."""
    for initiative in pursued(plan, programme):
        progress = initiative.quick_win.progress if initiative.quick_win else None
        if progress is None or not _ALMOST <= progress <= 100 or state_of(programme, initiative) in ("planned", "done"):
            continue
        if not any(milestone.done for milestone in initiative.milestones):
            yield finding(initiative, "quick_win", "progress", initiative=initiative.called, progress=Percent(progress))
