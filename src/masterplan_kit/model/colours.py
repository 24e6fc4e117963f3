"""Colours as they are read: how far two of them are apart, and the nearest that stands out enough.

The formula is that of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from typing import Final

PAPER: Final = "#ffffff"
WORDS: Final = 4.5  # WCAG 2.2, 1.4.3: words on their ground
STRONG: Final = 7.0  # 1.4.6: words that stay clear where a screen is dark and the letters are thin
LINES: Final = 3.0  # 1.4.11: lines and areas that mean something
_STEPS: Final = 255


def contrast(one: str, other: str) -> float:
    """How far two colours `#rrggbb` are apart, from 1 for the same to 21 for black on white."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: str, ground: str, wanted: float) -> str:
    """The colour itself, or the nearest, darker on a pale ground and paler on a dark one, that is so far from it.

    Hue and saturation stay: mixed with white, a dark blue would turn grey before it could be read.
    """
    hue, lightness, saturation = rgb_to_hls(*_parts(colour))
    end = 0 if _light(ground) > _light("#777777") else 1
    for step in range(_STEPS + 1):
        moved = _written(hls_to_rgb(hue, lightness + (end - lightness) * step / _STEPS, saturation))
        if contrast(moved, ground) >= wanted:
            return moved
    msg = f"nothing is {wanted} from {ground}"
    raise ValueError(msg)


def _light(colour: str) -> float:
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _written(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
