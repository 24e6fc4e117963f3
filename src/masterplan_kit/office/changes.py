"""From a merge to changes of the plan's files, by keys; the text itself is changed by `rewrite`."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from masterplan_kit.model import PLAN
from masterplan_kit.node import Keys, kind_at
from masterplan_kit.office.cells import put
from masterplan_kit.office.layout import SheetName, records
from masterplan_kit.office.merging import Difference, Merge, NewRow, Side
from masterplan_kit.rewrite import Append, Change, Put, Remove
from masterplan_kit.source import Source

_LISTS: dict[SheetName, str] = {
    "initiatives": "initiatives", "units": "units", "budget": "budget", "indicators": "indicators",
}  # fmt: skip


def changes(merged: Merge, source: Source, side: Side | None = None) -> list[Change]:
    """What is to be written: all that is not contested, and on the workbook's side (`theirs`) that too."""
    chosen = [one for one in merged.differences if one.row and (one.kind != "conflict" or side == "theirs")]
    edits = [*_fields(chosen), *_new(merged, source)]
    gone = [Remove(one.row.record.keys) for one in chosen if one.column is None and one.row]
    ordered_ = sorted([*edits, *gone], key=lambda one: isinstance(one, Remove))  # what goes, goes last
    return [_as_written(source.as_written, one) for one in ordered_]


def _as_written(written: Callable[[Keys], Keys], change: Change) -> Change:
    if isinstance(change, Append) and change.behind is not None:
        *keys, behind = written((*change.keys, change.behind))
        return Append(tuple(keys), change.value, int(behind))
    return replace(change, keys=written(change.keys))


def _fields(chosen: Iterable[Difference]) -> Iterator[Change]:
    """Field by field; a record that two sheets show is changed once."""
    new: dict[Keys, tuple[dict[str, Any], dict[str, Any]]] = {}
    for one in chosen:
        if one.row and one.column:
            old = one.row.record.data
            _, record = new.setdefault(one.row.record.keys, (old, copy.deepcopy(old)))
            put(one.column, record, one.theirs)
    for keys, (old, record) in new.items():
        yield from between(keys, old, record)


def between(keys: Keys, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """The smallest changes that make the one mapping the other."""
    for key in [*old, *(key for key in new if key not in old)]:
        here, was, now = (*keys, key), old.get(key), new.get(key)
        if was == now:
            continue
        if not now:  # whatever else was in it went too
            yield Remove(here)
        elif isinstance(was, dict) and isinstance(now, dict):
            yield from between(here, was, now)
        elif isinstance(was, list) and isinstance(now, list) and any(isinstance(item, dict) for item in (*was, *now)):
            yield from _items(here, was, now)
        else:
            yield Put(here, now)


def _items(keys: Keys, old: list[Any], new: list[Any]) -> Iterator[Change]:
    for number, (was, now) in enumerate(zip(old, new, strict=False)):
        if isinstance(was, dict) and isinstance(now, dict):
            yield from between((*keys, number), was, now)
    for item in new[len(old) :]:
        yield Append(keys, item)
    for number in range(len(new), len(old)):
        yield Remove((*keys, number))


def _new(merged: Merge, source: Source) -> Iterator[Change]:
    """New records; one that belongs to another new one is written within it."""
    owners = {record.id: record.keys for record in records("initiatives", merged.data)}
    pillars = merged.data.get("pillars")
    owners |= {name: ("pillars", name) for name in (pillars if isinstance(pillars, dict) else {})}
    made: dict[str, dict[str, Any]] = {}
    for row in merged.new:
        record = record_of(row)
        within = row.id if row.sheet.name == "quick_wins" else row.owner
        holder = made.get(within)
        if row.sheet.name == "initiatives":
            made[row.id] = record
        elif holder is not None and row.sheet.name == "quick_wins":
            holder.update(record)
        elif holder is not None:
            holder.setdefault(_LISTS[row.sheet.name], []).append(record)
        elif row.sheet.name == "quick_wins":
            yield Put((*owners[within], "quick_win"), record["quick_win"])
        else:
            yield Append((*owners.get(within, ()), _LISTS[row.sheet.name]), record)
    for record in made.values():
        behind = _neighbour(record, merged.data, source)
        yield Append(("initiatives",), ordered(record, ("initiatives", 0)), behind)


def _neighbour(record: Mapping[str, Any], data: dict[str, Any], source: Source) -> int | None:
    """The last initiative of the file that this one belongs in: where its lead's stand, else where its pillar's do."""
    marks = [(one, source.mark(one.keys)[0]) for one in records("initiatives", data)]
    there = [(one, mark[0]) for one, mark in marks if mark]
    for key in ("lead", "pillar"):
        homes = [file for one, file in there if key in record and one.data.get(key) == record[key]]
        if homes:
            return max(int(one.keys[-1]) for one, file in there if file is homes[-1])
    return None


def record_of(row: NewRow) -> dict[str, Any]:
    """The mapping that a new row stands for, in the order of the format."""
    record: dict[str, Any] = {"id": row.id} if row.sheet.name not in ("budget", "quick_wins") else {}
    if row.sheet.name == "quick_wins":
        record["quick_win"] = {}
    for column in row.sheet.columns:
        if column.path and (text := row.line.cells[column.path]):
            put(column, record, text)
    place = "initiatives" if row.sheet.name == "quick_wins" else _LISTS[row.sheet.name]
    made: dict[str, Any] = ordered(record, ("initiatives", 0, "budget", 0) if place == "budget" else (place, 0))
    return made


def ordered(data: Any, keys: Keys) -> Any:
    """`data` with its keys in the order of the format."""
    if isinstance(data, list):
        return [ordered(item, (*keys, 0)) for item in data]
    if not isinstance(data, dict):
        return data
    kind = kind_at(PLAN.root, keys)
    order = list(kind.keys()) if kind else sorted(data)
    return {key: ordered(data[key], (*keys, key)) for key in sorted(data, key=order.index)}
