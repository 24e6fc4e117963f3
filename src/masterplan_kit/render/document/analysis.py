"""What Buku I is written from: the strategic analysis, each part of it with what answers it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from masterplan_kit.model import Factor, Issue
from masterplan_kit.node import written
from masterplan_kit.render.document import answers as _answers
from masterplan_kit.render.document import gaps as _gaps
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.answers import QUADRANTS, Bearing, Point, StrategyView
from masterplan_kit.render.document.applications import Inventory, inventory
from masterplan_kit.render.document.citations import Passage, passages
from masterplan_kit.render.document.course import Course, course
from masterplan_kit.render.document.direction import PlanView, development_plans
from masterplan_kit.render.document.gaps import GapView
from masterplan_kit.render.document.laws import Law, laws
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.readiness import ReadinessView, readiness
from masterplan_kit.render.document.sections import Section, by_pillar
from masterplan_kit.render.document.tallies import Step, Tally, tally
from masterplan_kit.render.document.vision import Keyword, Mission, keywords, missions
from masterplan_kit.render.document.voices import Voices, voices


@dataclass(frozen=True, eq=False)
class Analysis:
    """Views of one document, each made when a chapter first asks for it."""

    names: Names
    actions: tuple[Action, ...]
    other: str  # the name of what names no pillar

    @cached_property
    def laws(self) -> tuple[Law, ...]:
        """The legal basis by rank and year."""
        return laws(self.names.plan.legal_basis, self.names)

    def passages(self, html: Markup) -> tuple[Passage, ...]:
        """A chapter's text in pieces, each up to a regulation that it cites in short."""
        return tuple(passages(html, self.laws, self.names))

    @cached_property
    def course(self) -> Course:
        """The region's course through the programme."""
        return course(self.names)

    @cached_property
    def facts_told(self) -> bool:
        """Whether the plan says anything of the region beside its name."""
        region = self.names.plan.region
        return written(region.facts) or written(region.head) if region else False

    @cached_property
    def density(self) -> int | None:
        """Residents a square kilometre."""
        facts = self.names.plan.region.facts if self.names.plan.region else None
        return round(facts.population / facts.area_km2) if facts and facts.population and facts.area_km2 else None

    @cached_property
    def voices(self) -> Voices:
        """Who wrote the plan, who was asked and who took part."""
        return voices(self.names)

    @cached_property
    def development_plans(self) -> tuple[PlanView, ...]:
        """RPJPD, RPJMD, RTRW and their like."""
        return development_plans(self.names, self.actions)

    @cached_property
    def readiness(self) -> ReadinessView:
        """Elements and parts with their levels."""
        return readiness(self.names)

    @cached_property
    def applications(self) -> Inventory:
        """The applications that run today."""
        return inventory(self.names, self.actions)

    @cached_property
    def keywords(self) -> tuple[Keyword, ...]:
        """The words of the vision and where else they stand."""
        return keywords(self.names)

    @cached_property
    def floating(self) -> tuple[str, ...]:
        """The words of the vision that stand nowhere else."""
        return tuple(one.word for one in self.keywords if not one.found)

    @cached_property
    def missions(self) -> tuple[Mission, ...]:
        """The missions of the plan."""
        return missions(self.names, self.development_plans)

    @cached_property
    def strategies(self) -> tuple[Section[StrategyView], ...]:
        """The strategies by pillar."""
        return by_pillar(self.names, _answers.strategies(self.names), lambda one: one.pillar, self.other)

    @cached_property
    def issues(self) -> tuple[Section[Point], ...]:
        """The strategic issues by pillar."""
        context = self.names.plan.context
        points = self._points(context.issues if context else ())
        return by_pillar(
            self.names, points, lambda one: one.node.pillar if isinstance(one.node, Issue) else None, self.other
        )

    @cached_property
    def without_issues(self) -> tuple[str, ...]:
        """The pillars of the edition that have no issue, unless regions may keep pillars of their own."""
        have = {section.key for section in self.issues}
        pillars = () if self.names.programme.own_pillars else self.names.programme.pillars
        return tuple(pillar.name[self.names.lang] for pillar in pillars if pillar.id not in have)

    @cached_property
    def swot(self) -> dict[str, tuple[Point, ...]]:
        """The factors by quadrant, all four of them."""
        context = self.names.plan.context
        told = context.swot if context else None
        return {kind: self._points(getattr(told, kind, ())) for kind in QUADRANTS}

    @cached_property
    def gaps(self) -> tuple[Section[GapView], ...]:
        """The gaps by pillar."""
        return by_pillar(self.names, _gaps.gaps(self.names, self.actions), lambda one: one.pillar, self.other)

    @cached_property
    def bearings(self) -> tuple[Bearing, ...]:
        """The pillars that have strategies."""
        return tuple(_answers.bearing(self.names, section) for section in self.strategies)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The way from the region's plans to the initiatives."""
        counts = {
            "plans": len(self.development_plans),
            "issues": self.tallies["issues"].total,
            "readiness": sum(part.written for part in self.readiness.parts),
            "swot": self.tallies["factors"].total,
            "gaps": self.tallies["gaps"].total,
            "strategies": sum(len(section.entries) for section in self.strategies),
            "initiatives": len(self.actions),
        }
        return tuple(Step(id_, count) for id_, count in counts.items())

    @cached_property
    def tallies(self) -> dict[str, Tally]:
        """What of the analysis is answered, in the order in which it is told."""
        objectives = [one for plan in self.development_plans for one in plan.objectives]
        return {
            "objectives": tally((one.reference, one.actions) for one in objectives),
            "issues": tally((one.reference, one.actions) for section in self.issues for one in section.entries),
            "gaps": tally((one.reference, one.actions) for section in self.gaps for one in section.entries),
            "factors": tally((one.reference, one.strategies) for points in self.swot.values() for one in points),
        }

    @property
    def found(self) -> dict[str, Tally]:
        """Those parts of it that hold anything."""
        return {key: tally for key, tally in self.tallies.items() if tally.total}

    def _points(self, nodes: Iterable[Issue | Factor]) -> tuple[Point, ...]:
        strategies = (one for section in self.strategies for one in section.entries)
        return tuple(_answers.points(self.names, nodes, strategies, self.actions))
