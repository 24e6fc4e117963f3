"""How a text names pictures: `![description](images/peta.png "caption")`, one pattern for the check and the books."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from masterplan_kit.patterns import lazy

# Bounded and without one repetition inside another, so that no text is slow to read.
PICTURE: Final = lazy(
    r"(?<!\\)!\[(?P<about>(?:[^\[\]\n]|\n(?![ \t]*\n)){0,1000})\]"
    r"\((?P<file>[^()\"“”<>\n]{1,300})(?:\n[ \t]*)?(?:[\"“](?P<caption>[^\"“”\n]{0,300})[\"”][ \t]*)?\)"
)


class Named(NamedTuple):
    """A picture as a text names it."""

    about: str
    file: str
    caption: str


def pictures_in(text: str) -> Iterator[Named]:
    """The pictures that a text names, in its order."""
    if "![" not in text:
        return
    yield from map(named, PICTURE.finditer(text))


def named(found: re.Match[str]) -> Named:
    """What is meant: without the blanks and line breaks around and within the parts."""
    return Named(" ".join(found["about"].split()), found["file"].strip(), " ".join((found["caption"] or "").split()))
