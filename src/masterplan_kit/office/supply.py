"""Ids for rows that came without one: the first that is free, in the way of their neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from string import ascii_lowercase
from typing import Any, Final

from masterplan_kit.office.layout import SheetName, records
from masterplan_kit.office.returned import Line, Returned

_NUMBERED: Final = re.compile(r"(?P<stem>[A-Za-z._-]*?)[0-9]+")
_WITHOUT_PILLAR: Final = "INI"
_SHEETS: Final[tuple[SheetName, ...]] = ("initiatives", "indicators", "units")


class Supply:
    """The ids that a plan and the new rows of a workbook have, and further ones."""

    def __init__(self, data: dict[str, Any], returned: Returned) -> None:
        self._data = data
        self._taken = {record.id for sheet in _SHEETS for record in records(sheet, data)}
        self._typed = {
            line.key for sheet in _SHEETS for line in returned.lines.get(sheet, ()) if line.key and line.base is None
        }
        pillars = data.get("pillars")
        self._owners = {record.id for record in records("initiatives", data)} | {
            line.key for line in returned.lines.get("initiatives", ()) if line.key
        }
        self._pillars = set(pillars) if isinstance(pillars, dict) else set()

    def taken(self, id_: str) -> bool:
        """Whether the plan has that id."""
        return id_ in self._taken

    def owns(self, id_: str, sheet: SheetName) -> bool:
        """Whether rows of that sheet can belong to it."""
        return id_ in self._owners or (sheet == "indicators" and id_ in self._pillars)

    def id(self, sheet: SheetName, line: Line) -> str:
        """A free id for a new row."""
        found = next(id_ for id_ in self._ideas(sheet, line) if id_ not in self._taken | self._typed)
        self._taken.add(found)
        return found

    def _ideas(self, sheet: SheetName, line: Line) -> Iterator[str]:
        if sheet == "initiatives":
            stem = self._stem(line.cells.get(("pillar",), ""))
            yield from (f"{stem}{number:02}" for number in count(1))
        if sheet == "indicators" and line.owner:
            yield from (f"{line.owner}-{letter}" for letter in ascii_lowercase)
        word = re.sub(r"[^a-z0-9]+", "-", (line.cells.get(("short",)) or line.cells.get(("name",), "")).lower())
        word = word.strip("-")[:40].strip("-") if sheet == "units" else "IND"
        if word and sheet == "units":
            yield word
        yield from (f"{word or 'unit'}-{number:02}" for number in count(1))

    def _stem(self, pillar: str) -> str:
        """What comes before the number in the ids of a pillar: as its other initiatives have it."""
        for record in records("initiatives", self._data):
            numbered = _NUMBERED.fullmatch(record.id)
            if pillar and record.data.get("pillar") == pillar and numbered and numbered["stem"]:
                return numbered["stem"]
        return stem_of(pillar)


def stem_of(pillar: str) -> str:
    """What comes before the number in the first id of a pillar."""
    return f"{pillar[:3].upper() if pillar.isascii() and pillar.isalpha() else _WITHOUT_PILLAR}-"
