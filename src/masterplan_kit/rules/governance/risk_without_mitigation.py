"""A risk that is known is met."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "GOV022",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Risiko “{risk}” belum disertai mitigasi",
        en="The risk “{risk}” has no mitigation yet",
    ),
    why=Text(
        id="Penilai menanyakan risiko dan mitigasinya bersama-sama; risiko tanpa mitigasi hanyalah keluhan.",
        en="Assessors ask for risk and mitigation together; a risk without mitigation is no more than a complaint.",
    ),
    help=Text(
        id="Tulis siapa berbuat apa untuk mencegahnya, atau apa yang dilakukan bila risiko itu terjadi.",
        en="Write who does what to prevent it, or what will be done if it happens.",
    ),
    bad="""
        risks:
          - risk: Koordinasi antarperangkat daerah menjadi penghambat  # <- GOV022
        initiatives:
          - name: Kampung Masdarling
            risks:
              - risk: Kader lingkungan berhenti  # <- GOV022
    """,
    good="""
        risks:
          - risk: Koordinasi antarperangkat daerah menjadi penghambat
            mitigation: Tim Pelaksana rapat setiap bulan dan melapor kepada wali kota
        initiatives:
          - name: Kampung Masdarling
            risks:
              - risk: Kader lingkungan berhenti
                mitigation: Setiap kampung melatih dua kader cadangan
    """,
)
def risk_without_mitigation(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask each risk of the plan and of the initiatives that were not stopped."""
    for risk in (*plan.risks, *(risk for one in active(plan, programme) for risk in one.risks)):
        if risk.risk and not risk.mitigation:
            yield finding(risk, "mitigation", risk=risk.risk)
