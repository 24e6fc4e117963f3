"""What the executive summary tells, chosen from the plan by rule and never by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from masterplan_kit.i18n import rounded
from masterplan_kit.model import Benefit
from masterplan_kit.model.forms import When
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.changes import Change, change
from masterplan_kit.render.document.indicators import measures
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.strands import Strand

_RESULTS: Final = {"outcome", "impact"}  # kinds of indicators that residents can feel
_GUESSED: Final = {"assumed", "estimated", "unknown"}  # qualities of a figure on which no promise is built
_PROMISES: Final = 2  # of each pillar
_DATES: Final = 8  # what happens next fits on half a page

Event = Literal["start", "milestone", "term", "end"]


@dataclass(frozen=True, eq=False, slots=True)
class Promise:
    """What an initiative brings to whom, and the change by which that is measured."""

    action: Action
    benefit: Benefit
    change: Change | None


@dataclass(frozen=True, eq=False, slots=True)
class Brief:
    """One pillar in a few lines: its first indicator leads."""

    strand: Strand
    change: Change | None
    share: Decimal  # percent of the whole budget
    promises: tuple[Promise, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Date:
    """Something that happens on a day or in a span; `action` is whose milestone it is."""

    kind: Event
    when: When
    words: str = ""
    action: Action | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Summary:
    """The plan in short."""

    changes: tuple[Change, ...]  # by which the plan as a whole is measured
    briefs: tuple[Brief, ...]
    without_goal: tuple[str, ...]  # names of pillars
    without_indicator: tuple[str, ...]
    promised: bool  # whether there is any promise at all
    apart: bool  # whether quick wins are shown by themselves only
    dates: tuple[Date, ...]


def summary(strands: tuple[Strand, ...], names: Names, total: int, as_of: dt.date) -> Summary:
    """The plan in short, of which `total` is the whole budget."""
    briefs = tuple(_brief(strand, names, total) for strand in strands)
    actions = tuple(action for strand in strands for action in strand.actions)
    return Summary(
        changes=tuple(map(change, measures(names, names.plan.indicators))),
        briefs=briefs,
        without_goal=tuple(one.name for one in strands if one.key and not (one.plan and one.plan.goal)),
        without_indicator=tuple(one.name for one in strands if one.key and not one.indicators),
        promised=any(brief.promises for brief in briefs),
        apart=not any(one.action.node.quick_win is not None for brief in briefs for one in brief.promises),
        dates=_dates(actions, names, as_of),
    )


def _brief(strand: Strand, names: Names, total: int) -> Brief:
    return Brief(
        strand=strand,
        change=change(strand.indicators[0]) if strand.indicators else None,
        share=rounded(Decimal(100 * strand.cost) / total, 1) if total else Decimal(0),
        promises=_promises(strand.actions, names),
    )


def _promises(actions: Iterable[Action], names: Names) -> tuple[Promise, ...]:
    """The clearest benefits; those of quick wins, which are shown by themselves, only where the pillar has no others.

    First those whose outcome is measured, the greatest change foremost (`_clarity`); then benefits without a measure,
    in the order of the plan, so that a draft too says what it is for.
    """
    told = [promise for action in actions if (promise := _promise(action, names))]
    promises = [promise for promise in told if promise.action.node.quick_win is None] or told
    ordered = sorted(promises, key=lambda one: -_clarity(one.change, names))  # stable: else the order of the plan
    return tuple(ordered[:_PROMISES])


def _promise(action: Action, names: Names) -> Promise | None:
    benefit = next((one for one in action.node.benefits if one.outcome), None)
    if benefit is None:
        return None
    changes = map(change, measures(names, action.node.indicators))
    best = max(changes, key=lambda one: _clarity(one, names), default=None)
    return Promise(action, benefit, best if _clarity(best, names) else None)


def _clarity(one: Change | None, names: Names) -> Decimal:
    """How many times greater the one end of the change is than the other: 12 days to 1 is twelve, 5 to 60 percent too.

    Nothing is clear that is no outcome, rests on a guess or has no number at an end. A target of zero is the clearest:
    what residents suffered is gone. A baseline of zero says nothing: there was nothing to compare with.
    """
    if one is None or not isinstance(one.before, Decimal) or not isinstance(one.after, Decimal):
        return Decimal(0)
    node = one.measure.node
    kind = names.programme.term("indicator_kinds", node.kind)
    quality = names.programme.term("figure_qualities", node.baseline.quality if node.baseline else None)
    if kind is None or kind.id not in _RESULTS or (quality and quality.id in _GUESSED) or one.before <= 0:
        return Decimal(0)
    low, high = sorted((one.before, one.after))
    return high / low if low > 0 else Decimal("Infinity")


def _dates(actions: tuple[Action, ...], names: Names, as_of: dt.date) -> tuple[Date, ...]:
    """The next days of the plan: the nearest milestones, and beside them always its bounds."""
    bounds = [one for one in _bounds(names) if one.when.last >= as_of]
    steps = [
        Date("milestone", step.due, step.name or "", action)
        for action in actions
        for step in action.node.milestones
        if step.due and not step.done and step.due.last >= as_of
    ]
    nearest = sorted(steps, key=_day)[: _DATES - len(bounds)]
    return tuple(sorted(bounds + nearest, key=_day))


def _bounds(names: Names) -> Iterator[Date]:
    """The first and last day of the plan, and the day on which the head of region leaves office."""
    period, region = names.plan.period, names.plan.region
    head = region.head if region else None
    if period and period.start:
        yield Date("start", period.start)
    if head and head.term and head.term.end:
        yield Date("term", head.term.end)
    if period and period.end:
        yield Date("end", period.end)


def _day(one: Date) -> dt.date:
    return one.when.last if one.kind == "end" else one.when.first
