"""Asking the model until the rest stands."""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

from masterplan_kit.load.mending import Mending
from masterplan_kit.node import Keys, Node, Schema, kind_at
from masterplan_kit.source import Problem, Source
from masterplan_kit.spelling import nearest

_SLIPS: Final = 500  # more wrong keys than this are no slips of the pen, and each look-up takes its time

N = TypeVar("N", bound=Node)


class Reading(Generic[N]):
    """One source on its way to a tree: what was found wrong, and what was set aside."""

    def __init__(self, source: Source, schema: Schema[N]) -> None:
        self.source = source
        self.schema = schema
        self.problems: list[Problem] = []
        self.set_aside: list[Keys] = []
        self.kinds: dict[Keys, type[Node] | None] = {}
        self.guesses: dict[tuple[str, tuple[str, ...]], str | None] = {}

    def kind(self, keys: Keys) -> type[Node] | None:
        """The kind of node at `keys`, whichever item of a list it is."""
        pattern = tuple(0 if isinstance(key, int) else key for key in keys)
        if pattern not in self.kinds:
            self.kinds[pattern] = kind_at(self.schema.root, pattern)
        return self.kinds[pattern]

    def nearest(self, key: str, known: tuple[str, ...]) -> str | None:
        """The known key that was meant; the same slip is looked up once."""
        if (key, known) not in self.guesses:
            self.guesses[key, known] = nearest(key, known) if len(self.guesses) < _SLIPS else None
        return self.guesses[key, known]

    def tree(self) -> N:
        """What can be understood; each round replaces or takes out something, so there is an end."""
        while True:
            tree = self.whole()
            if tree is not None:
                return tree

    def whole(self) -> N | None:
        """All of it; None where something had to be mended first."""
        from pydantic_core import ValidationError

        try:
            return self.schema.validate(self.source.data)
        except ValidationError as refused:
            self._mend(refused.errors(include_url=False))
            return None

    def _mend(self, errors: list[Any]) -> None:
        """Replace or take out what each error names; deepest and last first, so that places stay right."""
        done: set[Keys] = set()
        out: list[Keys] = []
        # Keys first: how a value is read may hang on the field beside it.
        for error in sorted(errors, key=lambda error: error["type"] != "unexpected_keyword_argument"):
            keys = tuple(error["loc"])
            on_key = bool(keys) and keys[-1] == "[key]"
            keys = keys[:-1] if on_key else keys
            if any(keys[:depth] in done for depth in range(len(keys) + 1)):
                continue
            done.add(keys)
            if not Mending(self, keys, on_key, error).mended():
                out.append(keys)
        self.set_aside += map(self.source.as_written, out)
        for keys in sorted(out, key=_order, reverse=True):
            self._take_out(keys)

    def _take_out(self, keys: Keys) -> None:
        data, marks = self.at(keys[:-1])
        last = keys[-1]
        if isinstance(data, list) and isinstance(last, int):
            del data[last], marks[last]
        elif isinstance(data, dict):
            data.pop(str(last), None)

    def at(self, keys: Keys) -> tuple[Any, Any]:
        """Data and marks at `keys`."""
        data: Any = self.source.data
        marks: Any = self.source.marks
        for key in keys:
            at = key if isinstance(key, int) and isinstance(data, list) else str(key)
            data, marks = data[at], marks[at][5]
        return data, marks


def _order(keys: Keys) -> tuple[tuple[int, int, str], ...]:
    return tuple((0, key, "") if isinstance(key, int) else (1, 0, key) for key in keys)
