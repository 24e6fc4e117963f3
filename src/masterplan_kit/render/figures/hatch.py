"""Hatching that tells areas apart in black and white, as one path of lines clipped to its rectangle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.render.figures.plane import Box, spot

# Direction and distance of the lines of each series; the first is plain. `/` rises, `\` falls.
_STYLES: Final = (("", 0), ("/", 5), ("\\", 5), ("-", 4), ("/\\", 6), ("|", 4), ("/", 9), ("-|", 5))
STYLES: Final = len(_STYLES)


def hatch(area: Box, series: int) -> str:
    """The path of the lines of that series over `area`; counted from 1."""
    directions, distance = _STYLES[(series - 1) % STYLES]
    return "".join(segment for direction in directions for segment in _LINES[direction](area, distance))


def _level(area: Box, distance: int) -> Iterator[str]:
    for step in _steps(area.height, distance):
        yield f"M{area.x} {spot(area.y + step)}h{area.width}"


def _upright(area: Box, distance: int) -> Iterator[str]:
    for step in _steps(area.width, distance):
        yield f"M{spot(area.x + step)} {area.y}v{area.height}"


def _falling(area: Box, distance: int) -> Iterator[str]:
    for start, end in _diagonals(area, distance):
        yield f"M{spot(area.x + start[0])} {spot(area.y + start[1])}L{spot(area.x + end[0])} {spot(area.y + end[1])}"


def _rising(area: Box, distance: int) -> Iterator[str]:
    bottom = area.y + area.height
    for start, end in _diagonals(area, distance):
        yield f"M{spot(area.x + start[0])} {spot(bottom - start[1])}L{spot(area.x + end[0])} {spot(bottom - end[1])}"


def _diagonals(area: Box, distance: int) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Lines at 45 degrees from the top or left edge to the bottom or right edge, measured from the corner."""
    for step in _steps(area.width + area.height, distance):
        offset = step - area.height
        x, y = max(offset, 0), max(-offset, 0)
        length = min(area.width - x, area.height - y)
        yield (x, y), (x + length, y + length)


def _steps(length: float, distance: int) -> range:
    return range(distance // 2 + 1, int(length), distance) if length >= 1 else range(0)


_LINES: Final = {"-": _level, "|": _upright, "/": _rising, "\\": _falling}
