"""How ready the region is: the edition's elements and their parts, each with what was found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masterplan_kit.model import ReadinessEntry
from masterplan_kit.programme import find
from masterplan_kit.programme.model import Element
from masterplan_kit.render.document.counts import said
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """A part of an element; `level` is the edition's word, else the number as told, else empty."""

    name: str
    level: str
    step: Decimal | None
    finding: str
    evidence: str

    @property
    def written(self) -> bool:
        """Whether the region says anything of it."""
        return bool(self.level or self.finding or self.evidence)


@dataclass(frozen=True, eq=False, slots=True)
class ElementView:
    """An element of readiness with its parts; one without parts is its own."""

    id: str
    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, eq=False, slots=True)
class ReadinessView:
    """The whole matrix; `grades` says how many parts stand on each step of the scale: 1 kurang dan 2 baik."""

    elements: tuple[ElementView, ...]
    grades: str

    @property
    def graded(self) -> int:
        """How many parts have a level."""
        return sum(part.step is not None for part in self.parts)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of all elements."""
        return tuple(part for element in self.elements for part in element.parts)

    @property
    def written(self) -> bool:
        """Whether the region says anything of its readiness."""
        return any(part.written for part in self.parts)


def readiness(names: Names) -> ReadinessView:
    """The elements that the edition requires and those that the region uses besides."""
    elements = tuple(_elements(names))
    parts = [part for element in elements for part in element.parts]
    counts = (
        (grade.name, sum(part.step == grade.level for part in parts)) for grade in names.programme.readiness.scale
    )
    return ReadinessView(elements, said(counts, names.lang))


def _elements(names: Names) -> Iterator[ElementView]:
    context = names.plan.context
    told = context.readiness if context else None
    for element in names.programme.readiness.elements:
        given = getattr(told, element.id, None)
        if element.required or given is not None:
            yield ElementView(element.id, element.name[names.lang], tuple(_parts(element, given, names)))


def _parts(element: Element, given: dict[str, ReadinessEntry] | ReadinessEntry | None, names: Names) -> Iterator[Part]:
    """The edition's parts in their order, told or not; then what the region added of its own."""
    if not isinstance(given, dict):
        if not element.parts or given is not None:
            yield _part(element.name[names.lang], given, names)
            return
        given = {}
    known = {find(element.parts, key): entry for key, entry in given.items()}
    for part in element.parts:
        yield _part(part.name[names.lang], known.get(part), names)
    for key, entry in given.items():
        if find(element.parts, key) is None:
            yield _part(key, entry, names)


def _part(name: str, entry: ReadinessEntry | None, names: Names) -> Part:
    if entry is None:
        return Part(name, "", None, "", "")
    return Part(name, _level(entry.level, names), entry.level, entry.finding or "", entry.evidence or "")


def _level(level: Decimal | None, names: Names) -> str:
    if level is None:
        return ""
    grade = next((grade for grade in names.programme.readiness.scale if grade.level == level), None)
    return grade.name[names.lang] if grade else str(level)
