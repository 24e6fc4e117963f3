"""The roadmap as chapters tell it: horizons, milestones by year, and which initiative waits for which."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal

from masterplan_kit.i18n import lowered
from masterplan_kit.model import Milestone
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.references import Reference, references

Standing = Literal["met", "missed", "due", "open"]  # open: no day was set
_NEVER: Final = dt.date.max


@dataclass(frozen=True, eq=False, slots=True)
class Step:
    """A milestone of an initiative and how it stands on the day of the book."""

    action: Action
    node: Milestone
    standing: Standing


@dataclass(frozen=True, eq=False, slots=True)
class Awaited:
    """What an initiative waits for; `late` where that ends only after it."""

    reference: Reference
    action: Action | None
    late: bool


@dataclass(frozen=True, eq=False, slots=True)
class Wait:
    """An initiative that waits for others."""

    action: Action
    awaited: tuple[Awaited, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Timeline:
    """Initiatives in time; `years` holds milestones by year, those without a day under none."""

    actions: tuple[Action, ...]
    scheduled: int  # initiatives whose beginning and end are told
    cost: int
    years: tuple[tuple[int | None, tuple[Step, ...]], ...]
    waits: tuple[Wait, ...]

    @property
    def steps(self) -> int:
        """How many milestones there are."""
        return sum(len(steps) for _, steps in self.years)

    def standing(self, standing: Standing) -> int:
        """How many of them stand like that."""
        return sum(step.standing == standing for _, steps in self.years for step in steps)

    @property
    def clashes(self) -> int:
        """How many initiatives end before what they wait for."""
        return sum(any(one.late for one in wait.awaited) for wait in self.waits)


@dataclass(frozen=True, eq=False, slots=True)
class Stretch:
    """A horizon of the edition, its last year while the plan's first is known, and what is done in it."""

    id: str  # empty for initiatives that name no horizon
    name: str
    within: str  # the name as it stands within a sentence
    until: int | None
    time: Timeline

    @property
    def later(self) -> int:
        """What its initiatives cost after it: services that are ready by then run on."""
        if self.until is None:
            return 0
        amounts = (one for action in self.time.actions for one in action.by_year.items())
        return sum(amount for year, amount in amounts if year > self.until)


def stretches(actions: tuple[Action, ...], names: Names, as_of: dt.date, other: str) -> tuple[Stretch, ...]:
    """Every horizon of the edition, also an empty one; then what names none, if anything."""
    years = names.plan.years
    known = tuple(
        Stretch(
            horizon.id,
            horizon.name[names.lang],
            lowered(horizon.name)[names.lang],
            horizon.until(years[0]) if years else None,
            timeline((action for action in actions if action.horizon is horizon), actions, names, as_of),
        )
        for horizon in names.programme.horizons
    )
    rest = tuple(action for action in actions if action.horizon is None)
    return (*known, Stretch("", other, other, None, timeline(rest, actions, names, as_of))) if rest else known


def of_chapter(stretches: tuple[Stretch, ...], chapter: str) -> tuple[Stretch, ...]:
    """The horizon that the chapter `roadmap-medium` is about; behind the last horizon also what names none."""
    known = [stretch for stretch in stretches if stretch.id]
    own = tuple(stretch for stretch in known if f"roadmap-{stretch.id}" == chapter)
    return own + tuple(stretch for stretch in stretches if not stretch.id and own == tuple(known[-1:]))


def timeline(some: Iterable[Action], all_: tuple[Action, ...], names: Names, as_of: dt.date) -> Timeline:
    """Some initiatives of the plan in time."""
    actions = tuple(some)
    by_id = {action.node.id: action for action in reversed(all_) if action.node.id}
    waits = (_wait(action, by_id, names) for action in actions if action.node.depends_on)
    return Timeline(
        actions=actions,
        scheduled=sum(len(action.node.runs) > 0 for action in actions),
        cost=sum(action.cost for action in actions),
        years=tuple(_by_year(actions, as_of)),
        waits=tuple(waits),
    )


def _by_year(actions: tuple[Action, ...], as_of: dt.date) -> Iterator[tuple[int | None, tuple[Step, ...]]]:
    steps = (Step(action, node, _standing(node, as_of)) for action in actions for node in action.node.milestones)
    ordered = sorted((step for step in steps if step.node.name or _day(step) != _NEVER), key=_day)
    for year, group in groupby(ordered, key=lambda step: _day(step).year):
        yield (None if year == _NEVER.year else year), tuple(group)


def _day(step: Step) -> dt.date:
    when = step.node.due or step.node.done
    return when.last if when else _NEVER


def _standing(node: Milestone, as_of: dt.date) -> Standing:
    if node.done:
        return "met"
    if node.due is None:
        return "open"
    return "missed" if node.due.last < as_of else "due"


def _wait(action: Action, by_id: dict[str, Action], names: Names) -> Wait:
    awaited = ((reference, by_id.get(reference.label)) for reference in references(names, action.node.depends_on))
    return Wait(action, tuple(Awaited(reference, other, _late(action, other)) for reference, other in awaited))


def _late(action: Action, other: Action | None) -> bool:
    """Whether the other surely ends after this one: 2027 does not, compared with the third quarter of 2027."""
    end = action.node.schedule.end if action.node.schedule else None
    later = other.node.schedule.end if other and other.node.schedule else None
    return bool(end and later and later.first > end.last)
