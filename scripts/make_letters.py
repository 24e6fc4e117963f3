"""Write which characters the fonts of the books have, for the rule `letter-unprintable`.

Run it when a font in templates/fonts is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap
from typing import Final

from fontTools.ttLib import TTFont

ROOT: Final = Path(__file__).parent.parent
FONTS: Final = ROOT / "templates" / "fonts"
TABLE: Final = ROOT / "src" / "masterplan_kit" / "rules" / "text" / "letters.txt"
# What is never printed needs no letter: soft hyphen, joiners, marks of direction, variants of the sign before.
UNSEEN: Final = {0x00AD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), *range(0xFE00, 0xFE10)}
PRIVATE: Final = range(0xE000, 0xF900)  # each font has its own drawings there


def covered() -> set[int]:
    """Each family in all its styles, since a word may be set in any; where one family lacks a letter, another helps."""
    found = set(UNSEEN)
    for family in sorted(folder for folder in FONTS.iterdir() if folder.is_dir()):
        styles = [
            set(TTFont(file).getBestCmap()) for file in sorted(family.iterdir()) if file.suffix in (".otf", ".ttf")
        ]
        found |= set.intersection(*styles)
    return {letter for letter in found if letter >= 0x20 and letter not in PRIVATE}


def ranges(letters: Iterable[int]) -> Iterator[str]:
    """Neighbours together, in hexadecimal: 20-7e a0-17f."""
    first = last = -2
    for letter in [*sorted(letters), -1]:
        if letter == last + 1:
            last = letter
            continue
        if first >= 0:
            yield f"{first:x}-{last:x}"
        first = last = letter


def table() -> str:
    """The table as it should be."""
    return "\n".join(wrap(" ".join(ranges(covered())), 120, break_on_hyphens=False)) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="ascii")
