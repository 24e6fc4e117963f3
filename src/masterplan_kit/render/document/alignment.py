"""Which standards and goals outside the region's own plans the initiatives and their indicators name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from masterplan_kit.patterns import lazy
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.cards import Card
from masterplan_kit.render.document.indicators import Measure

Standard = Literal["sdg", "sni_37122"]

_GOAL: Final = lazy(r"(?:sdgs?|tpb|goal|tujuan)?\s*(\d{1,2})(?!\d)(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True, eq=False, slots=True)
class Served:
    """One goal or indicator of a standard with all that serves it."""

    key: str  # the number of the goal, else the code as it was written
    actions: tuple[Action, ...]
    indicators: tuple[Measure, ...]


def served(standard: Standard, cards: Iterable[Card], others: Iterable[Measure]) -> tuple[Served, ...]:
    """What initiatives and indicators name of that standard, in its order; `others` belong to no initiative."""
    actions: dict[str, list[Action]] = {}
    indicators: dict[str, list[Measure]] = {}
    measures = list(others)
    for card in cards:
        measures += card.indicators
        for key in _keys(standard, card.action.node.aligns):
            actions.setdefault(key, []).append(card.action)
    for measure in measures:
        for key in _keys(standard, measure.node):
            indicators.setdefault(key, []).append(measure)
    keys = sorted({*actions, *indicators}, key=_order)
    return tuple(Served(key, tuple(actions.get(key, ())), tuple(indicators.get(key, ()))) for key in keys)


def _keys(standard: Standard, node: object) -> tuple[str, ...]:
    """The goals that an initiative or indicator names, each once: `11.2` and `SDG 11` are goal 11."""
    codes: tuple[str, ...] = getattr(node, standard, ())
    return tuple(dict.fromkeys(_goal(code) if standard == "sdg" else code for code in codes))


def _goal(code: str) -> str:
    found = _GOAL.fullmatch(code.strip())
    return found[1].lstrip("0") if found else code


def _order(key: str) -> tuple[list[int], str]:
    """10.2 after 9.1; codes without a number last."""
    numbers = [int(digits) for digits in re.findall(r"\d{1,9}", key)]
    return (numbers or [10**9], key)
