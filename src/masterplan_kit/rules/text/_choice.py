"""What a dangling reference may have meant."""

from __future__ import annotations

from collections.abc import Collection

from masterplan_kit.i18n import Either, Text, Value
from masterplan_kit.spelling import nearest


def guessed(text: str, known: Collection[str]) -> str | None:
    """Find the known word that `text` is a slip of."""
    return nearest(text, known, cutoff=0.8) if known else None


def offered(known: Collection[str], guess: str | None) -> Value:
    """Say what to write instead: the guess, else the first few of what is known."""
    if guess:
        return guess
    return Either(tuple(known)[:6]) if known else Text("belum ada satu pun", "there is none yet")
