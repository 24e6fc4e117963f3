"""Plans that differ from another in one thing: for tests of what hangs on it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final

from masterplan_kit.load import load
from masterplan_kit.model import Masterplan
from masterplan_kit.render.document import Document
from masterplan_kit.render.seal import data
from masterplan_kit.source import decode, merge

Change = Callable[[list[Any]], list[Any]]  # of all values of one name
_PART: Final = 25  # initiatives a file, of which each may hold only so much


def _otherwise(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _otherwise(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_otherwise(item) for item in value]
    if isinstance(value, int):
        return value + 7
    return str(float(value) + 3) if value.replace(".", "", 1).isdecimal() and len(value) != 4 else f"{value} lain"


CHANGES: Final[dict[str, Change]] = {
    "gone": lambda values: [None] * len(values),
    "written otherwise": lambda values: [_otherwise(value) for value in values],
    "in another order": lambda values: values[::-1],
}


def altered(document: Document, names: Iterable[str], change: Change) -> Document:
    """The document of a plan in which all that those names stand for is changed; what was found in it stays."""
    changed = data(document.given)
    for name in names:
        places = list(_places(changed, name.split(".")))
        for (parent, key), value in zip(places, change([parent[key] for parent, key in places]), strict=True):
            parent[key] = value
    return replace(document, given=_plan(changed), made=document.shelf)


def _places(value: Any, keys: list[str]) -> Iterable[tuple[dict[str, Any], str]]:
    """The mappings in which a name ends, and its last key."""
    if isinstance(value, list):
        for item in value:
            yield from _places(item, keys)
    elif isinstance(value, dict):
        for key in value if keys[0] == "*" else value.keys() & {keys[0]}:
            if len(keys) == 1:
                yield value, key
            else:
                yield from _places(value[key], keys[1:])


def _plan(changed: dict[str, Any]) -> Masterplan:
    initiatives = changed.get("initiatives", [])
    parts = [
        {**changed, "initiatives": []},
        *({"initiatives": initiatives[start : start + _PART]} for start in range(0, len(initiatives), _PART)),
    ]
    files = [decode(json.dumps(part).encode(), f"{number}.yaml")[0] for number, part in enumerate(parts)]
    source = merge("rencana", files, [])
    assert not source.stopped
    return load(source).plan
