"""A worksheet that a region already has, as what a new plan starts with: initiatives, units, and what was not read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import Text
from masterplan_kit.office.drawn import Drawn, draw
from masterplan_kit.office.edited import edited
from masterplan_kit.office.handed import Table
from masterplan_kit.office.layout import records
from masterplan_kit.office.merging import merge
from masterplan_kit.office.origin import SHEET
from masterplan_kit.office.reader import read_pages
from masterplan_kit.office.refusal import Slip, Unfit
from masterplan_kit.office.returned import Returned, read_back
from masterplan_kit.office.supply import stem_of
from masterplan_kit.programme import find

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme

_ROW: Final = re.compile(r"![A-Z]{0,3}([0-9]+)")
_NO_HEADS: Final = Text(
    "{file} tidak memuat kolom “Program Kerja” pada 30 baris pertama lembar mana pun",
    "{file} has no column “Program Kerja” in the first 30 rows of any sheet",
)
_HIDDEN: Final = Text("{count} baris tersembunyi ikut dibaca", "{count} hidden rows were read all the same")
_NOT_TAKEN: Final = Text(
    "{count} indikator pilar dan rencana tidak dibawa; hanya milik program kerja",
    "{count} indicators of pillars and the plan were not taken along; only those of work programmes were",
)


@dataclass(eq=False)
class Worksheet:
    """Data of the format; beside each initiative its notes; the ids that were supplied; what could not be read."""

    initiatives: list[dict[str, Any]] = field(default_factory=list)
    units: list[dict[str, Any]] = field(default_factory=list)
    notes: list[list[str]] = field(default_factory=list)
    supplied: list[str] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)


def open_worksheet(path: Path, name: str) -> Callable[[Programme], Worksheet]:
    """What reads it once the edition is known: a region's own, or one of `masterplan export`; raises `Unfit`."""
    pages = read_pages(path, name)
    if SHEET in pages:
        returned = read_back(path, name)
        return lambda _: _exported(returned)
    tables = [Table(page) for page in pages.values()]
    if not any(table.heads for table in tables):
        raise Unfit(_NO_HEADS, file=name)
    return partial(_handed_in, tables)


def _exported(returned: Returned) -> Worksheet:
    """What a workbook of ours holds, its edits made."""
    merged = merge(returned, returned.origin.data)
    data, _ = edited(returned)
    found = Worksheet(slips=list(merged.slips))
    found.initiatives = [record.data for record in records("initiatives", data)]
    found.units = [record.data for record in records("units", data)]
    found.notes = [[] for _ in found.initiatives]
    found.slips += (Slip(sheet, _HIDDEN, {"count": count}) for sheet, count in returned.hidden.items())
    found.supplied = [row.id for row in merged.new if row.supplied and row.sheet.name == "initiatives"]
    left = sum(record.keys[0] != "initiatives" for record in records("indicators", data))
    if left:
        found.slips.append(Slip(returned.title("indicators"), _NOT_TAKEN, {"count": left}))
    return found


def _handed_in(tables: list[Table], programme: Programme) -> Worksheet:
    def pillar_of(text: str) -> str:
        term = find(programme.pillars, text)
        return term.id if term else ""

    drawn, slips = list[Drawn](), list[Slip]()
    for table in tables:
        here = [draw(group, programme) for group in table.groups(pillar_of)]
        slips += sorted([*table.slips, *(slip for one in here for slip in one.slips)], key=_row)
        drawn += here
    supplied = _number(drawn)
    return Worksheet([one.data for one in drawn], [], [one.notes for one in drawn], supplied, slips)


def _row(slip: Slip) -> int:
    found = _ROW.search(slip.place)
    return int(found[1]) if found else 0


def _number(drawn: list[Drawn]) -> list[str]:
    """Give those an id that have none, counted pillar by pillar; the ids that were given."""
    taken = {one.data["id"] for one in drawn if "id" in one.data}
    counts: Counter[str] = Counter()
    supplied = []
    for one in drawn:
        if "id" not in one.data:
            stem = stem_of(one.data.get("pillar", ""))
            ids = ((number, f"{stem}{number:02}") for number in count(counts[stem] + 1))
            counts[stem], id_ = next((number, id_) for number, id_ in ids if id_ not in taken)
            one.data["id"] = id_
            supplied.append(id_)
    return supplied
