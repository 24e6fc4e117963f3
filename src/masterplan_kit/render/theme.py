"""A region's look as a style sheet: colours for paper and for dark screens, and the letters of texts and headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from masterplan_kit.model.colours import LINES, STRONG, WORDS, legible
from masterplan_kit.model.theme import Theme

# The grey of rows and boxes, `--surface` of css/tokens.css by day and by night: words stand there too.
DAY: Final = "#f2f4f6"
NIGHT: Final = "#1e242b"


@dataclass(frozen=True, slots=True)
class Dress:
    """What templates know of a theme: `css` takes the place of what css/tokens.css sets."""

    css: str
    letterhead: tuple[str, ...]


def dress(theme: Theme | None) -> Dress:
    """The look that a theme asks for; what it leaves out stays as it comes."""
    if theme is None:
        return Dress("", ())
    settings = "".join(f" --{name}: {value};" for name, value in _settings(theme))
    return Dress(f":root {{{settings} }}" if settings else "", theme.letterhead)


def _settings(theme: Theme) -> Iterator[tuple[str, str]]:
    colours, fonts = theme.colours, theme.fonts
    if colours and colours.main:
        yield "accent-day", legible(colours.main, DAY, WORDS)
        yield "accent-night", legible(colours.main, NIGHT, STRONG)
    if colours and colours.second:
        yield "second-day", legible(colours.second, DAY, LINES)
        yield "second-night", legible(colours.second, NIGHT, LINES)
    if fonts and fonts.body:
        yield "text", f"var(--{fonts.body})"
    if fonts and fonts.headings:
        yield "headings", f"var(--{fonts.headings})"
