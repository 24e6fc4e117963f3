"""What the books print around a region's own words: labels of one language, by name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from masterplan_kit.i18n import Lang
from masterplan_kit.render.templates import built_in
from masterplan_kit.source import File, parse

_PLACE: Final = re.compile(r"\{(\w+)\}")


class Labels:
    """Labels as templates ask for them: `t.front.contents`; one that does not exist is a fault, never a blank."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self._entries = entries

    def __getitem__(self, name: str) -> Labels | str:
        entry = self._entries[name]
        return entry if isinstance(entry, str) else Labels(entry)


@cache
def labels(lang: Lang) -> Labels:
    """The labels of that language."""
    return Labels(entries(lang))


def label(lang: Lang, *names: str) -> str:
    """One label, by its names from the outermost to its own."""
    entry: Any = entries(lang)
    for name in names:
        entry = entry[name]
    return str(entry)


@cache
def entries(lang: Lang) -> dict[str, Any]:
    """The labels of that language as nested mappings of text."""
    name = f"labels/{lang}.yaml"
    parsed = parse(File(name, built_in(name)))
    if parsed.problems:
        msg = f"{name} cannot be read: {parsed.problems[0].rule}"
        raise ValueError(msg)
    return parsed.data


def filled(label: str, **values: object) -> str:
    """A label with its places filled: `{count}` and the like, each with a value that was made text before."""
    return _PLACE.sub(lambda place: str(values[place[1]]), label)


def counted(label: Labels, number: int, said: str, **values: object) -> str:
    """A label with the forms `one` and `many`, for that number."""
    form = label["one" if number == 1 else "many"]
    return filled(str(form), count=said, **values)


def share(number: int, total: int) -> str:
    """The form of a label that tells how many of all: neither “0 of 6” nor “6 of 6” is a sentence."""
    return "nothing" if not number else "all" if number == total else "some"
