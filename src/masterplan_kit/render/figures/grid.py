"""Cells in rows: how much stands under each of a few names, and where nothing does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from masterplan_kit.render.figures.hatch import hatch
from masterplan_kit.render.figures.letters import broken
from masterplan_kit.render.figures.plane import (
    BOLD,
    SMALL,
    TEXT,
    WIDTH,
    Box,
    Drawing,
    Point,
    Twin,
    Words,
    box,
    point,
    strength,
    words,
)

_LEFT: Final = 92  # for the name of a row
_GAP: Final = 5
_HIGH: Final = 62  # of a row where cells give reasons
_LOW: Final = 44
_EMPTY: Final = 2  # the hatching of a cell with nothing in it


@dataclass(frozen=True, slots=True)
class Part:
    """What a cell stands for: its name, how much there is and how that is said, or why there is nothing."""

    name: str
    count: int
    said: str
    reason: str


@dataclass(frozen=True, slots=True)
class Field:
    """A row: its name and parts, in one colour."""

    name: str
    tone: int
    parts: tuple[Part, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A part as drawn; `strength` is the opacity of its colour, `hatch` marks an empty one."""

    area: Box
    tone: int
    strength: float
    hatch: str
    name: tuple[Words, ...]
    notes: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(Drawing):
    """Rows of cells; the greater a count, the stronger its cell."""

    kind: ClassVar[str] = "grid"

    rows: tuple[tuple[tuple[Words, ...], int, Box], ...]  # name in lines, tone, and a mark in that colour
    cells: tuple[Cell, ...]


def grid(fields: tuple[Field, ...], about: str, twin: Twin) -> Grid:
    """One row a field; cells share its width."""
    most = max((part.count for field in fields for part in field.parts), default=0) or 1
    high = _HIGH if any(part.reason for field in fields for part in field.parts) else _LOW
    tops = [number * (high + _GAP) for number in range(len(fields))]
    return Grid(
        height=len(fields) * (high + _GAP),
        about=about,
        twin=twin,
        rows=tuple(
            (_lines(field.name, point(10, top + 14), _LEFT - 14, 3, BOLD), field.tone, box(0, top, 4, high))
            for field, top in zip(fields, tops, strict=True)
        ),
        cells=tuple(
            _cell(part, field.tone, _area(column, len(field.parts), top, high), part.count / most)
            for field, top in zip(fields, tops, strict=True)
            for column, part in enumerate(field.parts)
        ),
    )


def _area(column: int, columns: int, top: float, high: float) -> Box:
    width = (WIDTH - _LEFT - _GAP * (columns - 1)) / columns
    return box(_LEFT + column * (width + _GAP), top, width, high)


def _cell(part: Part, tone: int, area: Box, share: float) -> Cell:
    room = area.width - 14
    at = point(area.x + 7, area.y + 14)
    name = _lines(part.name, at, room, 2, BOLD)
    below = at.y + 12 * len(name)
    said = words(at.x, below, part.said, room, size=SMALL)
    why = _lines(part.reason, point(at.x, below + 11), room, 4 - len(name), SMALL / TEXT)
    return Cell(
        area=area,
        tone=tone,
        strength=strength(share),
        hatch="" if part.count else hatch(area, _EMPTY),
        name=name,
        notes=(said, *why),
    )


def _lines(text: str, at: Point, room: float, most: int, wide: float) -> tuple[Words, ...]:
    """Lines of letters that are so much wider than plain ones."""
    lines = broken(text, room, TEXT * wide, most)
    return tuple(words(at.x, at.y + (11 if wide < 1 else 12) * number, line) for number, line in enumerate(lines))
