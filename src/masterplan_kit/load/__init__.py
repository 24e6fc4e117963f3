"""From a source to a plan: what is understood is read on with, what is not is set aside and said.

The model is asked again and again: each answer names values that are understood but not canonical
(they are replaced), and the smallest parts that are not understood (they are taken out), until the rest
stands. So a half-broken plan is still judged, and each cause is told once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from masterplan_kit.load.reading import N, Reading
from masterplan_kit.model import PLAN, Masterplan
from masterplan_kit.node import Key, Keys, Node, Schema, key_of
from masterplan_kit.source import Problem, Replacement, Source, quote


@dataclass(eq=False)
class Loaded:
    """A plan as far as it was understood, and what was not."""

    source: Source
    plan: Masterplan
    problems: list[Problem] = field(default_factory=list)
    set_aside: list[Keys] = field(default_factory=list)

    @cached_property
    def where(self) -> dict[int, Keys]:
        """The keys of every node, by the node's identity."""
        return {id(node): keys for node, keys in _walk(self.plan)}

    def __getstate__(self) -> dict[str, Any]:
        """All but `where`: in another process every node is another."""
        return {name: value for name, value in vars(self).items() if name != "where"}

    def keys_of(self, node: Node | None) -> Keys:
        """The keys of a node of this plan."""
        return () if node is None else self.where[id(node)]


def load(source: Source) -> Loaded:
    """The plan in `source`, read once. Changes `source.data` and `.marks` to what was understood."""
    if not isinstance(source.loaded, Loaded):
        source.loaded = _loaded(source)
    return source.loaded


def _loaded(source: Source) -> Loaded:
    reading = Reading(source, PLAN)
    plan = reading.tree()
    problems = [*source.problems, *reading.problems, *(_unquoted_codes(source) if source.mendable else ())]
    return Loaded(source, plan, problems, reading.set_aside)


def load_strictly(source: Source, schema: Schema[N]) -> tuple[N | None, list[Problem]]:
    """The tree of another file of ours, settings or an edition; None where anything in it is wrong."""
    reading = Reading(source, schema)
    tree = reading.whole()
    problems = [*source.problems, *reading.problems]
    return (None if problems else tree), problems


def _unquoted_codes(source: Source) -> Iterator[Problem]:
    """`11.10` unquoted is 11.1 to every other program that reads the file."""
    places: list[Keys] = [("region", "code")]
    places += [("units", number, "code") for number in range(len(source.data.get("units") or ()))]
    for keys in places:
        mark, depth = source.mark(keys)
        raw = source.raw(keys) if mark and depth == len(keys) else ""
        if raw.replace(".", "", 1).isdigit():
            place = source.place(keys)
            fix = (Replacement(place, quote(raw)),)
            yield Problem("code-unquoted", place, {"code": raw}, (), fix, source.as_written(keys))


def _walk(node: Node) -> Iterator[tuple[Node, Keys]]:
    found: list[tuple[Any, Keys]] = [(node, ())]
    for at, keys in found:  # which grows on the way
        parts: Iterable[tuple[Key, Any]]
        if isinstance(at, Node):
            yield at, keys
            parts = [(key_of(name), value) for name in at.attributes if (value := getattr(at, name))]
        else:
            parts = enumerate(at) if isinstance(at, tuple) else at.items()
        found += [(value, (*keys, key)) for key, value in parts if isinstance(value, (Node, tuple, dict))]
