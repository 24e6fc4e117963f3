"""A worksheet that a region has already: the first state of a plan, as the mentors' own form of 2019."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from masterplan_kit.office.refusal import Unfit
from masterplan_kit.office.worksheet import Worksheet, read_worksheet
from masterplan_kit.programme import edition
from tests.office.made import exported

HEADS = (
    "No.", "Program Kerja", "Tujuan", "Sasaran", "Indikator Keberhasilan", "Usulan Anggaran", "Sumber Pembiayaan", "Pelaksana",
    "Kerjasama", "Timeline",
)  # fmt: skip


def read(folder: Path, *rows: tuple[Any, ...], title: str = "Lembar1", heads: tuple[str, ...] = HEADS) -> Worksheet:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    sheet.append(["RENCANA PROGRAM PEMBANGUNAN"])
    sheet.append([])
    sheet.append(list(heads))
    for row in rows:
        sheet.append(list(row))
    book.save(folder / "x.xlsx")
    return read_worksheet(folder / "x.xlsx", "x.xlsx", edition("2017"))


def test_a_full_row_becomes_an_initiative(tmp_path: Path) -> None:
    row = (1, "Izin daring", "izin terbit 3 hari", "masyarakat", "Lama izin; Jumlah izin", "Rp 1,25 miliar", "APBD",
           "Dinas PTSP", "Polres, PMI", "TW I 2020 - TW IV 2020")  # fmt: skip
    found = read(tmp_path, ("Smart Governance",), row)
    assert found.slips == []
    assert found.initiatives == [
        {
            "id": "GOV-01",
            "name": "Izin daring",
            "pillar": "governance",
            "benefits": [{"for": "masyarakat", "outcome": "izin terbit 3 hari"}],
            "lead": "Dinas PTSP",
            "partners": ["Polres", "PMI"],
            "schedule": {"start": "2020-Q1", "end": "2020-Q4"},
            "budget": [{"source": "apbd", "amounts": {"2020": "1250000000"}}],
            "indicators": [{"name": "Lama izin"}, {"name": "Jumlah izin"}],
        }
    ]


def test_a_row_with_nothing_but_a_name_is_taken(tmp_path: Path) -> None:
    assert read(tmp_path, (1, "Izin daring"), (2, "Loket")).initiatives == [
        {"id": "INI-01", "name": "Izin daring"},
        {"id": "INI-02", "name": "Loket"},
    ]


def test_the_name_of_a_sheet_may_name_the_pillar(tmp_path: Path) -> None:
    assert read(tmp_path, (1, "Bank sampah"), title="Smart Environment").initiatives[0]["pillar"] == "environment"


def test_money_without_a_single_year_stays_in_words(tmp_path: Path) -> None:
    found = read(tmp_path, (1, "Izin daring", "", "", "", "2 miliar", "difasilitasi bank", "", "", "2020-2022"))
    assert found.initiatives[0]["budget_note"] == "2 miliar; difasilitasi bank"
    assert "budget" not in found.initiatives[0]


def test_what_is_not_understood_is_told_by_its_cell(tmp_path: Path) -> None:
    found = read(
        tmp_path, (1, "Izin daring", "", "", "", "10 M", "", "", "", "3-4 tahun"), heads=(*HEADS, "Keterangan")
    )
    assert [slip.said("id") for slip in found.slips] == [
        "Lembar1!K3: kolom “Keterangan” tidak dikenal dan tidak dibaca",
        "Lembar1!J4: “3-4 tahun” belum dapat dibaca; isi sendiri di rencana",
        "Lembar1!F4: “10 M” belum dapat dibaca; isi sendiri di rencana",
    ]
    assert found.initiatives[0]["budget_note"] == "10 M"


def test_a_formula_is_told_and_left_out(tmp_path: Path) -> None:
    found = read(tmp_path, (1, "Izin daring", "=A1"))
    assert [slip.said("en") for slip in found.slips] == [
        "Lembar1!C4: this cell holds a formula; write its value instead"
    ]
    assert found.initiatives == [{"id": "INI-01", "name": "Izin daring"}]


def test_a_workbook_without_the_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unfit) as refused:
        read(tmp_path, (1, "x"), heads=("Nomor", "Uraian"))
    assert refused.value.text.en == "{file} has no column “Program Kerja” in the first 30 rows of any sheet"


def test_a_workbook_of_ours_gives_its_initiatives_and_units(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(exported().data)
    found = read_worksheet(tmp_path / "x.xlsx", "x.xlsx", edition("2023"))
    assert [one["id"] for one in found.initiatives] == ["GOV-01", "LIV-01"]
    assert [one["id"] for one in found.units] == ["diskominfo"]
