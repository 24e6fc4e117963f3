"""The second reader: what a file says to another parser than ours, which never writes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, NamedTuple

from masterplan_kit.node import Keys
from masterplan_kit.rewrite.comments import attach, comments_in
from masterplan_kit.rewrite.growing import grow, line_starts
from masterplan_kit.rewrite.tree import Comment, Unshaped


class SecondReading(NamedTuple):
    """The data of a text, all of it as text, and its comments in their order."""

    data: Any
    comments: tuple[Comment, ...]


# What ruamel raises besides its own errors, none of it with a place.
_UNREADABLE: Final = (
    ArithmeticError, AssertionError, AttributeError, LookupError,
    NotImplementedError, RecursionError, TypeError, ValueError,
)  # fmt: skip


@lru_cache(maxsize=4)  # each text is asked for twice: as what comes of one round, and as where the next begins
def second_reading(text: str) -> SecondReading | None:
    """What ruamel's pure parser sees; None where it cannot read the text."""
    from ruamel.yaml.error import YAMLError

    reader = _reader()
    try:
        tokens = list(reader.scan(text))
        data = reader.load(text)
    except (*_UNREADABLE, YAMLError):
        return None
    scalars = [
        (token.start_mark.index, token.end_mark.index) for token in tokens if type(token).__name__ == "ScalarToken"
    ]
    return SecondReading(data, tuple(comments_in(text, scalars, line_starts(text))))


def company(text: str) -> list[tuple[Keys, str]] | None:
    """Every comment with the keys it speaks of, sorted, as ruamel's marks have it; None where it cannot be told."""
    from ruamel.yaml.error import YAMLError

    try:
        tree = attach(grow(text, _reader().parse(text)))
    except (*_UNREADABLE, YAMLError, Unshaped):
        return None
    found: list[tuple[Keys, str]] = [((), comment.text) for comment in (*tree.head, *tree.tail)]
    for entry in tree.entries():
        found += [(entry.keys, comment.text) for comment in (*entry.head, *entry.aside, *entry.tail)]
    return sorted(found, key=repr)


def _reader() -> Any:
    from ruamel.yaml import YAML

    reader = YAML(typ="base", pure=True)
    reader.allow_duplicate_keys = True  # they are a finding, but no reason to leave the rest as it is
    return reader
