"""How an indicator goes: where it stood, where it should be year by year, and where it was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Final

from masterplan_kit.render.figures.course import Course, Plot, Reading
from masterplan_kit.render.figures.legend import Entry, bottom, legend
from masterplan_kit.render.figures.letters import broken
from masterplan_kit.render.figures.plane import (
    BOLD,
    SMALL,
    TEXT,
    WIDTH,
    Box,
    Drawing,
    Line,
    Point,
    Twin,
    Words,
    behind,
    box,
    line,
    words,
)

MOST: Final = 15  # so many pictures fit a page
_ACROSS: Final = (3, 4)
_GAP: Final = 16
_LINES: Final = 3  # of a name
_LINE: Final = 11
_UNIT: Final = 18  # the line of the unit and the room above the plot
_PLOT: Final = 52
_BELOW: Final = 15  # room for a value below its point
_FOOT: Final = 28 + _BELOW


@dataclass(frozen=True, slots=True)
class Panel:
    """One indicator as drawn, at its place in the figure."""

    name: tuple[Words, ...]
    unit: Words
    base: Line
    planned: str
    found: str
    baseline: Point | None
    targets: tuple[Point, ...]
    actuals: tuple[Point, ...]
    values: tuple[Words, ...]  # of the first and the last point
    papers: tuple[Box, ...]  # behind them
    years: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends(Drawing):
    """Small pictures side by side."""

    kind: ClassVar[str] = "trends"

    part: str
    panels: tuple[Panel, ...]
    legend: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """How values are written, what a figure shows, its marks (baseline, target, actual), and its data table."""

    say: Callable[[Decimal], str]
    about: Callable[[int], str]  # so many indicators
    marks: tuple[tuple[str, str], ...]
    twin: Callable[[tuple[Course, ...]], Twin]


def trends(courses: tuple[Course, ...], wording: Wording) -> tuple[Trends, ...]:
    """So many figures as the pages need."""
    pages = [courses[start : start + MOST] for start in range(0, len(courses), MOST)]
    return tuple(
        _figure(page, f"{number}/{len(pages)}" if len(pages) > 1 else "", wording)
        for number, page in enumerate(pages, start=1)
    )


def _figure(page: tuple[Course, ...], part: str, wording: Wording) -> Trends:
    across = min(_ACROSS, key=lambda number: -len(page) % number)  # the fewest places stay empty
    width = (WIDTH - _GAP * (across - 1)) / across
    names = [broken(course.name, width - 8, TEXT * BOLD, _LINES) for course in page]
    head = _LINE * max(map(len, names)) + _UNIT
    high = head + _PLOT + _FOOT
    floor = -(-len(page) // across) * high
    occurs = {
        "baseline": any(course.baseline for course in page),
        "target": any(course.targets for course in page),
        "actual": any(course.actuals for course in page),
    }
    entries = legend((meaning for meaning in wording.marks if occurs[meaning[0]]), floor)
    return Trends(
        height=bottom(entries, floor),
        about=wording.about(len(page)),
        twin=wording.twin(page),
        part=part,
        panels=tuple(
            _panel(course, name, _area(number, across, width, high), wording.say)
            for number, (course, name) in enumerate(zip(page, names, strict=True))
        ),
        legend=entries,
    )


def _area(number: int, across: int, width: float, high: float) -> Box:
    """Where the lines of a picture go; its words stand around them."""
    row, column = divmod(number, across)
    return box(column * (width + _GAP) + 4, (row + 1) * high - _FOOT - _PLOT + 10, width - 8, _PLOT - 10)


def _panel(course: Course, name: tuple[str, ...], area: Box, say: Callable[[Decimal], str]) -> Panel:
    plot = Plot(course, area)
    top, floor = area.y - _LINE * len(name) - _UNIT - 1, area.y + area.height + _BELOW
    values = tuple(plot.said(*end, say) for end in _ends(course.planned or course.actuals))
    return Panel(
        name=tuple(words(area.x, top + _LINE * row, text) for row, text in enumerate(name)),
        unit=words(area.x, top + _LINE * len(name), course.unit, area.width, size=SMALL),
        base=line(area.x, floor, area.x + area.width, floor),
        planned=plot.path(course.planned),
        found=plot.path(course.actuals),
        baseline=plot.place(course.baseline) if course.baseline else None,
        targets=plot.dots(course.targets),
        actuals=plot.dots(course.actuals),
        values=values,
        papers=tuple(map(behind, values)),
        years=tuple(plot.year(year, floor + 10) for year in sorted({plot.first, plot.last})),
    )


def _ends(readings: tuple[Reading, ...]) -> tuple[tuple[Reading, Reading | None], ...]:
    """The first and the last, each with the one beside it."""
    if len(readings) == 1:
        return ((readings[0], None),)
    return (readings[0], readings[1]), (readings[-1], readings[-2])
