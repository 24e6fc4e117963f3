"""A plan without the empty lines of its form: a scaffold asks for a risk, a member, a benefit, and most stay blank."""

from __future__ import annotations

from typing import Any, TypeVar

from masterplan_kit.node import Node, written

N = TypeVar("N", bound=Node)


def without_blanks(node: N) -> N:
    """The same mapping with only those entries of its lists, at any depth, in which something is written."""
    made = object.__new__(type(node))
    vars(made).update({name: _kept(getattr(node, name)) for name in node.attributes})
    return made


def _kept(value: Any) -> Any:
    if isinstance(value, Node):
        return without_blanks(value)
    if isinstance(value, tuple):
        return tuple(_kept(entry) for entry in value if written(entry))
    if isinstance(value, dict):
        return {key: _kept(entry) for key, entry in value.items()}
    return value
