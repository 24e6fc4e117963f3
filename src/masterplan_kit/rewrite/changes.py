"""What is to be changed in a plan, by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from masterplan_kit.node import Keys

Value: TypeAlias = "str | Sequence[Value] | Mapping[str, Value]"
"""Text, lists and mappings of text, as the reader gives them; an empty text is a value left out."""


@dataclass(frozen=True, slots=True)
class Put:
    """`value` is to stand at `keys`, whether something stands there or not.

    Of a mapping put upon a mapping each key is put; a list put upon a list of texts replaces it item by item;
    what is missing on the way is written with it.
    """

    keys: Keys
    value: Value


@dataclass(frozen=True, slots=True)
class Append:
    """`value` is one more item of the list at `keys`, which may be empty or missing: the last, or behind an item of it.

    A list may go on in another file; so `behind` says in which file the item is written.
    """

    keys: Keys
    value: Value
    behind: int | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """The key or item at `keys` goes, with all below it; the comments in it stay at its place."""

    keys: Keys


Change: TypeAlias = Put | Append | Remove
