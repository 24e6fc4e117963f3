"""Indicators that others use too can be compared."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.model.initiative import Alignment
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Pillar
from masterplan_kit.rules import rule


@rule(
    "IND014",
    severity={"mentoring": INFO},
    source="Laporan evaluasi Kab. Malang 2023 (saran asesor)",
    message=Text(
        id="Belum ada indikator {pillars} yang dikaitkan dengan SNI ISO 37122, SDGs, atau SPBE",
        en="No indicator of {pillars} is linked yet to SNI ISO 37122, the SDGs, or SPBE",
    ),
    why=Text(
        id="Indikator yang juga dipakai daerah lain dapat dibandingkan dan tidak perlu dikumpulkan dua kali.",
        en="Indicators that other regions also use can be compared and need not be collected twice.",
    ),
    help=Text(
        id="Isi “sni_37122”, “sdg”, atau “spbe” pada indikator, atau pada keselarasan inisiatif yang sesuai.",
        en="Fill in “sni_37122”, “sdg”, or “spbe” at an indicator, or in the alignment of an initiative, where one fits.",
    ),
    bad="""
        pillars:  # <- IND014
          environment:
            indicators:
              - name: Sampah yang terkelola
          living:
            indicators:
              - name: Rumah tangga dengan air minum layak
                sdg: [6]
    """,
    good="""
        pillars:
          environment:
            indicators:
              - name: Sampah yang terkelola
                sni_37122: ["16.1"]
          living:
            indicators:
              - name: Rumah tangga dengan air minum layak
                sdg: [6]
    """,
)
def standards_unlinked(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for pillars with indicators, none of which is linked to a standard."""
    linked: dict[str, bool] = {}
    for name, pillar in (plan.pillars or {}).items():
        for indicator in pillar.indicators:
            linked[name] = linked.get(name, False) or _links(indicator)
    for initiative in plan.initiatives:
        if initiative.pillar and initiative.indicators:
            here = any(_links(part) for part in (*initiative.indicators, initiative.aligns) if part)
            linked[initiative.pillar] = linked.get(initiative.pillar, False) or here
    without = tuple(pillar.name for pillar in programme.pillars if _without(pillar, linked, programme))
    if without:
        yield finding(plan, "pillars" if plan.pillars else "initiatives", pillars=without)


def _links(part: Indicator | Alignment) -> bool:
    return bool(part.sni_37122 or part.sdg or part.spbe)


def _without(pillar: Pillar, linked: dict[str, bool], programme: Programme) -> bool:
    """Whether the pillar, whatever it is called there, has indicators and no link."""
    found = [link for name, link in linked.items() if programme.pillar(name) is pillar]
    return bool(found) and not any(found)
