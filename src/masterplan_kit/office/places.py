"""Which cell holds which field of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from masterplan_kit.node import Keys
from masterplan_kit.office.layout import HEADS, Sheet, SheetName
from masterplan_kit.office.origin import Held
from masterplan_kit.office.table import Table

Cell = tuple[SheetName, int, int]  # row and column as XlsxWriter counts them, from 0


def placed(tables: dict[SheetName, Table], held: Held) -> dict[Keys, Cell]:
    """The cell of every field that a sheet has, by its keys as written."""
    cells: dict[Keys, Cell] = {}
    for name, table in tables.items():
        for number, row in enumerate(table.rows.values(), start=HEADS):
            for keys, at in _keys(table.sheet, held.source.as_written(row.record.keys)):
                cells.setdefault(keys, (name, number, at))
    return cells


def _keys(sheet: Sheet, written: Keys) -> Iterator[tuple[Keys, int]]:
    yield sheet.own(written), 0
    yield (*sheet.own(written), "id"), 0
    for at, column in enumerate(sheet.columns, start=sheet.first):
        yield from ((keys, at) for keys in sheet.places(written, column))


def cell_at(cells: Mapping[Keys, Cell], keys: Keys) -> Cell | None:
    """The cell of the keys, or of the nearest ancestor that has one."""
    for depth in range(len(keys), 1, -1):
        if keys[:depth] in cells:
            return cells[keys[:depth]]
    return None
