"""The data fingerprint: what tells whether a book and a plan say the same, however the plan's files are laid out.

A book's is that of what it shows. It names what it leaves out, so that the two can be compared whatever book it is
and whichever version made it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from typing import Any, Final

from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node, key_of

_DIGITS: Final = 16  # against mistakes, not against forgers, and short enough to read out from a signed sheet
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def seal(plan: Masterplan, left_out: Collection[str] = ()) -> str:
    """The fingerprint as it is printed and compared: `1A2B-3C4D-5E6F-7A8B`."""
    digits = data_hash(plan, left_out)[:_DIGITS].upper()
    return "-".join(digits[start : start + 4] for start in range(0, _DIGITS, 4))


def data_hash(plan: Masterplan, left_out: Collection[str] = ()) -> str:
    """SHA-256 of the plan's data: not of its files, their layout, comments, or the order of keys."""
    return hashlib.sha256(_written(data(plan, left_out))).hexdigest()


def data(plan: Masterplan, left_out: Collection[str] = ()) -> dict[str, Any]:
    """What is hashed; `left_out` names parts of it by their keys, as `bodies` or `pillars.*.units`."""
    hashed: dict[str, Any] = _data(plan, frozenset(left_out))
    return hashed


def differences(one: Masterplan, other: Masterplan, left_out: Collection[str] = ()) -> Iterator[str]:
    """The parts in which two plans differ, by key and id: `vision`, `initiatives[GOV-07]`."""
    parts, others = (dict(_parts(data(plan, left_out))) for plan in (one, other))
    for name in dict.fromkeys((*parts, *others)):
        if parts.get(name) != others.get(name):
            yield name


def _parts(hashed: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in hashed.items():
        if _identified(value):
            yield from ((f"{key}[{item['id']}]", item) for item in value)
        else:
            yield key, value


def _written(data: Any) -> bytes:
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _data(value: object, left_out: Collection[str] = (), at: str = "") -> Any:
    """`value`, which stands at `at`, as JSON holds it, exact, without what is empty or left out."""
    if isinstance(value, Node):
        keys = ((key_of(name), getattr(value, name)) for name in value.attributes)
        return _filled(
            (key, _data(item, left_out, f"{at}{key}.")) for key, item in keys if f"{at}{key}" not in left_out
        )
    if isinstance(value, dict):
        return _filled(
            (str(key), _data(item, left_out, f"{at}*.")) for key, item in value.items() if f"{at}{key}" not in left_out
        )
    if isinstance(value, tuple):
        items = [data for item in value if (data := _data(item, left_out, at)) not in _EMPTY]
        return sorted(items, key=lambda item: str(item["id"])) if _identified(items) else items
    if isinstance(value, Decimal):
        return f"{value.normalize() + 0:f}"  # 1.50 is 1.5, and -0 is 0
    return value if value is None or isinstance(value, int) else str(value).strip()


def _filled(items: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {key: data for key, data in items if data not in _EMPTY}


def _identified(items: Any) -> bool:
    """Whether it is a list of things known by their ids: then their order says only which file they stand in."""
    return isinstance(items, list) and bool(items) and all(isinstance(item, dict) and "id" in item for item in items)
