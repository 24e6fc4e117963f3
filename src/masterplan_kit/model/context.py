"""Buku I: what the plan starts from."""

from __future__ import annotations

from typing import ClassVar

from masterplan_kit.model.kinds import Id, Number, Words
from masterplan_kit.model.region import Period
from masterplan_kit.node import Node


class Objective(Node):
    """A goal or target of a development plan."""

    shorthand: ClassVar[str] = "text"

    id: Id | None = None
    text: Words | None = None


class DevelopmentPlan(Node):
    """RPJPD, RPJMD, RPD, RKPD, RTRW, RDTR: a plan this one must serve."""

    id: Id | None = None
    kind: Words | None = None
    title: Words | None = None
    period: Period | None = None
    vision: Words | None = None
    missions: tuple[Words, ...] = ()
    objectives: tuple[Objective, ...] = ()
    notes: Words | None = None


class Issue(Node):
    """A strategic issue: what residents suffer, with evidence."""

    shorthand: ClassVar[str] = "title"

    id: Id | None = None
    pillar: Words | None = None
    title: Words | None = None
    evidence: Words | None = None
    source: Words | None = None


class ReadinessEntry(Node):
    """How ready one part is, on the edition's scale."""

    shorthand: ClassVar[str] = "finding"

    level: Number | None = None
    finding: Words | None = None
    evidence: Words | None = None


class Readiness(Node):
    """The elements of readiness; nature and culture where the region uses all five."""

    structure: dict[Words, ReadinessEntry] | None = None
    infrastructure: dict[Words, ReadinessEntry] | None = None
    superstructure: dict[Words, ReadinessEntry] | None = None
    nature: ReadinessEntry | None = None
    culture: ReadinessEntry | None = None


class Factor(Node):
    """One strength, weakness, opportunity or threat."""

    shorthand: ClassVar[str] = "text"

    id: Id | None = None
    text: Words | None = None


class Swot(Node):
    """Inner and outer factors."""

    strengths: tuple[Factor, ...] = ()
    weaknesses: tuple[Factor, ...] = ()
    opportunities: tuple[Factor, ...] = ()
    threats: tuple[Factor, ...] = ()


class Gap(Node):
    """From now to wanted, and the initiatives that close it."""

    issue: Words | None = None
    pillar: Words | None = None
    sub_pillar: Words | None = None
    now: Words | None = None
    wanted: Words | None = None
    actions: tuple[Words, ...] = ()


class Context(Node):
    """The strategic analysis."""

    development_plans: tuple[DevelopmentPlan, ...] = ()
    issues: tuple[Issue, ...] = ()
    readiness: Readiness | None = None
    swot: Swot | None = None
    gaps: tuple[Gap, ...] = ()
