"""Which characters the fonts of the books have, as `scripts/make_letters.py` read it from them."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from pathlib import Path


@cache
def printable(letter: str) -> bool:
    """Whether one of the fonts has that character, or it is one that is never seen."""
    starts, ends = _table()
    at = bisect_right(starts, ord(letter)) - 1
    return at >= 0 and ord(letter) <= ends[at]


@cache
def _table() -> tuple[list[int], list[int]]:
    """Where each range begins and where it ends."""
    spans = [span.split("-") for span in Path(__file__).with_name("letters.txt").read_text(encoding="ascii").split()]
    return [int(start, 16) for start, _ in spans], [int(end, 16) for _, end in spans]
