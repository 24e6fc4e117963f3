"""Who wrote the plan, who was asked, and who took part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masterplan_kit.i18n import lowered
from masterplan_kit.model import Participation
from masterplan_kit.model.region import Stakeholder
from masterplan_kit.render.document.bodies import Member, member
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, eq=False, slots=True)
class Voice:
    """A party that was asked, and what it said."""

    node: Stakeholder
    group: str


@dataclass(frozen=True, eq=False, slots=True)
class Meeting:
    """An event at which people outside the team took part."""

    node: Participation
    groups: tuple[str, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Voices:
    """The team, the parties asked and the events, with the groups of parties that appear in the last two."""

    team: tuple[Member, ...]
    asked: tuple[Voice, ...]
    meetings: tuple[Meeting, ...]
    groups: tuple[str, ...]  # as they stand within a sentence

    @property
    def heard(self) -> int:
        """How many parties were asked."""
        return len({one.node.who for one in self.asked})


def voices(names: Names) -> Voices:
    """Everybody the plan names beside its bodies."""
    plan = names.plan
    members = plan.drafting_team.members if plan.drafting_team else ()
    asked = tuple(Voice(node, group(names, node.group)) for node in plan.stakeholders)
    meetings = tuple(Meeting(node, groups(names, node.groups)) for node in plan.participation)
    return Voices(
        team=tuple(member(node, names) for node in members),
        asked=asked,
        meetings=meetings,
        groups=_in_order(names, [one.group for one in asked] + [name for one in meetings for name in one.groups]),
    )


def group(names: Names, text: str | None) -> str:
    """The name of a group of parties, or of a kind of unit within one."""
    found = names.programme.term("parties", text) or names.programme.term("party_kinds", text)
    return found.name[names.lang] if found else text or ""


def groups(names: Names, texts: Iterable[str]) -> tuple[str, ...]:
    """Several groups, each once."""
    return tuple(dict.fromkeys(group(names, text) for text in texts))


def _in_order(names: Names, found: Iterable[str]) -> tuple[str, ...]:
    """The programme's groups in its order, then the others as they appear."""
    given = [name for name in dict.fromkeys(found) if name]
    terms = (*names.programme.parties, *names.programme.party_kinds)
    known = {term.name[names.lang]: lowered(term.name)[names.lang] for term in terms}
    order = list(known)
    ordered = sorted(given, key=lambda name: order.index(name) if name in known else len(order))
    return tuple(known.get(name, name) for name in ordered)
