"""What marks and colours mean: swatches with words, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from masterplan_kit.render.figures.letters import width
from masterplan_kit.render.figures.plane import SMALL, WIDTH, Box, Point, Words, box, point, words

_LINE: Final = 15
_SWATCH: Final = 16
_GAP: Final = 14


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning: the name of its mark, the swatch's rectangle and middle, and the words."""

    mark: str
    swatch: Box
    middle: Point
    words: Words


def legend(meanings: Iterable[tuple[str, str]], top: float) -> tuple[Entry, ...]:
    """Marks and their words, from the left below `top`."""
    return tuple(_flow(meanings, top))


def bottom(entries: tuple[Entry, ...], top: float) -> float:
    """Where a legend ends, or `top` where it is empty."""
    return entries[-1].swatch.y + _LINE if entries else top


def _flow(meanings: Iterable[tuple[str, str]], y: float) -> Iterator[Entry]:
    x = 0.0
    for mark, text in meanings:
        room = _SWATCH + 5 + width(text, SMALL)
        if x and x + room > WIDTH:
            x, y = 0.0, y + _LINE
        yield Entry(
            mark=mark,
            swatch=box(x, y, _SWATCH, 10),
            middle=point(x + _SWATCH / 2, y + 5),
            words=words(x + _SWATCH + 5, y + 8.5, text, WIDTH - _SWATCH - 5, size=SMALL),
        )
        x += room + _GAP
