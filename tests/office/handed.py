"""Worksheets as regions hand them in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from masterplan_kit.office import worksheet
from masterplan_kit.programme import edition

HEADS = (
    "No.", "Program Kerja", "Tujuan", "Sasaran", "Indikator Keberhasilan", "Usulan Anggaran", "Sumber Pembiayaan", "Pelaksana",
    "Kerjasama", "Timeline",
)  # fmt: skip
Rows = Iterable[Sequence[Any]]


def book_of(rows: Rows, title: str = "Lembar1") -> tuple[openpyxl.Workbook, Worksheet]:
    """A workbook of one sheet; texts stay texts, whatever they begin with."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for row, values in enumerate(rows, start=1):
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column, value)
    return book, sheet


def read(folder: Path, book: openpyxl.Workbook, programme: str = "2017") -> worksheet.Worksheet:
    book.save(folder / "x.xlsx")
    return worksheet.open_worksheet(folder / "x.xlsx", "x.xlsx")(edition(programme))


def slips(found: worksheet.Worksheet) -> list[str]:
    return [slip.said("id") for slip in found.slips]
