"""The initiatives as books show them: names resolved, money summed, grouped by pillar, horizon and action group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal

from masterplan_kit.model import Masterplan
from masterplan_kit.model.initiative import Initiative, PillarPlan
from masterplan_kit.programme.model import Horizon, Pillar, SubPillar, Term
from masterplan_kit.render.document.names import Names, Party

Grouping = Literal["horizons", "action_groups"]


@dataclass(frozen=True, eq=False, slots=True)
class Action:
    """One initiative; `node` is what the region wrote."""

    node: Initiative
    number: int  # in the order of the plan, from 1
    label: str  # its id, else its place in the plan
    anchor: str
    pillar: Pillar | None
    sub_pillar: SubPillar | None
    group: Term | None
    horizon: Horizon | None
    lead: Party | None
    support: tuple[Party, ...]
    partners: tuple[Party, ...]
    sources: tuple[str, ...]  # names of where its money comes from, each once
    by_year: dict[int, int]  # rupiah

    @property
    def name(self) -> str:
        """What people call it."""
        return self.node.called

    @property
    def cost(self) -> int:
        """Rupiah over all years."""
        return self.node.cost


_WORD: Final[dict[Grouping, Callable[[Action], Term | None]]] = {
    "horizons": lambda action: action.horizon,
    "action_groups": lambda action: action.group,
}


@dataclass(frozen=True, eq=False, slots=True)
class Group:
    """Initiatives under one name; `key` is the id of the word, empty where the plan names none."""

    key: str
    name: str
    actions: tuple[Action, ...]

    @property
    def cost(self) -> int:
        """Rupiah of all its initiatives."""
        return sum(action.cost for action in self.actions)


@dataclass(frozen=True, eq=False, slots=True)
class SubPillarView:
    """A sub-pillar with its initiatives, or the region's reason for having none."""

    term: SubPillar
    name: str
    actions: tuple[Action, ...]
    reason: str


@dataclass(frozen=True, eq=False, slots=True)
class PillarView:
    """A pillar of the programme with what the region wrote of it and the initiatives counted under it."""

    term: Pillar
    name: str
    number: int
    plan: PillarPlan | None
    lead: Party | None
    units: tuple[Party, ...]
    actions: tuple[Action, ...]
    sub_pillars: tuple[SubPillarView, ...]

    @property
    def id(self) -> str:
        """The id of the pillar."""
        return self.term.id

    @property
    def anchor(self) -> str:
        """Where links to the pillar lead."""
        return f"pillar:{self.term.id}"

    @property
    def cost(self) -> int:
        """Rupiah of its initiatives."""
        return sum(action.cost for action in self.actions)


def actions(names: Names) -> tuple[Action, ...]:
    """Every initiative of the plan, in its order."""
    return tuple(_action(node, number, names) for number, node in enumerate(names.plan.initiatives, start=1))


def _action(node: Initiative, number: int, names: Names) -> Action:
    programme = names.programme
    by_year: dict[int, int] = {}
    for row in node.budget:
        for year, amount in (row.amounts or {}).items():
            by_year[year] = by_year.get(year, 0) + amount
    return Action(
        node=node,
        number=number,
        label=node.id or f"#{number}",
        anchor=names.anchor(node),
        pillar=programme.pillar(node.pillar) or programme.pillar_of(node.sub_pillar),
        sub_pillar=programme.sub_pillar(node.sub_pillar),
        group=programme.term("action_groups", node.action_group),
        horizon=programme.horizon(node.horizon),
        lead=names.party(node.lead),
        support=names.parties(node.support),
        partners=names.parties(node.partners),
        sources=tuple(dict.fromkeys(names.term("funding_sources", row.source) for row in node.budget if row.source)),
        by_year=dict(sorted(by_year.items())),
    )


def pillars(actions: tuple[Action, ...], names: Names) -> tuple[PillarView, ...]:
    """Every pillar of the edition, with or without initiatives."""
    return tuple(_pillar(term, number, actions, names) for number, term in enumerate(names.programme.pillars, start=1))


def _pillar(term: Pillar, number: int, actions: tuple[Action, ...], names: Names) -> PillarView:
    own = tuple(action for action in actions if action.pillar is term)
    plan = pillar_plan(names.plan, names, term)
    told = plan.not_covered if plan else ()
    reasons = {names.programme.sub_pillar(one.sub_pillar): one.reason or "" for one in told}
    return PillarView(
        term=term,
        name=term.name[names.lang],
        number=number,
        plan=plan,
        lead=names.party(plan.lead) if plan else None,
        units=names.parties(plan.units) if plan else (),
        actions=own,
        sub_pillars=tuple(
            SubPillarView(sub, sub.name[names.lang], tuple(a for a in own if a.sub_pillar is sub), reasons.get(sub, ""))
            for sub in term.sub_pillars
        ),
    )


def pillar_plan(plan: Masterplan, names: Names, term: Pillar) -> PillarPlan | None:
    """What the plan says of that pillar, by whichever of its names it is keyed."""
    return next((entry for key, entry in (plan.pillars or {}).items() if names.programme.pillar(key) is term), None)


def grouped(actions: Iterable[Action], by: Grouping, names: Names, other: str) -> tuple[Group, ...]:
    """Initiatives by a word of the programme, in its order; what has none stands last as `other`; no empty groups."""
    everything, of = tuple(actions), _WORD[by]
    groups = [
        Group(term.id, term.name[names.lang], tuple(action for action in everything if of(action) is term))
        for term in names.programme.vocabulary(by)
    ]
    groups.append(Group("", other, tuple(action for action in everything if of(action) is None)))
    return tuple(group for group in groups if group.actions)
