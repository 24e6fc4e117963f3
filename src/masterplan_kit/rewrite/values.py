"""New values as lines of YAML, in the layout that `fmt` gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from masterplan_kit.rewrite.changes import Value
from masterplan_kit.rewrite.scalars import block_lines, scalar
from masterplan_kit.rewrite.shape import Shape, inside, order_of

WIDTH: Final = 120
_NAME: Final = re.compile(r"[\w./-]+(?: [\w./-]+){0,2}")


def is_name(text: str) -> bool:
    """Whether the text may stand in brackets: an id, a code, a year, a name of up to three words; nothing that ends."""
    return _NAME.fullmatch(text) is not None


def on_line(value: Value, shape: Shape) -> str:
    """`value` on one line within brackets."""
    if isinstance(value, str):
        return scalar(value, shape, flow=True)
    if isinstance(value, Mapping):
        pairs = [
            f"{scalar(key, flow=True)}: {on_line(value[key], inside(shape, key))}" for key in _sorted(value, shape)
        ]
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(on_line(item, inside(shape, 0)) for item in value) + "]"


def behind(value: Value, shape: Shape, column: int, *, one_line: bool = False) -> tuple[str, list[str]]:
    """What stands behind a key or dash at `column`, and the lines below it."""
    indent = " " * (column + 2)
    if isinstance(value, str):
        lines = None if one_line else block_lines(value)
        if lines:
            return lines[0], [f"{indent}{line}" if line else "" for line in lines[1:]]
        return scalar(value, shape), []
    if not value:
        return ("{}" if isinstance(value, Mapping) else "[]"), []
    if isinstance(value, Mapping):
        return "", mapping_lines(value, shape, column + 2)
    names = on_line(value, shape)
    if all(isinstance(item, str) and is_name(item) for item in value) and column + len(names) < WIDTH // 2:
        return names, []
    return "", [line for item in value for line in item_lines(item, inside(shape, 0), column + 2)]


def mapping_lines(value: Mapping[str, Value], shape: Shape, column: int) -> list[str]:
    """The keys of `value` in the order of the format, each from `column` on."""
    lines = []
    for key in _sorted(value, shape):
        first, below = behind(value[key], inside(shape, key), column)
        lines += [f"{' ' * column}{scalar(key)}: {first}".rstrip(" "), *below]
    return lines


def item_lines(value: Value, shape: Shape, column: int) -> list[str]:
    """`value` as an item of a list whose dashes stand at `column`."""
    first, below = behind(value, shape, column)
    if first or not below:
        return [f"{' ' * column}- {first}".rstrip(" "), *below]
    return [f"{' ' * column}- {below[0][column + 2 :]}", *below[1:]]


def _sorted(value: Mapping[str, Value], shape: Shape) -> list[str]:
    ranks = order_of(shape)
    return sorted(value, key=lambda key: ranks.get(key, len(ranks)))
