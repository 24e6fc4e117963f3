"""Initiatives as bars of time, and how many are under way in each year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.model import Period
from masterplan_kit.render.document.actions import Action, PillarView
from masterplan_kit.render.document.figures.speech import Speech
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.strands import Strand
from masterplan_kit.render.figures import gantt
from masterplan_kit.render.figures.calendar import Calendar, Track, Wording, calendar
from masterplan_kit.render.figures.gantt import Gantt
from masterplan_kit.render.figures.lanes import Lane, Mark, Task
from masterplan_kit.render.figures.plane import Column, Record, Twin
from masterplan_kit.render.figures.years import Time

TONES = 6  # the programme has as many pillars
_MARKS = ("due", "met", "star", "guess", "bound", "today")


def panels(
    wanted: frozenset[str], strands: tuple[Strand, ...], names: Names, as_of: dt.date, speech: Speech
) -> tuple[Gantt, ...]:
    """The initiatives whose anchors are `wanted`, a lane a pillar; nothing where none has any time."""
    lanes = tuple(
        Lane(strand.name, _tone(strand), tuple(_task(a, names, speech) for a in strand.actions if a.anchor in wanted))
        for strand in strands
    )
    tasks = [task for lane in lanes for task in lane.tasks]
    days = [day for task in tasks for day in (task.first, task.last) if day]
    if not days:
        return ()
    first, last = min(days).year, max(days).year
    time = Time(range(first, last + 1), tuple(_bounds(names, first, last)), as_of)
    wording = gantt.Wording(
        about=lambda count: speech(
            "figures.roadmap.about", count=speech.counted("masterplan.initiatives", count), first=first, last=last
        ),
        columns=(
            Column(speech("figures.id")),
            Column(speech("masterplan.initiative"), "own"),
            Column(speech("masterplan.schedule")),
        ),
        quarters=("I", "II", "III", "IV") if speech.lang == "id" else ("Q1", "Q2", "Q3", "Q4"),
        more=speech("figures.more"),
        marks=tuple((mark, speech(f"figures.roadmap.{mark}")) for mark in _MARKS),
    )
    return gantt.panels((lane for lane in lanes if lane.tasks), time, wording)


def tone(pillar: PillarView) -> int:
    """The colour of a pillar of the edition; more pillars than colours begin again."""
    return (pillar.number - 1) % TONES + 1


def _tone(strand: Strand) -> int:
    return tone(strand.view) if strand.view else 0


def _task(action: Action, names: Names, speech: Speech) -> Task:
    node = action.node
    first, last, told = _dates(action, names)
    days = ((stone.done or stone.due, bool(stone.done)) for stone in node.milestones)
    return Task(
        label=action.label,
        name=action.name,
        anchor=action.anchor,
        first=first,
        last=last,
        told=told,
        star=node.quick_win is not None,
        marks=tuple(Mark(day.last, done) for day, done in days if day),
        when=_when(node.schedule, speech) or (action.horizon.name[speech.lang] if action.horizon else "–"),
    )


def _dates(action: Action, names: Names) -> tuple[dt.date | None, dt.date | None, bool]:
    """Its own dates; where one is not told, the year of the other; where none is, those of its horizon."""
    schedule, plan = action.node.schedule, names.plan.years
    start, end = (schedule.start, schedule.end) if schedule else (None, None)
    if start or end:
        first = start.first if start else dt.date(end.last.year, 1, 1) if end else None
        last = end.last if end else dt.date(start.first.year, 12, 31) if start else None
        return first, last, bool(start and end)
    if action.horizon and plan:
        return dt.date(plan[0], 1, 1), dt.date(action.horizon.until(plan[0]), 12, 31), False
    return None, None, False


def _when(schedule: Period | None, speech: Speech) -> str:
    return speech.formats.span(schedule) if schedule and (schedule.start or schedule.end) else ""


def _bounds(names: Names, first: int, last: int) -> Iterator[tuple[int, str]]:
    """Where horizons end within those years; nothing while the plan's first year is not known."""
    if names.plan.years:
        for horizon in names.programme.horizons:
            until = horizon.until(names.plan.years[0])
            if first <= until <= last:
                yield until, horizon.name[names.lang]


def overview(strands: tuple[Strand, ...], names: Names, speech: Speech) -> Calendar | None:
    """A row a pillar; nothing where no initiative has a time or the plan no years."""
    years = names.plan.years
    tracks = tuple(_track(strand, years, names) for strand in strands)
    if not any(any(track.counts) for track in tracks):
        return None
    columns = (Column(speech("masterplan.pillar"), "own"), *(Column(str(year), "numbers") for year in years))
    return calendar(
        years,
        tracks,
        tuple(_bounds(names, years[0], years[-1])),
        Wording(
            speech("figures.overview.about", first=years[0], last=years[-1]),
            speech("figures.overview.star"),
            speech("figures.roadmap.bound"),
        ),
        Twin(columns, tuple(Record((track.name, *map(str, track.counts)), track.anchor) for track in tracks)),
    )


def _track(strand: Strand, years: range, names: Names) -> Track:
    spans = [(action, *_dates(action, names)[:2]) for action in strand.actions]
    timed = [(action, first.year, last.year) for action, first, last in spans if first and last]
    return Track(
        name=strand.name,
        tone=_tone(strand),
        counts=tuple(sum(first <= year <= last for _, first, last in timed) for year in years),
        stars=tuple(
            sum(last == year and action.node.quick_win is not None for action, _, last in timed) for year in years
        ),
        anchor=strand.anchor,
    )
