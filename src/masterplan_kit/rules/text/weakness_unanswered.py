"""A weakness that no strategy answers was found in vain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._answers import strategies

_ITS_ID: Final = Text("kode kelemahan ini", "the id of this weakness")


@rule(
    "TXT006",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Bimtek I Kota Bontang 2019; bimtek I Kota Sawahlunto 2023 (SWOT-TOWS)",
    message=Text(
        id="Kelemahan “{weakness}” belum dijawab oleh strategi mana pun",
        en="No strategy answers the weakness “{weakness}” yet",
    ),
    why=Text(
        id="SWOT dibuat agar setiap kelemahan ditangani; yang tidak dijawab akan muncul lagi sebagai catatan penilai.",
        en="A SWOT is made so that every weakness is dealt with; an unanswered one comes back as an assessor's note.",
    ),
    help=Text(
        id="Tambahkan {id} pada isian “answers” dari strategi yang menanganinya, atau susun strateginya.",
        en="Add {id} to “answers” of the strategy that deals with it, or write such a strategy.",
    ),
    bad="""
        format: 1
        context:
          swot:
            weaknesses:
              - id: W-01  # <- TXT006
                text: Koordinasi antarperangkat daerah belum kuat
        pillars:
          governance:
            strategies:
              - id: ST-GOV-1
                text: Menyatukan loket layanan dalam satu tempat
    """,
    good="""
        format: 1
        context:
          swot:
            weaknesses:
              - id: W-01
                text: Koordinasi antarperangkat daerah belum kuat
        pillars:
          governance:
            strategies:
              - id: ST-GOV-1
                text: Menyatukan loket layanan dalam satu tempat
                answers: [W-01]
    """,
    needs=("pillars", "context.swot"),
)
def weakness_unanswered(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask of each weakness once there are strategies at all."""
    swot = plan.context.swot if plan.context else None
    given = [strategy for strategy in strategies(plan) if strategy.text or strategy.answers]
    if swot is None or not given:
        return
    answered = {id_ for strategy in given for id_ in strategy.answers}
    for weakness in swot.weaknesses:
        if (weakness.id or weakness.text) and weakness.id not in answered:
            yield finding(
                weakness, weakness=weakness.text or weakness.id or "", id=f"“{weakness.id}”" if weakness.id else _ITS_ID
            )
