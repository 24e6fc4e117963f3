"""Terms and abbreviations of a book: what the region explains, and what the programme's own words stand for."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_TAG: Final = re.compile(r"<[^>]*>")
_LONG: Final = 4  # letters; a code is headed by fewer


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means; `own` is the region's."""

    word: str
    meaning: str
    own: bool


def glossary(own: Mapping[str, str], known: Mapping[str, str], page: str) -> tuple[Term, ...]:
    """Those of the region's terms and of the `known` ones that stand in the page, in the order of the alphabet."""
    words = " ".join(html.unescape(_TAG.sub(" ", page)).split())
    taken = {word.casefold() for word in own}
    terms = [Term(word, meaning, own=True) for word, meaning in own.items() if _stands(word, words)]
    terms += [
        Term(word, meaning, own=False)
        for word, meaning in known.items()
        if word.casefold() not in taken and _stands(word, words)
    ]
    return tuple(sorted(terms, key=lambda term: term.word.casefold()))


def _stands(word: str, words: str) -> bool:
    """Whether a term is said as a word of its own: not as a part of another, nor, where it is short, of a code.

    KPBU-01 is one of the KPBU, SD-01 may be anything. The case of letters counts in an abbreviation alone.
    """
    said = r"\s".join(map(re.escape, word.split()))
    case = re.NOFLAG if word.isupper() else re.IGNORECASE
    code = r"|-\d" if len(word) < _LONG else ""
    return re.search(rf"(?<!\w)(?<!\d-){said}(?!\w{code})", words, case) is not None
