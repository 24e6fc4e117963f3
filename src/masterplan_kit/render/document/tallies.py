"""How much the analysis holds, and how far it is answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masterplan_kit.render.document.references import Reference


@dataclass(frozen=True, eq=False, slots=True)
class Tally:
    """How far one part of the analysis is answered."""

    total: int
    open: tuple[Reference, ...]

    @property
    def answered(self) -> int:
        """How many are answered."""
        return self.total - len(self.open)


@dataclass(frozen=True, slots=True)
class Step:
    """A step from what is found to what is done, and how much of it the plan holds."""

    id: str
    count: int


def tally(entries: Iterable[tuple[Reference, tuple[object, ...]]]) -> Tally:
    """Those parts, each with whatever answers it."""
    told = list(entries)
    return Tally(len(told), tuple(reference for reference, answered in told if not answered))
