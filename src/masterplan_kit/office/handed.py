"""A sheet as a region hands it in: its cells made ready, its heads found, its rows put together by initiatives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from masterplan_kit.i18n import Text
from masterplan_kit.office.heads import Cells, Heads, find_heads
from masterplan_kit.office.layout import ROWS
from masterplan_kit.office.reader import MERGED, Cell, Page
from masterplan_kit.office.refusal import Slip
from masterplan_kit.source import LEFT_OUT
from masterplan_kit.source.read import BIDI, CONTROL, ZERO_WIDTH

COUNT: Final = re.compile(r"\(?[0-9]{1,4}[.)]{0,2}")
_BREAKS: Final = re.compile(r"\r\n?")
_ENUMERATED: Final = re.compile(r"[A-Za-z0-9]{1,4}[.)]\s+")
_TOTAL: Final = re.compile(r"(?:sub[ -]?)?(?:jumlah|total)\b", re.IGNORECASE)

_UNKNOWN: Final = Text(
    "kolom “{head}” tidak dikenal; isinya menjadi komentar pada program kerjanya",
    "the column “{head}” is not known; what it holds became comments beside its work programmes",
)
_OUTSIDE: Final = Text(
    "“{text}” berada di luar tabel dan tidak dibawa", "“{text}” stands outside the table and was not taken along"
)
_NO_TABLE: Final = Text(
    "lembar ini tidak memuat kolom “Program Kerja” dan tidak dibaca",
    "this sheet has no column “Program Kerja” and was not read",
)
_SIGN: Final = Text(
    "teks ini memuat tanda yang tidak terlihat (U+{code}); tanda itu dibuang",
    "this text holds a sign that is not seen (U+{code}); the sign was left out",
)
_HIDDEN: Final = Text("baris tersembunyi ini ikut dibaca", "these rows are hidden; they were read all the same")
_HIDDEN_SHEET: Final = Text("lembar tersembunyi ini ikut dibaca", "this sheet is hidden; it was read all the same")


@dataclass(eq=False)
class Group:
    """The rows of one initiative: its own, and those below that carry on; a merged cell stands in the first."""

    sheet: str
    heads: Heads
    pillar: str
    rows: list[Cells] = field(default_factory=list)
    last: int = 0
    _over: dict[int, Cell] = field(default_factory=dict)  # the lowest cell of every column so far

    def add(self, number: int, cells: Cells) -> None:
        """One more row."""
        self.rows.append({at: cell for at, cell in cells.items() if self._over.get(at) is not cell})
        self._over |= cells
        self.last = number

    def goes_on(self, number: int, cells: Cells) -> bool:
        """Whether a row directly below belongs to it: within a merged name, or without name and number of its own."""
        name, counter = (cells.get(self.heads.column(held)) for held in ("name", "number"))
        same = [cell is None or cell in self._over.values() for cell in (name, counter)]
        return number == self.last + 1 and same[0] and (same[1] or name is not None)

    def held(self, name: str) -> Iterator[tuple[Cell, str]]:
        """The cells of a field from above to below, each with its year where its column has one."""
        for cells in self.rows:
            for at, cell in cells.items():
                held, year = self.heads.fields.get(at, ("", ""))
                if held == name and cell.valued:
                    yield cell, year

    def head(self, cell: Cell) -> str:
        """The words over a cell."""
        at = next(at for cells in self.rows for at, one in cells.items() if one is cell)
        return self.heads.words.get(at, "")

    def beside(self) -> Iterator[Cell]:
        """The cells that no field takes; a number that a formula makes only counts."""
        counter = self.heads.column("number")
        for cells in self.rows:
            for at, cell in cells.items():
                if at not in self.heads.fields or not (cell.valued or at == counter):
                    yield cell

    def apart(self) -> Iterator[Group]:
        """Its rows, each as a group."""
        return (Group(self.sheet, self.heads, self.pillar, [cells]) for cells in self.rows)


class Table:
    """One sheet of a region's workbook."""

    def __init__(self, page: Page) -> None:
        self.slips = [slip for slip in page.slips if slip.text is not MERGED]
        self._page = page
        self._rows = {number: dict(self._cells(cells)) for number, cells in sorted(page.rows.items())}
        self._fill_down()
        self.heads = find_heads(self._rows, page.merged)
        if self.heads is None and page.rows:
            self.slips = [Slip(page.name, _NO_TABLE)]

    def _cells(self, cells: Cells) -> Iterator[tuple[int, Cell]]:
        """The cells that say something, without signs that no plan may hold."""
        for at, cell in sorted(cells.items()):
            text = _BREAKS.sub("\n", cell.text).strip()
            for signs in (CONTROL, BIDI, ZERO_WIDTH):
                if odd := signs.search(text):
                    self._slip(cell, _SIGN, code=f"{ord(odd[0]):04X}")
                    text = signs.sub("", text).strip()
            if text.lower() not in LEFT_OUT:
                yield at, replace(cell, text=text)

    def _fill_down(self) -> None:
        """A cell that is merged over several rows speaks for each of them."""
        reached: dict[int, int] = {}  # ranges never overlap, but in a file that was made to keep us busy
        for left, top, _, bottom in sorted(self._page.merged, key=lambda one: one[1]):
            cell = self._rows.get(top, {}).get(left)
            if cell and top > reached.get(left, 0):
                reached[left] = bottom
                for row in range(top + 1, min(bottom, ROWS) + 1):
                    if row in self._rows:
                        self._rows[row] = dict(sorted(({left: cell} | self._rows[row]).items()))

    def _slip(self, cell: Cell, said: Text, **values: str) -> None:
        self.slips.append(Slip(f"{self._page.name}!{cell.name}", said, values))

    def groups(self, pillar_of: Callable[[str], str]) -> list[Group]:
        """The initiatives, row by row; one row that holds no more than a pillar's name begins its part."""
        if self.heads is None:
            return []
        self._tell_unknown(self.heads)
        pillar, groups = pillar_of(self._page.name), list[Group]()
        for number, cells in self._told(self.heads):
            if part := pillar_of(self._alone(self.heads, cells)):
                pillar = part
            elif number < self.heads.first or _TOTAL.match(next(iter(cells.values())).text):
                self._tell_outside(cells)
            elif groups and groups[-1].goes_on(number, cells):
                groups[-1].add(number, cells)
            elif self._begins(self.heads, cells):
                groups.append(Group(self._page.name, self.heads, pillar))
                groups[-1].add(number, cells)
            else:
                self._tell_outside(cells)
        self._tell_hidden()
        return groups

    def _told(self, heads: Heads) -> Iterator[tuple[int, Cells]]:
        """Each row beside the heads, but for those that only count: rows still empty, numbers of the columns."""
        for number, cells in self._rows.items():
            counter = cells.get(heads.column("number"))
            counts = all(COUNT.fullmatch(cell.text) or (cell is counter and not cell.valued) for cell in cells.values())
            if not counts and not heads.first <= number <= heads.last:
                yield number, cells

    def _begins(self, heads: Heads, cells: Cells) -> bool:
        """Whether it is the first row of an initiative: one with a name, or at least numbered."""
        counter = cells.get(heads.column("number"))
        return heads.column("name") in cells or bool(counter and COUNT.fullmatch(counter.text))

    def _alone(self, heads: Heads, cells: Cells) -> str:
        """What a row says that says one thing, its number aside."""
        texts = [cell.text for at, cell in cells.items() if len(cells) == 1 or at != heads.column("number")]
        return _ENUMERATED.sub("", texts[0]) if len(texts) == 1 else ""

    def _tell_unknown(self, heads: Heads) -> None:
        over = {at: cell for row in range(heads.last, heads.first - 1, -1) for at, cell in self._rows[row].items()}
        for at in sorted(over.keys() - heads.fields.keys()):
            self._slip(over[at], _UNKNOWN, head=heads.words[at])

    def _tell_outside(self, cells: Cells) -> None:
        told = {cell.name: " ".join(cell.text.split()) for cell in cells.values()}
        self.slips.append(Slip(f"{self._page.name}!{next(iter(told))}", _OUTSIDE, {"text": " · ".join(told.values())}))

    def _tell_hidden(self) -> None:
        if not self._page.shown:
            self.slips.append(Slip(self._page.name, _HIDDEN_SHEET))
        rows = [number for number in sorted(self._page.hidden) if self._rows.get(number)]
        firsts = [row for before, row in pairwise([-1, *rows]) if row != before + 1]
        lasts = [row for row, after in pairwise([*rows, -1]) if after != row + 1]
        places = (f"{self._page.name}!{first}:{last}" for first, last in zip(firsts, lasts, strict=True))
        self.slips += [Slip(place, _HIDDEN) for place in places]
