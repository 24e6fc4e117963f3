"""Where keys stand in the trees of a plan's files."""

from __future__ import annotations

from masterplan_kit.node import Keys
from masterplan_kit.rewrite.comments import attach
from masterplan_kit.rewrite.growing import grow
from masterplan_kit.rewrite.shape import PLAN_SHAPE, Shape, inside, order_of
from masterplan_kit.rewrite.tree import Entry, Group, Tree
from masterplan_kit.source import File, Source
from masterplan_kit.source.events import events


def tree_of(text: str) -> Tree:
    """The tree of a text that our parser can read, with its comments; raises Unshaped."""
    return attach(grow(text, events(text)))


def shape_at(keys: Keys) -> Shape:
    """What the format knows of the place at `keys`."""
    shape = PLAN_SHAPE
    for key in keys:
        shape = inside(shape, key)
    return shape


class Places:
    """The trees of a plan's files, made when first asked for, and the entries in them by the reader's marks."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._trees: dict[int, Tree] = {}
        self._entries: dict[tuple[int, bool, int], Entry] = {}

    def tree(self, file: File) -> Tree:
        """The tree of one file."""
        if id(file) not in self._trees:
            tree = self._trees[id(file)] = tree_of(file.text)
            for entry in tree.entries():
                self._entries[id(file), entry.item, entry.value.start if entry.item else entry.start] = entry
        return self._trees[id(file)]

    def entry(self, keys: Keys) -> tuple[File, Entry, int]:
        """The entry of the longest part of `keys` that is written, and how long that part is; LookupError for none."""
        mark, depth = self.source.mark(keys)
        if mark is None:
            raise LookupError
        file, key_start, key_end, start, _, _ = mark
        self.tree(file)
        return file, self._entries[id(file), key_end < 0, start if key_end < 0 else key_start], depth

    def item(self, keys: Keys, number: int | None) -> tuple[File, Entry] | None:
        """That item, or the last, of the list at `keys`, which may go on in another file; None where it has none."""
        mark, _ = self.source.mark(keys)
        if mark is None or not isinstance(mark[5], list) or not mark[5]:
            return None
        file, entry, _ = self.entry((*keys, len(mark[5]) - 1 if number is None else number))
        return file, entry

    def home(self, key: str) -> tuple[File, Group]:
        """The file in which a new key of the plan belongs: that of the key before it in the order of the format."""
        ranks = order_of(PLAN_SHAPE)
        rank = ranks.get(key, len(ranks))
        before = [name for name in self.source.marks if ranks.get(name, len(ranks)) <= rank]
        nearest = max(before, key=lambda name: ranks.get(name, len(ranks)), default=None)
        file = self.source.marks[nearest][0] if nearest else self.source.files[0]
        return file, self.tree(file).root
