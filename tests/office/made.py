"""Workbooks as planners and others make them."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from masterplan_kit.i18n import Lang
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.office.applying import applied
from masterplan_kit.office.merging import Merge, Side, merge
from masterplan_kit.office.origin import hold
from masterplan_kit.office.returned import read_back
from masterplan_kit.office.writer import Made, workbook
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.source import Source, read_text
from tests.cli.called import EXAMPLES

__all__ = ["EXAMPLES", "PLAN", "Came", "changed", "column", "exported", "import_back", "plan_of"]

AS_OF = dt.date(2026, 7, 1)
NAMES = sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir())
PLAN = """\
format: 1
programme: "2023"
title: Masterplan Kota Contoh
period: {start: 2027, end: 2029}
units:
  - id: diskominfo              # yang memimpin
    name: Dinas Komunikasi dan Informatika
    short: Diskominfo
    kind: opd
initiatives:
  # yang pertama
  - id: GOV-01
    name: Satu pintu layanan
    pillar: governance          # tata kelola
    benefits:
      - for: pemohon
        outcome: izin terbit tiga hari
    lead: diskominfo
    schedule: {start: 2027-Q1, end: 2027-Q4}
    budget:
      - source: apbd
        kind: capital
        unit: diskominfo
        amounts:
          2027: 750000000
          2028: 90000000
      - source: csr
        amounts: {2027: 50000000}
    indicators:
      - id: GOV-01-a
        name: Lama pengurusan izin
        unit: hari
        direction: down
        baseline: {value: 14, year: 2026, source: DPMPTSP}
        targets: {2027: 7, 2028: 2.5}
    quick_win:
      attraction: Mudah diceritakan
  - id: LIV-01
    name: Antrean puskesmas
    pillar: living
indicators:
  - name: Indeks SPBE
    unit: indeks
"""


def plan_of(text: str = PLAN) -> Source:
    return read_text(text.encode(), "rencana.yaml")


def exported(text: str = PLAN, lang: Lang = "id") -> Made:
    report = lint_plan(plan_of(text), Options(AS_OF))
    return workbook(hold(plan_of(text)), report, edition_or_latest(report.programme), lang)


def changed(data: bytes, change: Callable[[Workbook], Any]) -> bytes:
    """The workbook after somebody changed it, as written by another program than ours."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def column(sheet: Worksheet, head: str) -> int:
    return next(cell.column for cell in sheet[2] if cell.value == head)


@dataclass
class Came:
    """What came back of a workbook, and the plan's text after it was applied."""

    merge: Merge
    text: str

    @property
    def slips(self) -> list[str]:
        return [slip.said("id") for slip in self.merge.slips]

    @property
    def counts(self) -> tuple[int, int, int, int]:
        counts = tuple(self.merge.count(kind) for kind in ("changed", "new", "removed", "conflict"))
        return counts[0], counts[1], counts[2], counts[3]


def import_back(folder: Path, data: bytes, text: str = PLAN, side: Side | None = None) -> Came:
    file = folder / "rencana.xlsx"
    file.write_bytes(data)
    held = hold(plan_of(text))
    merged = merge(read_back(file, file.name), held.data)
    if merged.slips:
        return Came(merged, text)
    files = applied(merged, held.source, side)
    assert not any(one.refused for one in files)
    return Came(merged, files[0].text if files else text)
