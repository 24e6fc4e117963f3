"""The heads of a worksheet that a region made: where they stand, and what each column holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from masterplan_kit.office.reader import Cell

Cells = Mapping[int, Cell]
Field = tuple[str, str]
"""What a column holds, and the year where it stands for a single one."""

# Heads as worksheets have them, without regard to capitals and signs, each with what it means here.
_HEADS: Final = {
    "id": ("id",),
    "name": ("program kerja", "nama program", "program", "program kegiatan", "kegiatan", "inisiatif", "rencana aksi",
             "work programme", "programme", "initiative"),
    "aim": ("tujuan", "manfaat", "aim", "benefit"),
    "for": ("sasaran", "penerima manfaat", "target group", "for whom"),
    "indicators": ("indikator keberhasilan", "indikator", "indikator output", "indicators of success", "indicator"),
    "amount": ("usulan anggaran", "anggaran", "pagu", "biaya", "proposed budget", "budget"),
    "source": ("sumber pembiayaan", "sumber dana", "sumber anggaran", "source of funding"),
    "lead": ("pelaksana", "opd", "opd pelaksana", "penanggung jawab", "opd penanggung jawab", "perangkat daerah",
             "unit kerja penanggung jawab", "carried out by"),
    "partners": ("kerjasama", "kerja sama", "mitra", "opd pendukung mitra", "together with", "partners"),
    "time": ("timeline", "waktu", "jadwal", "waktu pelaksanaan", "tahun", "schedule"),
    "pillar": ("pilar", "dimensi", "pillar", "dimension"),
    "locations": ("lokasi", "location", "locations"),
    "problem": ("masalah", "masalah warga", "permasalahan", "problem"),
    "number": ("no", "nomor", "#"),
}  # fmt: skip
_FIELDS: Final = {head: name for name, heads in _HEADS.items() for head in heads}
_YEARLY: Final = frozenset({"amount", "time"})
_LOOKED_AT: Final = 30  # rows in which the heads are looked for
_SIGNS: Final = re.compile(r"[^\w#]+")
_YEARED: Final = re.compile(r"(.+?)(?: tahun| year)? ((?:19|20)[0-9]{2})")
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")


@dataclass(frozen=True)
class Heads:
    """The rows of the heads, what each known column holds, and the words that stand over every column."""

    first: int
    last: int
    fields: dict[int, Field] = field(default_factory=dict)
    words: dict[int, str] = field(default_factory=dict)

    def column(self, name: str) -> int:
        """The first column that holds it, 0 where none does."""
        return next((at for at, (held, _) in self.fields.items() if held == name), 0)


def find_heads(rows: Mapping[int, Cells], merged: Iterable[tuple[int, int, int, int]]) -> Heads | None:
    """The row that knows most heads, `Program Kerja` among them, with the rows that it is merged with."""
    best, fields = 0, dict[int, Field]()
    for row in sorted(rows):
        known = _known({at: [cell.text] for at, cell in rows[row].items()}) if row <= _LOOKED_AT else {}
        if ("name", "") in known.values() and len(known) > max(1, len(fields)):
            best, fields = row, known
    if not best:
        return None
    name = next(at for at, held in fields.items() if held[0] == "name")
    first, last = _extent(rows, best, name)
    over = _over({row: rows[row] for row in range(first, last + 1)}, merged)
    return Heads(first, last, _known(over), {at: " ".join(" ".join(parts).split()) for at, parts in over.items()})


def _extent(rows: Mapping[int, Cells], best: int, name: int) -> tuple[int, int]:
    """The first and the last row of the heads: those that share the cell of the name, or a row of years below it."""
    head, first, last = rows[best][name], best, best
    while rows.get(first - 1, {}).get(name) is head:
        first -= 1
    while rows.get(last + 1, {}).get(name) is head:
        last += 1
    below = rows.get(last + 1, {})
    if last == best == first and below and all(_YEAR.fullmatch(cell.text.strip()) for cell in below.values()):
        last += 1
    return first, last


def _over(rows: Mapping[int, Cells], merged: Iterable[tuple[int, int, int, int]]) -> dict[int, list[str]]:
    """The words over each column from above to below; a head that is merged stands over all its columns."""
    wide = {(top, left): right for left, top, right, _ in merged if top in rows}
    over: dict[int, list[str]] = {}
    for row in rows:
        for left, cell in rows[row].items():
            for at in range(left, wide.get((row, left), left) + 1):
                if (at == left or at not in rows[row]) and cell.text not in over.setdefault(at, []):
                    over[at].append(cell.text)
    return dict(sorted(over.items()))


def _known(over: Mapping[int, list[str]]) -> dict[int, Field]:
    """What the columns hold; of two that seem to hold the same it is the first."""
    known: dict[int, Field] = {}
    for at, parts in over.items():
        found = _meant(parts)
        if found and found not in known.values():
            known[at] = found
    return known


def _meant(parts: list[str]) -> Field | None:
    whole = _bare(" ".join(parts))
    yeared = _YEARED.fullmatch(whole)
    if yeared and (name := _FIELDS.get(yeared[1])) in _YEARLY:
        return str(name), yeared[2]
    words = (whole, *(_bare(part) for part in reversed(parts)))
    return next(((_FIELDS[word], "") for word in words if word in _FIELDS), None)


def _bare(head: str) -> str:
    return _SIGNS.sub(" ", head.casefold()).strip()
