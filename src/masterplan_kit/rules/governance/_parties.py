"""Which parties a plan names, and who of them was heard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from masterplan_kit.model import Masterplan, TeamMember
from masterplan_kit.node import Keys, Node
from masterplan_kit.programme import Programme, Term
from masterplan_kit.programme.model import Party
from masterplan_kit.rules.governance._bodies import people
from masterplan_kit.rules.governance._entries import entries

INDUSTRY: Final = "industry"


class Mention(NamedTuple):
    """A party as written at `keys` below `node`."""

    node: Node
    keys: Keys
    text: str


def mentions(plan: Masterplan) -> Iterator[Mention]:
    """Every place where a plan names a group of parties."""
    for member in people(plan):
        if member.group:
            yield Mention(member, ("group",), member.group)
    for stakeholder in plan.stakeholders:
        if stakeholder.group:
            yield Mention(stakeholder, ("group",), stakeholder.group)
    for event in plan.participation:
        for number, group in enumerate(event.groups):
            yield Mention(event, ("groups", number), group)


def word_of(programme: Programme, text: str | None) -> Term | None:
    """The group or, failing that, the kind of units that `text` names."""
    return programme.term("parties", text) or programme.term("party_kinds", text)


def kind_of(member: TeamMember, plan: Masterplan, programme: Programme) -> Term | None:
    """The kind of unit that the member comes from."""
    unit = plan.unit(member.unit)
    return programme.term("party_kinds", unit.kind if unit else None) or programme.term("party_kinds", member.group)


def party_of(member: TeamMember, plan: Masterplan, programme: Programme) -> Party | None:
    """The group that the member belongs to: as written, else by the unit; None where neither tells."""
    unit = plan.unit(member.unit)
    return programme.party(member.group) or programme.party(unit.kind if unit else None)


def took_part(plan: Masterplan, programme: Programme) -> set[str]:
    """The groups that were present at an event or were asked as stakeholders, by id."""
    words = [group for event in plan.participation for group in event.groups]
    words += [stakeholder.group for stakeholder in entries(plan.stakeholders) if stakeholder.group]
    return {party.id for party in map(programme.party, words) if party}
