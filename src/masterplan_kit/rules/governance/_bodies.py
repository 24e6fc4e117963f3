"""The standing bodies: what the programme asks of each, and what the plan writes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import Finding, finding
from masterplan_kit.model import Body, Masterplan, TeamMember
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Body as Demand
from masterplan_kit.rules.governance._entries import entries, filled

KEYS: Final = ("council", "implementation_team", "forum")
# The forum is a meeting: it needs neither decree nor fixed members.
APPOINTED: Final = ("council", "implementation_team")


def bodies(plan: Masterplan, programme: Programme, keys: tuple[str, ...] = KEYS) -> Iterator[tuple[str, Body, Demand]]:
    """Each body that is written, by its key, with what the programme asks of it."""
    for key in keys:
        body: Body | None = getattr(plan.bodies, key, None)
        demand = programme.body(key) if filled(body) else None
        if body is not None and demand is not None:
            yield key, body, demand


def absent(plan: Masterplan, programme: Programme, key: str) -> Iterator[Finding]:
    """A finding where the programme asks for that body and the plan does not write of it."""
    demand = programme.body(key)
    if demand and demand.required and not filled(getattr(plan.bodies, key, None)):
        yield finding(plan, "bodies", key, body=demand.name)


def people(plan: Masterplan) -> Iterator[TeamMember]:
    """Every member of a body and of the drafting team."""
    for body in (*(getattr(plan.bodies, key, None) for key in KEYS), plan.drafting_team):
        yield from entries(body.members) if body else ()
