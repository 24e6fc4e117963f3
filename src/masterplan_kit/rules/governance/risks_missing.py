"""A plan for ten years knows what may go wrong."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV010",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Rencana belum mencatat satu risiko pun",
        en="The plan does not record a single risk yet",
    ),
    why=Text(
        id="Pengenalan dan mitigasi risiko dinilai, sedangkan pergantian pejabat atau pemotongan anggaran hampir selalu terjadi.",
        en="Identifying and mitigating risks is scored, and changes of officials or budget cuts almost always happen.",
    ),
    help=Text(
        id="Catat risiko rencana atau inisiatif beserta cara menghadapinya.",
        en="Record the risks of the plan or of its initiatives, and what is done about them.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2026-2035  # <- GOV010
        vision: Bontang kota taman yang melayani dengan cerdas
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        vision: Bontang kota taman yang melayani dengan cerdas
        risks:
          - risk: Koordinasi antarperangkat daerah menjadi penghambat
            mitigation: Tim Pelaksana rapat setiap bulan dan melapor kepada wali kota
    """,
    needs=("risks", "initiatives.risks"),
)
def risks_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Be content with any risk of the plan or of an initiative."""
    if not entries(plan.risks) and not any(entries(one.risks) for one in plan.initiatives):
        yield finding(plan, "risks")
