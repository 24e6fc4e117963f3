"""The one layout of a plan file: order, indentation, quotes and blank lines; what it says is not its business."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from masterplan_kit.rewrite.places import tree_of
from masterplan_kit.rewrite.scalars import mistakable, scalar
from masterplan_kit.rewrite.shape import PLAN_SHAPE, Shape, holds_text, inside, order_of, spaced
from masterplan_kit.rewrite.tree import Comment, Entry, Group, Scalar, Tree
from masterplan_kit.rewrite.values import WIDTH, is_name

_LINE: Final = re.compile(r"\r\n|\n|\r")
_MOMENT: Final = re.compile(r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|[QH]\d))?")
_WORD: Final = re.compile(r"[a-z_]+")
_BLOCK: Final = re.compile(r"(?P<sign>[|>])(?P<first>[-+]?)(?P<indent>\d?)(?P<last>[-+]?)")


def laid_out(text: str) -> str:
    """`text` in the layout, its lines ending as they do; raises Unshaped for what is no plan."""
    newline = "\r\n" if "\r\n" in text else "\n"
    return newline.join(_Layout(tree_of(_LINE.sub("\n", text))).lines())


class _Layout:
    """The lines of one tree."""

    def __init__(self, tree: Tree) -> None:
        self.tree, self.text = tree, tree.text
        self.old = tree.text.split("\n")
        self.within = {line for start, end in tree.scalars for line in tree.lines_of(start, end)}
        self.full = False  # the blank lines before belong to a text that keeps them: no more, no fewer

    def lines(self) -> list[str]:
        """All lines of the file, and an empty one behind the last line break."""
        root = self.tree.root
        lines = list(self._comments(self.tree.head, 0))
        if root.entries and self.tree.head and self._blank_above(_top(root.entries[0])):
            lines.append("")
        lines += self._group(root, PLAN_SHAPE, 0)
        lines += self._comments(self.tree.tail, 0, apart=bool(lines))
        while lines and not lines[-1] and not self.full:
            lines.pop()
        return [*lines, ""] if lines else [""]

    def _group(self, group: Group, shape: Shape, column: int) -> Iterator[str]:
        for number, entry in enumerate(self._sorted(group, shape)):
            if number and (spaced(shape) or self._apart(entry)) and not self.full:
                yield ""
            self.full = False
            yield from self._entry(entry, inside(shape, entry.name), column)

    def _sorted(self, group: Group, shape: Shape) -> list[Entry]:
        """The keys in the order of the format; those of the file itself, its chapters, as the planner arranged them."""
        ranks = {} if group is self.tree.root else order_of(shape)
        return sorted(group.entries, key=lambda entry: ranks.get(str(entry.name), len(ranks)))

    def _apart(self, entry: Entry) -> bool:
        """Whether a blank line stands above the entry and what is said above it."""
        before = self.old[entry.line][: entry.column].strip(" -")
        return not before and self._blank_above(_top(entry))

    def _blank_above(self, line: int) -> bool:
        return line > 0 and not self.old[line - 1].strip() and line - 1 not in self.within

    def _entry(self, entry: Entry, shape: Shape, column: int) -> Iterator[str]:
        lead = " " * column + ("-" if entry.item else f"{self._key(entry)}:")
        value = entry.value
        line = None if isinstance(value, Scalar) else self._on_line(value, shape, len(lead))
        on_dash = entry.item and isinstance(value, Group) and line is None
        above, below = [*entry.head, *(entry.aside if on_dash else ())], entry.tail
        if isinstance(value, Scalar) and value.block:
            above, below = [*above, *below], []  # below such a text they would be of it
        yield from self._comments(above, column, entry.line)
        if isinstance(value, Scalar):
            yield from self._scalar(entry, value, shape, lead)
        elif line is not None:
            yield from self._beside(entry, f"{lead} {line}")
        elif on_dash:
            yield from _dashed(list(self._group(value, shape, column + 2)), column)
        else:
            yield from self._beside(entry, lead)
            yield from self._group(value, shape, column + 2)
        yield from self._comments(below, column + 2, apart=True)

    def _key(self, entry: Entry) -> str:
        raw = self.text[entry.start : entry.key_end]
        return scalar(str(entry.name)) if "\n" in raw else raw

    def _on_line(self, group: Group, shape: Shape, width: int) -> str | None:
        """What stays in brackets: nothing, a few names, a span of years or days; None for all else."""
        if not group.flow:
            return None
        parts = [self._in_brackets(one, inside(shape, one.name)) for one in group.entries]
        opening, closing = "[]" if group.listing else "{}"
        line = opening + ", ".join(part or "" for part in parts) + closing
        return line if None not in parts and width + 1 + len(line) <= WIDTH else None

    def _in_brackets(self, entry: Entry, shape: Shape) -> str | None:
        if isinstance(entry.value, Group) or entry.head or entry.aside or entry.tail:
            return None
        raw = self.text[entry.value.start : entry.value.end]
        if entry.item:
            text = self.tree.values[entry.value.start]
            return self._quoted(entry.value, raw, shape) if is_name(text) and "\n" not in raw else None
        key = self.text[entry.start : entry.key_end]
        return f"{key}: {raw}" if _WORD.fullmatch(key) and _MOMENT.fullmatch(raw) else None

    def _quoted(self, value: Scalar, raw: str, shape: Shape) -> str:
        """The text as it is written, in quotes where other readers would take it for a figure."""
        return f'"{raw}"' if value.style is None and holds_text(shape) and mistakable(raw) else raw

    def _scalar(self, entry: Entry, value: Scalar, shape: Shape, lead: str) -> Iterator[str]:
        first, *rest = self.text[value.start : value.end].split("\n")
        column = len(lead) - len(lead.lstrip())
        if value.block:
            yield from self._block(entry, value, lead, column)
            return
        lines = [f"{lead} {first if rest else self._quoted(value, first, shape)}" if first else lead]
        for line in rest:
            bare = line.lstrip(" \t")
            lines.append(" " * (column + 2) + bare if bare else "")
        yield from lines[:-1]
        yield from self._beside(entry, lines[-1])

    def _block(self, entry: Entry, value: Scalar, lead: str, column: int) -> Iterator[str]:
        """The lines below `|` or `>`, moved to where they belong."""
        head, *lines = self.text[value.start : value.end].split("\n")
        sign = _BLOCK.match(head)
        given = int(sign["indent"] or 0) if sign else 0
        first = next((line for line in lines if line.strip()), "")
        old = entry.column + given if given else len(first) - len(first.lstrip(" "))
        indent = " " * (column + (given or 2))
        mark = sign[0] if sign else head
        if lines and value.end == len(self.text):
            mark = f"{mark.rstrip('+-')}-"  # the file ends without a line break, and so does the text
        yield from self._beside(entry, f"{lead} {mark}")
        yield from (indent + line[old:] if line[old:] else "" for line in lines)
        if "+" in mark:
            gap = self.text[value.end :]
            blank = gap[: len(gap) - len(gap.lstrip())].count("\n") - 1
            yield from [""] * max(0, blank)
            self.full = True

    def _beside(self, entry: Entry, line: str) -> Iterator[str]:
        """The line and what is said at its end, at the column where that stood."""
        if not entry.aside:
            yield line
            return
        first, *rest = entry.aside
        flow = isinstance(entry.value, Group) and entry.value.flow
        stood = first.column if first.line == entry.line and not flow else 0
        column = max(stood, len(line) + 2)
        yield line.ljust(column) + first.text
        yield from (" " * column + comment.text for comment in rest)

    def _comments(
        self, comments: list[Comment], column: int, until: int | None = None, *, apart: bool = False
    ) -> Iterator[str]:
        """Comments on lines of their own, with the blank lines between them and the one before line `until`."""
        above = -1 if apart else None
        for comment in comments:
            here = above is not None and above < comment.line and (until is None or comment.line < until)
            if here and self._blank_above(comment.line) and not self.full:
                yield ""
            self.full = False
            yield " " * column + comment.text
            above = comment.line
        if above is not None and until is not None and above < until and self._blank_above(until):
            yield ""


def _top(entry: Entry) -> int:
    """The line at which an entry begins, with what is said above it."""
    return min([entry.line, *(comment.line for comment in entry.head)])


def _dashed(lines: list[str], column: int) -> Iterator[str]:
    """The lines behind a dash; a comment on the first key cannot stand there, so the dash stands alone."""
    dash = " " * column + "-"
    if lines[0].lstrip().startswith("#"):
        yield dash
        yield from lines
    else:
        yield f"{dash} {lines[0][column + 2 :]}"
        yield from lines[1:]
