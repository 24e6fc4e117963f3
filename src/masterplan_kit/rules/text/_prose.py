"""What people wrote in a plan as sentences and names, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from masterplan_kit.model import (
    Benefit,
    Factor,
    Gap,
    Initiative,
    Issue,
    Masterplan,
    PillarPlan,
    QuickWin,
    ReadinessEntry,
    Strategy,
)
from masterplan_kit.model.initiative import Technology
from masterplan_kit.node import Keys, Node, key_of

_PROSE: Final = frozenset({
    "title", "vision", "missions", "texts", "name", "goal", "text", "evidence", "finding", "now", "wanted", "reason", "problem", "for_", "outcome",
    "summary", "reuses", "activities", "state_note", "budget_note", "note", "detail", "attraction", "benefit", "uniqueness", "partnership", "growth",
    "continuity", "resources", "risk", "mitigation", "about", "number", "input", "who", "event", "result", "revise", "measures", "beyond", "where",
    "letterhead",
})  # fmt: skip
_TOLD: Final = (
    Masterplan,
    PillarPlan,
    Strategy,
    Initiative,
    Benefit,
    Technology,
    QuickWin,
    Issue,
    Gap,
    Factor,
    ReadinessEntry,
)


class Passage(NamedTuple):
    """One text of the plan; `keys` lead to it from `node`."""

    node: Node
    keys: Keys
    text: str


@lru_cache(maxsize=1)  # several rules in turn ask for those of the same plan
def passages(plan: Masterplan) -> tuple[Passage, ...]:
    """Give every text and name in the order of the format; notes are the planner's own and never judged."""
    return tuple(_passages(plan))


def _passages(plan: Masterplan) -> Iterator[Passage]:
    stack: list[Node] = [plan]
    while stack:
        node = stack.pop()
        below: list[Node] = []
        for name in type(node).attributes:
            value = getattr(node, name)
            if not value:
                continue
            if name in _PROSE:
                yield from _texts(node, (key_of(name),), value)
            elif isinstance(value, Node):
                below.append(value)
            elif isinstance(value, (tuple, dict)):
                items = value.values() if isinstance(value, dict) else value
                below += [item for item in items if isinstance(item, Node)]
        stack += reversed(below)


def narrative(plan: Masterplan) -> Iterator[Passage]:
    """Go through the texts in which the plan is told, from analysis to quick wins; not lists of units, people or papers."""
    return (passage for passage in passages(plan) if isinstance(passage.node, _TOLD))


def _texts(node: Node, keys: Keys, value: object) -> Iterator[Passage]:
    if isinstance(value, str):
        yield Passage(node, keys, value)
    elif isinstance(value, dict):
        yield from (Passage(node, (*keys, key), text) for key, text in value.items() if isinstance(text, str))
    elif isinstance(value, tuple):
        yield from (Passage(node, (*keys, place), text) for place, text in enumerate(value) if isinstance(text, str))
