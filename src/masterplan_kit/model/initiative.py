"""Buku II: pillars, initiatives and their indicators."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

from masterplan_kit.model.kinds import Figure, Flag, Id, Moment, Money, Number, Words, Year
from masterplan_kit.model.region import Period
from masterplan_kit.node import Node


class Baseline(Node):
    """Where an indicator stands before the plan, or the reason why nobody knows."""

    shorthand: ClassVar[str] = "value"

    value: Figure | None = None
    year: Year | None = None
    source: Words | None = None
    quality: Words | None = None
    reason: Words | None = None


class Indicator(Node):
    """What is measured, from where to where."""

    shorthand: ClassVar[str] = "name"

    id: Id | None = None
    name: Words | None = None
    kind: Words | None = None
    unit: Words | None = None
    direction: Words | None = None
    total: Number | None = None
    source: Words | None = None
    baseline: Baseline | None = None
    targets: dict[Year, Figure] | None = None
    actuals: dict[Year, Figure] | None = None
    note: Words | None = None
    sni_37122: tuple[Words, ...] = ()
    sdg: tuple[Words, ...] = ()
    spbe: Words | None = None


class Strategy(Node):
    """How a pillar reaches its goal, and which issue or factor it answers."""

    shorthand: ClassVar[str] = "text"

    id: Id | None = None
    text: Words | None = None
    answers: tuple[Words, ...] = ()


class NotCovered(Node):
    """A sub-pillar left without initiatives, and why."""

    shorthand: ClassVar[str] = "sub_pillar"

    sub_pillar: Words | None = None
    reason: Words | None = None


class PillarPlan(Node):
    """What the region wants in one pillar."""

    lead: Words | None = None
    units: tuple[Words, ...] = ()
    goal: Words | None = None
    strategies: tuple[Strategy, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    not_covered: tuple[NotCovered, ...] = ()


class Benefit(Node):
    """Who gains what."""

    shorthand: ClassVar[str] = "outcome"

    for_: Words | None = None
    outcome: Words | None = None


class Technology(Node):
    """The means, after the benefit."""

    shorthand: ClassVar[str] = "summary"

    summary: Words | None = None
    new_application: Flag | None = None
    integrates: tuple[Words, ...] = ()
    reuses: Words | None = None


class Milestone(Node):
    """A day to be met, and the day it was met."""

    shorthand: ClassVar[str] = "name"

    name: Words | None = None
    due: Moment | None = None
    done: Moment | None = None


class BudgetRow(Node):
    """Public money of one source, kind and unit: whole rupiah by year."""

    source: Words | None = None
    kind: Words | None = None
    unit: Words | None = None
    amounts: dict[Year, Money] | None = None
    detail: Words | None = None

    @cached_property
    def total(self) -> int:
        """Rupiah over all years."""
        return sum((self.amounts or {}).values())


class Alignment(Node):
    """Links to other plans and standards."""

    objectives: tuple[Words, ...] = ()
    renstra: Words | None = None
    nomenclature: Words | None = None
    sdg: tuple[Words, ...] = ()
    sni_37122: tuple[Words, ...] = ()
    spbe: Words | None = None


class Risk(Node):
    """What may go wrong, and what is done about it."""

    shorthand: ClassVar[str] = "risk"

    risk: Words | None = None
    mitigation: Words | None = None


class QuickWin(Node):
    """The aspects that evaluation asks of a quick win."""

    attraction: Words | None = None
    benefit: Words | None = None
    uniqueness: Words | None = None
    partnership: Words | None = None
    growth: Words | None = None
    continuity: Words | None = None
    resources: Words | None = None
    progress: Number | None = None


class Initiative(Node):
    """One row of the action plan."""

    shorthand: ClassVar[str] = "name"

    id: Id | None = None
    ref: Words | None = None
    name: Words | None = None
    pillar: Words | None = None
    also_pillars: tuple[Words, ...] = ()
    sub_pillar: Words | None = None
    action_group: Words | None = None
    state: Words | None = None
    state_note: Words | None = None
    issues: tuple[Words, ...] = ()
    problem: Words | None = None
    benefits: tuple[Benefit, ...] = ()
    technology: Technology | None = None
    lead: Words | None = None
    support: tuple[Words, ...] = ()
    partners: tuple[Words, ...] = ()
    locations: tuple[Words, ...] = ()
    horizon: Words | None = None
    schedule: Period | None = None
    activities: tuple[Words, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    depends_on: tuple[Words, ...] = ()
    budget: tuple[BudgetRow, ...] = ()
    budget_note: Words | None = None
    indicators: tuple[Indicator, ...] = ()
    aligns: Alignment | None = None
    risks: tuple[Risk, ...] = ()
    quick_win: QuickWin | None = None

    @property
    def called(self) -> str:
        """What people call it: its name, else its id, else a dash."""
        return self.name or self.id or "–"

    @cached_property
    def cost(self) -> int:
        """Rupiah over all rows and years."""
        return sum(row.total for row in self.budget)

    @property
    def runs(self) -> range:
        """The calendar years of its schedule."""
        return self.schedule.years if self.schedule else range(0)
