"""Three sides of every field: as it was exported, as the workbook has it, as the plan has it now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from masterplan_kit.i18n import Text
from masterplan_kit.model import forms
from masterplan_kit.office.cells import same
from masterplan_kit.office.layout import Column, Sheet
from masterplan_kit.office.refusal import Slip
from masterplan_kit.office.returned import Line, Returned
from masterplan_kit.office.supply import Supply
from masterplan_kit.office.table import Row, Table, tabulate

Kind = Literal["changed", "new", "removed", "conflict"]
Side = Literal["theirs", "ours"]

_EMPTIED: Final = Text(
    "{id} kosong seluruhnya; program kerja dan pelaksana dihapus di berkas rencana, bukan di sini",
    "{id} is all empty; work programmes and units are removed in the plan's files, not here",
)
_NO_OWNER: Final = Text(
    "baris baru ini belum menyebut milik siapa; isi id program kerjanya",
    "this new row does not say whose it is; fill in the id of its work programme",
)
_UNKNOWN: Final = Text(
    "tidak ada program kerja atau pilar dengan id “{id}”", "there is no work programme or pillar “{id}”"
)
_BAD_ID: Final = Text(
    "“{id}” tidak dapat menjadi id: pakai huruf, angka, titik, tanda hubung",
    "“{id}” cannot be an id: use letters, digits, dots, hyphens",
)
_TAKEN: Final = Text(
    "id {id} sudah dipakai dalam rencana; kosongkan, atau pilih yang lain",
    "the id {id} is taken in the plan; leave it empty, or choose another",
)
_NO_KEY: Final = Text("kolom ini dikosongkan pada baris baru", "this column stays empty in a new row")


@dataclass(frozen=True)
class Difference:
    """One field that is not as it was: what was exported, what the workbook says, what the plan says now."""

    kind: Kind
    sheet: Sheet
    column: Column | None  # None: the row as a whole
    id: str
    place: str
    old: str
    theirs: str
    ours: str
    row: Row | None  # of the plan as it is now


@dataclass(eq=False)
class NewRow:
    """A record that the plan does not have yet."""

    sheet: Sheet
    line: Line
    id: str
    owner: str
    supplied: bool


@dataclass(eq=False)
class Merge:
    """What an import would do, and what stands against it."""

    returned: Returned
    data: dict[str, Any]
    differences: list[Difference] = field(default_factory=list)
    new: list[NewRow] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)

    def count(self, kind: Kind) -> int:
        """Rows that changed, are new, are to go, or are contested."""
        rows = {(one.sheet.name, one.id) for one in self.differences if one.kind == kind}
        if kind == "changed":
            rows -= {(one.sheet.name, one.id) for one in self.differences if one.kind == "conflict"}
        return len(self.new) if kind == "new" else len(rows)


def merge(returned: Returned, data: dict[str, Any]) -> Merge:
    """Compare a workbook with its export and with the data of the plan as it is now."""
    merged = Merge(returned, data, slips=[*returned.slips, *returned.unclear])
    now = tabulate(data, returned.origin.sheets)
    supply = Supply(data, returned)
    for sheet in returned.origin.sheets:
        _SheetMerging(merged, sheet, now[sheet.name], supply).merge()
    return merged


class _SheetMerging:
    """One sheet, compared."""

    def __init__(self, merged: Merge, sheet: Sheet, now: Table, supply: Supply) -> None:
        self.merged, self.sheet, self.supply = merged, sheet, supply
        self.title = merged.returned.title(sheet.name)
        base = merged.returned.base[sheet.name]
        self.now = aligned(base, now)
        known = {id(row) for row in self.now.values()}
        self.left = [row for row in now.rows.values() if id(row) not in known]

    def merge(self) -> None:
        """Known rows field by field, then those that are new."""
        for line in self.merged.returned.lines.get(self.sheet.name, ()):
            if line.key not in self.now and self._there(line):
                continue
            if line.base:
                self.merged.differences += self._known(line, line.base)
            else:
                self._new(line)

    def _known(self, line: Line, base: Row) -> Iterator[Difference]:
        now = self.now.get(line.key)
        if line.empty and any(base.cells.values()) and self.sheet.name != "quick_wins":
            yield from self._emptied(line, base, now)
            return
        for column in self.sheet.columns:
            old, theirs = base[column], line.cells.get(column.path, "")
            if not column.path or same(column.form, old, theirs):
                continue
            ours = now[column] if now else ""
            if now and same(column.form, ours, theirs):
                continue  # both sides say so already
            kind: Kind = "changed" if now and same(column.form, ours, old) else "conflict"
            place = f"{self.title}!{line.names[column.path]}"
            yield Difference(kind, self.sheet, column, line.key, place, old, theirs, ours, now)

    def _emptied(self, line: Line, base: Row, now: Row | None) -> Iterator[Difference]:
        place = f"{self.title}!A{line.number}"
        if not self.sheet.owned:
            self.merged.slips.append(Slip(place, _EMPTIED, {"id": line.key}))
        elif now:
            kind: Kind = "removed" if now.cells == base.cells else "conflict"
            yield Difference(kind, self.sheet, None, line.key, place, _shown(base), "", _shown(now), now)

    def _there(self, line: Line) -> bool:
        """Whether the plan has just this row already, as after an import that was applied."""
        for row in self.left:
            alike = all(
                same(column.form, row[column], line.cells[column.path]) for column in self.sheet.columns if column.path
            )
            if alike and (not self.sheet.owned or row.owner == line.owner) and (line.base or line.key in ("", row.key)):
                self.left.remove(row)
                return True
        return False

    def _new(self, line: Line) -> None:
        for text, column, id_ in self._faults(line):
            self.merged.slips.append(Slip(f"{self.title}!{column}{line.number}", text, {"id": id_}))
            return
        supplied = not line.key and self.sheet.name != "budget"
        id_ = self.supply.id(self.sheet.name, line) if supplied else line.key
        self.merged.new.append(NewRow(self.sheet, line, id_, line.owner, supplied))

    def _faults(self, line: Line) -> Iterator[tuple[Text, str, str]]:
        """The first thing that keeps a new row from being taken."""
        if self.sheet.name == "budget" and line.key:
            yield _NO_KEY, "A", line.key
        if self.sheet.owned and not line.owner and self.sheet.name == "budget":
            yield _NO_OWNER, "B", ""
        if self.sheet.owned and line.owner and not self.supply.owns(line.owner, self.sheet.name):
            yield _UNKNOWN, "B", line.owner
        if self.sheet.name == "quick_wins":
            if not self.supply.owns(line.key, "budget"):
                yield _UNKNOWN, "A", line.key or "–"
        elif line.key and not _is_id(line.key):
            yield _BAD_ID, "A", line.key
        elif line.key and self.supply.taken(line.key):
            yield _TAKEN, "A", line.key


def _shown(row: Row) -> str:
    return ", ".join(text for text in row.cells.values() if text)


def aligned(base: Table, now: Table) -> dict[str, Row]:
    """The plan's rows of today by the keys of the export: by id, else by all they say, else by what names them.

    What is alike in neither counts as gone: a row taken for another would be written into.
    """
    found: dict[str, Row] = {key: row for key, row in now.rows.items() if key in base.rows and _has_id(row)}
    free = [row for row in now.rows.values() if not _has_id(row)]
    waiting = [row for key, row in base.rows.items() if key not in found and not _has_id(row)]
    for depth in (None, 3 if base.sheet.name == "budget" else 1):  # source, kind and unit name a row of money
        for row in list(waiting):
            match = next((one for one in free if _alike(row, one, depth)), None)
            if match:
                found[row.key] = match
                free.remove(match)
                waiting.remove(row)
    return found


def _has_id(row: Row) -> bool:
    return isinstance(row.record.data.get("id"), str)


def _alike(one: Row, other: Row, depth: int | None) -> bool:
    return one.owner == other.owner and [*one.cells.values()][:depth] == [*other.cells.values()][:depth]


def _is_id(text: str) -> bool:
    try:
        forms.identifier(text)
    except ValueError:  # as readers refuse
        return False
    return True
