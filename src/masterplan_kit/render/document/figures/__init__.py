"""The charts of a plan: what is drawn and in which words; where each line goes is decided in `render.figures`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from masterplan_kit.model import Indicator
from masterplan_kit.render.document.actions import Action, PillarView
from masterplan_kit.render.document.figures import coverage, money, readiness, roadmap, trends
from masterplan_kit.render.document.figures.speech import Speech
from masterplan_kit.render.document.money import Money
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.strands import Strand
from masterplan_kit.render.figures.bars import Bars
from masterplan_kit.render.figures.calendar import Calendar
from masterplan_kit.render.figures.columns import Columns
from masterplan_kit.render.figures.gantt import Gantt
from masterplan_kit.render.figures.grid import Grid
from masterplan_kit.render.figures.radar import Radar
from masterplan_kit.render.figures.trend import Trends


@dataclass(frozen=True, eq=False)
class Figures:
    """Every chart that books may show; None or empty where the plan has nothing to draw."""

    names: Names
    pillars: tuple[PillarView, ...]
    strands: tuple[Strand, ...]
    money: Money
    as_of: dt.date

    @cached_property
    def _speech(self) -> Speech:
        return Speech(self.names.lang)

    def roadmap(self, actions: Iterable[Action]) -> tuple[Gantt, ...]:
        """Bars of those initiatives by pillar, on as many panels as their pages need."""
        return roadmap.panels(
            frozenset(action.anchor for action in actions), self.strands, self.names, self.as_of, self._speech
        )

    @cached_property
    def overview(self) -> Calendar | None:
        """How many initiatives of each pillar are under way in each year."""
        return roadmap.overview(self.strands, self.names, self._speech)

    @cached_property
    def readiness(self) -> Radar | Bars | None:
        """The level of each part of readiness."""
        return readiness.drawn(self.names, self._speech)

    @cached_property
    def money_by_year(self) -> Columns | None:
        """The budget of each year by source."""
        return money.by_year(self.money, self._speech)

    @cached_property
    def money_by_pillar(self) -> Bars | None:
        """The budget of each pillar."""
        return money.by_pillar(self.money, self.pillars, self._speech)

    @cached_property
    def money_by_unit(self) -> Bars | None:
        """The units with the greatest budgets, and the others in one."""
        return money.by_unit(self.money, self._speech)

    @cached_property
    def coverage(self) -> Grid | None:
        """The initiatives of every sub-pillar."""
        return coverage.drawn(self.pillars, self._speech)

    def trends(self, indicators: Iterable[Indicator]) -> tuple[Trends, ...]:
        """Small pictures of those indicators that have at least two numbers."""
        return trends.drawn(tuple(indicators), self.names, self._speech)
