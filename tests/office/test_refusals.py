"""What cannot be taken is told by sheet and cell, in both languages, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from masterplan_kit.i18n import LANGS
from masterplan_kit.office.refusal import Unfit
from tests.office.made import PLAN, changed, column, exported, import_back
from tests.office.test_edits import add, put

SHEET = "Program Kerja"


def told(folder: Path, *changes: Callable[[Workbook], object]) -> list[str]:
    def change(book: Workbook) -> None:
        for one in changes:
            one(book)

    came = import_back(folder, changed(exported().data, change))
    assert came.text == PLAN
    for slip in came.merge.slips:
        assert all(slip.said(lang).strip() for lang in LANGS)
    return came.slips


def insert_column(book: Workbook) -> None:
    book[SHEET].insert_cols(3)


def test_a_column_put_in_between_shifts_the_rest(tmp_path: Path) -> None:
    assert told(tmp_path, insert_column) == [
        "Program Kerja!C2: di sini seharusnya kolom “Pilar”, tetapi tertulis “–”; kembalikan urutan dan nama kolom"
    ]


def test_a_removed_column_is_told_where_it_stood(tmp_path: Path) -> None:
    assert told(tmp_path, lambda book: book["Anggaran"].delete_cols(4)) == [
        "Anggaran!D2: di sini seharusnya kolom “Jenis belanja”, tetapi tertulis “Perangkat daerah”; kembalikan urutan dan nama kolom"
    ]


def test_a_renamed_column_is_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Pelaksana"]["B2"].value = "Nama OPD"

    assert told(tmp_path, change) == [
        "Pelaksana!B2: di sini seharusnya kolom “Nama lengkap”, tetapi tertulis “Nama OPD”; kembalikan urutan dan nama kolom"
    ]


def test_a_column_of_ones_own_is_told_not_dropped(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Quick Win"].cell(2, book["Quick Win"].max_column + 1).value = "Catatan saya"

    assert told(tmp_path, change) == [
        "Quick Win!J2: kolom “Catatan saya” bukan bagian buku kerja ini dan tidak akan dibaca; pindahkan ke lembar lain"
    ]


def test_a_sheet_that_is_gone_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, lambda book: book.remove(book["Quick Win"])) == ["Quick Win: lembar ini tidak ada lagi"]


def test_a_lost_row_is_told_where_it_stood(tmp_path: Path) -> None:
    assert told(tmp_path, lambda book: book[SHEET].delete_rows(4)) == [
        "Program Kerja!A4: baris dengan id LIV-01 tidak ada lagi; kembalikan barisnya (kosongkan isinya bila memang dihapus)"
    ]


def test_a_lost_id_is_told_and_so_is_the_row_without_it(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Anggaran"]["A3"].value = None

    assert told(tmp_path, change) == [
        "Anggaran!A3: baris dengan id GOV-01/1 tidak ada lagi; kembalikan barisnya (kosongkan isinya bila memang dihapus)"
    ]


def test_an_id_that_stands_twice_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, add(SHEET, Id="GOV-01", Program_Kerja="Salinan")) == [
        "Program Kerja!A5: id GOV-01 sudah dipakai di A3"
    ]


def test_an_emptied_programme_is_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for cell in book[SHEET][4][1:]:
            cell.value = None

    assert told(tmp_path, change) == [
        "Program Kerja!A4: LIV-01 kosong seluruhnya; program kerja dan pelaksana dihapus di berkas rencana, bukan di sini"
    ]


def test_a_row_that_changed_hands_is_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Anggaran"]["B3"].value = "LIV-01"

    assert told(tmp_path, change) == [
        "Anggaran!B3: baris GOV-01/1 adalah milik GOV-01; pemiliknya tidak dapat diubah di sini"
    ]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            add("Anggaran", Sumber_Pembiayaan="APBD"),
            "Anggaran!B5: baris baru ini belum menyebut milik siapa; isi id program kerjanya",
        ),
        (
            add("Anggaran", Milik="GOV-99", Sumber_Pembiayaan="APBD"),
            "Anggaran!B5: tidak ada program kerja atau pilar dengan id “GOV-99”",
        ),
        (
            add("Anggaran", Id="7", Milik="GOV-01", Sumber_Pembiayaan="APBD"),
            "Anggaran!A5: kolom ini dikosongkan pada baris baru",
        ),
        (
            add("Quick Win", Id="GOV-99", Manfaat="x"),
            "Quick Win!A4: tidak ada program kerja atau pilar dengan id “GOV-99”",
        ),
        (
            add("Pelaksana", Id="dinas kesehatan", Nama_lengkap="Dinas Kesehatan"),
            "Pelaksana!A4: “dinas kesehatan” tidak dapat menjadi id: pakai huruf, angka, titik, tanda hubung",
        ),
        (
            add("Pelaksana", Id="GOV-01", Nama_lengkap="Dinas Kesehatan"),
            "Pelaksana!A4: id GOV-01 sudah dipakai dalam rencana; kosongkan, atau pilih yang lain",
        ),
    ],
)
def test_a_new_row_that_cannot_be_placed_is_told(
    change: Callable[[Workbook], None], sentence: str, tmp_path: Path
) -> None:
    assert told(tmp_path, change) == [sentence]


@pytest.mark.parametrize("formula", ["=1+1", '=HYPERLINK("https://x")', "=[lain.xlsx]Lembar!A1"])
def test_a_formula_in_a_field_is_told_never_read(formula: str, tmp_path: Path) -> None:
    assert told(tmp_path, put(SHEET, 3, "Program Kerja", formula)) == [
        "Program Kerja!B3: sel ini berisi rumus; tuliskan nilainya"
    ]


def test_an_error_in_a_field_is_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        cell = book["Anggaran"].cell(3, column(book["Anggaran"], "2027"))
        cell.value = "#REF!"
        cell.data_type = "e"

    assert told(tmp_path, change) == ["Anggaran!G3: sel ini menampilkan galat #REF!"]


def test_merged_cells_are_told(tmp_path: Path) -> None:
    assert told(tmp_path, lambda book: book[SHEET].merge_cells("C3:C4")) == [
        "Program Kerja!C3: sel-sel C3:C4 digabung; pisahkan lagi"
    ]


@pytest.mark.parametrize("cell", ["B9000", "CW7", "XFD1048576"])
def test_something_far_outside_the_table_is_told(cell: str, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book[SHEET][cell].value = "jauh"

    assert told(tmp_path, change) == [
        f"Program Kerja!{cell}: ada isian di luar tabel: paling banyak 5000 baris dan 100 kolom yang dibaca"
    ]


@pytest.mark.parametrize(
    ("head", "text", "start"),
    [
        ("2027", "10 M", "Anggaran!G3: “10 M” dapat berarti"),
        ("2027", "±52 M", "Anggaran!G3: “±52 M” "),
        ("2027", "banyak", "Anggaran!G3: "),
    ],
)
def test_an_unclear_amount_is_told_in_the_words_of_its_rule(head: str, text: str, start: str, tmp_path: Path) -> None:
    (sentence,) = told(tmp_path, put("Anggaran", 3, head, text))
    assert sentence.startswith(start)


def test_a_sign_that_cannot_be_seen_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, put(SHEET, 3, "Program Kerja", "Satu\u202epintu")) == [
        "Program Kerja!B3: teks ini memuat tanda yang tidak terlihat (U+202E); ketik ulang"
    ]


def test_a_workbook_of_somebody_else_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unfit) as refused:
        import_back(tmp_path, changed(exported().data, lambda book: book.remove(book["_masterplan"])))
    assert refused.value.text.en.startswith("{file} was not made by `masterplan export`")


def test_a_changed_origin_is_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["_masterplan"]["A2"].value = "0" * 64

    with pytest.raises(Unfit):
        import_back(tmp_path, changed(exported().data, change))
