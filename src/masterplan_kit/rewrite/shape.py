"""What the plan format knows of a place: which keys may stand there, in which order, and whether texts are meant."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Any, Final, TypeAlias, Union, get_args, get_origin, get_type_hints

from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.node import Key, Node, key_of

Shape: TypeAlias = Any
"""The type that the model gives a place; None where it knows none."""
PLAN_SHAPE: Final[Shape] = Masterplan


def inside(shape: Shape, key: Key) -> Shape:
    """The shape of what stands at `key` within `shape`."""
    if isinstance(shape, type) and issubclass(shape, Node):
        kind: Any = shape
        return _fields(kind).get(str(key))
    origin: Any = get_origin(shape)
    parts = get_args(shape)
    if origin is tuple and isinstance(key, int):
        return _present(parts[0])
    return _present(parts[1]) if origin is dict else None


def order_of(shape: Shape) -> dict[str, int]:
    """The rank of each key that the format has here; empty where any key may stand."""
    if isinstance(shape, type) and issubclass(shape, Node):
        return {key: rank for rank, key in enumerate(shape.keys())}
    return {}


def spaced(shape: Shape) -> bool:
    """Whether a blank line stands between the items of the list: between initiatives, each a page of its own."""
    return bool(shape == tuple[Initiative, ...])


def holds_text(shape: Shape) -> bool:
    """Whether words are meant here, so that a figure is a code or a number in name only."""
    return shape is str


@cache
def _fields(kind: Any) -> dict[str, Shape]:
    hints = get_type_hints(kind)
    return {key_of(name): _present(hints[name]) for name in kind.attributes}


def _present(hint: Shape) -> Shape:
    """The hint without the None of what may be left out."""
    origin: Any = get_origin(hint)
    if origin not in (UnionType, Union):  # the second where a part is annotated
        return hint
    parts = [part for part in get_args(hint) if part is not type(None)]
    return parts[0] if len(parts) == 1 else None
