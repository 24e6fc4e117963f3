"""A file as a tree of what stands in it and where: keys, items, values and comments, nothing understood yet.

It is made from the events of a YAML parser, whichever: of ours for writing, of another for proving.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from masterplan_kit.node import Key, Keys


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
