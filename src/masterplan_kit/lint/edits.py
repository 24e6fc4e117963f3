"""Edits by keys become changes of text at known spans."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from masterplan_kit.source import Place, Replacement, quote

if TYPE_CHECKING:
    from masterplan_kit.diagnostic import Edit
    from masterplan_kit.load import Loaded
    from masterplan_kit.node import Keys
    from masterplan_kit.source import Source
    from masterplan_kit.source.events import Mark


def replacements(source: Source, loaded: Loaded, edits: Iterable[Edit]) -> tuple[Replacement, ...]:
    """The changes of text for `edits`; none at all where one of them finds nothing to change."""
    changes = []
    for edit in edits:
        change = _replacement(source, (*loaded.keys_of(edit.node), *edit.keys), edit)
        if change is None:
            return ()
        changes.append(change)
    return tuple(changes)


def _replacement(source: Source, keys: Keys, edit: Edit) -> Replacement | None:
    if edit.kind == "insert":
        return _insertion(source, keys, edit.text)
    mark, depth = source.mark(keys)
    if mark is None or depth < len(keys):
        return None
    file, key_start, key_end, start, end, inner = mark
    if edit.kind == "rename":
        return Replacement(Place(file, key_start, key_end), edit.text) if key_end >= 0 else None
    raw = file.text[start:end]
    if inner is not None or "\n" in raw or not raw:
        return None  # a text over several lines is the planner's to change
    return Replacement(Place(file, start, end), quote(raw) if edit.kind == "quote" else edit.text)


def _insertion(source: Source, keys: Keys, text: str) -> Replacement | None:
    """`key: text` before the first key of the mapping that is to hold it, or beside the key where it stands empty."""
    mark, depth = source.mark(keys[:-1])
    if mark is None or depth < len(keys) - 1 or not isinstance(mark[5], dict) or not mark[5]:
        return None
    file, first = mark[0], next(iter(mark[5].values()))
    if str(keys[-1]) in mark[5]:
        return _filling(mark[5][str(keys[-1])], text)
    if first[1] == first[3]:
        return None  # a bare text that was read as an entry: there is no key yet to put one before
    line = file.position(first[1])
    flow = file.text[mark[3] : mark[3] + 1] == "{"
    gap = ", " if flow else "\n" + " " * (line.column - 1)
    return Replacement(Place(file, first[1], first[1]), f"{keys[-1]}: {text}{gap}")


def _filling(mark: Mark, text: str) -> Replacement | None:
    """`text` as the value of a key that was written but left empty."""
    file, _, key_end, start, end, inner = mark
    between = file.text[key_end:start]
    if inner is not None or between.strip() != ":" or "\n" in between:
        return None
    return Replacement(Place(file, start, end), text if between.endswith(" ") else f" {text}")
