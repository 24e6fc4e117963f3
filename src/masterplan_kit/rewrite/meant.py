"""What a plan's data is to be after changes: worked out on plain mappings and lists, without a look at any text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any, Final

from masterplan_kit.node import Keys
from masterplan_kit.rewrite.changes import Append, Change, Put, Remove, Value
from masterplan_kit.source import LEFT_OUT

_GONE: Final = ...  # stays itself when copied


def meant(data: Any, changes: Iterable[Change]) -> Any:
    """`data` as the changes mean it; keys are those before any of them."""
    made = deepcopy(data)
    between = []
    for change in changes:
        if isinstance(change, Put):
            _put(made, change.keys, change.value)
        elif isinstance(change, Append) and change.behind is not None:
            between.append((change.keys, change.behind, change.value))
        elif isinstance(change, Append):
            _put(made, change.keys, [*(_at(made, change.keys) or ()), change.value])
        elif isinstance(change, Remove):
            holder = _at(made, change.keys[:-1])
            holder[change.keys[-1] if isinstance(holder, list) else str(change.keys[-1])] = _GONE
    # from the back and from within, so that no position moves before it was used
    for keys, behind, value in sorted(between, key=lambda one: (len(one[0]), one[1]))[::-1]:
        _at(made, keys).insert(behind + 1, deepcopy(value))
    return told(made)


def told(data: Any) -> Any:
    """The data without what was left out: no value, no item, and a list without any."""
    if isinstance(data, Mapping):
        inner = {key: told(value) for key, value in data.items() if not _left_out(value)}
        return {key: value for key, value in inner.items() if value != []}
    if isinstance(data, list | tuple):
        return [told(value) for value in data if not _left_out(value)]
    return data


def _left_out(value: object) -> bool:
    if isinstance(value, Mapping) and value:  # a mapping that lost its last key is left empty
        return all(inner is _GONE for inner in value.values())
    return value is None or value is _GONE or (isinstance(value, str) and value.lower() in LEFT_OUT)


def _put(data: Any, keys: Keys, value: Value) -> None:
    at = data
    for key in keys[:-1]:
        if isinstance(at, dict) and at.get(str(key)) is None:
            at[str(key)] = {}
        at = at[key if isinstance(at, list) else str(key)]
    last: Any = keys[-1] if isinstance(at, list) else str(keys[-1])
    there = at.get(last) if isinstance(at, dict) else at[last]
    if isinstance(value, Mapping) and isinstance(there, dict):
        for key, inner in value.items():
            _put(there, (key,), inner)
    else:
        at[last] = deepcopy(value)


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data.get(str(key)) if isinstance(data, dict) else data[key]
    return data
