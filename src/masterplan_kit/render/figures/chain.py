"""From problem to benefit to technology, in that order: boxes of words, which break their own lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from masterplan_kit.render.figures.plane import Twin

Problems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """What answers a problem: whose it is, who gains what, and by which means."""

    label: str
    name: str
    anchor: str
    benefits: tuple[tuple[str, str], ...]  # for whom, what
    technology: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strand:
    """A problem, or several that are told together, with all that answers it."""

    problems: Problems
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Problems with their links; the boxes are words already and need no table beside them."""

    kind: ClassVar[str] = "chain"

    strands: tuple[Strand, ...]
    twin: Twin | None = None
    unit: str = ""

    @property
    def single(self) -> bool:
        """Whether it is of one initiative, which then need not be named."""
        return [len(strand.links) for strand in self.strands] == [1]


def chain(links: Iterable[tuple[Problems, Link]]) -> Chain:
    """Links under their problems, each problem said once."""
    gathered: dict[Problems, list[Link]] = {}
    for problems, link in links:
        gathered.setdefault(problems, []).append(link)
    return Chain(strands=tuple(Strand(problems, tuple(answers)) for problems, answers in gathered.items()))
