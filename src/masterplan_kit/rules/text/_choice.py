"""What a dangling reference may have meant."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from masterplan_kit.i18n import Either, Text, Value
from masterplan_kit.patterns import lazy
from masterplan_kit.spelling import nearest

_NUMBER: Final = lazy(r"\d+")
_CUTOFF: Final = 0.8  # below it a guess is as often wrong as right
_SHOWN: Final = 6


def guessed(text: str, known: Collection[str]) -> str | None:
    """Find the known word that `text` is a slip of; GOV-1 may be GOV-01 but never GOV-11."""
    numbers = _numbers(text)
    return nearest(text, [word for word in known if _numbers(word) == numbers], cutoff=_CUTOFF)


def offered(known: Collection[str], guess: str | None) -> Value:
    """Say what to write instead: the guess, else the first few of what is known."""
    if guess:
        return guess
    return Either(tuple(known)[:_SHOWN]) if known else Text("belum ada satu pun", "there is none yet")


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(text)]
