"""Progress and state tell the same story."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Percent, Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "QWN019",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Bimtek III Sawahlunto 2023; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Quick win “{initiative}” dinyatakan {state}, padahal kemajuannya {progress}",
        en="Quick win “{initiative}” is said to be {state}, but its progress is {progress}",
    ),
    why=Text(
        id="Penilai meminta bukti untuk keduanya; yang saling bertentangan dianggap belum terbukti.",
        en="Assessors ask for proof of both; where they contradict each other, neither counts as proven.",
    ),
    help=Text(
        id="Samakan keduanya: yang sudah selesai 100 persen, yang baru direncanakan kurang dari itu.",
        en="Make them agree: what is done stands at 100 percent, what is planned stands below that.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            state: done
            quick_win:
              progress: 60  # <- QWN019
          - name: Simpeltaru
            state: planned
            quick_win:
              progress: 100  # <- QWN019
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            state: running
            quick_win:
              progress: 60
          - name: Simpeltaru
            state: done
            quick_win:
              progress: 100
    """,
)
def progress_against_state(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare what is done or only planned with a hundred percent."""
    for initiative in plan.quick_wins:
        progress = initiative.quick_win.progress if initiative.quick_win else None
        state = programme.term("initiative_states", initiative.state)
        if progress is None or state is None or not 0 <= progress <= 100:
            continue
        if (state.id == "done" and progress < 100) or (state.id == "planned" and progress == 100):
            there = related(initiative, "state", label=Text("keadaannya di sini", "its state is here"))
            yield finding(
                initiative, "quick_win", "progress",
                related=(there,), initiative=initiative.called, state=lowered(state.name), progress=Percent(progress),
            )  # fmt: skip
