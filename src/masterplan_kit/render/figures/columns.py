"""Stacked columns: a column a year, a layer a series."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Final

from masterplan_kit.render.figures.hatch import hatch
from masterplan_kit.render.figures.legend import Entry, legend
from masterplan_kit.render.figures.legend import bottom as end
from masterplan_kit.render.figures.plane import WIDTH, Box, Drawing, Line, Twin, Words, behind, box, line, words
from masterplan_kit.render.figures.scale import ticks

_LEFT: Final = 44
_TOP: Final = 14
_PLOT: Final = 200  # height between zero and the highest line
_LEAST: Final = 0.6  # height of a layer: what has money is seen
_TALL: Final = 3  # a layer less high can spare nothing to a seam or to hatching


@dataclass(frozen=True, slots=True)
class Series:
    """A name with its values, one a column."""

    name: str
    values: tuple[Decimal | int, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """What values are counted in, as a caption says it, how one is written, and how several beside each other are."""

    name: str
    say: Callable[[Decimal | int], str]
    alike: Callable[[tuple[Decimal | int, ...]], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Area:
    """A layer of a column; `series` counts from 1, `seam` parts it from the layer below."""

    box: Box
    seam: Line | None
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
    papers: tuple[Box, ...]  # behind the totals
    levels: tuple[tuple[Line, Words], ...]
    legend: tuple[tuple[Entry, str], ...]  # with the hatching of the swatch


def columns(names: tuple[str, ...], series: tuple[Series, ...], unit: Unit, about: str, twin: Twin) -> Columns:
    """The columns of `names`, their values written in that unit."""
    totals = tuple(sum(column) for column in zip(*(one.values for one in series), strict=True))
    steps = ticks(max(totals))
    step = (WIDTH - _LEFT) / len(names)
    middles = [_LEFT + step * (number + 0.5) for number in range(len(names))]
    scale = _PLOT / float(steps[-1])
    bottom = _TOP + _PLOT
    thick = min(step * 0.7, 60)
    layers = ([(one.values[number], f"{one.name}, {name}") for one in series] for number, name in enumerate(names))
    stacks = tuple(
        tuple(_stack(layer, x - thick / 2, thick, scale, unit)) for layer, x in zip(layers, middles, strict=True)
    )
    said = tuple(
        words(x, (stack[-1].box.y if stack else bottom) - 3, text if stack else "", step + 6, anchor="middle")
        for x, stack, text in zip(middles, stacks, unit.alike(totals), strict=True)
    )
    entries = legend(((str(number), one.name) for number, one in enumerate(series, start=1)), bottom + 22)
    return Columns(
        height=end(entries, bottom + 22),
        about=about,
        twin=twin,
        unit=unit.name,
        areas=tuple(area for stack in stacks for area in stack),
        names=tuple(words(x, bottom + 13, name, step, anchor="middle") for x, name in zip(middles, names, strict=True)),
        totals=said,
        papers=tuple(behind(one) for one in said if one.text),
        levels=tuple(
            _level(text, bottom - float(value) * scale) for value, text in zip(steps, unit.alike(steps), strict=True)
        ),
        legend=tuple((entry, hatch(entry.swatch, int(entry.mark))) for entry in entries),
    )


def _stack(
    values: Iterable[tuple[Decimal | int, str]], left: float, thick: float, scale: float, unit: Unit
) -> Iterator[Area]:
    """The layers of one column from the bottom, each with its name."""
    y, below = float(_TOP + _PLOT), 0.0
    for number, (value, name) in enumerate(values, start=1):
        if value:
            height = max(float(value) * scale, _LEAST)
            area = box(left, y - height, thick, height)
            seam = line(area.x, y, area.x + thick, y) if min(height, below) >= _TALL else None
            lines = hatch(area, number) if height >= _TALL else ""
            yield Area(area, seam, lines, number, f"{name}: {unit.say(value)}")
            y, below = y - height, height


def _level(said: str, y: float) -> tuple[Line, Words]:
    return line(_LEFT, y, WIDTH, y), words(_LEFT - 5, y + 3.5, said, _LEFT, anchor="end")
