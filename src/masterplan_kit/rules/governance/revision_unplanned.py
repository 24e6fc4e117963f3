"""A living document says when it is rewritten."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import filled


@rule(
    "GOV012",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Evaluasi tahap I Kab. Muara Enim 2023; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Rencana belum mengatur kapan dan atas dasar apa isinya direvisi",
        en="The plan does not say when and on what grounds it is revised",
    ),
    why=Text(
        id="Penilai meminta masterplan direvisi kira-kira setiap lima tahun, atau bila RPJMD, peraturan, dan inovasi berubah.",
        en="Assessors ask for a revision about every five years, or when the RPJMD, the law or innovations change.",
    ),
    help=Text(
        id="Tulis tahun revisinya dan peristiwa yang memicunya, misalnya RPJMD baru.",
        en="Write the year of the revision and the event that triggers it, such as a new RPJMD.",
    ),
    bad="""
        title: Masterplan Muara Enim Smart Regency 2026-2035
        monitoring:  # <- GOV012
          review: half-yearly
    """,
    good="""
        title: Masterplan Muara Enim Smart Regency 2026-2035
        monitoring:
          review: half-yearly
          revise: Direvisi pada 2030, atau lebih awal bila RPJMD baru ditetapkan
    """,
    needs=("monitoring.revise",),
)
def revision_unplanned(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Speak where monitoring is written of; where it is not, that is told first."""
    if plan.monitoring and filled(plan.monitoring) and not plan.monitoring.revise:
        yield finding(plan, "monitoring", "revise")
