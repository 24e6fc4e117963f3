"""Terms and abbreviations: what the region explains, and what the programme's own words in a book stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_TAG: Final = re.compile(r"<[^>]*>")
_WORD: Final = re.compile(r"\w[\w-]*")


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means; `own` is the region's."""

    word: str
    meaning: str
    own: bool


def glossary(own: Mapping[str, str], known: Mapping[str, str], page: str) -> tuple[Term, ...]:
    """The region's terms, and of the `known` ones those that stand in the page, in the order of the alphabet."""
    used = set(_WORD.findall(_TAG.sub(" ", page)))
    taken = {word.casefold() for word in own}
    terms = [Term(word, meaning, own=True) for word, meaning in own.items()]
    terms += [
        Term(word, meaning, own=False)
        for word, meaning in known.items()
        if word in used and word.casefold() not in taken
    ]
    return tuple(sorted(terms, key=lambda term: term.word.casefold()))
