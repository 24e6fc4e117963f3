"""What charts are made of, and the rounding that keeps their bytes the same on every machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from masterplan_kit.render.figures.letters import shortened, width

WIDTH: Final = 560  # of every chart: the width of the text on A4, so that letters keep about their size in print
SMALL: Final = 9.0  # size of letters within rows
TEXT: Final = 10.0  # size of all others
BOLD: Final = 1.08  # how much wider bold letters are


def spot(value: float) -> float:
    """A coordinate: tenths are finer than any printer."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Point:
    """A place."""

    x: float
    y: float

    def __str__(self) -> str:
        return f"{self.x},{self.y}"


@dataclass(frozen=True, slots=True)
class Words:
    """Text that starts, ends or is centred at a place; `full` is the whole of it where it had to be cut."""

    x: float
    y: float
    text: str
    anchor: Anchor
    full: str


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a data table: `own` holds words of the region, `numbers` stand to the right."""

    name: str
    kind: Literal["", "own", "numbers"] = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a data table; its first cell leads to `anchor`."""

    cells: tuple[str, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Twin:
    """The same as a table, for readers who do not see the drawing."""

    columns: tuple[Column, ...]
    rows: tuple[Record, ...]
    unit: str = ""  # what the numbers are in


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A chart: `about` says in a sentence what it shows, `unit` stands in its caption."""

    kind: ClassVar[str]

    height: float
    about: str
    twin: Twin
    width: float = WIDTH
    unit: str = ""


def point(x: float, y: float) -> Point:
    """A rounded place."""
    return Point(spot(x), spot(y))


def strength(share: float) -> float:
    """The opacity of a cell's colour for its share of the greatest: words on the strongest can still be read."""
    return round(0.08 + 0.32 * share, 2) if share else 0


def words(  # noqa: PLR0913 - a place, a text and how it is set
    x: float, y: float, text: str, room: float = WIDTH, *, anchor: Anchor = "start", size: float = TEXT
) -> Words:
    """Text that fits into `room`, cut where it must be."""
    cut = shortened(text, room, size)
    return Words(spot(x), spot(y), cut, anchor, "" if cut == text else text)


def box(x: float, y: float, wide: float, high: float) -> Box:
    """A rectangle at rounded places."""
    return Box(spot(x), spot(y), spot(wide), spot(high))


def behind(said: Words, size: float = SMALL) -> Box:
    """The place of words on one line: paper put there lets no line strike them through."""
    long = width(said.text, size * BOLD)
    left = said.x - long * {"start": 0, "middle": 0.5, "end": 1}[said.anchor]
    return box(left - 1.5, said.y - size * 0.8, long + 3, size)


def line(x1: float, y1: float, x2: float, y2: float) -> Line:
    """A line between rounded places."""
    return Line(spot(x1), spot(y1), spot(x2), spot(y2))
