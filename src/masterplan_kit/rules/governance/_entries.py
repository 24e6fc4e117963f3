"""What is filled in: the empty rows of a scaffold say nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from masterplan_kit.node import Node

N = TypeVar("N", bound=Node)


def filled(node: Node | None) -> bool:
    """Whether anything is written in it, at any depth."""
    return node is not None and any(_said(getattr(node, name)) for name in node.attributes)


def entries(nodes: tuple[N, ...]) -> tuple[N, ...]:
    """The rows in which anything is written."""
    return tuple(node for node in nodes if filled(node))


def _said(value: object) -> bool:
    if isinstance(value, Node):
        return filled(value)
    if isinstance(value, tuple):
        return any(map(_said, value))
    if isinstance(value, Mapping):
        return any(map(_said, value.values()))
    return value is not None
