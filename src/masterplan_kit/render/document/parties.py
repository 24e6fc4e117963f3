"""Everybody who takes part: what each unit leads and supports, and the money in its hands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from masterplan_kit.i18n import lowered
from masterplan_kit.model import Unit
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.money import Money
from masterplan_kit.render.document.names import Names, Party
from masterplan_kit.render.document.strands import Strand


@dataclass(frozen=True, eq=False, slots=True)
class Role:
    """What one party does; `unit` is None for one that the plan's list of units does not have."""

    party: Party
    unit: Unit | None
    kind: str
    pillars: tuple[Strand, ...]  # that it leads
    leads: tuple[Action, ...]
    supports: tuple[Action, ...]
    joins: tuple[Action, ...]  # as a partner
    cost: int


@dataclass(frozen=True, eq=False, slots=True)
class Circle:
    """The parties of one group: government, industry ..."""

    key: str
    name: str  # as it stands within a sentence, where it is the edition's
    roles: tuple[Role, ...]

    @property
    def duties(self) -> tuple[str, ...]:
        """What somebody of the group does: of `leads`, `supports` and `joins` those that are not empty."""
        return tuple(name for name in ("leads", "supports", "joins") if any(getattr(role, name) for role in self.roles))

    @property
    def cost(self) -> int:
        """Rupiah in its hands."""
        return sum(role.cost for role in self.roles)


@dataclass(frozen=True, eq=False, slots=True)
class Parties:
    """All parties by group."""

    circles: tuple[Circle, ...]
    count: int


def parties(
    names: Names, actions: tuple[Action, ...], strands: tuple[Strand, ...], money: Money, other: str
) -> Parties:
    """Everybody by group, in the order of the edition; those whose kind is not told stand last, under `other`."""
    costs = {row.key: row.total for row in money.by_unit.rows}

    def role(party: Party, unit: Unit | None) -> Role:
        return Role(
            party=party,
            unit=unit,
            kind=names.term("party_kinds", unit.kind) if unit else "",
            pillars=tuple(strand for strand in strands if strand.lead == party),
            leads=tuple(action for action in actions if action.lead == party),
            supports=tuple(action for action in actions if party in action.support),
            joins=tuple(action for action in actions if party in action.partners),
            cost=costs.get(party.anchor or party.name, 0),
        )

    roles = tuple(role(party, unit) for party, unit in _all(names, actions, strands))
    groups = [(group.id, lowered(group.name)[names.lang]) for group in names.programme.parties] + [("", other)]
    found = (Circle(key, name, tuple(one for one in roles if _group(one, names) == key)) for key, name in groups)
    return Parties(tuple(circle for circle in found if circle.roles), len(roles))


def _all(names: Names, actions: Iterable[Action], strands: Iterable[Strand]) -> Iterator[tuple[Party, Unit | None]]:
    """The units as listed, then every other name in the order of its first mention."""
    for unit in names.plan.units:
        yield names.party_of(unit), unit
    paid = (names.party(row.unit) for _, row in names.plan.budget_rows())
    led = (party for strand in strands for party in (strand.lead, *strand.units))
    taking = (party for action in actions for party in (action.lead, *action.support, *action.partners))
    yield from ((party, None) for party in dict.fromkeys([*led, *taking, *paid]) if party and not party.anchor)


def _group(role: Role, names: Names) -> str:
    found = names.programme.party(role.unit.kind) if role.unit else None
    return found.id if found else ""
