"""Progress is told in percent."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "QWN009",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Bimtek III Sawahlunto 2023",
    message=Text(
        id="Kemajuan quick win “{initiative}” tertulis {progress}, padahal paling tinggi 100 persen",
        en="The progress of quick win “{initiative}” is given as {progress}, but it cannot exceed 100 percent",
    ),
    why=Text(
        id="Pendamping membandingkan kemajuan antarprogram sebagai persentase dari hasil yang dijanjikan.",
        en="Mentors compare the progress of programmes as a percentage of the promised result.",
    ),
    help=Text(
        id="Tulis berapa persen dari hasil quick win ini yang sudah tercapai, dari 0 sampai 100.",
        en="Write what percentage of this quick win's result has been reached, from 0 to 100.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            quick_win:
              progress: 400  # <- QWN009
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            quick_win:
              progress: 40
    """,
)
def progress_off_scale(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look at every quick win; no number that can be written is below 0 but by a slip, and that is one too."""
    for initiative in plan.quick_wins:
        progress = initiative.quick_win.progress if initiative.quick_win else None
        if progress is not None and not 0 <= progress <= 100:
            yield finding(initiative, "quick_win", "progress", initiative=initiative.called, progress=Percent(progress))
