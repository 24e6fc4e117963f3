"""Which comment speaks of what.

A comment at the end of a line speaks of what stands on that line, and goes on below it at the same column. One on
a line of its own speaks of what comes next, unless it is indented deeper: then it belongs to what came before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from masterplan_kit.rewrite.tree import Comment, Entry, Group, Scalar, Tree

_COMMENT: Final = re.compile(r"#[^\r\n]*")
_MODELINE: Final = re.compile(r"#\s*yaml-language-server:")


def comments_in(text: str, scalars: list[tuple[int, int]], starts: list[int]) -> Iterator[Comment]:
    """The comments between the texts at `scalars`, and those behind `|` and `>`."""
    at = 0
    for start, end in [*scalars, (len(text), len(text))]:
        yield from _between(text, at, start, starts)
        if text[start : start + 1] in ("|", ">"):
            below = bisect_right(starts, start)
            yield from _between(text, start, min([end, *starts[below : below + 1]]), starts)
        at = end


def _between(text: str, start: int, end: int, starts: list[int]) -> Iterator[Comment]:
    for found in _COMMENT.finditer(text, start, end):
        line = bisect_right(starts, found.start()) - 1
        column = found.start() - starts[line]
        alone = not text[starts[line] : found.start()].strip()
        yield Comment(found.start(), found[0].rstrip(), line, column, alone)


def attach(tree: Tree) -> Tree:
    """The tree with every comment where it belongs."""
    entries = list(tree.entries())
    attaching = _Attaching(tree, entries)
    for comment in comments_in(tree.text, tree.scalars, tree.starts):
        attaching.take(comment)
    if entries:
        _behead(tree, entries[0])
    return tree


def _behead(tree: Tree, first: Entry) -> None:
    """What stands above the first key speaks of the file as far as a blank line parts it from the key."""
    above = [comment for comment in first.head if comment.line < first.line]
    below = [*(comment.line for comment in above[1:]), first.line]
    count = 0
    for number, comment in enumerate(above):
        if _MODELINE.match(comment.text) or below[number] > comment.line + 1:
            count = number + 1
    tree.head += first.head[:count]
    del first.head[:count]


class _Attaching:
    """What came before, while comments are taken in the order of the file."""

    def __init__(self, tree: Tree, entries: list[Entry]) -> None:
        self.tree, self.entries = tree, entries
        self.offsets = [entry.start for entry in entries]
        self.before: Comment | None = None  # the last comment that a line below may go on with
        self.owner: Entry | None = None

    def take(self, comment: Comment) -> None:
        if self._goes_on(comment) and self.owner:
            self.owner.aside.append(comment)
            self.before = comment
            return
        number = bisect_right(self.offsets, comment.start)
        if comment.alone:
            self.before = self.owner = None
            self._alone(comment, number)
        else:
            self.before, self.owner = comment, self._beside(comment, number)
            if self.owner is None:
                self.tree.head.append(comment)
            elif self.owner.aside:
                self.owner.head.append(comment)
                self.owner = None
            else:
                self.owner.aside.append(comment)

    def _goes_on(self, comment: Comment) -> bool:
        before = self.before
        return bool(before and comment.alone and before.line + 1 == comment.line and before.column == comment.column)

    def _alone(self, comment: Comment, number: int) -> None:
        after = self.entries[number] if number < len(self.entries) else None
        before = self.entries[number - 1] if number else None
        group = _flow_around(comment, before)
        if group is not None:
            inside = after if after and after.start < group.value.end else None
            (inside.head if inside else group.tail).append(comment)
            return
        if before and isinstance(before.value, Scalar) and before.value.start > comment.start:
            before.head.append(comment)  # between a key and its text
            return
        level = after.column if after else -1
        above = before
        while above and not level <= above.column < comment.column:
            above = above.parent
        if above:
            above.tail.append(comment)
        elif after:
            after.head.append(comment)
        else:
            self.tree.tail.append(comment)

    def _beside(self, comment: Comment, number: int) -> Entry | None:
        """What begins on the comment's line; else what ends there, else what comes next."""
        here = self.entries[self._first_of(number) : number]
        if not here:
            return None
        if here[0].line != comment.line:
            return _closed(comment, here[-1])
        outer = {id(entry.parent) for entry in here}
        return _closed(comment, _common([entry for entry in here if id(entry) not in outer]))

    def _first_of(self, number: int) -> int:
        """The first of the entries that begin on the line of the one before `number`."""
        line = self.entries[number - 1].line if number else 0
        while number and self.entries[number - 1].line == line:
            number -= 1
        return number


def _closed(comment: Comment, entry: Entry | None) -> Entry | None:
    """The outermost entry around `entry` whose bracket is closed before the comment; else `entry` itself."""
    found = entry
    while entry:
        value = entry.value
        if isinstance(value, Group) and value.flow and value.end <= comment.start:
            found = entry
        entry = entry.parent
    return found


def _flow_around(comment: Comment, before: Entry | None) -> Entry | None:
    """The innermost entry in whose brackets the comment stands."""
    while before:
        value = before.value
        if isinstance(value, Group) and value.flow and value.start < comment.start < value.end:
            return before
        before = before.parent
    return None


def _common(entries: list[Entry]) -> Entry | None:
    """The entry that all of them are, or are in."""
    lines = [_line_of(entry) for entry in entries]
    common = None
    for same in zip(*lines, strict=False):
        if any(entry is not same[0] for entry in same):
            break
        common = same[0]
    return common


def _line_of(entry: Entry) -> list[Entry]:
    above = _line_of(entry.parent) if entry.parent else []
    return [*above, entry]
