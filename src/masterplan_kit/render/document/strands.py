"""What Buku II says pillar by pillar: those of the edition, then the region's own, then what names none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masterplan_kit.model import PillarPlan, Strategy
from masterplan_kit.render.document.actions import Action, PillarView
from masterplan_kit.render.document.indicators import Measure, measures
from masterplan_kit.render.document.names import Names, Party
from masterplan_kit.render.document.references import Reference, references


@dataclass(frozen=True, eq=False, slots=True)
class StrategyLine:
    """One strategy and what it answers."""

    node: Strategy
    anchor: str
    answers: tuple[Reference, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Strand:
    """One pillar; `view` is set for a pillar of the edition, `key` is empty for what names no pillar."""

    key: str
    name: str
    view: PillarView | None
    plan: PillarPlan | None
    lead: Party | None
    units: tuple[Party, ...]
    strategies: tuple[StrategyLine, ...]
    indicators: tuple[Measure, ...]
    actions: tuple[Action, ...]

    @property
    def anchor(self) -> str:
        """Where links to the pillar lead."""
        return f"pillar:{self.slug}"

    @property
    def slug(self) -> str:
        """Its name in anchors and attributes: without blanks, never empty."""
        return "-".join(self.key.split()) or "none"

    @property
    def cost(self) -> int:
        """Rupiah of its initiatives."""
        return sum(action.cost for action in self.actions)


def strands(
    pillars: tuple[PillarView, ...], actions: tuple[Action, ...], names: Names, other: str
) -> tuple[Strand, ...]:
    """All of them, in that order; `other` names the last."""
    known = (_strand((view.id, view.name, view), view.plan, view.actions, names) for view in pillars)
    homeless = tuple(action for action in actions if action.pillar is None)
    plans = {key: plan for key, plan in (names.plan.pillars or {}).items() if names.programme.pillar(key) is None}
    words = dict.fromkeys([*plans, *(action.node.pillar or "" for action in homeless)])
    own = (
        _strand((word, word or other, None), plans.get(word), tuple(_of_word(word, homeless)), names)
        for word in sorted(words, key=lambda word: not word)
    )
    return (*known, *own)


def _of_word(word: str, homeless: tuple[Action, ...]) -> Iterator[Action]:
    return (action for action in homeless if (action.node.pillar or "") == word)


def _strand(
    head: tuple[str, str, PillarView | None], plan: PillarPlan | None, actions: tuple[Action, ...], names: Names
) -> Strand:
    key, name, view = head
    return Strand(
        key=key,
        name=name,
        view=view,
        plan=plan,
        lead=names.party(plan.lead) if plan else None,
        units=names.parties(plan.units) if plan else (),
        strategies=tuple(_strategy(names, node) for node in plan.strategies) if plan else (),
        indicators=measures(names, plan.indicators) if plan else (),
        actions=actions,
    )


def _strategy(names: Names, node: Strategy) -> StrategyLine:
    return StrategyLine(node, names.anchor(node), references(names, node.answers))
