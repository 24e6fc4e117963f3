"""From a plan to a workbook: XlsxWriter writes texts as texts; only formulas of ours are formulas."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.i18n import Lang, Text, excerpt
from masterplan_kit.office import findings
from masterplan_kit.office.dress import Dress, print_set_up
from masterplan_kit.office.layout import FIRST, ROWS
from masterplan_kit.office.origin import SHEET, Held, Origin, origin_of
from masterplan_kit.office.page import Page
from masterplan_kit.office.places import placed
from masterplan_kit.office.sums import Sums
from masterplan_kit.office.table import tabulate
from masterplan_kit.office.words import Words

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from masterplan_kit.programme import Programme

LISTS: Final = Text("Daftar Pilihan", "Lists")
_MADE: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - no moment in time: the same plan gives the same bytes


@dataclass(eq=False)
class Made:
    """A finished workbook, and the cells whose text no cell can hold."""

    data: bytes
    too_long: list[str] = field(default_factory=list)


def workbook(held: Held, report: PlanReport, programme: Programme, lang: Lang) -> Made:
    """The workbook of a plan with what was found in it."""
    import xlsxwriter

    stream = io.BytesIO()
    options = {
        "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
    }  # fmt: skip
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": excerpt(report.title, 200), "created": _MADE})
    writing = Writing(book, held, report, origin_of(held, lang, programme.edition), programme)
    writing.write()
    book.close()
    return Made(stream.getvalue(), writing.too_long)


class Writing:
    """One workbook on its way."""

    def __init__(self, book: Workbook, held: Held, report: PlanReport, origin: Origin, programme: Programme) -> None:
        self.book, self.report, self.origin, self.lang = book, report, origin, origin.lang
        self.dress = Dress(book)
        self.tables = tabulate(held.data, origin.sheets)
        self.words = Words(origin.sheets, programme, held.data, origin.lang)
        self.cells = placed(self.tables, held)
        self.notes = findings.by_cell(report, self.cells)
        self.titles = {sheet.name: sheet.title[self.lang] for sheet in origin.sheets}
        self.sums = Sums(self.tables, self.titles)
        self.too_long: list[str] = []

    def write(self) -> None:
        """All sheets in the order in which they are shown."""
        for table in self.tables.values():
            Page(self, self.book.add_worksheet(self.titles[table.sheet.name]), table).write()
        mending = self.book.add_worksheet(findings.TITLE[self.lang])
        findings.write(mending, self.report, self.cells, self.titles, self.dress, self.lang)
        self._lists(self.book.add_worksheet(LISTS[self.lang]))
        hidden = self.book.add_worksheet(SHEET)
        for number, piece in enumerate(self.origin.packed()):
            hidden.write_string(number, 0, piece)
        hidden.protect()
        hidden.very_hidden()

    def _lists(self, sheet: Worksheet) -> None:
        offers = list(self.words.offers.values())
        for number, offer in enumerate(offers):
            width = max(map(len, (offer.title, *(label for label, _ in offer.words))))
            sheet.set_column(number, number, min(width + 3, 60))
            sheet.write_string(0, number, offer.title, self.dress.head)
        for row in range(max((len(offer.words) for offer in offers), default=0)):
            for number, offer in enumerate(offers):
                if row < len(offer.words):
                    sheet.write_string(row + 1, number, offer.words[row][0], self.dress.plain)
        sheet.freeze_panes(1, 0)
        sheet.protect()
        print_set_up(sheet, 300, 1)

    def range_of(self, offer: str) -> str | None:
        """Where the words of a drop-down stand; None where there are none."""
        from xlsxwriter.utility import xl_range_abs

        if offer in ("units", "initiatives"):  # what is added to their sheet is offered too
            return f"='{self.titles['units' if offer == 'units' else 'initiatives']}'!$A${FIRST}:$A${ROWS}"
        number = list(self.words.offers).index(offer)
        words = self.words.offers[offer].words
        return f"='{LISTS[self.lang]}'!{xl_range_abs(1, number, len(words), number)}" if words else None
