"""Bars to the right, one a name, with their values behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Final

from masterplan_kit.render.figures.letters import WIDER, broken, width
from masterplan_kit.render.figures.plane import TEXT, WIDTH, Box, Drawing, Twin, Words, box, words

_ROW: Final = 23
_TALL: Final = 28  # where names have two lines
_BAR: Final = 13
_LEFT: Final = 186


@dataclass(frozen=True, slots=True)
class Item:
    """A name with its value and how it is said; `tone` 0 is the colour of plain bars."""

    name: str
    value: Decimal | int
    said: str
    tone: int = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row as drawn; it leads to `anchor` where it has one."""

    name: tuple[Words, ...]
    bar: Box
    said: Words
    tone: int
    anchor: str
    title: str
    area: Box  # the whole row


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Drawing):
    """Rows on one scale from zero."""

    kind: ClassVar[str] = "bars"

    rows: tuple[Bar, ...]


def bars(items: Iterable[Item], about: str, twin: Twin, *, greatest: Decimal | int | None = None) -> Bars:
    """Bars whose longest stands for `greatest`, or for the greatest value."""
    items = tuple(items)
    most = greatest or max((item.value for item in items), default=0) or 1
    said = max((width(item.said, TEXT) for item in items), default=0)
    room = WIDTH - _LEFT - 6 - said * WIDER
    names = [broken(item.name, _LEFT - 6, TEXT, 2) for item in items]
    high = _TALL if any(len(name) > 1 for name in names) else _ROW
    return Bars(
        height=high * len(items) + 2,
        about=about,
        twin=twin,
        rows=tuple(
            _bar(item, name, box(0, number * high, WIDTH, high), room * float(item.value / most))
            for number, (item, name) in enumerate(zip(items, names, strict=True))
        ),
    )


def _bar(item: Item, lines: tuple[str, ...], area: Box, long: float) -> Bar:
    long, middle = max(long, 1), area.y + area.height / 2
    first = middle + 3.5 - 5.5 * (len(lines) - 1)
    return Bar(
        name=tuple(words(_LEFT - 6, first + 11 * row, text, anchor="end") for row, text in enumerate(lines)),
        bar=box(_LEFT, middle - _BAR / 2, long, _BAR),
        said=words(_LEFT + long + 5, middle + 3.5, item.said),
        tone=item.tone,
        anchor=item.anchor,
        title=f"{item.name}: {item.said}",
        area=area,
    )
