"""The view that books are written from: one plan, one edition, one language; all sums and groupings are made here.

Templates loop, choose and format; they never compute. Each view is made when a book first asks for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.i18n import Lang
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.pictures import Picture
from masterplan_kit.programme import Programme
from masterplan_kit.render.document import action_plan as _action_plan
from masterplan_kit.render.document import actions as _actions
from masterplan_kit.render.document import alignment as _alignment
from masterplan_kit.render.document import answers as _answers
from masterplan_kit.render.document import bodies as _bodies
from masterplan_kit.render.document import books as _books
from masterplan_kit.render.document import cards as _cards
from masterplan_kit.render.document import collaboration as _collaboration
from masterplan_kit.render.document import commitment as _commitment
from masterplan_kit.render.document import facets as _facets
from masterplan_kit.render.document import findings as _findings
from masterplan_kit.render.document import funding as _funding
from masterplan_kit.render.document import glossary as _glossary
from masterplan_kit.render.document import indicators as _indicators
from masterplan_kit.render.document import laws as _laws
from masterplan_kit.render.document import money as _money
from masterplan_kit.render.document import parties as _parties
from masterplan_kit.render.document import proposals as _proposals
from masterplan_kit.render.document import quick_wins as _quick_wins
from masterplan_kit.render.document import scope as _scope
from masterplan_kit.render.document import strands as _strands
from masterplan_kit.render.document import summary as _summary
from masterplan_kit.render.document import time as _time
from masterplan_kit.render.document.action_plan import ActionPlan
from masterplan_kit.render.document.actions import Action, Group, Grouping, PillarView
from masterplan_kit.render.document.alignment import Served
from masterplan_kit.render.document.analysis import Analysis
from masterplan_kit.render.document.blanks import without_blanks
from masterplan_kit.render.document.bodies import BodyView
from masterplan_kit.render.document.books import BookView, Part
from masterplan_kit.render.document.cards import Card, Folder
from masterplan_kit.render.document.collaboration import Together
from masterplan_kit.render.document.commitment import Commitment
from masterplan_kit.render.document.facets import Facet
from masterplan_kit.render.document.figures import Figures
from masterplan_kit.render.document.findings import Findings
from masterplan_kit.render.document.funding import FundingView
from masterplan_kit.render.document.glossary import Term
from masterplan_kit.render.document.indicators import Measure, Panel
from masterplan_kit.render.document.laws import Law
from masterplan_kit.render.document.money import Money
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.parties import Parties
from masterplan_kit.render.document.proposals import Projects
from masterplan_kit.render.document.quick_wins import QuickWins
from masterplan_kit.render.document.references import Reference, reference
from masterplan_kit.render.document.scope import Scope
from masterplan_kit.render.document.strands import Strand
from masterplan_kit.render.document.summary import Summary
from masterplan_kit.render.document.time import Stretch, Timeline
from masterplan_kit.render.labels import entries, label
from masterplan_kit.render.left_out import left_out
from masterplan_kit.render.qr import QrCode, qr_code
from masterplan_kit.render.seal import seal


@dataclass(frozen=True, slots=True)
class Seal:
    """The fingerprint of the data that a book shows, and what of the plan it leaves out."""

    code: str
    left_out: tuple[str, ...]

    @property
    def qr(self) -> QrCode:
        """The code for cameras."""
        return qr_code(self.code)


@dataclass(frozen=True, eq=False)
class Document:
    """Everything that a template may know."""

    given: Masterplan
    programme: Programme
    lang: Lang  # of the labels
    report: PlanReport
    as_of: dt.date
    final: bool = False  # asked for as final: neither marked as a draft nor with the list of findings
    # Pictures that can be shown, by their names in the plan.
    gallery: Mapping[str, Picture] = field(default_factory=dict)
    made: tuple[str, ...] = ()  # the books made together, where it is not the whole shelf
    own_templates: bool = False  # which may show anything

    @cached_property
    def plan(self) -> Masterplan:
        """What the region wrote, without the lines of its form that are still empty."""
        return without_blanks(self.given)

    @property
    def title(self) -> str:
        """What the plan is called, also while it has no title yet."""
        return self.report.title

    @property
    def own_lang(self) -> str:
        """The language that the region writes in."""
        return self.report.language

    @property
    def draft(self) -> bool:
        """Whether its pages bear the mark of a draft."""
        return not self.final and bool(self.report.diagnostics or self.plan.status != "final")

    @cached_property
    def names(self) -> Names:
        """Labels of words, units and anchors."""
        return Names(self.plan, self.programme, self.lang)

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """Every initiative."""
        return _actions.actions(self.names)

    @cached_property
    def pillars(self) -> tuple[PillarView, ...]:
        """Every pillar of the edition."""
        return _actions.pillars(self.actions, self.names)

    @cached_property
    def homeless(self) -> tuple[Action, ...]:
        """Initiatives that name no pillar of the edition."""
        return tuple(action for action in self.actions if action.pillar is None)

    @cached_property
    def horizons(self) -> tuple[Group, ...]:
        """Initiatives by horizon."""
        return self.grouped(self.actions, "horizons")

    @cached_property
    def quick_wins(self) -> tuple[Action, ...]:
        """The quick wins, in the order of the plan."""
        return tuple(action for action in self.actions if action.node.quick_win is not None)

    @cached_property
    def money(self) -> Money:
        """The budget."""
        return _money.money(self.names, self._label("not_named"), self._label("total"))

    @cached_property
    def funding(self) -> FundingView:
        """Where the money comes from, and what is without."""
        return _funding.funding(self.names, self.actions, self.money)

    @cached_property
    def timeline(self) -> Timeline:
        """All initiatives in time."""
        return _time.timeline(self.actions, self.actions, self.names, self.as_of)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The horizons of the edition."""
        return _time.stretches(self.actions, self.names, self.as_of, self._label("masterplan", "no_horizon"))

    def stretches_of(self, chapter: str) -> tuple[Stretch, ...]:
        """The horizon that a chapter of the roadmap is about; behind the last one what names none."""
        return _time.of_chapter(self.stretches, chapter)

    @cached_property
    def figures(self) -> Figures:
        """The charts."""
        return Figures(self.names, self.pillars, self.strands, self.money, self.as_of)

    @cached_property
    def analysis(self) -> Analysis:
        """The strategic analysis."""
        return Analysis(self.names, self.actions, self._label("not_named"))

    @cached_property
    def strands(self) -> tuple[Strand, ...]:
        """Every pillar of the edition, then the region's own, then what names none."""
        return _strands.strands(self.pillars, self.actions, self.names, self._label("masterplan", "no_pillar"))

    @cached_property
    def summary(self) -> Summary:
        """The plan in short."""
        return _summary.summary(self.strands, self.names, self.money.total, self.as_of)

    @cached_property
    def quick_win_profiles(self) -> QuickWins:
        """The quick wins by pillar, each with its aspects."""
        return _quick_wins.quick_wins(self.strands, self.names)

    @cached_property
    def together(self) -> Together:
        """What is shared with neighbouring regions."""
        return _collaboration.together(self.strands, self.names)

    @cached_property
    def projects(self) -> Projects:
        """The proposals for private capital."""
        return _proposals.projects(self.actions, self.names)

    @cached_property
    def scope(self) -> Scope:
        """How much there is of everything."""
        return _scope.scope(self.names, self.actions, self.pillars)

    @cached_property
    def folders(self) -> tuple[Folder, ...]:
        """The cards of all initiatives, by pillar."""
        return _cards.folders(self.strands, self.actions, self.names)

    @cached_property
    def cards(self) -> dict[str, Card]:
        """The card of every initiative, by its anchor."""
        return {card.action.anchor: card for folder in self.folders for card in folder.cards}

    @cached_property
    def action_plan(self) -> ActionPlan:
        """The initiatives by pillar and action group."""
        return _action_plan.action_plan(self.strands, self.actions, lambda some: self.grouped(some, "action_groups"))

    @cached_property
    def indicators(self) -> tuple[Measure, ...]:
        """The indicators of the plan as a whole."""
        return _indicators.measures(self.names, self.plan.indicators)

    @cached_property
    def pillar_indicators(self) -> tuple[Indicator, ...]:
        """The indicators of all pillars, as the region wrote them."""
        return tuple(one.node for strand in self.strands for one in strand.indicators)

    def panel(self, measures: tuple[Measure, ...]) -> Panel:
        """Those indicators as one table."""
        return _indicators.panel(measures)

    @cached_property
    def all_indicators(self) -> Panel:
        """The indicators of the plan, of every pillar and of every initiative."""
        return _indicators.panel([*self.indicators, *(one for folder in self.folders for one in folder.measures)])

    @cached_property
    def served(self) -> dict[str, tuple[Served, ...]]:
        """By `sdg` and `sni_37122`, what the plan serves."""
        others = self.indicators + tuple(one for strand in self.strands for one in strand.indicators)
        standards: tuple[_alignment.Standard, ...] = ("sdg", "sni_37122")
        return {standard: _alignment.served(standard, self.cards.values(), others) for standard in standards}

    @cached_property
    def parties(self) -> Parties:
        """Everybody who takes part."""
        other = self._label("masterplan", "annex", "other_parties")
        return _parties.parties(self.names, self.actions, self.strands, self.money, other)

    @cached_property
    def bodies(self) -> tuple[BodyView, ...]:
        """The bodies that the edition asks for."""
        return _bodies.bodies(self.names)

    @cached_property
    def adopted(self) -> Law | None:
        """The regulation that sets the plan, or is to set it."""
        adoption = self.plan.adoption
        return _laws.law(adoption, "law:adoption", self.names) if adoption else None

    @cached_property
    def commitment(self) -> Commitment:
        """Who signs."""
        return _commitment.commitment(self.names, self.actions)

    @cached_property
    def initials(self) -> dict[str, str]:
        """The letters that head the ids of issues and of the factors of the SWOT, by kind."""
        return _answers.initials(self.names)

    def reference(self, id_: str) -> Reference:
        """What an id in the plan leads to."""
        return reference(self.names, id_)

    @cached_property
    def shelf(self) -> tuple[str, ...]:
        """The ids of the books that this plan makes."""
        return _books.shelf(self.plan, self.programme)

    @property
    def beside(self) -> tuple[str, ...]:
        """The ids of the books that lie beside each other, so that one may lead to another."""
        return self.made or self.shelf

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        """What initiatives can be filtered by on screen."""
        return _facets.facets(self.strands, self.names)

    @cached_property
    def findings(self) -> Findings:
        """What was found in the plan."""
        return _findings.findings(self.report, self.lang)

    def glossary(self, page: str) -> tuple[Term, ...]:
        """Terms and abbreviations of a page, the short names of units among them."""
        units = {unit.short: unit.name for unit in self.plan.units if unit.short and unit.name}
        return _glossary.glossary(units | (self.plan.glossary or {}), entries(self.lang)["abbreviations"], page)

    def book(self, id_: str) -> BookView:
        """One of these books."""
        return _books.book(id_, self.programme, self.lang)

    def seal(self, book: BookView) -> Seal:
        """The fingerprint of the data that a book shows."""
        left = () if self.own_templates else left_out(book.id, self.programme)
        return Seal(seal(self.given, left), left)

    def annex(self, id_: str) -> Part:
        """An annex that a book adds to the chapters of the edition."""
        return _books.annex(id_, self._label("annexes", id_))

    def grouped(self, actions: tuple[Action, ...], by: Grouping) -> tuple[Group, ...]:
        """Those initiatives by `horizons` or `action_groups`."""
        none = ("no_horizon",) if by == "horizons" else ("action_plan", "no_group")
        return _actions.grouped(actions, by, self.names, self._label("masterplan", *none))

    def _label(self, *names: str) -> str:
        return label(self.lang, *names)
