"""Between the goal of a pillar and its initiatives stands a strategy."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import entries, lacking


@rule(
    "PIL005",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Bimtek III Penajam Paser Utara 2022 (strategi enam dimensi dalam Buku II)",
    message=Text(
        id="Pilar {pillars} sudah memiliki tujuan, tetapi belum memiliki strategi",
        en="No strategy is stated yet for reaching the goal of {pillars}",
    ),
    why=Text(
        id="Strategi menjelaskan mengapa inisiatif inilah yang dipilih dan kelemahan atau isu mana yang dijawabnya.",
        en="A strategy explains why these initiatives were chosen and which weakness or issue they answer.",
    ),
    help=Text(
        id="Tulis sedikitnya satu strategi beserta isu atau butir SWOT yang dijawabnya.",
        en="Write at least one strategy, with the issues or SWOT factors that it answers.",
    ),
    bad="""
        pillars:
          environment:  # <- PIL005
            goal: Sungai pulih dan sampah menjadi bahan
    """,
    good="""
        pillars:
          environment:
            goal: Sungai pulih dan sampah menjadi bahan
            strategies:
              - id: ST-ENV-1
                text: Memilah dari rumah dan mengolah sebelum TPA penuh
                answers: [T-04]
    """,
    needs=("pillars.strategies",),
)
def pillar_without_strategy(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask pillars with a goal; where the goal is missing too, that comes first."""
    written = entries(plan, programme)
    asked = [pillar for pillar in programme.pillars if pillar.id in written and written[pillar.id][1].goal]
    lacks = [pillar for pillar in asked if not written[pillar.id][1].strategies]
    yield from lacking(plan, "strategies", asked, lacks, programme)
