"""A radar of a few axes on one scale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from math import cos, pi, sin
from typing import ClassVar, Final

from masterplan_kit.render.figures.letters import broken
from masterplan_kit.render.figures.plane import (
    SMALL,
    TEXT,
    WIDTH,
    Anchor,
    Box,
    Drawing,
    Line,
    Point,
    Twin,
    Words,
    behind,
    line,
    point,
    words,
)

LEAST: Final = 3  # with fewer axes there is no area
_RADIUS: Final = 118
_ROOM: Final = 118  # for the words beside an axis
_HEIGHT: Final = 330


@dataclass(frozen=True, slots=True)
class Axis:
    """What is measured, what it belongs to, and its value on the scale with how that is said."""

    name: str
    under: str
    value: Decimal
    said: str


@dataclass(frozen=True, slots=True)
class Spoke:
    """An axis as drawn: its line, the point on it, and its words beside it."""

    rule: Line
    dot: Point
    lines: tuple[Words, ...]
    under: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Radar(Drawing):
    """Axes, rings of the scale and the area between the points."""

    kind: ClassVar[str] = "radar"

    spokes: tuple[Spoke, ...]
    rings: tuple[str, ...]
    grades: tuple[Words, ...]  # each on its ring
    papers: tuple[Box, ...]  # behind them
    area: str


def radar(axes: tuple[Axis, ...], scale: tuple[tuple[int, str], ...], about: str, twin: Twin) -> Radar:
    """The axes clockwise from the top; `scale` names its steps from the lowest, the centre is one step below it."""
    directions = [2 * pi * number / len(axes) for number in range(len(axes))]
    low, high = Decimal(scale[0][0] - 1), Decimal(scale[-1][0])
    shares = [float((min(max(axis.value, low), high) - low) / (high - low)) for axis in axes]
    levels = [float((level - low) / (high - low)) for level, _ in scale]
    grades = tuple(
        words(at.x, at.y + 3, name, anchor="middle", size=SMALL)
        for at, (_, name) in zip(_free(shares, levels), scale, strict=True)
    )
    return Radar(
        height=_HEIGHT,
        about=about,
        twin=twin,
        spokes=tuple(_spoke(*one) for one in zip(axes, directions, shares, strict=True)),
        rings=tuple(_ring(directions, [level] * len(axes)) for level in levels),
        grades=grades,
        papers=tuple(map(behind, grades)),
        area=_ring(directions, shares),
    )


def _free(shares: list[float], levels: list[float]) -> tuple[Point, ...]:
    """A place on each ring, halfway between those two axes where the edge of the area stays farthest from all rings."""

    def nearest(number: int) -> float:
        one, other = shares[number - 1], shares[number]
        edge = 2 * one * other / (one + other) if one + other else 0
        return min(abs(edge - level) for level in levels)

    half = pi / len(shares)
    between = 2 * half * max(range(len(shares)), key=nearest) - half
    return tuple(_point(between, level * cos(half)) for level in levels)


def _point(direction: float, share: float) -> Point:
    distance = _RADIUS * share
    return point(WIDTH / 2 + distance * sin(direction), _HEIGHT / 2 - distance * cos(direction))


def _ring(directions: Iterable[float], shares: Iterable[float]) -> str:
    return " ".join(str(_point(*pair)) for pair in zip(directions, shares, strict=True))


def _spoke(axis: Axis, direction: float, share: float) -> Spoke:
    at, end = _point(direction, 1.1), _point(direction, 1)
    lines = broken(f"{axis.name}: {axis.said}", _ROOM, TEXT, 3)
    top = at.y - (len(lines) * 11 + 10) * (1 + cos(direction)) / 2 + 10
    side = round(sin(direction), 3)
    anchor: Anchor = "middle" if side == 0 else "start" if side > 0 else "end"
    return Spoke(
        rule=line(WIDTH / 2, _HEIGHT / 2, end.x, end.y),
        dot=_point(direction, share),
        lines=tuple(words(at.x, top + 11 * number, text, anchor=anchor) for number, text in enumerate(lines)),
        under=words(at.x, top + 11 * len(lines), axis.under, _ROOM, anchor=anchor, size=SMALL),
    )
