"""How the cells of a workbook look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.office.cells import NUMBERS
from masterplan_kit.office.layout import Column

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_DEEP: Final = "#17494D"
_PALE: Final = "#E3EEEC"
_GREY: Final = "#F0F0EE"
_LINE: Final = "#C9D3D1"
_RUPIAH: Final = '"Rp"#,##0'
_CELL: Final[dict[str, Any]] = {
    "valign": "top",
    "border": 1,
    "border_color": _LINE,
    "font_name": "Arial",
    "font_size": 10,
}
_TALLEST: Final = 200.0  # points; a longer text is read in its cell


class Dress:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        def made(**more: Any) -> Format:
            return book.add_format({**_CELL, **more})

        self.head = made(bold=True, bg_color=_DEEP, font_color="#FFFFFF", text_wrap=True, valign="vcenter")
        self.band = made(bold=True, font_size=13, font_color=_DEEP, border=0, valign="vcenter")
        self.band_money = made(bold=True, num_format=_RUPIAH, bg_color=_PALE, valign="vcenter")
        self.key = made(bg_color=_GREY, font_color="#4A5553", text_wrap=True, num_format="@")
        self.plain = made(text_wrap=True)
        self.link = made(font_color="#0B5CAD", underline=1)
        self.sum = {
            "money": made(bg_color=_PALE, num_format=_RUPIAH),
            "whole": made(bg_color=_PALE, num_format="0"),
        }
        self.open = {
            "text": made(locked=False, text_wrap=True, num_format="@", indent=1),
            "money": made(locked=False, num_format=_RUPIAH),
            "number": made(locked=False),
        }

    def of(self, column: Column) -> Format:
        """The format of a column that the planner fills in, or of one that we compute."""
        if not column.path:
            return self.sum[column.form]
        return self.open["money" if column.form == "money" else "number" if column.form in NUMBERS else "text"]


def height(cells: Iterable[tuple[str, float]]) -> float:
    """Points for a row of texts in columns so many letters wide: not every program finds room by itself."""
    lines = [sum(1 + len(line) // max(1, int(width * 1.05)) for line in text.split("\n")) for text, width in cells]
    return min(max(lines, default=1) * 13.0 + 3, _TALLEST)


def print_set_up(sheet: Worksheet, width: int, heads: int) -> None:
    """Landscape on A4, heads on each page, as many pages wide as stay readable."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(0, heads - 1)
    sheet.fit_to_pages(max(1, round(width / 165)), 0)
    sheet.set_footer("&L&A&R&P / &N")
