"""A roadmap: a bar for each task on a scale of years, its lanes on panels that fit a page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from masterplan_kit.render.figures.lanes import Lane, Task, pages
from masterplan_kit.render.figures.legend import Entry, bottom, legend
from masterplan_kit.render.figures.letters import WIDER, broken
from masterplan_kit.render.figures.plane import (
    BOLD,
    SMALL,
    WIDTH,
    Box,
    Column,
    Drawing,
    Line,
    Point,
    Record,
    Twin,
    Words,
    box,
    point,
    words,
)
from masterplan_kit.render.figures.years import HEAD, LEFT, RIGHT, Time

_ROW: Final = 14
_LINE: Final = 10  # what the second line of a name adds to its row
_LABEL: Final = 46  # where names begin, beside the ids
_BAR: Final = 8
_STAR: Final = 15  # between names and bars


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of the table and of what a panel shows."""

    about: Callable[[int], str]  # so many tasks
    columns: tuple[Column, ...]
    quarters: tuple[str, ...]
    more: str  # “(lanjutan)” behind the name of a lane that goes on
    marks: tuple[tuple[str, str], ...]  # due, met, star, guess, bound, today: what each means


@dataclass(frozen=True, slots=True)
class Row:
    """One task as drawn, leading to `anchor`; `bar` is None where nothing is known of its time."""

    label: Words
    name: tuple[Words, ...]
    anchor: str
    title: str
    area: Box  # the whole row
    tone: int
    told: bool
    bar: Box | None
    marks: tuple[tuple[Point, bool], ...]
    star: Point | None


@dataclass(frozen=True, slots=True)
class Head:
    """A lane's name above its rows."""

    name: Words
    tone: int
    area: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Gantt(Drawing):
    """One panel; `part` is its number among several, as 1/3."""

    kind: ClassVar[str] = "gantt"

    part: str
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    years: tuple[Words, ...]
    quarters: tuple[Words, ...]
    fine: tuple[Line, ...]
    coarse: tuple[Line, ...]
    bounds: tuple[tuple[Line, Words], ...]
    today: Line | None
    legend: tuple[Entry, ...]


def panels(lanes: Iterable[Lane], time: Time, wording: Wording) -> tuple[Gantt, ...]:
    """The lanes on as few panels as they need; a lane is cut only where it alone is too long."""
    lanes = tuple(lanes)
    starred = any(task.star for lane in lanes for task in lane.tasks)
    room = (LEFT - _LABEL - (_STAR if starred else 3)) / WIDER

    def rows(task: Task) -> float:
        return _high(_name(task, room)) / _ROW

    pieces = pages(lanes, wording.more, rows)
    return tuple(
        _panel(page, time, wording, f"{number}/{len(pieces)}" if len(pieces) > 1 else "", room)
        for number, page in enumerate(pieces, start=1)
    )


def _name(task: Task, room: float) -> tuple[str, ...]:
    return broken(task.name, room, SMALL, 2)


def _high(name: tuple[str, ...]) -> float:
    """The height of a row whose name has those lines."""
    return _ROW + _LINE * max(len(name) - 1, 0)


def _panel(lanes: tuple[Lane, ...], time: Time, wording: Wording, part: str, room: float) -> Gantt:
    heads, rows, y = [], [], float(HEAD)
    for lane in lanes:
        heads.append(Head(words(6, y + 10, lane.name, RIGHT), lane.tone, box(0, y, WIDTH, _ROW)))
        y += _ROW
        for task in lane.tasks:
            row = _row(task, _name(task, room), lane.tone, y, time)
            rows.append(row)
            y += row.area.height
    entries = legend(_meanings(lanes, time, wording), y + 6)
    tasks = [task for lane in lanes for task in lane.tasks]
    return Gantt(
        height=bottom(entries, y + 2),
        about=wording.about(len(tasks)),
        twin=Twin(wording.columns, tuple(Record((task.label, task.name, task.when), task.anchor) for task in tasks)),
        part=part,
        heads=tuple(heads),
        rows=tuple(rows),
        years=time.names(),
        quarters=time.quarters(wording.quarters),
        fine=time.fine(y),
        coarse=time.coarse(y),
        bounds=tuple(time.ends(y)),
        today=time.now(y),
        legend=entries,
    )


def _row(task: Task, name: tuple[str, ...], tone: int, y: float, time: Time) -> Row:
    area = box(0, y, WIDTH, _high(name))
    middle = y + area.height / 2
    first = middle + 3 - _LINE / 2 * (len(name) - 1)
    bar = None
    if task.first and task.last:
        start, end = time.x(task.first), time.x(task.last + dt.timedelta(days=1))
        bar = box(start, middle - _BAR / 2, max(end - start, 2), _BAR)
    return Row(
        label=words(0, middle + 3, task.label, _LABEL - 4, size=SMALL * BOLD),
        name=tuple(words(_LABEL, first + _LINE * line, text, size=SMALL) for line, text in enumerate(name)),
        anchor=task.anchor,
        title=f"{task.label} {task.name}: {task.when}",
        area=area,
        tone=tone,
        told=task.told,
        bar=bar,
        marks=tuple((point(time.x(mark.day), middle), mark.done) for mark in task.marks if mark.day.year in time.years),
        star=point(LEFT - 9, middle) if task.star else None,
    )


def _meanings(lanes: tuple[Lane, ...], time: Time, wording: Wording) -> Iterator[tuple[str, str]]:
    """The marks that occur, in the order of the wording."""
    tasks = [task for lane in lanes for task in lane.tasks]
    marks = [mark for task in tasks for mark in task.marks if mark.day.year in time.years]
    occurs = {
        "due": any(not mark.done for mark in marks),
        "met": any(mark.done for mark in marks),
        "star": any(task.star for task in tasks),
        "guess": any(task.first and not task.told for task in tasks),
        "bound": bool(time.bounds),
        "today": time.now(0) is not None,
    }
    return ((mark, meaning) for mark, meaning in wording.marks if occurs[mark])
