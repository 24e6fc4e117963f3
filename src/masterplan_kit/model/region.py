"""Whose plan it is, for which years, and the region's course through the programme."""

from __future__ import annotations

from typing import ClassVar

from masterplan_kit.model.kinds import Code, Day, Id, Moment, Money, Number, Whole, Words, Year
from masterplan_kit.node import Node


class Period(Node):
    """A span of time, both ends included; usually years."""

    start: Moment | None = None
    end: Moment | None = None

    @property
    def years(self) -> range:
        """The calendar years it touches; empty while an end is missing."""
        if self.start is None or self.end is None:
            return range(0)
        return range(self.start.first.year, self.end.last.year + 1)


class Head(Node):
    """The head of region."""

    title: Words | None = None
    name: Words | None = None
    term: Period | None = None


class Facts(Node):
    """A few figures of the region."""

    population: Whole | None = None
    area_km2: Number | None = None
    year: Year | None = None
    source: Words | None = None


class PlanRegion(Node):
    """The region that writes the plan."""

    code: Code | None = None
    name: Words | None = None
    head: Head | None = None
    emblem: Words | None = None
    facts: Facts | None = None


class PastQuickWin(Node):
    """A quick win of the plan before this one."""

    shorthand: ClassVar[str] = "name"

    name: Words | None = None
    outcome: Words | None = None


class PreviousPlan(Node):
    """The masterplan before this one."""

    title: Words | None = None
    period: Period | None = None
    quick_wins: tuple[PastQuickWin, ...] = ()


class Decree(Node):
    """A decision with number and date."""

    shorthand: ClassVar[str] = "number"

    number: Words | None = None
    date: Day | None = None


class Workshop(Node):
    """One of the four bimtek, or another stage on a day."""

    stage: Words | None = None
    date: Day | None = None


class Evaluation(Node):
    """One evaluation of the region by the programme; scores are 0 to 4."""

    year: Year | None = None
    stage: Whole | None = None
    scores: dict[Words, Number] | None = None
    final: Number | None = None
    notes: Words | None = None


class CohortCourse(Node):
    """The region's own course through the programme."""

    year: Year | None = None
    assessment: Day | None = None
    mou: Decree | None = None
    workshops: tuple[Workshop, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()


class Regulation(Node):
    """A law or regulation, by kind, number and year."""

    kind: Words | None = None
    number: Words | None = None
    year: Year | None = None
    about: Words | None = None


class Adoption(Node):
    """The regulation that sets the plan: planned, drafting or set."""

    state: Words | None = None
    kind: Words | None = None
    number: Words | None = None
    year: Year | None = None
    about: Words | None = None


class TeamMember(Node):
    """A member of the drafting team or of a body."""

    shorthand: ClassVar[str] = "name"

    name: Words | None = None
    title: Words | None = None
    role: Words | None = None
    unit: Words | None = None
    group: Words | None = None


class DraftingTeam(Node):
    """Who wrote the plan."""

    decree: Decree | None = None
    members: tuple[TeamMember, ...] = ()


class Approval(Node):
    """One signature under the commitment."""

    unit: Words | None = None
    name: Words | None = None
    title: Words | None = None
    date: Day | None = None


class Unit(Node):
    """Who may lead, support or take part: offices, firms, universities, neighbours."""

    shorthand: ClassVar[str] = "name"

    id: Id | None = None
    name: Words | None = None
    short: Words | None = None
    kind: Words | None = None
    head: Words | None = None
    code: Code | None = None
    former: tuple[Words, ...] = ()


class Cost(Node):
    """What an application costs, in whole rupiah."""

    build: Money | None = None
    upkeep_per_year: Money | None = None


class Application(Node):
    """An application that runs today."""

    shorthand: ClassVar[str] = "name"

    id: Id | None = None
    name: Words | None = None
    about: Words | None = None
    kind: Words | None = None
    units: tuple[Words, ...] = ()
    pillar: Words | None = None
    state: Words | None = None
    cost: Cost | None = None


class Stakeholder(Node):
    """A party that was asked, and what it said."""

    group: Words | None = None
    who: Words | None = None
    input: Words | None = None
    date: Moment | None = None
