"""Parts of the plan under the pillars they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from masterplan_kit.render.document.names import Names

T = TypeVar("T")


@dataclass(frozen=True, eq=False, slots=True)
class Section(Generic[T]):
    """What stands under one pillar; `anchor` is empty where the region names a pillar of its own, or none."""

    key: str
    name: str
    anchor: str
    entries: tuple[T, ...]


def by_pillar(names: Names, entries: Iterable[T], of: Callable[[T], str | None], other: str) -> tuple[Section[T], ...]:
    """The edition's pillars first, then those of the region's own, `other` last; no empty sections."""
    terms = [(term.id, term.name[names.lang], f"pillar:{term.id}") for term in names.programme.pillars]
    found: dict[str, list[T]] = {key: [] for key, _, _ in terms}
    nameless: list[T] = []
    for entry in entries:
        named = of(entry)
        term = names.programme.pillar(named)
        home = found.setdefault(term.id if term else named, []) if named else nameless
        home.append(entry)
    own = [(key, key, "") for key in found if key not in {known for known, _, _ in terms}]
    sections = [Section(key, name, anchor, tuple(found[key])) for key, name, anchor in (*terms, *own)]
    return tuple(section for section in (*sections, Section("", other, "", tuple(nameless))) if section.entries)
