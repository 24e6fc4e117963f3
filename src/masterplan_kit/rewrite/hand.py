"""Changes of values, keys and items in one file, each as strokes that leave all else as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from masterplan_kit.rewrite.changes import Value
from masterplan_kit.rewrite.pen import NoRoom, Pen
from masterplan_kit.rewrite.scalars import quoted
from masterplan_kit.rewrite.shape import Shape, inside, order_of, spaced
from masterplan_kit.rewrite.tree import Comment, Entry, Group, Tree
from masterplan_kit.rewrite.values import behind, item_lines, mapping_lines, on_line
from masterplan_kit.source import File


class Hand(Pen):
    """What is to be set, added and removed in one file."""

    def __init__(self, file: File, tree: Tree) -> None:
        super().__init__(file, tree)
        self.gone: dict[int, list[Entry]] = {}  # what is to go from brackets, by the brackets

    def text(self) -> str:
        """The text with all changes made; raises NoRoom where two are in each other's way."""
        for gone in self.gone.values():
            self._remove_from_brackets(self._group(gone[0]), sorted(gone, key=lambda entry: entry.start))
        return super().text()

    def set(self, entry: Entry, value: Value | Mapping[str, Any], shape: Shape) -> None:
        """A value in place of a text or of nothing."""
        start, end = entry.value.start, entry.value.end
        if self._in_brackets(entry):
            self._set_text(entry, on_line(value, shape))
            return
        first, below = behind(value, shape, entry.column, one_line=bool(entry.aside or entry.tail))
        if isinstance(value, str) and value == first and value and self.old[start:end][:1] in ("'", '"'):
            first = quoted(value)  # as the old text was
        self._set_text(entry, first)
        if below and not first:
            self._below(entry, below)
        elif below:
            at = self.tree.line_end(end)
            self.stroke(at, at, "\n" + "\n".join(below))

    def _below(self, entry: Entry, lines: list[str]) -> None:
        """Lines under the key or dash and what is said beside it."""
        if entry.item and not entry.aside and not entry.tail:
            self.stroke(entry.key_end, entry.key_end, " " + "\n".join(lines).lstrip())
            return
        at = max([self.tree.line_end(entry.key_end), *(comment.stop for comment in entry.aside)])
        self.stroke(at, at, "\n" + "\n".join(lines))

    def set_items(self, entry: Entry, values: Sequence[Value], shape: Shape) -> None:
        """Other texts in place of those in a list; those that stay, stay as they are."""
        from difflib import SequenceMatcher  # a check that writes nothing does without

        items = entry.inner
        if any(isinstance(item.value, Group) for item in items):
            raise NoRoom
        if self._group(items[0]).flow and not any(True for item in items for _ in _comments(item)):
            self.stroke(entry.value.start, entry.value.end, on_line(list(values), shape))
            return
        old = [self.tree.values[item.value.start] for item in items]
        steps = SequenceMatcher(a=old, b=list(values), autojunk=False).get_opcodes()
        for tag, first, last, new_first, new_last in steps:
            if tag == "equal":
                continue
            pairs = min(last - first, new_last - new_first)
            for item, value in zip(items[first:last], values[new_first:new_last], strict=False):
                self.set(item, value, inside(shape, 0))
            for item in items[first + pairs : last]:
                self.remove(item)
            added = list(values[new_first + pairs : new_last])
            if added:
                self.add_items(items[first + pairs - 1] if first + pairs else None, added, shape, before=items[0])

    def add_items(self, last: Entry | None, values: Iterable[Value], shape: Shape, before: Entry | None = None) -> None:
        """New items behind `last`, else in front of `before`."""
        neighbour = last or before
        if neighbour is None:
            raise NoRoom
        group, item = self._group(neighbour), inside(shape, 0)
        if self._in_brackets(neighbour):
            texts = [on_line(value, item) for value in values]
            if last:
                self.stroke(last.value.end, last.value.end, "".join(f", {text}" for text in texts))
            else:
                self.stroke(neighbour.start, neighbour.start, "".join(f"{text}, " for text in texts))
            return
        blank = [""] if spaced(shape) or self._apart(group) else []
        lines = [[*blank, *item_lines(value, item, neighbour.column)] for value in values]
        if last:
            self._after(last, [line for one in lines for line in one])
        else:
            self._before(neighbour, [line for one in lines for line in (*one[len(blank) :], *blank)])

    def add_keys(self, group: Group, missing: Mapping[str, Any], shape: Shape) -> None:
        """New keys, each behind those that come before it in the order of the format."""
        ranks = order_of(shape)
        last = len(ranks)
        for key in sorted(missing, key=lambda key: ranks.get(key, last)):
            rank = ranks.get(key, last)
            earlier = [entry for entry in group.entries if ranks.get(str(entry.name), last) <= rank]
            before = max(earlier, key=lambda entry: (ranks.get(str(entry.name), last), entry.start), default=None)
            self._add_key(group, before, {key: missing[key]}, shape)

    def _add_key(self, group: Group, last: Entry | None, pair: Mapping[str, Any], shape: Shape) -> None:
        if group.flow:
            text = on_line(pair, shape)[1:-1]
            at = (
                max(last.value.end, last.key_end)
                if last
                else (group.entries[0].start if group.entries else group.end - 1)
            )
            self.stroke(at, at, f", {text}" if last else f"{text}, " if group.entries else text)
            return
        lines = mapping_lines(pair, shape, group.column)
        blank = [""] if self._apart(group) else []
        if last:
            self._after(last, [*blank, *lines])
        elif group.entries:
            self._before(group.entries[0], [*lines, *blank])
        else:
            gap = "" if not self.old or self.old.endswith(("\n", "\r")) else "\n"
            self.stroke(len(self.old), len(self.old), gap + "\n".join(lines) + "\n")

    def remove(self, entry: Entry) -> None:
        """The entry goes; its comments become lines of their own at its place."""
        if self._in_brackets(entry):
            self.gone.setdefault(id(self._group(entry)), []).append(entry)
            return
        comments = [comment for comment in _comments(entry) if comment not in entry.head]
        left = [f"{' ' * entry.column}{comment.text}" for comment in comments]
        siblings = self._group(entry).entries
        line = self.tree.starts[entry.line]
        if not self.old[line : entry.start].strip():
            self._remove_lines(entry, line, left)
        elif len(siblings) > 1 and siblings[0] is entry and not siblings[1].head and entry.parent:
            # the first key of an item: the next one moves up to the dash
            lines = "".join(f"{' ' * entry.parent.column}{comment.text}\n" for comment in comments)
            self.stroke(line, line, lines)
            self.stroke(entry.start, siblings[1].start, "")
        elif not left and len(siblings) == 1:
            self.stroke(entry.start, entry.stop, "")
        else:
            raise NoRoom

    def _remove_lines(self, entry: Entry, start: int, left: list[str]) -> None:
        end = self.tree.line_end(entry.stop)
        if left:
            self.stroke(start, end, "\n".join(left))
            return
        above = self.old[:start]
        first = self._group(entry).entries[0] is entry or entry.head
        before = above.removesuffix("\n").removesuffix("\r") if first else above.rstrip()  # blank lines go with it
        self.stroke(len(before), end, "")

    def _remove_from_brackets(self, group: Group, gone: list[Entry]) -> None:
        """Entries and their commas go; brackets that hold nothing any more go too."""
        kept = [entry for entry in group.entries if entry not in gone]
        if any(comment for entry in gone for comment in _comments(entry)):
            raise NoRoom
        if not kept and gone[0].parent:
            self._set_text(gone[0].parent, "")
            return
        last = max((entry.stop for entry in kept), default=group.start + 1)
        for entry in gone:
            after = next((other.start for other in group.entries if other.start > entry.start), entry.stop)
            if entry.start < last:
                self.stroke(entry.start, after, "")
        if last < gone[-1].stop:
            self.stroke(last, gone[-1].stop, "")


def _comments(entry: Entry) -> Iterator[Comment]:
    """All comments of an entry and of what is in it, in the order of the file."""
    yield from entry.head
    yield from entry.aside
    for inner in entry.inner:
        yield from _comments(inner)
    yield from entry.tail
