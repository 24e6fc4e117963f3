"""Strokes on one file: stretches of its text and what they become."""

from __future__ import annotations

from masterplan_kit.rewrite.tree import Entry, Group, Scalar, Tree
from masterplan_kit.source import File


class NoRoom(Exception):  # noqa: N818 - said in words, not raised as a fault
    """There is no way to write the change that keeps every comment."""


class Pen:
    """The stretches of one file that change."""

    def __init__(self, file: File, tree: Tree) -> None:
        self.file, self.tree = file, tree
        self.old = file.text
        self.newline = "\r\n" if "\r\n" in self.old else "\n"
        self.strokes: list[tuple[int, int, str]] = []

    def text(self) -> str:
        """The text with all changes made; raises NoRoom where two are in each other's way."""
        parts, at = [], 0
        for start, end, new in sorted(self.strokes, key=lambda stroke: stroke[:2]):
            if start < at:
                raise NoRoom
            parts += [self.old[at:start], new.replace("\n", self.newline)]
            at = end
        return "".join([*parts, self.old[at:]])

    def stroke(self, start: int, end: int, new: str) -> None:
        """What stands between `start` and `end` becomes `new`."""
        self.strokes.append((start, end, new))

    def _set_text(self, entry: Entry, new: str) -> None:
        start, end = entry.value.start, entry.value.end
        between = self.old[entry.key_end : start]
        if isinstance(entry.value, Scalar) and entry.value.block and entry.aside:
            new += "  " + entry.aside[0].text  # it stands behind the `|` that goes
            if entry.aside[1:]:
                raise NoRoom
        if not new and between[-1:] == " ":
            start -= len(between) - len(between.rstrip(" "))
        elif new and not entry.item and ":" not in between:
            new = f": {new}"
        elif new and start == end and not between.endswith(" ") and not (entry.item and self._in_brackets(entry)):
            new = f" {new}"
        self.stroke(start, end, new)

    def _after(self, entry: Entry, lines: list[str]) -> None:
        at = self.tree.line_end(entry.stop)
        self.stroke(at, at, "\n" + "\n".join(lines))

    def _before(self, entry: Entry, lines: list[str]) -> None:
        """Lines above the entry and what is said above it; the top of a file stays its top."""
        head = entry.head if entry.parent else []
        at, column = (head[0].start, head[0].column) if head else (entry.start, entry.column)
        self.stroke(at, at, "\n".join(lines).lstrip(" ") + "\n" + " " * column)

    def _group(self, entry: Entry) -> Group:
        value = entry.parent.value if entry.parent else self.tree.root
        if isinstance(value, Scalar):
            raise NoRoom
        return value

    def _in_brackets(self, entry: Entry) -> bool:
        return self._group(entry).flow

    def _apart(self, group: Group) -> bool:
        """Whether a blank line stands between the last two entries."""
        if len(group.entries) < 2:
            return False
        one, other = group.entries[-2:]
        return self.old[one.stop : other.start].count("\n") > 1 + len(other.head)
