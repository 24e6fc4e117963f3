"""What strategies answer: the factors of the SWOT and the strategic issues."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.model import Masterplan, Strategy


def strategies(plan: Masterplan) -> Iterator[Strategy]:
    """Go through the strategies of all pillars."""
    for pillar in (plan.pillars or {}).values():
        yield from pillar.strategies


def answerable(plan: Masterplan) -> dict[str, str]:
    """Map the ids that a strategy may answer to what they stand for."""
    if plan.context is None:
        return {}
    swot = plan.context.swot
    factors = (*swot.strengths, *swot.weaknesses, *swot.opportunities, *swot.threats) if swot else ()
    named = [(factor.id, factor.text) for factor in factors] + [
        (issue.id, issue.title) for issue in plan.context.issues
    ]
    return {id_: text or "" for id_, text in named if id_}
