"""A workbook as a plan to be judged: its findings stand at cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from masterplan_kit.i18n import LANGS, Text
from masterplan_kit.node import Keys
from masterplan_kit.office.edited import edited
from masterplan_kit.office.layout import Sheet, records
from masterplan_kit.office.refusal import Unfit
from masterplan_kit.office.returned import Line, Returned, read_back
from masterplan_kit.source import File, Mark, Place, Source

_GAP: Final = " | "
_SAID: Final = 5  # slips that one sentence names
_UNREADABLE: Final = Text("{file} tidak dapat diperiksa: {slip}", "{file} cannot be checked: {slip}")


@dataclass(eq=False)
class SheetFile(File):
    """A sheet as text, a line a row, so that reports can quote it; its places are cells."""

    sheet: str = ""
    cells: list[tuple[int, str]] = field(default_factory=list)  # where the text of a cell starts, and its name

    def cell(self, offset: int) -> str | None:
        """`Sheet!B7`; None for what the workbook holds but no sheet shows."""
        at = bisect_right(self.cells, offset, key=lambda cell: cell[0]) - 1
        return f"{self.sheet}!{self.cells[max(at, 0)][1]}" if self.cells else None

    def spot(self, offset: int) -> str:
        """File and cell, or the file alone."""
        cell = self.cell(offset)
        return f"{self.name}:{cell}" if cell else self.name


@dataclass(eq=False)
class WorkbookSource(Source):
    """A plan whose parts stand in cells: what is missing has a place too, the empty cell."""

    cells: dict[Keys, Place] = field(default_factory=dict)

    def place(self, keys: Keys, *, on_key: bool = False) -> Place:  # noqa: ARG002 - a cell has no key of its own
        """The cell of `keys`, or of the nearest ancestor that has one."""
        written = self.as_written(keys)
        for depth in range(len(written), 1, -1):
            if found := self.cells.get(written[:depth]):
                return found
        return Place(self.files[0], 0, 0)


def read_plan_in(path: Path, name: str) -> Source:
    """The plan as a workbook holds it: what was exported, with the edits; raises `Unfit`."""
    returned = read_back(path, name)
    if returned.slips:
        slips = returned.slips[:_SAID]
        raise Unfit(_UNREADABLE, file=name, slip=Text(*("; ".join(one.said(lang) for one in slips) for lang in LANGS)))
    return _Sourcing(returned).source()


class _Sourcing:
    """A workbook on its way to a source: every value's mark is the stretch of its cell in the sheet's file."""

    def __init__(self, returned: Returned) -> None:
        self.returned = returned
        self.whole = SheetFile(returned.file, "")
        self.data, self.lines = edited(returned)
        self.cells: dict[Keys, Place] = {}
        self._written = 0  # how far the text of the sheet in hand goes
        self.files = [self.whole, *map(self._sheet, returned.origin.sheets)]

    def source(self) -> Source:
        """The source, all of it."""
        _, marks, data = self._marked((), self.data)
        source = WorkbookSource(self.returned.file, tuple(self.files), data, marks, mendable=False)
        source.cells = self.cells
        return source

    def _sheet(self, sheet: Sheet) -> SheetFile:
        """The text of a sheet, and where in it the fields stand."""
        rows: dict[int, list[tuple[str, str, list[Keys]]]] = {}
        for record in records(sheet.name, self.data):
            line = self.lines.get((sheet.name, id(record.data)))
            if line:
                rows[line.number] = list(self._row(sheet, line, record.keys))
        file = SheetFile(self.returned.file, "", sheet=self.returned.title(sheet.name))
        self._written = 0
        lines = [self._line(file, rows.get(number, [])) for number in range(1, max(rows, default=0) + 1)]
        file.text = "".join(f"{line}\n" for line in lines)
        return file

    def _line(self, file: SheetFile, row: list[tuple[str, str, list[Keys]]]) -> str:
        """A row as one line; where its cells stand in the file is noted on the way."""
        at = self._written
        for name, shown, keys in row:
            file.cells.append((at, name))
            for one in keys:
                self.cells.setdefault(one, Place(file, at, at + len(shown)))
            at += len(shown) + len(_GAP)
        line = _GAP.join(shown for _, shown, _ in row)
        self._written += len(line) + 1
        return line

    def _row(self, sheet: Sheet, line: Line, keys: Keys) -> Iterator[tuple[str, str, list[Keys]]]:
        """Each cell of a row: its name, its text on one line, and the keys that stand there."""
        own = sheet.own(keys)
        yield f"A{line.number}", line.key or str(line.number), [own, (*own, "id")]
        for column in sheet.columns:
            if column.path:
                text = line.unclear.get(column.path) or self.returned.words.label(column, line.cells[column.path])
                yield line.names[column.path], " ".join(text.split()), sheet.places(keys, column)

    def _marked(self, keys: Keys, value: Any, index: int = -1) -> tuple[Mark, Any, Any]:
        """The mark of a value, the marks within it, and the value without what is left out."""
        place = self._at(keys)
        inner: Any = None
        data: Any = value
        if isinstance(value, dict):
            inner, data = {}, {}
            for key, item in value.items():
                mark, _, plain = self._marked((*keys, key), item)
                inner[key] = mark
                if item is not None:
                    data[key] = plain
        elif isinstance(value, list):
            inner, data = [], []
            for number, item in enumerate(value):
                mark, _, plain = self._marked((*keys, number), item, number)
                inner.append(mark)
                data.append(plain)
        file, start, end = place.file, place.start, place.end
        first = (index, -1) if index >= 0 else (start, end)
        return (file, *first, start, end, inner), inner, data

    def _at(self, keys: Keys) -> Place:
        for depth in range(len(keys), 1, -1):
            if found := self.cells.get(keys[:depth]):
                return found
        return Place(self.whole, 0, 0)
