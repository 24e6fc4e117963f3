"""An initiative without an indicator cannot be judged."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped


@rule(
    "IND001",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom indikator keberhasilan); Pedoman Evaluasi Smart City 2021",
    message=Text(
        id="Inisiatif “{initiative}” belum memiliki indikator keberhasilan",
        en="The initiative “{initiative}” has no indicator of success yet",
    ),
    why=Text(
        id="Tanpa indikator, tidak seorang pun dapat menunjukkan bahwa inisiatif ini berhasil; evaluasi menilai hasil, bukan kegiatan.",
        en="Without an indicator, nobody can show that the initiative succeeded; the evaluation scores results, not activity.",
    ),
    help=Text(
        id="Tambahkan sedikitnya satu indikator beserta satuan, kondisi awal, dan target per tahun.",
        en="Add at least one indicator with its unit, its baseline, and a target for each year.",
    ),
    bad="""
        initiatives:
          - id: GOV-01  # <- IND001
            name: Satu pintu layanan warga
            pillar: governance
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
            pillar: governance
            indicators:
              - name: Lama pengurusan izin
    """,
)
def indicator_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that goes on for an indicator."""
    for initiative in plan.initiatives:
        if not initiative.indicators and not stopped(initiative, programme):
            yield finding(initiative, "indicators", initiative=initiative.called)
