"""One sheet of records, written: heads with messages and drop-downs, a row a record, sums, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import Lang, Text, excerpt, fill
from masterplan_kit.office import findings
from masterplan_kit.office.cells import NUMBERS, too_long, units16
from masterplan_kit.office.dress import height, print_set_up
from masterplan_kit.office.layout import (
    FIRST,
    HEADS,
    KEY,
    KEY_ABOUT,
    OWNER,
    OWNER_ABOUT,
    ROWS,
    Column,
)  # fmt: skip
from masterplan_kit.office.sums import number_in
from masterplan_kit.office.table import Row, Table

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from masterplan_kit.office.writer import Writing

_LONG: Final = Text(
    "({size} huruf: lebih panjang dari yang dapat dimuat sel. Ubah isian ini di berkas rencana.)",
    "({size} characters: longer than a cell can hold. Change this field in the plan's file.)",
)


class Page:
    """One sheet of records."""

    def __init__(self, writing: Writing, sheet: Worksheet, table: Table) -> None:
        self.writing, self.sheet, self.table, self.plan = writing, sheet, table, table.sheet
        self.lang, self.dress = writing.lang, writing.dress
        self.last = FIRST + len(table.rows) - 1

    def write(self) -> None:
        """Columns first, then row by row, as XlsxWriter wants it where memory is to stay small."""
        self._columns()
        self._band()
        self._heads()
        for number, row in enumerate(self.table.rows.values(), start=HEADS):
            self._row(number, row)
        self.sheet.freeze_panes(HEADS, self.plan.first + 1)
        self.sheet.autofilter(HEADS - 1, 0, max(self.last, FIRST) - 1, self._width - 1)
        allowed = ("format_cells", "format_columns", "format_rows", "sort", "autofilter")
        self.sheet.protect("", dict.fromkeys(allowed, True))
        total = sum(column.width for column in self.plan.columns)
        print_set_up(self.sheet, total, HEADS)
        self.sheet.repeat_columns(0, self.plan.first)

    @property
    def _width(self) -> int:
        return self.plan.first + len(self.plan.columns)

    def _columns(self) -> None:
        self.sheet.set_column(0, 0, 13, self.dress.open["text"])
        if self.plan.owned:
            self.sheet.set_column(1, 1, 13, self.dress.open["text"])
        for number, column in enumerate(self.plan.columns, start=self.plan.first):
            self.sheet.set_column(number, number, column.width, self.dress.of(column))

    def _band(self) -> None:
        """The title of the sheet, and the sums of what is shown beneath."""
        self.sheet.set_row(0, 26)
        self.sheet.write_string(
            0, 0, f"{self.plan.title[self.lang]} · {excerpt(self.writing.report.title, 120)}", self.dress.band
        )
        for number in range(1, self._width):
            column = self.plan.columns[number - self.plan.first] if number >= self.plan.first else None
            if column and column.form == "money":
                values = sum(self.writing.sums.value(self.plan, column, row) for row in self.table.rows.values())
                formula = self.writing.sums.whole_column(number)
                self.sheet.write_formula(0, number, formula, self.dress.band_money, values)
            else:
                self.sheet.write_blank(0, number, None, self.dress.band)

    def _heads(self) -> None:
        self.sheet.set_row(1, 34)
        heads: list[tuple[str, str, str | None]] = [(KEY[self.lang], KEY_ABOUT[self.lang], None)]
        if self.plan.owned:
            heads.append((OWNER[self.lang], OWNER_ABOUT[self.lang], "initiatives"))
        heads += [
            (column.head[self.lang], column.about[self.lang] if column.about else "", column.offer)
            for column in self.plan.columns
        ]
        for number, (head, about, offer) in enumerate(heads):
            self.sheet.write_string(1, number, head, self.dress.head)
            if about:
                self._offer(number, head, about, offer)

    def _offer(self, number: int, head: str, about: str, offer: str | None) -> None:
        """The drop-down and the message of a column; another word than those offered is asked about, never refused."""
        where = self.writing.range_of(offer) if offer else None
        told: dict[str, Any] = {"input_title": excerpt(head, 32), "input_message": excerpt(about, 255)}
        several = number >= self.plan.first and self.plan.columns[number - self.plan.first].form in ("ids", "words")
        if where and not several:
            told |= {"validate": "list", "source": where, "error_type": "warning", **_ASKED[self.lang]}
        else:
            told |= {"validate": "any"}
        self.sheet.data_validation(HEADS, number, ROWS - 1, number, told)

    def _row(self, number: int, row: Row) -> None:
        self.sheet.set_row(number, height((row[column], column.width) for column in self.plan.columns))
        self.sheet.write_string(number, 0, row.key, self.dress.key)
        if self.plan.owned:
            self.sheet.write_string(number, 1, row.owner, self.dress.key)
        for at, column in enumerate(self.plan.columns, start=self.plan.first):
            if column.path:
                self._cell(number, at, column, row[column])
            else:
                self._sum(number, at, column, row)
        for at in range(self._width):
            if note := self.writing.notes.get((self.plan.name, number, at)):
                self.sheet.write_comment(number, at, findings.note(note, self.lang), findings.NOTE)

    def _cell(self, number: int, at: int, column: Column, text: str) -> None:
        form = self.dress.of(column)
        shown = self.writing.words.label(column, text)
        value = number_in(shown) if column.form in NUMBERS else None
        if too_long(shown):
            from xlsxwriter.utility import xl_rowcol_to_cell

            self.writing.too_long.append(f"{self.plan.title[self.lang]}!{xl_rowcol_to_cell(number, at)}")
            self.sheet.write_string(number, at, fill(_LONG, {"size": units16(shown)}, self.lang), self.dress.key)
        elif value is not None:
            self.sheet.write_number(number, at, value, form)
        elif shown:
            self.sheet.write_string(number, at, shown, form)
        else:
            self.sheet.write_blank(number, at, None, form)

    def _sum(self, number: int, at: int, column: Column, row: Row) -> None:
        formula = self.writing.sums.formula(self.plan, column, number)
        value = self.writing.sums.value(self.plan, column, row)
        self.sheet.write_formula(number, at, formula, self.dress.sum[column.form], value)


_ASKED: Final[dict[Lang, dict[str, str]]] = {
    "id": {
        "error_title": "Tidak ada dalam daftar",
        "error_message": "Kata ini tidak ada dalam daftar pilihan. Tetap dipakai?",
    },
    "en": {"error_title": "Not in the list", "error_message": "This word is not in the list. Use it all the same?"},
}
