"""A file as a tree of what stands in it and where: keys, items, values and comments, nothing understood yet.

It is made from the events of a YAML parser, whichever: of ours for writing, of another for proving.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from masterplan_kit.node import Key, Keys

_GAP: Final = re.compile(r"(?:\s|#[^\r\n]*)*")  # what stands between a value and the dash of the next
_LINE: Final = re.compile(r"\r\n|\n|\r")
_INDENT: Final = re.compile(r"[|>][-+]?([1-9])")
_FIRST: Final = re.compile(r"[\r\n]( *)(?=[^ \r\n])")


@dataclass(eq=False, slots=True)
class Comment:
    """A `#` and what follows it on its line."""

    start: int
    text: str
    line: int
    column: int
    alone: bool  # nothing stands before it on its line

    @property
    def stop(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(eq=False, slots=True)
class Scalar:
    """A value that is one text, `start` and `end` being its span without the line breaks behind it."""

    start: int
    end: int
    style: str | None  # as in YAML: ' " | > and None for plain

    @property
    def block(self) -> bool:
        """Whether it is written as lines below `|` or `>`."""
        return self.style in ("|", ">")


@dataclass(eq=False, slots=True)
class Group:
    """A mapping or a list."""

    start: int
    end: int
    column: int
    flow: bool
    listing: bool
    entries: list[Entry] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Entry:
    """A key or the dash of an item, with its value and the comments that speak of it."""

    name: Key
    start: int  # of the key, or of the dash
    key_end: int
    line: int
    column: int
    parent: Entry | None
    value: Scalar | Group
    head: list[Comment] = field(default_factory=list)  # on the lines above it
    aside: list[Comment] = field(default_factory=list)  # at the end of its line, and going on below at that column
    tail: list[Comment] = field(default_factory=list)  # below all that is in it

    @property
    def item(self) -> bool:
        """Whether it is an item of a list."""
        return isinstance(self.name, int)

    @property
    def keys(self) -> Keys:
        """The keys that lead to it."""
        return (*self.parent.keys, self.name) if self.parent else (self.name,)

    @property
    def inner(self) -> list[Entry]:
        """The entries of its value."""
        return self.value.entries if isinstance(self.value, Group) else []

    @property
    def stop(self) -> int:
        """Where the last of it ends, comments included."""
        ends = [comment.stop for comment in (*self.aside, *self.tail)]
        return max(self.value.end, self.key_end, *ends, *(entry.stop for entry in self.inner[-1:]))


@dataclass(eq=False)
class Tree:
    """What stands in one file; `root` is its mapping."""

    text: str
    root: Group
    scalars: list[tuple[int, int]]  # the spans of all texts, keys among them, in the order of the file
    starts: list[int]  # of the lines
    values: dict[int, str]  # what each text says, by where it starts
    head: list[Comment] = field(default_factory=list)  # comments on the file, above everything
    tail: list[Comment] = field(default_factory=list)  # comments below everything

    def line_end(self, offset: int) -> int:
        """Where the text of the line of `offset` ends."""
        line = bisect_right(self.starts, offset)
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return offset + len(self.text[offset:end].rstrip())

    def lines_of(self, start: int, end: int) -> range:
        """The lines, from 0, that a span lies on."""
        return range(bisect_right(self.starts, start) - 1, bisect_right(self.starts, end))

    def entries(self) -> Iterator[Entry]:
        """All entries in the order of the file."""
        stack = [iter(self.root.entries)]
        while stack:
            entry = next(stack[-1], None)
            if entry is None:
                stack.pop()
            else:
                yield entry
                stack.append(iter(entry.inner))


class Unshaped(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The text is no mapping of keys, lists and texts: nothing of ours can be written into it."""


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
