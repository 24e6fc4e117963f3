"""The bodies that steer, carry out and listen, with their members."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.model import Body, TeamMember
from masterplan_kit.model.region import Decree
from masterplan_kit.node import written
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Body as Asked
from masterplan_kit.render.document.names import Names, Party


@dataclass(frozen=True, eq=False, slots=True)
class Member:
    """A member with the unit and the group that it stands for."""

    node: TeamMember
    unit: Party | None
    group: str
    outside: bool  # of government


@dataclass(frozen=True, eq=False, slots=True)
class BodyView:
    """A body that the edition asks for; `node` is None while the plan has none."""

    id: str
    name: str
    task: str  # in the region's words, else in the programme's
    own_task: bool
    node: Body | None
    members: tuple[Member, ...]

    @property
    def decree(self) -> Decree | None:
        """The decision that set it up, where its number or day is told."""
        decree = self.node.decree if self.node else None
        return decree if decree and written(decree) else None

    @property
    def meets(self) -> bool:
        """Whether the plan tells how often it meets."""
        return self.node is not None and self.node.meetings_per_year is not None

    @property
    def outside(self) -> int:
        """How many members come from outside government."""
        return sum(member.outside for member in self.members)


def bodies(names: Names) -> tuple[BodyView, ...]:
    """Every body of the edition."""
    return tuple(_body(asked, names) for asked in names.programme.bodies)


def _body(asked: Asked, names: Names) -> BodyView:
    node: Body | None = getattr(names.plan.bodies, asked.id, None)
    about = asked.about[names.lang] if asked.about else ""
    return BodyView(
        id=asked.id,
        name=asked.name[names.lang],
        task=(node.about if node else None) or about,
        own_task=bool(node and node.about),
        node=node,
        members=tuple(member(one, names) for one in (node.members if node else ())),
    )


def member(node: TeamMember, names: Names) -> Member:
    """A member of a body or of the drafting team."""
    unit = names.plan.unit(node.unit)
    word = node.group or (unit.kind if unit else None)
    group = names.programme.party(word)
    return Member(
        node=node,
        unit=names.party(node.unit),
        group=_group_name(word, names.programme, names),
        outside=bool(group and group.outside_government),
    )


def _group_name(word: str | None, programme: Programme, names: Names) -> str:
    found = programme.party(word)
    return found.name[names.lang] if found else word or ""
