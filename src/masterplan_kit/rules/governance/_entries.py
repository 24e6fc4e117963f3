"""What is filled in: the empty rows of a scaffold say nothing."""

from __future__ import annotations

from typing import TypeVar

from masterplan_kit.node import Node

N = TypeVar("N", bound=Node)


def filled(node: Node | None) -> bool:
    """Whether anything is written in it, at any depth."""
    return node is not None and node.written


def entries(nodes: tuple[N, ...]) -> tuple[N, ...]:
    """The rows in which anything is written."""
    return tuple(node for node in nodes if node.written)
