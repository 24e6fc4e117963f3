"""A worksheet that a region already has, as initiatives of a plan: its columns are found by their heads."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import Text
from masterplan_kit.model import forms
from masterplan_kit.office.cells import Unclear, understood
from masterplan_kit.office.changes import ordered
from masterplan_kit.office.edited import edited
from masterplan_kit.office.layout import Column
from masterplan_kit.office.origin import SHEET
from masterplan_kit.office.reader import Cell, Page, read_pages
from masterplan_kit.office.refusal import Slip, Unfit
from masterplan_kit.office.returned import read_back
from masterplan_kit.office.supply import stem_of
from masterplan_kit.programme import find

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme

# Heads as worksheets have them, without regard to capitals and signs, each with what it means here.
_HEADS: Final = {
    "name": ("program kerja", "nama program", "program", "program kegiatan", "kegiatan", "inisiatif", "rencana aksi",
             "work programme", "programme", "initiative"),
    "aim": ("tujuan", "manfaat", "aim", "benefit"),
    "for": ("sasaran", "penerima manfaat", "target group", "for whom"),
    "indicators": ("indikator keberhasilan", "indikator", "indikator output", "indicators of success", "indicator"),
    "amount": ("usulan anggaran", "anggaran", "pagu", "biaya", "proposed budget", "budget"),
    "source": ("sumber pembiayaan", "sumber dana", "sumber anggaran", "source of funding"),
    "lead": ("pelaksana", "opd", "opd pelaksana", "penanggung jawab", "perangkat daerah", "carried out by"),
    "partners": ("kerjasama", "kerja sama", "mitra", "together with", "partners"),
    "time": ("timeline", "waktu", "jadwal", "waktu pelaksanaan", "tahun", "schedule"),
    "pillar": ("pilar", "dimensi", "pillar", "dimension"),
    "locations": ("lokasi", "location", "locations"),
    "problem": ("masalah", "masalah warga", "permasalahan", "problem"),
    "number": ("no", "nomor", "#"),
}  # fmt: skip
_FIELDS: Final = {head: name for name, heads in _HEADS.items() for head in heads}
_OURS: Final = ("initiatives", "units")
_LOOKED_AT: Final = 30  # rows in which the heads are looked for
_LIST: Final = re.compile(r"[\n;]|,(?!\d)")
_SIGNS: Final = re.compile(r"[^\w#]+")
_MONEY: Final = Column(("amount",), "money", Text("", ""))

_NO_HEADS: Final = Text(
    "{file} tidak memuat kolom “Program Kerja” pada 30 baris pertama lembar mana pun",
    "{file} has no column “Program Kerja” in the first 30 rows of any sheet",
)
_UNREAD: Final = Text(
    "kolom “{head}” tidak dikenal dan tidak dibaca", "the column “{head}” is not known and was not read"
)
_LEFT: Final = Text(
    "“{text}” belum dapat dibaca; isi sendiri di rencana", "“{text}” could not be read; fill it in yourself"
)


@dataclass(eq=False)
class Worksheet:
    """What a new plan can start with, as data of the format, and what could not be read."""

    initiatives: list[dict[str, Any]] = field(default_factory=list)
    units: list[dict[str, Any]] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)


def read_worksheet(path: Path, name: str, programme: Programme) -> Worksheet:
    """The initiatives of a worksheet, or of a workbook that `masterplan export` made; raises `Unfit`."""
    pages = read_pages(path, name)
    if SHEET in pages:
        returned = read_back(path, name, programme)
        data, _ = edited(returned)
        initiatives, units = ([one for one in data.get(key) or () if isinstance(one, dict)] for key in _OURS)
        return Worksheet(initiatives, units, [*returned.slips, *returned.unclear])
    found = Worksheet()
    for page in pages.values():
        _PageReading(page, programme, found).read()
    if not found.initiatives:
        raise Unfit(_NO_HEADS, file=name)
    _numbered(found.initiatives)
    return found


class _PageReading:
    """One sheet on its way to initiatives."""

    def __init__(self, page: Page, programme: Programme, found: Worksheet) -> None:
        self.page, self.programme, self.found = page, programme, found
        self.pillar = self._pillar(page.name)

    def read(self) -> None:
        """Row by row below the heads; a row that holds no more than a pillar's name begins its part."""
        heads = self._heads()
        if heads is None:
            return
        number, columns = heads
        for row, cells in sorted(self.page.rows.items()):
            if row <= number:
                continue
            texts = {name: self._text(cells[at]) for at, name in columns.items() if at in cells}
            texts = {name: text for name, text in texts.items() if text}
            words = [self._text(cell) for cell in cells.values()]
            if len(words) == 1 and (pillar := self._pillar(words[0])):
                self.pillar = pillar
            elif "name" in texts and not texts["name"].isdecimal():
                self.found.initiatives.append(ordered(self._initiative(texts, cells, columns), ("initiatives", 0)))

    def _heads(self) -> tuple[int, dict[int, str]] | None:
        """The row that knows most heads, `Program Kerja` among them, and what each of its columns holds."""
        best: tuple[int, dict[int, str]] | None = None
        for row, cells in sorted(self.page.rows.items()):
            if row > _LOOKED_AT:
                break
            known: dict[int, str] = {}
            for at, cell in cells.items():
                name = _FIELDS.get(_bare(cell.text))
                if name and name not in known.values():
                    known[at] = name
            if "name" in known.values() and len(known) >= 2 and (best is None or len(known) > len(best[1])):
                best = row, known
        if best:
            for at, cell in self.page.rows[best[0]].items():
                if at not in best[1]:
                    self._slip(cell, _UNREAD, head=cell.text.strip())
        return best

    def _slip(self, cell: Cell, said: Text, **values: str) -> None:
        self.found.slips.append(Slip(f"{self.page.name}!{cell.name}", said, values))

    def _text(self, cell: Cell) -> str:
        """The text of a cell; what is no value is told and left out."""
        slip = cell.slip(self.page.name)
        if slip:
            if slip not in self.found.slips:
                self.found.slips.append(slip)
            return ""
        text = " ".join(cell.text.split("\t")).strip()
        return "" if text.lower() in ("-", "–", "n/a", "belum ada") else text

    def _pillar(self, text: str) -> str:
        term = find(self.programme.pillars, text)
        return term.id if term else ""

    def _initiative(self, texts: dict[str, str], cells: dict[int, Cell], columns: dict[int, str]) -> dict[str, Any]:
        at = {name: cells[number] for number, name in columns.items() if number in cells}
        made: dict[str, Any] = {"name": _line(texts["name"])}
        pillar = self._pillar(texts.get("pillar", "")) or texts.get("pillar", "") or self.pillar
        benefit = {key: _line(texts[name]) for key, name in (("for", "for"), ("outcome", "aim")) if name in texts}
        parts: dict[str, Any] = {
            "pillar": pillar,
            "problem": texts.get("problem", ""),
            "benefits": [benefit] if benefit else [],
            "lead": _line(texts.get("lead", "")),
            "partners": _items(texts.get("partners", "")),
            "locations": _items(texts.get("locations", "")),
            "indicators": [{"name": one} for one in _items(texts.get("indicators", ""))],
        }
        made |= {key: value for key, value in parts.items() if value}
        if "time" in texts:
            made |= self._schedule(texts["time"], at["time"])
        return made | self._money(texts, at, made)

    def _schedule(self, text: str, cell: Cell) -> dict[str, Any]:
        span = forms.span(_line(text))
        if span is None:
            self._slip(cell, _LEFT, text=_line(text))
            return {}
        return {"schedule": span}

    def _money(self, texts: dict[str, str], at: dict[str, Cell], made: dict[str, Any]) -> dict[str, Any]:
        """A row of the budget where amount and the one year are told; else the words stay, as a note."""
        amount, source = texts.get("amount", ""), texts.get("source", "")
        if not amount and not source:
            return {}
        term = find(self.programme.vocabulary("funding_sources"), source) if source else None
        span = made.get("schedule") or {}
        years = {str(span[end])[:4] for end in ("start", "end") if end in span}
        try:
            whole = understood(_MONEY, amount)
        except Unclear:
            self._slip(at["amount"], _LEFT, text=_line(amount))
            whole = ""
        row: dict[str, Any] = {"source": term.id} if term else {}
        if whole and len(years) == 1:
            return {"budget": [{**row, "amounts": {years.pop(): whole}}]}
        return {"budget_note": "; ".join(filter(None, (_line(amount), _line(source))))}


def _bare(head: str) -> str:
    return _SIGNS.sub(" ", head.casefold()).strip()


def _line(text: str) -> str:
    return " ".join(text.split())


def _items(text: str) -> list[str]:
    return [one for one in (_line(part).strip(" -•·") for part in _LIST.split(text)) if one]


def _numbered(initiatives: list[dict[str, Any]]) -> None:
    """An id for each, counted pillar by pillar."""
    counts: Counter[str] = Counter()
    for number, one in enumerate(initiatives):
        stem = stem_of(one.get("pillar", ""))
        counts[stem] += 1
        initiatives[number] = {"id": f"{stem}{counts[stem]:02}", **one}
