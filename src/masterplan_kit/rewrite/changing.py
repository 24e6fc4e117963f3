"""Changes by keys become changes of text; what is not named stays byte for byte."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from masterplan_kit.node import Keys
from masterplan_kit.rewrite.changes import Append, Change, Put, Value
from masterplan_kit.rewrite.hand import Hand
from masterplan_kit.rewrite.meant import meant, told
from masterplan_kit.rewrite.pen import NoRoom
from masterplan_kit.rewrite.places import Places, shape_at
from masterplan_kit.rewrite.proof import prove
from masterplan_kit.rewrite.rewritten import Rewritten
from masterplan_kit.rewrite.second import second_reading
from masterplan_kit.rewrite.tree import Entry, Group, Scalar, Unshaped
from masterplan_kit.source import File, Source, decode, merge


class NoPlace(Exception):  # noqa: N818 - said in words, not raised as a fault
    """A change that has no place in the plan as it is written."""

    def __init__(self, change: Change) -> None:
        super().__init__(".".join(map(str, change.keys)))
        self.change = change


def rewrite(source: Source, changes: Iterable[Change]) -> list[Rewritten]:
    """The files that `changes` touch, all proved or all refused; nothing is written. Raises NoPlace.

    Keys are those of the plan as read, before any change; positions in lists count over all files.
    """
    changes = list(changes)
    plan = merge(source.name, source.files, [])  # as read: a loaded source has been mended in memory
    changing = _Changing(plan)
    for change in changes:
        try:
            changing.take(change)
        except (LookupError, NoRoom, Unshaped):
            raise NoPlace(change) from None
    try:
        texts = changing.texts()
    except NoRoom:
        raise NoPlace(changes[0]) from None  # each alone has a place, together they have none
    as_meant = meant(plan.data, changes)
    proved = _as_meant(plan, texts, as_meant) and all(_harmless(file, text) for file, text in texts)
    return [Rewritten(file, text if proved else file.text, refused=not proved) for file, text in texts]


def _as_meant(plan: Source, texts: list[tuple[File, str]], as_meant: Any) -> bool:
    """Whether our own reader finds in the new texts what was meant."""
    new = {id(file): decode(text.encode("utf-8", "surrogatepass"), file.name)[0] for file, text in texts}
    after = merge(plan.name, [new.get(id(file), file) for file in plan.files], [])
    return (plan.stopped or not after.stopped) and told(after.data) == as_meant


def _harmless(file: File, text: str) -> bool:
    """Whether the second reader finds all comments in the new text, and the data that we find."""
    reading, ours = second_reading(text), merge(file.name, [File(file.name, text)], [])
    return reading is not None and prove(file.text, text, lambda _, now: told(now) == told(ours.data))


class _Changing:
    """The changes gathered by file: what is added in one place is written at once."""

    def __init__(self, plan: Source) -> None:
        self.places = Places(plan)
        self.hands: dict[int, Hand] = {}
        self.additions: dict[Keys, dict[str, Any]] = defaultdict(dict)  # keys that are missing, by what is to hold them
        self.appended: dict[tuple[Keys, int | None], list[Value]] = defaultdict(list)

    def take(self, change: Change) -> None:
        """Note one change; raises LookupError where there is no place for it."""
        if isinstance(change, Put):
            self._put(change.keys, change.value)
        elif isinstance(change, Append):
            self._append(change)
        else:
            file, entry, depth = self.places.entry(change.keys)
            _demand(depth == len(change.keys))
            self._hand(file).remove(entry)

    def _put(self, keys: Keys, value: Value) -> None:
        entry = self._entry(keys)
        if entry is None:
            self._add(keys, value)
            return
        file, found = entry
        shape = shape_at(keys)
        if isinstance(found.value, Scalar) or not found.inner:
            self._hand(file).set(found, value, shape)
        elif isinstance(value, Mapping) and not found.value.listing:
            for key, inner in value.items():
                self._put((*keys, key), inner)
        else:
            _demand(_is_list(value) and found.value.listing)
            self._hand(file).set_items(found, list(value), shape)

    def _append(self, change: Append) -> None:
        entry = self._entry(change.keys)
        if entry is None:
            self._add(change.keys, [change.value])
            return
        _demand(isinstance(entry[1].value, Scalar) or entry[1].value.listing or not entry[1].inner)
        self.appended[change.keys, change.behind].append(change.value)
        self._demand_blank(entry[1])

    def _demand_blank(self, entry: Entry) -> None:
        """A text is no list that could have one item more."""
        value = entry.value
        _demand(isinstance(value, Group) or value.start == value.end)

    def _entry(self, keys: Keys) -> tuple[File, Entry] | None:
        try:
            file, entry, depth = self.places.entry(keys)
        except LookupError:
            return None
        return (file, entry) if depth == len(keys) else None

    def _add(self, keys: Keys, value: Value) -> None:
        """Note what is missing, with all that is missing on the way to it."""
        _, depth = self.places.source.mark(keys)
        _demand(all(isinstance(key, str) for key in keys[depth:]))
        if depth:
            _, entry, _ = self.places.entry(keys[:depth])
            _demand(isinstance(entry.value, Scalar) or not entry.value.listing or not entry.inner)
            self._demand_blank(entry)
        at = self.additions[keys[:depth]]
        for key in keys[depth:-1]:
            at = at.setdefault(str(key), {})
            _demand(isinstance(at, dict))
        _join(at, str(keys[-1]), value)

    def texts(self) -> list[tuple[File, str]]:
        """The new text of each file that changes."""
        work = [(len(at[0]), partial(self._write_items, *at, values)) for at, values in self.appended.items()]
        work += [(len(keys), partial(self._write_keys, keys, missing)) for keys, missing in self.additions.items()]
        # What lies within comes first: it may end where that which it lies in ends.
        for _, write in sorted(work, key=lambda one: one[0], reverse=True):
            write()
        return [(hand.file, hand.text()) for hand in self.hands.values()]

    def _write_items(self, keys: Keys, behind: int | None, values: list[Value]) -> None:
        place = self.places.item(keys, behind)
        if place is None:
            file, entry, _ = self.places.entry(keys)
            self._hand(file).set(entry, values, shape_at(keys))
        else:
            file, item = place
            self._hand(file).add_items(item, values, shape_at(keys))

    def _write_keys(self, keys: Keys, missing: dict[str, Any]) -> None:
        if not keys:
            for key, value in missing.items():
                file, group = self.places.home(key)
                self._hand(file).add_keys(group, {key: value}, shape_at(()))
            return
        file, entry, _ = self.places.entry(keys)
        if entry.inner and isinstance(entry.value, Group):
            self._hand(file).add_keys(entry.value, missing, shape_at(keys))
        else:
            self._hand(file).set(entry, missing, shape_at(keys))

    def _hand(self, file: File) -> Hand:
        if id(file) not in self.hands:
            self.hands[id(file)] = Hand(file, self.places.tree(file))
        return self.hands[id(file)]


def _join(at: dict[str, Any], key: str, value: Value) -> None:
    there = at.get(key)
    if isinstance(there, list) and _is_list(value):
        there += value
    elif isinstance(there, dict) and isinstance(value, Mapping):
        for inner, text in value.items():
            _join(there, inner, text)
    else:
        at[key] = list(value) if _is_list(value) else dict(value) if isinstance(value, Mapping) else value


def _is_list(value: Value) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _demand(there_is_a_place: bool) -> None:
    if not there_is_a_place:
        raise LookupError
