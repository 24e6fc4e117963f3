"""What the analysis found and which strategies and initiatives answer it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from masterplan_kit.model import Factor, Issue, Strategy
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.references import Reference, references
from masterplan_kit.render.document.sections import Section

Quadrant = Literal["strengths", "weaknesses", "opportunities", "threats"]
QUADRANTS: Final[tuple[Quadrant, ...]] = ("strengths", "weaknesses", "opportunities", "threats")
_HEAD: Final = re.compile(r"[\W\d_].*", re.DOTALL)  # all of an id behind the letters that head it
_PAIRS: Final[dict[str, tuple[Quadrant, Quadrant]]] = {
    "SO": ("strengths", "opportunities"),
    "WO": ("weaknesses", "opportunities"),
    "ST": ("strengths", "threats"),
    "WT": ("weaknesses", "threats"),
}


@dataclass(frozen=True, eq=False, slots=True)
class Answers:
    """Ids that strategies answer, by what they name; `unknown` lead nowhere."""

    strengths: tuple[Reference, ...]
    weaknesses: tuple[Reference, ...]
    opportunities: tuple[Reference, ...]
    threats: tuple[Reference, ...]
    issues: tuple[Reference, ...]
    unknown: tuple[Reference, ...]

    @property
    def pairs(self) -> tuple[str, ...]:
        """The fields of a TOWS matrix it stands in: an inner factor met by an outer one."""
        return tuple(pair for pair, kinds in _PAIRS.items() if all(getattr(self, kind) for kind in kinds))


@dataclass(frozen=True, eq=False, slots=True)
class StrategyView:
    """A strategy of a pillar, and what it answers."""

    node: Strategy
    pillar: str  # as the plan keys it
    reference: Reference
    answers: Answers


@dataclass(frozen=True, eq=False, slots=True)
class Point:
    """A strategic issue or a factor of the SWOT, with the strategies and initiatives that answer it."""

    node: Issue | Factor
    reference: Reference
    strategies: tuple[Reference, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Bearing:
    """What a pillar takes from the analysis: its goal, and all that its strategies answer."""

    name: str
    anchor: str
    goal: str
    answers: Answers


def strategies(names: Names) -> Iterator[StrategyView]:
    """The strategies of all pillars, in the plan's order."""
    for pillar, told in (names.plan.pillars or {}).items():
        for node in told.strategies:
            text = node.text or ""
            reference = Reference(node.id or text or "–", text, names.anchor(node))
            yield StrategyView(node, pillar, reference, answers(names, node.answers))


def answers(names: Names, ids: Iterable[str]) -> Answers:
    """Those ids by what they name, each once, in the order of the plan."""
    homes = {id_: kind for kind, nodes in _answerable(names).items() for id_ in nodes}
    places = {id_: place for place, id_ in enumerate(homes)}
    found: dict[str, list[Reference]] = {kind: [] for kind in (*QUADRANTS, "issues", "unknown")}
    for one in sorted(references(names, ids), key=lambda one: places.get(one.label, len(places))):
        found[homes.get(one.label, "unknown")].append(one)
    return Answers(**{kind: tuple(those) for kind, those in found.items()})


def points(
    names: Names, nodes: Iterable[Issue | Factor], strategies: Iterable[StrategyView], actions: Iterable[Action]
) -> Iterator[Point]:
    """Those issues or factors, with what answers them."""
    known, doing = tuple(strategies), tuple(actions)
    for node in nodes:
        words = (node.title if isinstance(node, Issue) else node.text) or ""
        yield Point(
            node=node,
            reference=Reference(node.id or words or "–", words, names.anchor(node)),
            strategies=tuple(one.reference for one in known if node.id and node.id in one.node.answers),
            actions=tuple(one for one in doing if node.id and node.id in one.node.issues),
        )


def initials(names: Names) -> dict[str, str]:
    """By kind the letters that head all its ids, I of I-01, where these are of that kind alone."""
    found = {kind: {_HEAD.sub("", id_) for id_ in ids} for kind, ids in _answerable(names).items()}
    heads = {kind: all_.pop() for kind, all_ in found.items() if len(all_) == 1}
    taken = Counter(heads.values())
    return {kind: head for kind, head in heads.items() if head and taken[head] == 1}


def bearing(names: Names, section: Section[StrategyView]) -> Bearing:
    """What the strategies of one pillar answer together."""
    ids = (id_ for one in section.entries for id_ in one.node.answers)
    told = (names.plan.pillars or {})[section.entries[0].pillar]
    return Bearing(section.name, section.anchor, told.goal or "", answers(names, ids))


def _answerable(names: Names) -> dict[str, list[str]]:
    """The ids of factors and issues, by what they are."""
    context = names.plan.context
    if context is None:
        return {}
    nodes: dict[str, tuple[Factor | Issue, ...]] = {kind: getattr(context.swot, kind, ()) for kind in QUADRANTS}
    return {kind: [one.id for one in those if one.id] for kind, those in (nodes | {"issues": context.issues}).items()}
