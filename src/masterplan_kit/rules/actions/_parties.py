"""Everywhere in a plan that a unit is named: who leads, helps, pays, signs or sits in a body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from masterplan_kit.i18n import Text, excerpt
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Keys, Node
from masterplan_kit.spelling import nearest

Role = Literal["lead", "helper", "other"]
_GUESSES: Final = 40  # who has more slips than that needs another list, not more guesses


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """A unit as written at `keys` below `node`; other families judge the role `other`."""

    node: Node
    keys: Keys
    text: str
    role: Role


@lru_cache(maxsize=1)  # several rules in turn ask for those of the same plan
def mentions(plan: Masterplan) -> tuple[Mention, ...]:
    """All places at which the plan names a unit."""
    return tuple(_mentions(plan))


def _mentions(plan: Masterplan) -> Iterator[Mention]:
    for pillar in (plan.pillars or {}).values():
        yield from _one(pillar, "lead", pillar.lead, "lead")
        yield from _all(pillar, "units", pillar.units, "helper")
    for initiative in plan.initiatives:
        yield from _one(initiative, "lead", initiative.lead, "lead")
        yield from _all(initiative, "support", initiative.support, "helper")
        yield from _all(initiative, "partners", initiative.partners, "helper")
        for row in initiative.budget:
            yield from _one(row, "unit", row.unit)
    for application in plan.applications:
        yield from _all(application, "units", application.units, "helper")
    if plan.monitoring:
        yield from _one(plan.monitoring, "unit", plan.monitoring.unit, "helper")
    yield from _elsewhere(plan)


def _elsewhere(plan: Masterplan) -> Iterator[Mention]:
    bodies = plan.bodies
    seats = [body for body in (bodies.council, bodies.implementation_team, bodies.forum) if body] if bodies else []
    for group in (*seats, plan.drafting_team):
        for member in group.members if group else ():
            yield from _one(member, "unit", member.unit)
    for approval in plan.approval:
        yield from _one(approval, "unit", approval.unit)
    for proposal in plan.funding.proposals if plan.funding else ():
        yield from _one(proposal, "unit", proposal.unit)
    for shared in plan.collaboration:
        yield from _all(shared, "with", shared.with_)
    for stated in plan.stated:
        if stated.scope:
            yield from _one(stated.scope, "unit", stated.scope.unit)


def _one(node: Node, key: str, text: str | None, role: Role = "other") -> Iterator[Mention]:
    if text:
        yield Mention(node, (key,), text, role)


def _all(node: Node, key: str, texts: Iterable[str], role: Role = "other") -> Iterator[Mention]:
    for number, text in enumerate(texts):
        yield Mention(node, (key, number), text, role)


def unknown(plan: Masterplan, role: Role) -> dict[str, list[Mention]]:
    """The places of each name in that role which no unit of the plan bears."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions(plan):
        if mention.role == role and plan.unit(mention.text) is None:
            found.setdefault(mention.text, []).append(mention)
    return found


def likeness(plan: Masterplan) -> Callable[[str], Text]:
    """What the list of parties holds instead of a name that is not in it."""
    if not plan.units:
        return lambda _: Text("daftar itu masih kosong", "the list is still empty")
    words = {
        word: unit.id or unit.name or word for unit in plan.units for word in (unit.short, unit.name, unit.id) if word
    }
    nothing = Text(
        f"tidak ada yang mirip di antara {len(plan.units)} pihak",
        f"nothing similar among the parties listed ({len(plan.units)})",
    )
    asked = 0

    def like(text: str) -> Text:
        nonlocal asked
        asked += 1
        near = nearest(text, words) if asked <= _GUESSES else None
        if near is None:
            return nothing
        unit = excerpt(words[near], 60)
        return Text(f"yang paling mirip: {unit}", f"the nearest is {unit}")

    return like
