"""The applications that run today: whose they are, what they cost, and which initiatives build on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masterplan_kit.model import Application
from masterplan_kit.programme.model import Vocabulary
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.counts import said
from masterplan_kit.render.document.money import scale_of
from masterplan_kit.render.document.names import Names, Party


@dataclass(frozen=True, eq=False, slots=True)
class ApplicationView:
    """One application; `users` are the initiatives that connect to it or go on using it."""

    node: Application
    anchor: str
    kind: str
    state: str
    pillar: str
    units: tuple[Party, ...]
    users: tuple[Action, ...]

    @property
    def build(self) -> int:
        """Rupiah it took to build; 0 where nobody tells."""
        return (self.node.cost.build or 0) if self.node.cost else 0

    @property
    def upkeep(self) -> int:
        """Rupiah it takes a year; 0 where nobody tells."""
        return (self.node.cost.upkeep_per_year or 0) if self.node.cost else 0


@dataclass(frozen=True, eq=False, slots=True)
class Inventory:
    """All applications, with what they cost together, and how many there are of each kind and state in words."""

    applications: tuple[ApplicationView, ...]
    build: int
    upkeep: int
    scale: int  # of rupiah in which every cost is a whole number
    kinds: str
    states: str

    @property
    def used(self) -> tuple[ApplicationView, ...]:
        """Those that at least one initiative builds on."""
        return tuple(one for one in self.applications if one.users)


def inventory(names: Names, actions: tuple[Action, ...]) -> Inventory:
    """The plan's list of applications, in its order."""
    views = tuple(_view(node, names, actions) for node in names.plan.applications)
    costs = [cost for one in views for cost in (one.build, one.upkeep)]
    return Inventory(
        applications=views,
        build=sum(one.build for one in views),
        upkeep=sum(one.upkeep for one in views),
        scale=scale_of(costs),
        kinds=_said("application_kinds", tuple(one.node.kind for one in views), names),
        states=_said("application_states", tuple(one.node.state for one in views), names),
    )


def _view(node: Application, names: Names, actions: Iterable[Action]) -> ApplicationView:
    called = {name.casefold() for name in (node.id, node.name) if name}
    pillar = names.programme.pillar(node.pillar)
    return ApplicationView(
        node=node,
        anchor=names.anchor(node),
        kind=names.term("application_kinds", node.kind),
        state=names.term("application_states", node.state),
        pillar=pillar.name[names.lang] if pillar else node.pillar or "",
        units=names.parties(node.units),
        users=tuple(action for action in actions if called & _named(action)),
    )


def _named(action: Action) -> set[str]:
    technology = action.node.technology
    return {text.casefold() for text in technology.integrates} if technology else set()


def _said(vocabulary: Vocabulary, words: tuple[str | None, ...], names: Names) -> str:
    """How many of each word of the programme; others are left out."""
    found = [names.programme.term(vocabulary, word) for word in words]
    return said(((term.name, found.count(term)) for term in names.programme.vocabulary(vocabulary)), names.lang)
