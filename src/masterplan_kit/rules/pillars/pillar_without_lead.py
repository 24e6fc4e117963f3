"""Somebody answers for each pillar."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import entries, lacking


@rule(
    "PIL006",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Berita Diskominfo Muara Enim 2021 (penunjukan PIC per dimensi)",
    message=Text(
        id="Pilar {pillars} belum memiliki perangkat daerah penanggung jawab",
        en="No lead office is named yet for {pillars}",
    ),
    why=Text(
        id="Tanpa penanggung jawab, tidak ada yang menjaga agar inisiatif lintas perangkat daerah dalam pilar ini tetap searah.",
        en="Without a lead, nobody keeps the initiatives of different offices in this pillar on the same course.",
    ),
    help=Text(
        id="Tunjuk satu perangkat daerah sebagai penanggung jawab pilar.",
        en="Name one office as the lead of the pillar.",
    ),
    bad="""
        pillars:
          living:  # <- PIL006
            goal: Warga hidup sehat di rumah yang layak
    """,
    good="""
        pillars:
          living:
            lead: dinkes
            goal: Warga hidup sehat di rumah yang layak
    """,
)
def pillar_without_lead(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask each pillar that the plan writes of."""
    written = entries(plan, programme)
    asked = [pillar for pillar in programme.pillars if pillar.id in written]
    lacks = [pillar for pillar in asked if not written[pillar.id][1].lead]
    yield from lacking(plan, "lead", asked, lacks, programme)
