"""Stacked columns: a column a year, a layer a series."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Final

from masterplan_kit.render.figures.hatch import hatch
from masterplan_kit.render.figures.legend import Entry, legend
from masterplan_kit.render.figures.legend import bottom as end
from masterplan_kit.render.figures.plane import WIDTH, Box, Drawing, Line, Twin, Words, box, line, words
from masterplan_kit.render.figures.scale import ticks

_LEFT: Final = 44
_TOP: Final = 14
_PLOT: Final = 200  # height between zero and the highest line


@dataclass(frozen=True, slots=True)
class Series:
    """A name with its values, one a column."""

    name: str
    values: tuple[Decimal | int, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """What values are counted in, as a caption says it, and how one is written."""

    name: str
    say: Callable[[Decimal | int], str]


@dataclass(frozen=True, slots=True)
class Area:
    """A layer of a column; `series` counts from 1."""

    box: Box
    hatch: str
    series: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Drawing):
    """Columns with their layers from the bottom."""

    kind: ClassVar[str] = "columns"

    areas: tuple[Area, ...]
    names: tuple[Words, ...]
    totals: tuple[Words, ...]
    levels: tuple[tuple[Line, Words], ...]
    legend: tuple[tuple[Entry, str], ...]  # with the hatching of the swatch


def columns(names: tuple[str, ...], series: tuple[Series, ...], unit: Unit, about: str, twin: Twin) -> Columns:
    """The columns of `names`, their values written in that unit."""
    say = unit.say
    totals = tuple(sum(column) for column in zip(*(one.values for one in series), strict=True))
    steps = ticks(max(totals))
    step = (WIDTH - _LEFT) / len(names)
    middles = [_LEFT + step * (number + 0.5) for number in range(len(names))]
    scale = _PLOT / float(steps[-1])
    bottom = _TOP + _PLOT
    entries = legend(((str(number), one.name) for number, one in enumerate(series, start=1)), bottom + 22)
    return Columns(
        height=end(entries, bottom + 22),
        about=about,
        twin=twin,
        unit=unit.name,
        areas=tuple(_areas(series, names, step, scale, say)),
        names=tuple(words(x, bottom + 13, name, step, anchor="middle") for x, name in zip(middles, names, strict=True)),
        totals=tuple(
            words(x, bottom - float(total) * scale - 3, say(total) if total else "", step + 6, anchor="middle")
            for x, total in zip(middles, totals, strict=True)
        ),
        levels=tuple(_level(value, bottom - float(value) * scale, say) for value in steps),
        legend=tuple((entry, hatch(entry.swatch, int(entry.mark))) for entry in entries),
    )


def _areas(
    series: tuple[Series, ...], names: tuple[str, ...], step: float, scale: float, say: Callable[[Decimal | int], str]
) -> Iterator[Area]:
    heights, thick = [0.0] * len(names), min(step * 0.7, 60)
    for number, one in enumerate(series, start=1):
        for column, value in enumerate(one.values):
            if value:
                height = float(value) * scale
                heights[column] += height
                left = _LEFT + step * (column + 0.5) - thick / 2
                area = box(left, _TOP + _PLOT - heights[column], thick, height)
                yield Area(area, hatch(area, number), number, f"{one.name}, {names[column]}: {say(value)}")


def _level(value: Decimal, y: float, say: Callable[[Decimal | int], str]) -> tuple[Line, Words]:
    return line(_LEFT, y, WIDTH, y), words(_LEFT - 5, y + 3.5, say(value), _LEFT, anchor="end")
