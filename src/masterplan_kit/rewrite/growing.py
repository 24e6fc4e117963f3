"""A tree of a file's text, grown from the events of a YAML parser."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any, Final

from masterplan_kit.node import Key
from masterplan_kit.rewrite.tree import Entry, Group, Scalar, Tree, Unshaped

_GAP: Final = re.compile(r"(?:\s|#[^\r\n]*)*")  # what stands between a value and the dash of the next
_LINE: Final = re.compile(r"\r\n|\n|\r")
_INDENT: Final = re.compile(r"[|>][-+]?([1-9])")
_FIRST: Final = re.compile(r"[\r\n]( *)(?=[^ \r\n])")


class _Growing:
    """The loop's state while events become a tree."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = line_starts(text)
        self.open: list[tuple[Group, Entry | None]] = []
        self.key: tuple[str, int, int] | None = None
        self.scalars: list[tuple[int, int]] = []
        self.values: dict[int, str] = {}
        self.last = 0  # where the value before ends
        self.root: Group | None = None

    def take(self, event: Any) -> None:
        """One event more."""
        kind = type(event).__name__
        if kind == "ScalarEvent":
            self.scalar(event)
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self.begin(event, listing=kind == "SequenceStartEvent")
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            group, _ = self.open.pop()
            group.end = event.end_mark.index if group.flow else self.last
            self.last = group.end
        elif kind == "AliasEvent":
            raise Unshaped

    def scalar(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if event.style in ("|", ">"):
            end = self.block_end(start, end)
        if start == end:  # readers differ in where a value stands that does not
            start = end = self.nowhere(end)
        self.scalars.append((start, end))
        self.values[start] = event.value
        group = self.open[-1][0] if self.open else None
        if group and not group.listing and self.key is None:
            self.key = (event.value, start, end)
        else:
            self.put(Scalar(start, end, event.style or None))
        self.last = end

    def block_end(self, start: int, end: int) -> int:
        """Where the last line of a text below `|` or `>` ends; blanks beyond its indentation are its own."""
        lines = [*_LINE.finditer(self.text, start, end)]
        margin = self.margin(start, end)
        last = start + len(self.text[start:end].rstrip())
        for line, after in zip(lines, [*(line.start() for line in lines[1:]), end], strict=True):
            if after - line.end() > margin:
                last = max(last, after)
        closing = _LINE.search(self.text, last, end)
        return closing.start() if closing else end

    def margin(self, start: int, end: int) -> int:
        """How far the lines of such a text are indented: as its sign says, else as its first line is."""
        given = _INDENT.match(self.text, start)
        if given:
            return (self.open[-1][0].column if self.open else 0) + int(given[1])
        first = _FIRST.search(self.text, start, end)
        return len(first[1]) if first else end - start

    def nowhere(self, offset: int) -> int:
        """Behind the colon of the key or the dash of the item that has no value."""
        if self.key is not None:
            end = self.key[2]
            gap = self.text[end:offset]
            return end + len(gap) - len(gap.lstrip().removeprefix(":")) if gap.lstrip().startswith(":") else end
        return self.dash() + 1 if self.open and self.open[-1][0].listing else offset

    def begin(self, event: Any, *, listing: bool) -> None:
        start = event.start_mark.index
        group = Group(start, start, start - self.starts[self.line(start)], bool(event.flow_style), listing)
        self.open.append((group, self.put(group)))
        self.last = start

    def put(self, value: Scalar | Group) -> Entry | None:
        """The value in the group that is open."""
        if not self.open:
            self.root = value if isinstance(value, Group) else None
            if self.root is None and value.start < value.end:
                raise Unshaped
            return None
        group, owner = self.open[-1]
        if group.listing:
            name: Key = len(group.entries)
            start = value.start if group.flow else self.dash()
            key_end = start if group.flow else start + 1
        elif self.key is None:
            raise Unshaped
        else:
            name, start, key_end = self.key
            self.key = None
        line = self.line(start)
        entry = Entry(name, start, key_end, line, start - self.starts[line], owner, value)
        group.entries.append(entry)
        return entry

    def dash(self) -> int:
        """Where the dash of the next item stands."""
        found = _GAP.match(self.text, self.last)
        return found.end() if found else self.last

    def line(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1


def grow(text: str, events: Iterable[Any]) -> Tree:
    """The tree of `text`, comments not yet in it; raises Unshaped."""
    growing = _Growing(text)
    for event in events:
        growing.take(event)
    root = growing.root or Group(len(text), len(text), 0, flow=False, listing=False)
    if root.listing:
        raise Unshaped
    return Tree(text, root, growing.scalars, growing.starts, growing.values)


def line_starts(text: str) -> list[int]:
    """The offset at which each line starts."""
    return [0, *(found.end() for found in _LINE.finditer(text))]
