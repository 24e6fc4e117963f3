"""From a workbook to the texts of its cells: values only; a formula, an error or a merged cell is told by its place."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import Text
from masterplan_kit.office.layout import COLUMNS, ROWS
from masterplan_kit.office.package import opened
from masterplan_kit.office.refusal import Slip, Unfit
from masterplan_kit.patterns import lazy

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_BROKEN: Final = Text(
    "{file} rusak: bagian dalamnya tidak terbaca; buka di Excel atau LibreOffice dan simpan lagi",
    "{file} is damaged: what is in it cannot be read; open it in Excel or LibreOffice and save it again",
)
_FORMULA: Final = Text("sel ini berisi rumus; tuliskan nilainya", "this cell holds a formula; write its value instead")
_ERROR: Final = Text("sel ini menampilkan galat {text}", "this cell shows the error {text}")
MERGED: Final = Text("sel-sel {range} digabung; pisahkan lagi", "the cells {range} are merged; take them apart again")
_FAR: Final = Text(
    "ada isian di luar tabel: paling banyak {rows} baris dan {columns} kolom yang dibaca",
    "something stands outside the table: at most {rows} rows and {columns} columns are read",
)
_MERGE: Final = re.compile(rb'<(?:\w+:)?mergeCell [^>]*ref="([A-Z]{1,3}[0-9]{1,7}(?::[A-Z]{1,3}[0-9]{1,7})?)"')
_VALUED: Final = re.compile(rb'<(?:\w+:)?c (?:[^>]*? )?r="([A-Z]{1,3})([0-9]{1,7})"[^>/]*>\s*<(?:\w+:)?(?:f|v|is)\b')
_HIDDEN: Final = re.compile(rb'<(?:\w+:)?row (?=[^>]*\bhidden="(?:1|true)")[^>]*?\br="([0-9]{1,7})"')
_MONTHLY: Final = lazy(r"[^d]*m[^d]*y[^d]*|[^d]*y[^d]*m[^d]*", re.IGNORECASE)
_ESCAPED: Final = lazy(
    r"_x(005F|00[01][0-9A-F])_"
)  # what Excel writes: underscores that would seem one, and control signs
_FORMULAS: Final = "f"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its name (`B7`), its text, and whether a formula, an error or a number stands in it."""

    name: str
    text: str
    kind: str = "s"

    @property
    def valued(self) -> bool:
        """Whether its text is a value, not a formula or an error."""
        return self.kind not in (_FORMULAS, "e")

    def slip(self, sheet: str) -> Slip | None:
        """Why it cannot be read, if it cannot."""
        place = f"{sheet}!{self.name}"
        if self.kind == _FORMULAS:
            return Slip(place, _FORMULA)
        return Slip(place, _ERROR, {"text": self.text}) if self.kind == "e" else None


@dataclass(eq=False)
class Page:
    """One sheet as read: rows by number, each its cells by column, both from 1; empty ones are left out."""

    name: str
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)  # rows that hold something and are not seen, as by a filter
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)  # first column and row, last column and row
    shown: bool = True


def read_pages(path: Path, name: str) -> dict[str, Page]:
    """All sheets of a workbook; raises `Unfit` where it cannot be opened."""
    import warnings

    from openpyxl import load_workbook

    data = opened(path, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of drop-downs and styles that it leaves out
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
            try:
                pages = {page.name: page for page in _pages(book)}
            finally:
                book.close()
            marked = list(_markup(data, pages))
    except Exception as error:  # openpyxl raises whatever its parsers do; a hostile file is no fault of ours
        raise Unfit(_BROKEN, file=name) from error
    for title, markup in marked:
        page = pages[title]
        page.slips += _unread(title, markup)
        page.hidden += [row for row in map(int, _HIDDEN.findall(markup)) if row in page.rows]
        page.merged += _ranges(markup)
    return pages


def _pages(book: Workbook) -> Iterator[Page]:
    for sheet in book.worksheets:
        page = Page(sheet.title, shown=sheet.sheet_state == "visible")
        sheet.reset_dimensions()  # what a file says of its size is not believed
        for cells in sheet.iter_rows(max_row=ROWS, max_col=COLUMNS):
            for cell in cells:
                if cell.value is not None:
                    _take(page, cell)
        yield page


def _take(page: Page, cell: Any) -> None:
    text = _text(cell)
    if text.strip():
        page.rows.setdefault(cell.row, {})[cell.column] = Cell(cell.coordinate, text, cell.data_type)


def _text(cell: Any) -> str:
    """The value as a planner would write it: dates in ISO form, numbers in plain digits."""
    value = cell.value
    if isinstance(value, dt.datetime):
        return value.strftime("%Y-%m" if _MONTHLY.fullmatch(cell.number_format or "") else "%Y-%m-%d")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _digits(value)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(value))


def _digits(value: float) -> str:
    """A number in plain digits; three decimals get a fourth, for `1.234` might be a thousand to a reader."""
    from decimal import Decimal

    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - a number that is none
        return str(value)
    text = f"{Decimal(repr(value)):f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    whole, _, part = text.partition(".")
    return f"{text}0" if len(part) == 3 and len(whole.lstrip("-")) <= 3 and whole.lstrip("-") != "0" else text


def _ranges(markup: bytes) -> Iterator[tuple[int, int, int, int]]:
    from openpyxl.utils import range_boundaries

    for found in _MERGE.finditer(markup):
        left, top, right, bottom = range_boundaries(found[1].decode())
        if left and top and right and bottom:  # as the pattern has it
            yield left, top, right, bottom


def _unread(title: str, markup: bytes) -> Iterator[Slip]:
    """What openpyxl does not tell where it reads row by row: merged cells, and values outside the table."""
    from openpyxl.utils import column_index_from_string

    for found in _MERGE.finditer(markup):
        ref = found[1].decode()
        yield Slip(f"{title}!{ref.partition(':')[0]}", MERGED, {"range": ref})
    for found in _VALUED.finditer(markup):
        column, row = found[1].decode(), int(found[2])
        if row > ROWS or (len(column) > 1 and column_index_from_string(column) > COLUMNS):
            yield Slip(f"{title}!{column}{row}", _FAR, {"rows": ROWS, "columns": COLUMNS})
            return


def _markup(data: bytes, titles: Container[str]) -> Iterator[tuple[str, bytes]]:
    """The markup of every sheet."""
    from openpyxl.packaging.relationship import get_dependents
    from openpyxl.xml.functions import fromstring

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = fromstring(package.read("xl/workbook.xml"))
        targets = {one.id: one.target for one in get_dependents(package, "xl/_rels/workbook.xml.rels")}
        for node in root.iter():
            link = next((value for key, value in node.attrib.items() if key.endswith("}id")), "")
            title = node.attrib.get("name", "")
            if title in titles and targets.get(link) in package.namelist():
                yield title, package.read(targets[link])
