"""The development plans that the masterplan serves, with the initiatives behind each of their objectives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masterplan_kit.model import DevelopmentPlan
from masterplan_kit.model.context import Objective
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.references import Reference, short_of


@dataclass(frozen=True, eq=False, slots=True)
class ObjectiveView:
    """An objective and the initiatives that name it."""

    node: Objective
    reference: Reference
    actions: tuple[Action, ...]


@dataclass(frozen=True, eq=False, slots=True)
class PlanView:
    """A development plan; `short` is its kind and years, `title` what the region calls it, both perhaps empty."""

    node: DevelopmentPlan
    anchor: str
    kind: str
    title: str
    short: str
    objectives: tuple[ObjectiveView, ...]

    @property
    def label(self) -> str:
        """What it is called in a table."""
        return self.short or self.title or self.node.id or "–"


def development_plans(names: Names, actions: Iterable[Action]) -> tuple[PlanView, ...]:
    """The development plans, in the order of the region's list."""
    context = names.plan.context
    serving: dict[str, list[Action]] = {}
    for action in actions:
        for text in dict.fromkeys(action.node.aligns.objectives if action.node.aligns else ()):
            serving.setdefault(text, []).append(action)
    return tuple(_view(node, names, serving) for node in (context.development_plans if context else ()))


def _view(node: DevelopmentPlan, names: Names, serving: dict[str, list[Action]]) -> PlanView:
    kind = names.term("development_plans", node.kind)
    objectives = tuple(
        ObjectiveView(
            node=one,
            reference=Reference(one.id or one.text or "–", one.text or "", names.anchor(one)),
            actions=tuple(serving.get(f"{node.id}/{one.id}", ())),
        )
        for one in node.objectives
    )
    return PlanView(node, names.anchor(node), kind, node.title or "", short_of(node), objectives)
