"""Each kind of edit arrives in the plan's file, and nothing else of the file changes."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl.workbook import Workbook

from tests.office.made import PLAN, changed, column, exported, import_back


def lines_changed(after: str, before: str = PLAN) -> list[str]:
    found = difflib.ndiff(before.splitlines(), after.splitlines())
    return [f"{line[0]} {line[2:].strip()}".rstrip() for line in found if line[0] in "+-"]


def put(sheet: str, row: int, head: str, value: Any, form: str | None = None) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        cell = book[sheet].cell(row, column(book[sheet], head))
        cell.value = value
        cell.number_format = form or cell.number_format

    return change


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (
            put("Program Kerja", 3, "Program Kerja", "Satu pintu"),
            ["- name: Satu pintu layanan", "+ name: Satu pintu"],
        ),
        (
            put("Program Kerja", 3, "Pilar", "Smart Living"),
            ["- pillar: governance          # tata kelola", "+ pillar: living          # tata kelola"],
        ),
        (
            put("Program Kerja", 3, "Pilar", "smart living"),
            ["- pillar: governance          # tata kelola", "+ pillar: living          # tata kelola"],
        ),
        (
            put("Program Kerja", 3, "Tujuan", "izin terbit sehari"),
            ["- outcome: izin terbit tiga hari", "+ outcome: izin terbit sehari"],
        ),
        (
            put("Program Kerja", 3, "Tujuan", "izin terbit tiga hari\nloket buka Sabtu"),
            ["+ - outcome: loket buka Sabtu"],
        ),
        (put("Program Kerja", 4, "Kerjasama", "kadin, rtik"), ["+ partners: [kadin, rtik]"]),
        (
            put("Program Kerja", 3, "Timeline selesai", "TW II 2028"),
            [
                "- schedule: {start: 2027-Q1, end: 2027-Q4}",
                "+ schedule: {start: 2027-Q1, end: 2028-Q2}",
            ],
        ),
        (
            put("Program Kerja", 3, "Timeline selesai", dt.date(2028, 5, 17), "yyyy-mm-dd"),
            [
                "- schedule: {start: 2027-Q1, end: 2027-Q4}",
                "+ schedule: {start: 2027-Q1, end: 2028-05-17}",
            ],
        ),
        (
            put("Program Kerja", 3, "Timeline selesai", dt.date(2028, 5, 1), "mmm-yy"),
            [
                "- schedule: {start: 2027-Q1, end: 2027-Q4}",
                "+ schedule: {start: 2027-Q1, end: 2028-05}",
            ],
        ),
        (
            put("Anggaran", 3, "2027", "Rp 1,25 miliar"),
            ["- 2027: 750000000", "+ 2027: 1250000000"],
        ),
        (put("Anggaran", 3, "2027", 8e8), ["- 2027: 750000000", "+ 2027: 800000000"]),
        (put("Anggaran", 3, "2029", 5_000_000), ["+ 2029: 5000000"]),
        (put("Anggaran", 3, "2028", None), ["- 2028: 90000000"]),
        (put("Anggaran", 3, "2028", "belum ada"), ["- 2028: 90000000"]),
        (
            put("Indikator", 3, "Target 2029", 1.234),
            ["- targets: {2027: 7, 2028: 2.5}", "+ targets: {2027: 7, 2028: 2.5, 2029: 1.2340}"],
        ),
        (
            put("Indikator", 3, "Kondisi awal", "12,5"),
            [
                "- baseline: {value: 14, year: 2026, source: DPMPTSP}",
                "+ baseline: {value: 12.5, year: 2026, source: DPMPTSP}",
            ],
        ),
        (put("Indikator", 4, "Jenis", "Hasil"), ["+ kind: outcome"]),
        (put("Quick Win", 3, "Keunikan", "=1+1 bukan rumus".lstrip("=")), ["+ uniqueness: 1+1 bukan rumus"]),
        (
            put("Pelaksana", 3, "Singkatan", "Kominfo: pusat"),
            ["- short: Diskominfo", '+ short: "Kominfo: pusat"'],
        ),
    ],
    ids=lambda one: str(one)[:60] if isinstance(one, list) else "",
)
def test_an_edit_changes_its_line_only(change: Callable[[Workbook], None], lines: list[str], tmp_path: Path) -> None:
    came = import_back(tmp_path, changed(exported().data, change))
    assert came.slips == []
    assert lines_changed(came.text) == lines
    again = import_back(tmp_path, (tmp_path / "rencana.xlsx").read_bytes(), came.text)
    assert again.counts == (0, 0, 0, 0)


def add(sheet: str, **values: Any) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        page = book[sheet]
        row = page.max_row + 1
        for head, value in values.items():
            page.cell(row, column(page, head.replace("_", " "))).value = value

    return change


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (
            add("Program Kerja", Program_Kerja="Izin daring", Pilar="Smart Governance"),
            ["+", "+ - id: GOV-02", "+ name: Izin daring", "+ pillar: governance"],
        ),
        (
            add("Program Kerja", Id="X-1", Program_Kerja="Izin daring"),
            ["+", "+ - id: X-1", "+ name: Izin daring"],
        ),
        (
            add("Anggaran", Milik="LIV-01", Sumber_Pembiayaan="APBN", **{"2028": 5e8}),
            ["+ budget:", "+ - source: apbn", "+ amounts:", "+ 2028: 500000000"],
        ),
        (
            add("Indikator", Milik="GOV-01", Indikator_Keberhasilan="Izin terbit"),
            ["+ - id: GOV-01-b", "+ name: Izin terbit"],
        ),
        (
            add("Quick Win", Id="LIV-01", Manfaat="Antre di rumah"),
            ["+ quick_win:", "+ benefit: Antre di rumah"],
        ),
        (
            add("Pelaksana", Nama_lengkap="Dinas Kesehatan", Singkatan="Dinkes"),
            ["+ - id: dinkes", "+ name: Dinas Kesehatan", "+ short: Dinkes"],
        ),
    ],
    ids=["initiative", "initiative with an id", "money", "indicator", "quick win", "unit"],
)
def test_a_new_row_becomes_a_new_record(change: Callable[[Workbook], None], lines: list[str], tmp_path: Path) -> None:
    came = import_back(tmp_path, changed(exported().data, change))
    assert came.slips == []
    assert came.counts == (0, 1, 0, 0)
    assert lines_changed(came.text) == lines
    again = import_back(tmp_path, (tmp_path / "rencana.xlsx").read_bytes(), came.text)
    assert again.counts == (0, 0, 0, 0)


def test_a_new_programme_brings_its_money_indicators_and_quick_win_along(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        add("Program Kerja", Id="X-1", Program_Kerja="Izin daring")(book)
        add("Anggaran", Milik="X-1", **{"2027": 1_000_000})(book)
        add("Indikator", Milik="X-1", Indikator_Keberhasilan="Izin terbit")(book)
        add("Quick Win", Id="X-1", Manfaat="Cepat")(book)

    came = import_back(tmp_path, changed(exported().data, change))
    assert came.counts == (0, 4, 0, 0)
    assert came.text.partition("  - id: X-1\n")[2].partition("indicators:\n  - name: Indeks")[0].split("\n") == [
        "    name: Izin daring",
        "    budget:",
        "      - amounts:",
        "          2027: 1000000",
        "    indicators:",
        "      - id: X-1-a",
        "        name: Izin terbit",
        "    quick_win:",
        "      benefit: Cepat",
        "",
    ]  # fmt: skip


def test_an_emptied_row_of_money_goes(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for cell in book["Anggaran"][4][2:]:
            cell.value = None

    came = import_back(tmp_path, changed(exported().data, change))
    assert came.counts == (0, 0, 1, 0)
    assert lines_changed(came.text) == ["- - source: csr", "- amounts: {2027: 50000000}"]


def test_rows_may_be_sorted_and_blank_lines_left_between(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Program Kerja"]
        rows = [[cell.value for cell in sheet[number]] for number in (4, 3)]
        for at, row in zip((3, 6), rows, strict=True):
            for number, value in enumerate(row, start=1):
                sheet.cell(at, number).value = value
        sheet.delete_rows(4)

    assert import_back(tmp_path, changed(exported().data, change)).counts == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "@SUM(A1)", "+62 811", "-5 derajat", "_x0041_ apa adanya", "'petik'", "a\nb", "{x}", "<b>&amp;", "\tdepan", "漢字 🏙"],
)  # fmt: skip
def test_a_text_stays_the_text_it_is(text: str, tmp_path: Path) -> None:
    import json

    plan = PLAN.replace("name: Satu pintu layanan", f"name: {json.dumps(text, ensure_ascii=False)}")
    data = exported(plan).data
    assert import_back(tmp_path, data, plan).counts == (0, 0, 0, 0)
    assert import_back(tmp_path, changed(data, lambda book: None), plan).counts == (0, 0, 0, 0)
