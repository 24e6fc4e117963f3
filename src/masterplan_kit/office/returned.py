"""A workbook that came back: what its rows say now, and everything in it that cannot be taken as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from masterplan_kit.i18n import Text, fill
from masterplan_kit.office.cells import Unclear, same, too_long, understood
from masterplan_kit.office.layout import HEADS, Column, Sheet, SheetName
from masterplan_kit.office.origin import SHEET, Origin, cells_of, unpacked
from masterplan_kit.office.reader import Cell, Page, read_pages
from masterplan_kit.office.refusal import Slip, Unfit
from masterplan_kit.office.table import Path as Field
from masterplan_kit.office.table import Row, Table, tabulate
from masterplan_kit.office.words import Words
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.rules import all_rules
from masterplan_kit.source.read import BIDI, CONTROL, ZERO_WIDTH

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme

_NOT_OURS: Final = Text(
    "{file} tidak dibuat oleh `masterplan export`, atau lembar tersembunyinya hilang atau berubah; ekspor lagi",
    "{file} was not made by `masterplan export`, or its hidden sheet is gone or changed; export again",
)
_NO_SHEET: Final = Text("lembar ini tidak ada lagi", "this sheet is gone")
_SHIFTED: Final = Text(
    "di sini seharusnya kolom “{head}”, tetapi tertulis “{found}”; kembalikan urutan dan nama kolom",
    "the column “{head}” belongs here, but it reads “{found}”; put the columns back in their order and names",
)
_MORE: Final = Text(
    "kolom “{found}” bukan bagian buku kerja ini dan tidak akan dibaca; pindahkan ke lembar lain",
    "the column “{found}” is no part of this workbook and would not be read; move it to another sheet",
)
_LOST: Final = Text(
    "baris dengan id {id} tidak ada lagi; kembalikan barisnya (kosongkan isinya bila memang dihapus)",
    "the row with the id {id} is gone; put it back (empty its cells if it is to be removed)",
)
_TWICE: Final = Text("id {id} sudah dipakai di {first}", "the id {id} stands in {first} already")
_MOVED: Final = Text(
    "baris {id} adalah milik {owner}; pemiliknya tidak dapat diubah di sini",
    "the row {id} belongs to {owner}; its owner cannot be changed here",
)
_ODD: Final = Text(
    "teks ini memuat tanda yang tidak terlihat (U+{code}); ketik ulang",
    "this text holds a sign that is not seen (U+{code}); type it again",
)


@dataclass(eq=False)
class Line:
    """One row as it came back: key and owner as they stand, the canonical texts of its cells, and their names."""

    number: int
    key: str
    owner: str
    cells: dict[Field, str]
    names: dict[Field, str]
    base: Row | None  # what was exported; None: a new row
    unclear: dict[Field, str] = field(default_factory=dict)  # texts that are not understood, as they stand

    @property
    def empty(self) -> bool:
        """Whether nothing but its key is left."""
        return not any(self.cells.values())


@dataclass(eq=False)
class Returned:
    """A workbook, read: what it was made of, its rows, and what is wrong with it."""

    file: str
    origin: Origin
    base: dict[SheetName, Table]
    words: Words
    lines: dict[SheetName, list[Line]] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    hidden: dict[str, int] = field(default_factory=dict)  # how many rows that are not seen were read, by sheet
    unclear: list[Slip] = field(default_factory=list)  # of single cells whose text is not understood

    def title(self, sheet: SheetName) -> str:
        """What the sheet is called in this workbook."""
        return self.base[sheet].sheet.title[self.origin.lang]


def read_back(path: Path, name: str, programme: Programme | None = None) -> Returned:
    """Read a workbook of ours; raises `Unfit` where it is none."""
    pages = read_pages(path, name)
    kept = pages.get(SHEET)
    texts = [cells[1].text for _, cells in sorted(kept.rows.items()) if 1 in cells] if kept else []
    origin = unpacked(texts)
    if origin is None:
        raise Unfit(_NOT_OURS, file=name)
    words = Words(origin.sheets, programme or edition_or_latest(origin.programme), origin.data, origin.lang)
    returned = Returned(name, origin, tabulate(origin.data, origin.sheets), words)
    for sheet in origin.sheets:
        page = pages.get(sheet.title[origin.lang])
        if page is None:
            returned.slips.append(Slip(sheet.title[origin.lang], _NO_SHEET))
        else:
            _SheetReading(returned, sheet, page).read()
    return returned


class _SheetReading:
    """One sheet on its way back."""

    def __init__(self, returned: Returned, sheet: Sheet, page: Page) -> None:
        self.returned, self.sheet, self.page = returned, sheet, page
        self.base = returned.base[sheet.name].rows
        self.lines: list[Line] = []

    def read(self) -> None:
        """Heads first: where they are not as they were, no row can be trusted."""
        self.returned.slips += self.page.slips
        self.returned.lines[self.sheet.name] = self.lines
        wrong = list(self._heads())
        self.returned.slips += wrong
        if wrong:
            return
        hidden = [number for number in self.page.hidden if number > HEADS]
        if hidden:
            self.returned.hidden[self.page.name] = len(hidden)
        seen: dict[str, str] = {}
        for number, cells in sorted(self.page.rows.items()):
            if number > HEADS and (line := self._line(number, cells)):
                self._keep(line, seen)
        for at, key in enumerate(self.base, start=HEADS + 1):
            if key not in seen:
                self._slip(f"A{at}", _LOST, id=key)

    def _slip(self, name: str, text: Text, **values: str) -> None:
        self.returned.slips.append(Slip(f"{self.page.name}!{name}", text, values))

    def _heads(self) -> Iterator[Slip]:
        from openpyxl.utils import get_column_letter

        heads = [head for head, _ in cells_of(self.sheet, self.returned.origin.lang)]
        found = {at: cell.text.strip() for at, cell in self.page.rows.get(HEADS, {}).items()}
        for at in range(1, max([len(heads), *found]) + 1):
            place = f"{self.page.name}!{get_column_letter(at)}{HEADS}"
            is_there = found.get(at, "")
            if at > len(heads):
                if is_there:
                    yield Slip(place, _MORE, {"found": is_there})
            elif " ".join(is_there.split()) != heads[at - 1]:
                yield Slip(place, _SHIFTED, {"head": heads[at - 1], "found": is_there or "–"})
                return  # what follows is shifted with it

    def _line(self, number: int, cells: dict[int, Cell]) -> Line | None:
        """The row, or None where nobody wrote into it."""
        ours = {at for at, column in enumerate(self.sheet.columns, start=self.sheet.first + 1) if not column.path}
        if not cells.keys() - ours:
            return None
        key = self._plain(cells.get(1))
        owner = self._plain(cells.get(2)) if self.sheet.owned else ""
        line = Line(number, key, owner, {}, {}, self.base.get(key))
        for at, column in enumerate(self.sheet.columns, start=self.sheet.first + 1):
            if column.path:
                line.names[column.path] = f"{_letter(at)}{number}"
                line.cells[column.path] = self._cell(line, column, cells.get(at))
        return line

    def _plain(self, cell: Cell | None) -> str:
        """A key or an owner."""
        if cell is None:
            return ""
        if slip := cell.slip(self.page.name):
            self.returned.slips.append(slip)
        return cell.text.strip()

    def _cell(self, line: Line, column: Column, cell: Cell | None) -> str:
        """The canonical text; that of the export where the cell says the same, or where it cannot be read."""
        before = line.base[column] if line.base else ""
        if too_long(before):
            return before  # no cell held it
        if cell is None:
            return ""
        slip = cell.slip(self.page.name)
        if slip:
            self.returned.slips.append(slip)
        if slip or same(column.form, cell.text.strip(), self.returned.words.label(column, before)):
            return before
        text = self._new_text(line, column, cell)
        return before if text is None or same(column.form, text, before) else text

    def _new_text(self, line: Line, column: Column, cell: Cell) -> str | None:
        """What a changed cell means; None, and told, where that is not clear."""
        try:
            text = understood(column, self.returned.words.id(column, cell.text.strip()))
        except Unclear as unclear:
            line.unclear[column.path] = cell.text.strip()
            self._unclear(cell, column, unclear)
            return None
        odd = next(filter(None, (pattern.search(text) for pattern in (CONTROL, BIDI, ZERO_WIDTH))), None)
        if odd:
            self._slip(cell.name, _ODD, code=f"{ord(odd[0]):04X}")
        return None if odd else text

    def _unclear(self, cell: Cell, column: Column, unclear: Unclear) -> None:
        """The sentence of the rule that words it, about this cell."""
        rule = all_rules()[unclear.rule]
        values = {"text": cell.text, "field": column.head[self.returned.origin.lang], **unclear.values}
        said = Text(*(f"{fill(rule.message, values, lang)}. {fill(rule.help, values, lang)}" for lang in ("id", "en")))
        self.returned.unclear.append(Slip(f"{self.page.name}!{cell.name}", Text("{said}", "{said}"), {"said": said}))

    def _keep(self, line: Line, seen: dict[str, str]) -> None:
        if line.key in seen:
            self._slip(f"A{line.number}", _TWICE, id=line.key, first=seen[line.key])
            return
        if line.key:
            seen[line.key] = f"A{line.number}"
        if line.base and self.sheet.owned and line.owner != line.base.owner:
            self._slip(f"B{line.number}", _MOVED, id=line.key, owner=line.base.owner or "–")
            return
        if line.key or line.owner or not line.empty:
            self.lines.append(line)


def _letter(at: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(at)
