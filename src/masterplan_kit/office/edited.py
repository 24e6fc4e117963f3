"""The plan as a workbook holds it: the data of its export with every edit made."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from masterplan_kit.node import Keys
from masterplan_kit.office.cells import put
from masterplan_kit.office.changes import record_of
from masterplan_kit.office.layout import SheetName, records
from masterplan_kit.office.merging import NewRow, merge
from masterplan_kit.office.returned import Line, Returned

Lines = dict[tuple[SheetName, int], Line]
"""The row of a record, by its sheet and the record's identity."""


def edited(returned: Returned) -> tuple[dict[str, Any], Lines]:
    """The data, and which row each of its records stands in."""
    data = copy.deepcopy(returned.origin.data)
    merged = merge(returned, returned.origin.data)
    lines = dict(_known(returned, data))
    gone = []
    for one in merged.differences:
        if one.row and one.column:
            put(one.column, _at(data, one.row.record.keys), one.theirs)
        elif one.row:
            gone.append(one.row.record.keys)
    for row in merged.new:
        lines[row.sheet.name, id(_add(data, row))] = row.line
    for keys in sorted(gone, key=lambda keys: [str(key).zfill(6) for key in keys], reverse=True):
        del _at(data, keys[:-1])[keys[-1]]
    return data, lines


def _known(returned: Returned, data: dict[str, Any]) -> Iterator[tuple[tuple[SheetName, int], Line]]:
    """The rows of records that were exported; a text that is not understood is put into the data as it stands."""
    for sheet, rows in returned.lines.items():
        for line in rows:
            if line.base:
                record = _at(data, line.base.record.keys)
                for column in returned.base[sheet].sheet.columns:
                    if column.path in line.unclear:
                        put(column, record, line.unclear[column.path])
                yield (sheet, id(record)), line


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data[key]
    return data


def _add(data: dict[str, Any], row: NewRow) -> dict[str, Any]:
    """Put a new record where it belongs."""
    record: dict[str, Any] = record_of(row)
    owners = {one.id: one.data for one in records("initiatives", data)}
    pillars = data.get("pillars")
    owners |= {
        name: one for name, one in (pillars if isinstance(pillars, dict) else {}).items() if isinstance(one, dict)
    }
    if row.sheet.name == "quick_wins":
        owner = owners.get(row.id, {})
        owner["quick_win"] = record["quick_win"]
        return owner
    holder = owners.get(row.owner, data) if row.sheet.owned else data
    listing = holder.get(row.sheet.name)
    if not isinstance(listing, list):
        listing = holder[row.sheet.name] = []
    listing.append(record)
    return record
