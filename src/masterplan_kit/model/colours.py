"""Colours as they are read: how far two of them are apart, and the nearest that stands out enough.

The formula is that of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
"""

from __future__ import annotations

from typing import Final

PAPER: Final = "#ffffff"
WORDS: Final = 4.5  # WCAG 2.2, 1.4.3: words on their ground
LINES: Final = 3.0  # 1.4.11: lines and areas that mean something
_STEPS: Final = 255


def contrast(one: str, other: str) -> float:
    """How far two colours `#rrggbb` are apart, from 1 for the same to 21 for black on white."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: str, ground: str, wanted: float) -> str:
    """The colour itself, or the nearest, darker on a pale ground and paler on a dark one, that is so far from it."""
    end = 0 if _light(ground) > _light("#777777") else 255
    for step in range(_STEPS + 1):
        mixed = "#" + "".join(f"{round(part + (end - part) * step / _STEPS):02x}" for part in _parts(colour))
        if contrast(mixed, ground) >= wanted:
            return mixed
    msg = f"nothing is {wanted} from {ground}"
    raise ValueError(msg)


def _light(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
