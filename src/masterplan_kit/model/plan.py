"""The plan as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from masterplan_kit.model.context import Context
from masterplan_kit.model.governance import (
    Bodies,
    Collaboration,
    Continuity,
    Evidence,
    Funding,
    Monitoring,
    Participation,
    Stated,
    Waiver,
)
from masterplan_kit.model.initiative import BudgetRow, Indicator, Initiative, PillarPlan, Risk
from masterplan_kit.model.kinds import Whole, Words
from masterplan_kit.model.region import (
    Adoption,
    Application,
    Approval,
    CohortCourse,
    DraftingTeam,
    Period,
    PlanRegion,
    PreviousPlan,
    Regulation,
    Stakeholder,
    Unit,
)
from masterplan_kit.model.texts import pictures_in
from masterplan_kit.model.theme import Theme
from masterplan_kit.node import Keys, Node, Schema


class PictureAt(NamedTuple):
    """A picture that the plan names, and where: at `keys` below `node`."""

    node: Node
    keys: Keys
    file: str


class Masterplan(Node):
    """What a region writes."""

    format: Whole | None = None
    programme: Words | None = None
    language: Words | None = None
    status: Words | None = None
    title: Words | None = None
    version: Words | None = None
    notes: tuple[Words, ...] = ()
    region: PlanRegion | None = None
    theme: Theme | None = None
    period: Period | None = None
    previous: PreviousPlan | None = None
    cohort: CohortCourse | None = None
    adoption: Adoption | None = None
    legal_basis: tuple[Regulation, ...] = ()
    drafting_team: DraftingTeam | None = None
    approval: tuple[Approval, ...] = ()
    units: tuple[Unit, ...] = ()
    applications: tuple[Application, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    texts: dict[Words, Words] | None = None
    context: Context | None = None
    vision: Words | None = None
    missions: tuple[Words, ...] = ()
    pillars: dict[Words, PillarPlan] | None = None
    initiatives: tuple[Initiative, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    stated: tuple[Stated, ...] = ()
    funding: Funding | None = None
    bodies: Bodies | None = None
    participation: tuple[Participation, ...] = ()
    monitoring: Monitoring | None = None
    continuity: Continuity | None = None
    collaboration: tuple[Collaboration, ...] = ()
    risks: tuple[Risk, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    glossary: dict[Words, Words] | None = None
    waivers: tuple[Waiver, ...] = ()

    @property
    def years(self) -> range:
        """The calendar years of the plan; empty while the period is not known."""
        return self.period.years if self.period else range(0)

    @cached_property
    def quick_wins(self) -> tuple[Initiative, ...]:
        """The initiatives that are quick wins, in the order of the plan."""
        return tuple(initiative for initiative in self.initiatives if initiative.quick_win is not None)

    @cached_property
    def _units(self) -> dict[str, Unit]:
        found: dict[str, Unit] = {}
        for unit in self.units:
            for name in (unit.name, unit.short, unit.id):  # an id wins over a like name
                if name:
                    found[_folded(name)] = unit
        return found | {unit.id: unit for unit in self.units if unit.id}

    def unit(self, text: str | None) -> Unit | None:
        """The unit that `text` names by id, name or short form."""
        if not text:
            return None
        return self._units.get(text) or self._units.get(_folded(text))

    @cached_property
    def _initiatives(self) -> dict[str, Initiative]:
        return {initiative.id: initiative for initiative in reversed(self.initiatives) if initiative.id}

    def initiative(self, id_: str | None) -> Initiative | None:
        """The (first) initiative with that id."""
        return self._initiatives.get(id_ or "")

    @cached_property
    def issue_ids(self) -> frozenset[str]:
        """The ids of all strategic issues."""
        return frozenset(issue.id for issue in self.context.issues if issue.id) if self.context else frozenset()

    def all_indicators(self) -> Iterator[Indicator]:
        """Indicators of initiatives, of pillars and of the plan."""
        for initiative in self.initiatives:
            yield from initiative.indicators
        for pillar in (self.pillars or {}).values():
            yield from pillar.indicators
        yield from self.indicators

    def budget_rows(self) -> Iterator[tuple[Initiative, BudgetRow]]:
        """Every budget row with its initiative."""
        for initiative in self.initiatives:
            for row in initiative.budget:
                yield initiative, row

    def pictures(self) -> Iterator[PictureAt]:
        """The emblem and every picture that a chapter's text names."""
        if self.region and self.region.emblem:
            yield PictureAt(self.region, ("emblem",), self.region.emblem)
        for chapter, text in (self.texts or {}).items():
            for picture in pictures_in(text):
                yield PictureAt(self, ("texts", chapter), picture.file)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


PLAN = Schema(Masterplan)
