"""Words of the programme that a planner may have meant."""

from __future__ import annotations

import re
from typing import Final

from masterplan_kit import spelling
from masterplan_kit.i18n import Either
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Term, find
from masterplan_kit.rules._words import shown

_CUTOFF: Final = 0.8  # below it a guess is as often wrong as right
_ORDINAL: Final = lazy(r"(\d+)$|[\s-]([ivx]+)$", re.IGNORECASE)


def meant(terms: tuple[Term, ...], text: str) -> Term | None:
    """Find the term that `text` names, or of which it is a slip; bimtek 5 is no slip of bimtek 4."""
    words = {word: term for term in terms for word in (term.id, term.name.id, term.name.en, *term.aliases)}
    word = spelling.nearest(text, words, cutoff=_CUTOFF)
    return find(terms, text) or (words[word] if word and _ordinal(word) == _ordinal(text) else None)


def offered(terms: tuple[Term, ...], guess: Term | None) -> Either:
    """Say what to write instead: the guess where there is one, else any of the words."""
    return Either(tuple(map(shown, (guess,) if guess else terms)))


def _ordinal(word: str) -> str:
    found = _ORDINAL.search(word.strip())
    return found[0].strip(" -").casefold() if found else ""
