"""How wide words are and where they break: SVG does neither, and no machine's fonts may be asked."""

from __future__ import annotations

from typing import Final

WIDER: Final = 1.08  # than in the books may letters be on a screen
_MORE: Final = "…"
# Widths of Liberation Sans, and so of Arial and Helvetica, in thousandths of the size; from the font's own table.
_WIDTHS: Final = {
    letter: width
    for width, letters in (
        (191, "'"),
        (222, "ijl‘’"),
        (270, " !,./:;I[\\]ft|"),
        (333, "()-`r“”·²³{}"),
        (355, '"•*°'),
        (500, "Jcksvxyz^"),
        (556, "#$0123456789?L_abdeghnopqu–+<=>~×"),
        (611, "FTZ"),
        (667, "&ABEKPSVXY"),
        (722, "CDHNRUw"),
        (778, "GOQ"),
        (833, "Mm"),
        (889, "%"),
        (944, "W"),
        (1000, "—…@→←"),
    )
    for letter in letters
}
_OTHER: Final = 650


def width(text: str, size: float) -> float:
    """How wide `text` is in letters of that size."""
    return sum(_WIDTHS.get(letter, _OTHER) for letter in text) * size / 1000


def shortened(text: str, room: float, size: float) -> str:
    """`text`, or as much of it as fits before an ellipsis."""
    if width(text, size) <= room:
        return text
    kept = len(text)
    while kept and width(text[:kept].rstrip(" ,.;:") + _MORE, size) > room:
        kept -= 1
    return text[:kept].rstrip(" ,.;:") + _MORE


def broken(text: str, room: float, size: float, most: int) -> tuple[str, ...]:
    """`text` in at most so many lines of about the same length, broken between words and cut where it must be."""
    words = text.split()
    lines = _filled(words, room, size, most)
    while len(lines) > 1 and " ".join(lines).split() == words:
        longest = max(width(line, size) for line in lines)
        tighter = _filled(words, longest - 0.01, size, len(lines))
        if " ".join(tighter).split() != words:
            break
        lines = tighter
    return lines


def _filled(words: list[str], room: float, size: float, most: int) -> tuple[str, ...]:
    """Each line as full as it can be."""
    lines: list[str] = []
    rest = words
    while rest and len(lines) < most - 1:
        taken = 1
        while taken < len(rest) and width(" ".join(rest[: taken + 1]), size) <= room:
            taken += 1
        lines.append(shortened(" ".join(rest[:taken]), room, size))
        rest = rest[taken:]
    return (*lines, shortened(" ".join(rest), room, size)) if rest else tuple(lines)
