"""The roadmap in one picture: how many tasks of each row run in each year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from masterplan_kit.render.figures.legend import Entry, bottom, legend
from masterplan_kit.render.figures.plane import (
    SMALL,
    WIDTH,
    Box,
    Drawing,
    Line,
    Point,
    Twin,
    Words,
    box,
    line,
    point,
    strength,
    words,
)

_LEFT: Final = 118
_HEAD: Final = 34
_HIGH: Final = 26
_STARRED: Final = 30  # where stars stand below the counts
_LINE: Final = 17  # where the words of a row stand, below its top
_RAISED: Final = 14
_GAP: Final = 3
_HALF: Final = 0.8  # of a line that bounds a horizon
_YEAR: Final = 24  # the least width of a year's name


@dataclass(frozen=True, slots=True)
class Track:
    """A row: so many tasks a year, and the years in which something is to be seen (a quick win)."""

    name: str
    tone: int
    counts: tuple[int, ...]
    stars: tuple[int, ...]  # how many a year
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the drawing shows, and what its stars and lines mean."""

    about: str
    star: str
    bound: str


@dataclass(frozen=True, slots=True)
class Year:
    """A row in one year as drawn."""

    area: Box
    tone: int
    strength: float
    count: Words
    star: Point | None
    stars: Words  # how many


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar(Drawing):
    """Rows by years."""

    kind: ClassVar[str] = "calendar"

    years: tuple[Words, ...]
    rows: tuple[Words, ...]
    cells: tuple[Year, ...]
    bounds: tuple[tuple[Line, Words], ...]
    legend: tuple[Entry, ...]


def calendar(
    years: range, tracks: tuple[Track, ...], bounds: tuple[tuple[int, str], ...], wording: Wording, twin: Twin
) -> Calendar:
    """One row a track; `bounds` are the last years of horizons and their names."""
    step = (WIDTH - _LEFT) / len(years)
    starred = any(any(track.stars) for track in tracks)
    high, down = (_STARRED, _RAISED) if starred else (_HIGH, _LINE)
    floor = _HEAD + len(tracks) * (high + _GAP)
    every = -(-_YEAR // int(step))
    ends = tuple(_bounds(years, bounds, step, floor))
    meanings = (("star", wording.star, starred), ("bound", wording.bound, bool(ends)))
    entries = legend(((mark, meaning) for mark, meaning, occurs in meanings if occurs), floor + 6)
    return Calendar(
        height=bottom(entries, floor + 2),
        about=wording.about,
        twin=twin,
        years=tuple(
            words(_LEFT + step * (number + 0.5), _HEAD - 6, str(year), anchor="middle")
            for number, year in enumerate(years)
            if number % every == 0
        ),
        rows=tuple(
            words(0, _HEAD + number * (high + _GAP) + down, track.name, _LEFT - 6)
            for number, track in enumerate(tracks)
        ),
        cells=tuple(_cells(tracks, step, high, down)),
        bounds=ends,
        legend=entries,
    )


def _cells(tracks: tuple[Track, ...], step: float, high: float, down: float) -> Iterator[Year]:
    most = max((count for track in tracks for count in track.counts), default=0) or 1
    for row, track in enumerate(tracks):
        y = _HEAD + row * (high + _GAP)
        for column, (count, stars) in enumerate(zip(track.counts, track.stars, strict=True)):
            x = _LEFT + column * step
            middle = x + step / 2
            yield Year(
                area=box(x + 1, y, step - 2, high),
                tone=track.tone,
                strength=strength(count / most),
                count=words(middle, y + down, str(count) if count else "", anchor="middle"),
                star=point(middle - 4.5, y + 22) if stars else None,
                stars=words(middle + 2.5, y + 25, str(stars) if stars else "", size=SMALL),
            )


def _bounds(
    years: range, bounds: tuple[tuple[int, str], ...], step: float, floor: float
) -> Iterator[tuple[Line, Words]]:
    for year, name in bounds:
        if year in years:
            x = _LEFT + (year - years[0] + 1) * step - _HALF  # or the edge of the drawing halves the last one
            yield line(x, 4, x, floor), words(x - 4, 12, name, anchor="end", size=SMALL)
