"""Words of the programme that a planner may have meant."""

from __future__ import annotations

from masterplan_kit.i18n import Either
from masterplan_kit.programme import Term, find, nearest


def meant(terms: tuple[Term, ...], text: str) -> Term | None:
    """Find the term that `text` names, or else the one it comes near to."""
    return find(terms, text) or nearest(terms, text)


def offered(terms: tuple[Term, ...], guess: Term | None) -> Either:
    """Say what to write instead: the guess where there is one, else any id."""
    return Either((guess.id,) if guess else tuple(term.id for term in terms))
