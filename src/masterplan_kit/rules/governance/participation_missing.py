"""A plan for residents is made with residents."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV008",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kajian mutu 22 masterplan, Institut Teknologi Bandung; Kominfo, 8 Mei 2018",
    message=Text(
        id="Rencana belum mencatat siapa saja yang dilibatkan dalam penyusunannya",
        en="The plan does not record who took part in drafting it",
    ),
    why=Text(
        id="Partisipasi publik termasuk bagian terlemah dari 22 masterplan yang dikaji, padahal semua pihak diminta dilibatkan.",
        en="Public participation was among the weakest parts of 22 masterplans studied, although all parties are to be involved.",
    ),
    help=Text(
        id="Catat pertemuan dan konsultasi publik: tanggal, kelompok yang hadir, dan hasilnya.",
        en="Record meetings and public consultations: the date, the groups present and the result.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2026-2035  # <- GOV008
        vision: Bontang kota taman yang melayani dengan cerdas
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        vision: Bontang kota taman yang melayani dengan cerdas
        participation:
          - date: 2025-07-09
            event: Rembuk warga lima belas kelurahan
            groups: [community, academia]
            result: Dua puluh keluhan terbanyak menjadi isu strategis
    """,
    needs=("participation", "stakeholders"),
)
def participation_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Be content with an event or with a stakeholder who was asked."""
    if not entries(plan.participation) and not entries(plan.stakeholders):
        yield finding(plan, "participation")
