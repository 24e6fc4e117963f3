"""How an indicator goes: where it stood, where it should be year by year, and where it was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    box,
    line,
    words,
)

ACROSS: Final = 3
DOWN: Final = 5  # so many rows of pictures fit a page
_GAP: Final = 16
_HEAD: Final = 40  # two lines of name and one of unit
_PLOT: Final = 52
_FOOT: Final = 30
_SPARK: Final = (96, 22)


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
    years: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends(Drawing):
    """Small pictures side by side."""

    kind: ClassVar[str] = "trends"

    part: str
    panels: tuple[Panel, ...]
    legend: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spark:
    """One small picture without words, for a line of text or a cell."""

    width: float
    height: float
    panel: Panel


@dataclass(frozen=True, slots=True)
class Wording:
    """How values are written, what a figure shows, its marks (baseline, target, actual), and its data table."""

    say: Callable[[Decimal], str]
    about: Callable[[int], str]  # so many indicators
    marks: tuple[tuple[str, str], ...]
    twin: Callable[[tuple[Course, ...]], Twin]


def trends(courses: tuple[Course, ...], wording: Wording) -> tuple[Trends, ...]:
    """So many figures as the pages need."""
    most = ACROSS * DOWN
    pages = [courses[start : start + most] for start in range(0, len(courses), most)]
    return tuple(
        _figure(page, f"{number}/{len(pages)}" if len(pages) > 1 else "", wording)
        for number, page in enumerate(pages, start=1)
    )


def _figure(page: tuple[Course, ...], part: str, wording: Wording) -> Trends:
    floor = -(-len(page) // ACROSS) * (_HEAD + _PLOT + _FOOT)
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
        panels=tuple(_placed(page, wording.say)),
        legend=entries,
    )


def spark(course: Course) -> Spark:
    """The picture alone."""
    wide, high = _SPARK
    return Spark(width=wide, height=high, panel=_panel(course, box(4, 4, wide - 8, high - 8), lambda _: ""))


def _placed(page: tuple[Course, ...], say: Callable[[Decimal], str]) -> Iterator[Panel]:
    width = (WIDTH - _GAP * (ACROSS - 1)) / ACROSS
    for number, course in enumerate(page):
        row, column = divmod(number, ACROSS)
        x, y = column * (width + _GAP), row * (_HEAD + _PLOT + _FOOT)
        yield _panel(course, box(x + 4, y + _HEAD + 10, width - 8, _PLOT - 10), say)


def _panel(course: Course, area: Box, say: Callable[[Decimal], str]) -> Panel:
    plot = Plot(course, area)
    lines = broken(course.name, area.width, TEXT * BOLD, 2)
    top, floor = area.y - _HEAD - 1, area.y + area.height + 2
    return Panel(
        name=tuple(words(area.x, top + 11 * row, text) for row, text in enumerate(lines)),
        unit=words(area.x, top + 11 * len(lines), course.unit, area.width, size=SMALL),
        base=line(area.x, floor, area.x + area.width, floor),
        planned=plot.path(course.planned),
        found=plot.path(course.actuals),
        baseline=plot.place(course.baseline) if course.baseline else None,
        targets=plot.dots(course.targets),
        actuals=plot.dots(course.actuals),
        values=tuple(plot.said(reading, say) for reading in _ends(course.planned or course.actuals)),
        years=tuple(plot.year(year, floor + 10) for year in sorted({plot.first, plot.last})),
    )


def _ends(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    return readings[:1] + readings[1:][-1:]
