"""A plan as tables: of every record the texts of its cells, by keys that stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from masterplan_kit.office.cells import shown
from masterplan_kit.office.layout import Column, Record, Sheet, SheetName, records

Path = tuple[str, ...]


@dataclass(eq=False)
class Row:
    """One record: the key that column A shows, the text of each cell, and the record itself where it is the plan's."""

    key: str
    owner: str
    cells: dict[Path, str]
    record: Record

    def __getitem__(self, column: Column) -> str:
        return self.cells.get(column.path, "")


@dataclass(eq=False)
class Table:
    """All rows of one sheet, in order."""

    sheet: Sheet
    rows: dict[str, Row] = field(default_factory=dict)


def tabulate(data: dict[str, Any], sheets: tuple[Sheet, ...]) -> dict[SheetName, Table]:
    """The tables of a plan."""
    return {sheet.name: Table(sheet, {row.key: row for row in _rows(data, sheet)}) for sheet in sheets}


def _rows(data: dict[str, Any], sheet: Sheet) -> Iterator[Row]:
    taken: set[str] = set()
    for record in records(sheet.name, data):
        key = record.id if record.id not in taken else _spare(record, taken)
        taken.add(key)
        cells = {column.path: shown(column, record.data) for column in sheet.columns if column.path}
        yield Row(key, record.owner, cells, record)


def _spare(record: Record, taken: set[str]) -> str:
    """A key for a record whose id an earlier one has: the same plan always gets the same keys."""
    number = 2
    while f"{record.id} ({number})" in taken:
        number += 1
    return f"{record.id} ({number})"
