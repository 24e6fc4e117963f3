"""What a planner finds in the workbook."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from masterplan_kit.i18n import LANGS
from tests.cli.called import masterplan
from tests.office.made import PLAN, column, exported


def opened(text: str = PLAN, lang: Any = "id") -> Any:
    return openpyxl.load_workbook(io.BytesIO(exported(text, lang).data))


def test_the_sheets_stand_in_their_order_and_the_origin_is_hidden() -> None:
    book = opened()
    assert book.sheetnames == [
        "Program Kerja", "Anggaran", "Indikator", "Quick Win", "Pelaksana", "Daftar Perbaikan", "Daftar Pilihan", "_masterplan",
    ]  # fmt: skip
    assert [sheet.sheet_state for sheet in book][-2:] == ["visible", "veryHidden"]


def test_the_columns_of_the_mentors_worksheet_stand_in_their_words_and_order() -> None:
    heads = [cell.value for cell in opened()["Program Kerja"][2]]
    wanted = [
        "Program Kerja",
        "Tujuan",
        "Sasaran",
        "Indikator Keberhasilan",
        "Usulan Anggaran",
        "Pelaksana",
        "Kerjasama",
        "Timeline mulai",
    ]
    assert [head for head in heads if head in wanted] == wanted
    assert "Sumber Pembiayaan" in [cell.value for cell in opened()["Anggaran"][2]]


@pytest.mark.parametrize("lang", LANGS)
def test_no_head_stands_twice_in_a_sheet(lang: Any) -> None:
    for sheet in opened(lang=lang):
        heads = [cell.value for cell in sheet[2] if cell.value]
        if sheet.title not in ("_masterplan", "Daftar Perbaikan", "To Mend", "Daftar Pilihan", "Lists"):
            assert len(heads) == len(set(heads))


def test_ids_and_totals_are_locked_and_fields_are_not() -> None:
    book = opened()
    sheet = book["Program Kerja"]
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert sheet["A3"].protection.locked
    assert not sheet["B3"].protection.locked
    assert sheet.cell(3, column(sheet, "Usulan Anggaran")).protection.locked
    assert not sheet.column_dimensions["B"].protection.locked  # where new rows are written
    assert book["Anggaran"]["B3"].protection.locked


def test_totals_are_formulas_with_their_value() -> None:
    data = exported().data
    formulas = openpyxl.load_workbook(io.BytesIO(data))
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    sheet = formulas["Program Kerja"]
    at = column(sheet, "Usulan Anggaran")
    assert sheet.cell(3, at).value == "=SUMIF('Anggaran'!$B$3:$B$5000,$A3,'Anggaran'!$J$3:$J$5000)"
    assert values["Program Kerja"].cell(3, at).value == 890_000_000
    assert formulas["Anggaran"]["J3"].value == "=SUM(G3:I3)"
    assert values["Anggaran"]["J3"].value == 840_000_000
    assert formulas["Anggaran"]["J1"].value == "=SUBTOTAL(109,J3:J5000)"
    assert values["Anggaran"]["J1"].value == 890_000_000


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+1", "-1", "\\t=1", '=HYPERLINK(\\"https://x\\")', "https://x"])
def test_a_foreign_text_is_never_a_formula_nor_a_link(text: str) -> None:
    plan = PLAN.replace("name: Satu pintu layanan", f'name: "{text}"')
    data = exported(plan).data
    cell = openpyxl.load_workbook(io.BytesIO(data))["Program Kerja"]["B3"]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        markup = package.read("xl/worksheets/sheet1.xml").decode()
    assert markup.partition('<c r="B3"')[2].partition(">")[0].endswith('t="inlineStr"')
    assert cell.hyperlink is None


def test_drop_downs_offer_the_editions_words_and_the_plans_own_ids() -> None:
    book = opened()
    offers = {str(one.sqref): one for one in book["Program Kerja"].data_validations.dataValidation}
    pillars = offers["C3:C5000"]
    assert (pillars.type, pillars.formula1, pillars.errorStyle) == ("list", "'Daftar Pilihan'!$A$2:$A$7", "warning")
    assert [book["Daftar Pilihan"].cell(row, 1).value for row in range(1, 8)] == [
        "Pilar", "Smart Governance", "Smart Branding", "Smart Economy", "Smart Living", "Smart Society", "Smart Environment",
    ]  # fmt: skip
    assert offers["K3:K5000"].formula1 == "'Pelaksana'!$A$3:$A$5000"
    assert offers["B3:B5000"].promptTitle == "Program Kerja"
    assert offers["B3:B5000"].prompt


def test_findings_are_notes_and_a_sheet_with_links() -> None:
    plan = PLAN.replace("pillar: living", "pillar: livng")
    book = opened(plan)
    note = book["Program Kerja"]["C4"].comment
    assert note.text.startswith("peringatan: ") or note.text.startswith("galat: ")
    assert "“livng”" in note.text
    sheet = book["Daftar Perbaikan"]
    assert [cell.value for cell in sheet[1]] == [
        "Bobot",
        "Tempat",
        "Bagian rencana",
        "Temuan",
        "Saran perbaikan",
        "Aturan",
    ]
    rows = {row[5].value: row for row in sheet.iter_rows(min_row=2)}
    assert rows["PIL001"][1].value == "Program Kerja!C4"
    assert rows["PIL001"][1].hyperlink.location == "'Program Kerja'!C4"
    wordy = max(rows.values(), key=lambda row: len(row[4].value))
    assert len(wordy[4].value) > sheet.column_dimensions["E"].width
    assert sheet.row_dimensions[wordy[4].row].height >= 2 * 13


def test_what_no_cell_shows_is_named_by_its_file_in_the_folder(tmp_path: Path) -> None:
    for name in ("satu", "dua"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "rencana.yaml").write_text("format: 1\nvisi: x\n", encoding="utf-8")
    for call in ([str(tmp_path / "satu")], [str(tmp_path / "dua/rencana.yaml")]):
        assert masterplan("export", *call, str(tmp_path / "b.xlsx"), "--force").returncode == 0
        rows = openpyxl.load_workbook(tmp_path / "b.xlsx")["Daftar Perbaikan"].iter_rows(min_row=2)
        assert [row[1].value for row in rows if "“visi”" in str(row[3].value)] == ["rencana.yaml:2"]


def test_a_clean_plan_says_so() -> None:
    assert opened("format: 1\n")["Daftar Perbaikan"]["A2"].value is not None


def test_a_text_that_no_cell_holds_is_told_not_cut() -> None:
    long = "kata " * 8000
    made = exported(PLAN.replace("    lead: diskominfo\n", f"    lead: diskominfo\n    problem: {long}\n", 1))
    sheet = openpyxl.load_workbook(io.BytesIO(made.data))["Program Kerja"]
    assert made.too_long == ["Program Kerja!F3"]
    assert (
        sheet["F3"].value
        == "(39999 huruf: lebih panjang dari yang dapat dimuat sel. Ubah isian ini di berkas rencana.)"
    )
    assert sheet["F3"].protection.locked


def test_sheets_are_set_up_for_paper() -> None:
    for sheet in opened():
        if sheet.title != "_masterplan":
            assert sheet.page_setup.orientation == "landscape"
            assert sheet.page_setup.fitToHeight == 0
            assert sheet.print_title_rows
            assert sheet.freeze_panes


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_plan_gives_the_same_bytes(lang: Any) -> None:
    assert exported(PLAN, lang).data == exported(PLAN, lang).data
