"""The colours of charts stand out from the paper and are told apart without colour vision."""

from __future__ import annotations

import re
from itertools import combinations
from math import dist
from typing import Final

import pytest

from masterplan_kit.render.figures.plane import strength
from masterplan_kit.render.templates import built_in

Rgb = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

# What people without red or green cones see, in linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
# Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), doi:10.1109/TVCG.2009.113, severity 1.0.
SIGHT: Final[dict[str, Matrix]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
TO_XYZ: Final[Matrix] = (  # IEC 61966-2-1, white point D65
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Final = (0.95047, 1.0, 1.08883)
APART: Final = 18  # in CIE 1976 L*a*b*; a difference of 2.3 can just be noticed
LOOKS: Final = ("light", "dark")
SETS: Final = {"pillar": 6, "series": 8}


def tokens(look: str) -> dict[str, str]:
    """The colours of that look: those of dark screens are set after those of paper."""
    sheet = built_in("css/tokens.css")
    found = re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", sheet)
    return dict(found) if look == "dark" else dict(reversed(found))


def colours(name: str, look: str) -> list[Rgb]:
    return [linear(tokens(look)[f"{name}-{number}"]) for number in range(1, SETS[name] + 1)]


def linear(colour: str) -> Rgb:
    red, green, blue = (decoded(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return red, green, blue


def times(matrix: Matrix, colour: Rgb) -> Rgb:
    one, two, three = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return one, two, three


def luminance(colour: Rgb) -> float:
    return times(TO_XYZ, colour)[1]


def contrast(one: Rgb, other: Rgb) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: Rgb) -> Rgb:
    within = tuple(min(max(part, 0), 1) for part in colour)
    scaled = [part / white for part, white in zip(times(TO_XYZ, (within[0], within[1], within[2])), WHITE, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in scaled)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Rgb, other: Rgb, sight: str) -> float:
    seen = (lab(times(SIGHT[sight], colour)) for colour in (one, other))
    return dist(*seen)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", SETS)
def test_every_colour_stands_out_from_the_paper(name: str, look: str) -> None:
    paper = linear(tokens(look)["paper"])
    assert min(contrast(colour, paper) for colour in colours(name, look)) >= 3


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", SETS)
def test_every_two_colours_are_told_apart(name: str, look: str, sight: str) -> None:
    assert min(distance(one, other, sight) for one, other in combinations(colours(name, look), 2)) >= APART


def test_red_and_green_of_one_lightness_would_not_pass() -> None:
    red, green = linear("#b45f5f"), linear("#7f7f4f")
    assert distance(red, green, "full") > 2 * APART
    assert distance(red, green, "deuteranopia") < APART


@pytest.mark.parametrize("look", LOOKS)
def test_words_on_the_strongest_tint_can_be_read(look: str) -> None:
    paper, ink = (linear(tokens(look)[name]) for name in ("paper", "ink"))
    tints = [mixed(colour, paper, strength(1)) for colour in colours("pillar", look)]
    assert min(contrast(tint, ink) for tint in tints) >= 4.5


def mixed(colour: Rgb, paper: Rgb, share: float) -> Rgb:
    """As screens mix: the coded values, not the light."""
    red, green, blue = (
        decoded(coded(one) * share + coded(other) * (1 - share)) for one, other in zip(colour, paper, strict=True)
    )
    return red, green, blue


def coded(light: float) -> float:
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def decoded(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
