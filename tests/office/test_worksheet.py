"""A worksheet that a region has already: the first state of a plan, as the mentors' own form of 2019."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from masterplan_kit.office.refusal import Unfit
from masterplan_kit.office.worksheet import Worksheet, open_worksheet
from masterplan_kit.programme import edition
from tests.office import handed
from tests.office.handed import HEADS, book_of, slips
from tests.office.made import changed, column, exported


def read(folder: Path, *rows: tuple[Any, ...], title: str = "Lembar1", heads: tuple[str, ...] = HEADS) -> Worksheet:
    """A sheet with its heads in the first row."""
    return handed.read(folder, book_of([heads, *rows], title)[0])


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
    assert slips(found) == [
        "Lembar1!K1: kolom “Keterangan” tidak dikenal; isinya menjadi komentar pada program kerjanya",
        "Lembar1!J2: “3-4 tahun” belum dapat dibaca; teksnya dicatat pada program kerjanya, isilah sendiri",
        "Lembar1!F2: “10 M” belum dapat dibaca; teksnya dicatat pada program kerjanya, isilah sendiri",
    ]
    assert found.initiatives[0]["budget_note"] == "10 M"


def test_a_formula_is_told_and_left_out(tmp_path: Path) -> None:
    found = read(tmp_path, (1, "Izin daring", "=A1"))
    assert [slip.said("en") for slip in found.slips] == [
        "Lembar1!C2: this cell holds a formula; write its value instead"
    ]
    assert found.initiatives == [{"id": "INI-01", "name": "Izin daring"}]


def test_a_workbook_without_the_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unfit) as refused:
        read(tmp_path, (1, "x"), heads=("Nomor", "Uraian"))
    assert refused.value.text.en == "{file} has no column “Program Kerja” in the first 30 rows of any sheet"


def test_a_workbook_of_ours_gives_its_initiatives_and_units(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(exported().data)
    found = open_worksheet(tmp_path / "x.xlsx", "x.xlsx")(edition("2023"))
    assert [one["id"] for one in found.initiatives] == ["GOV-01", "LIV-01"]
    assert [one["id"] for one in found.units] == ["diskominfo"]


def test_heads_over_two_rows_give_amounts_their_years(tmp_path: Path) -> None:
    book, sheet = book_of(
        [
            ["NO", "PROGRAM\nKERJA", "PAGU ANGGARAN (Rp)", None, "USULAN ANGGARAN", None, "SUMBER DANA"],
            [None, None, None, None, "2020", 2021, None],
            [1, "Izin daring", None, None, "Rp 1,25 miliar", 750000000, "APBD"],
        ]
    )  # fmt: skip
    for merged in ("A1:A2", "B1:B2", "C1:D2", "E1:F1", "G1:G2"):
        sheet.merge_cells(merged)
    found = handed.read(tmp_path, book)
    assert found.initiatives == [
        {
            "id": "INI-01",
            "name": "Izin daring",
            "budget": [{"source": "apbd", "amounts": {"2020": "1250000000", "2021": "750000000"}}],
        }
    ]
    assert slips(found) == [
        "Lembar1!C1: kolom “PAGU ANGGARAN (Rp)” tidak dikenal; isinya menjadi komentar pada program kerjanya"
    ]


def test_marks_below_years_are_a_schedule(tmp_path: Path) -> None:
    book, sheet = book_of(
        [
            ["#", "Program Kerja", "Waktu Pelaksanaan", None, None, "OPD"],
            [None, None, 2019, 2020, 2021, None],
            [1, "Izin daring", None, "v", "√", "Diskominfo"],
            [2, "Loket", "x", "uji coba", None, None],
        ]
    )
    sheet.merge_cells("C1:E1")
    found = handed.read(tmp_path, book)
    assert [one["schedule"] for one in found.initiatives] == [
        {"start": "2020", "end": "2021"},
        {"start": "2019", "end": "2020"},
    ]
    assert found.notes == [[], ["Lembar1!D4 Waktu Pelaksanaan 2020: uji coba"]]
    assert found.slips == []


def test_rows_below_without_a_name_carry_on(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        (1, "Izin daring", "", "", "1. Lama izin\n2. Jumlah izin", 100000000, "APBD", "", "", "2020"),
        ("", "", "", "", "- Kepuasan pemohon", 5000000, "CSR"),
        (),
        (2, "Loket"),
    )
    assert found.initiatives == [
        {
            "id": "INI-01",
            "name": "Izin daring",
            "schedule": {"start": "2020", "end": "2020"},
            "budget": [
                {"source": "apbd", "amounts": {"2020": "100000000"}},
                {"source": "csr", "amounts": {"2020": "5000000"}},
            ],
            "indicators": [{"name": "Lama izin"}, {"name": "Jumlah izin"}, {"name": "Kepuasan pemohon"}],
        },
        {"id": "INI-02", "name": "Loket"},
    ]
    assert found.slips == []


def test_a_cell_over_several_rows_speaks_for_each(tmp_path: Path) -> None:
    book, sheet = book_of(
        [HEADS, (1, "Izin daring", "", "", "", "", "", "Dinkes"), (2, "Loket"), ("2.a", None, "cepat")]
    )
    sheet.merge_cells("H2:H4")
    sheet.merge_cells("B3:B4")
    found = handed.read(tmp_path, book)
    assert [(one["name"], one["lead"], one.get("benefits")) for one in found.initiatives] == [
        ("Izin daring", "Dinkes", None),
        ("Loket", "Dinkes", [{"outcome": "cepat"}]),
    ]
    assert found.initiatives[1]["ref"] == "2.a"


def test_what_stands_around_the_table_is_told(tmp_path: Path) -> None:
    book, _ = book_of(
        [
            ["RENCANA PROGRAM"],
            [None, "Satuan: juta rupiah", "lampiran 2"],
            HEADS,
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
            ["A. Smart Governance"],
            [1, "Izin daring"],
            [2],
            ["JUMLAH", None, None, None, None, "=SUM(F5:F6)"],
            [],
            [None, None, None, None, None, None, None, "Bontang, 3 Mei 2026"],
        ]
    )
    book.create_sheet("Catatan")["B2"] = "rapat"
    book.create_sheet("Kosong")
    found = handed.read(tmp_path, book)
    assert found.initiatives == [{"id": "GOV-01", "name": "Izin daring", "pillar": "governance"}]
    assert slips(found) == [
        "Lembar1!A1: “RENCANA PROGRAM” berada di luar tabel dan tidak dibawa",
        "Lembar1!B2: “Satuan: juta rupiah · lampiran 2” berada di luar tabel dan tidak dibawa",
        "Lembar1!A8: “JUMLAH · =SUM(F5:F6)” berada di luar tabel dan tidak dibawa",
        "Lembar1!H10: “Bontang, 3 Mei 2026” berada di luar tabel dan tidak dibawa",
        "Catatan: lembar ini tidak memuat kolom “Program Kerja” dan tidak dibaca",
    ]


def test_hidden_rows_and_sheets_are_read_and_told(tmp_path: Path) -> None:
    book, sheet = book_of([HEADS, (1, "Satu"), (2, "Dua"), (3, "Tiga"), (4, "Empat")])
    for row in (2, 3, 5, 9):
        sheet.row_dimensions[row].hidden = True
    more = book.create_sheet("Lama")
    for cells in (HEADS, (1, "Lima")):
        more.append(cells)
    more.sheet_state = "hidden"
    found = handed.read(tmp_path, book)
    assert [one["name"] for one in found.initiatives] == ["Satu", "Dua", "Tiga", "Empat", "Lima"]
    assert slips(found) == [
        "Lembar1!2:3: baris tersembunyi ini ikut dibaca",
        "Lembar1!5:5: baris tersembunyi ini ikut dibaca",
        "Lama: lembar tersembunyi ini ikut dibaca",
    ]


def test_what_no_field_takes_stays_beside_the_initiative(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        (1, "Izin daring", "=A1", "", "", "", "", "", "", "segera", "dari\n2019", "tanpa kepala"),
        heads=(*HEADS, "KETERANGAN"),
    )
    assert found.notes == [
        [
            "Lembar1!C2 Tujuan: =A1",
            "Lembar1!K2 KETERANGAN: dari 2019",
            "Lembar1!L2: tanpa kepala",
            "Lembar1!J2 Timeline: segera",
        ]
    ]


def test_the_words_of_a_source_that_nobody_knows_stay_beside_the_amount(tmp_path: Path) -> None:
    found = read(tmp_path, (1, "Izin daring", "", "", "", 5000000, "difasilitasi bank", "", "", "2020"))
    assert found.initiatives[0]["budget"] == [{"amounts": {"2020": "5000000"}}]
    assert found.initiatives[0]["budget_note"] == "difasilitasi bank"


def test_an_id_that_is_there_is_kept_and_no_other_gets_it(tmp_path: Path) -> None:
    heads = ("ID", "Program Kerja", "Pilar")
    rows = (("GOV-01", "a", "Smart Governance"), ("", "b", "smart governance"), ("GOV-01", "c", ""), ("", "d", "Tata"))
    found = read(tmp_path, *rows, heads=heads)
    assert [(one["id"], one["name"], one.get("pillar")) for one in found.initiatives] == [
        ("GOV-01", "a", "governance"), ("GOV-02", "b", "governance"), ("GOV-01", "c", None), ("TAT-01", "d", "Tata"),
    ]  # fmt: skip
    assert found.supplied == ["GOV-02", "TAT-01"]


def test_a_number_made_by_a_formula_only_counts_and_one_of_the_regions_books_is_kept(tmp_path: Path) -> None:
    found = read(tmp_path, ("=ROW()", "Izin daring"), ("B.1.a.7", "Loket"))
    assert found.slips == []
    assert found.initiatives == [
        {"id": "INI-01", "name": "Izin daring"},
        {"id": "INI-02", "name": "Loket", "ref": "B.1.a.7"},
    ]


def test_a_numbered_row_without_a_name_is_an_initiative_of_its_own(tmp_path: Path) -> None:
    found = read(tmp_path, (1, "Izin daring"), (2, "", "antre 10 menit"))
    assert found.initiatives[1] == {"id": "INI-02", "benefits": [{"outcome": "antre 10 menit"}]}


def test_signs_that_are_not_seen_are_left_out_and_told(tmp_path: Path) -> None:
    found = read(tmp_path, (1, "Izin_x0007_ da\u200bring", "a_x000D_\nb"))
    assert found.initiatives[0]["name"] == "Izin daring"
    assert found.initiatives[0]["benefits"] == [{"outcome": "a b"}]
    assert slips(found) == [
        "Lembar1!B2: teks ini memuat tanda yang tidak terlihat (U+0007); tanda itu dibuang",
        "Lembar1!B2: teks ini memuat tanda yang tidak terlihat (U+200B); tanda itu dibuang",
    ]


_RANGES = st.tuples(st.integers(2, 8), st.integers(1, 13), st.integers(0, 2), st.integers(0, 2))


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.lists(st.booleans(), min_size=13, max_size=13), min_size=1, max_size=7), st.lists(_RANGES, max_size=4)
)
def test_every_word_is_in_the_data_beside_it_or_told(
    tmp_path_factory: pytest.TempPathFactory, filled: list[list[bool]], ranges: list[tuple[int, int, int, int]]
) -> None:
    heads = [*HEADS, "Anggaran 2027", "Catatan"]  # and a column without a head
    rows = [
        [f"kata{number}x{column}" if here else None for column, here in enumerate(row)]
        for number, row in enumerate(filled)
    ]
    book, sheet = book_of([heads, *rows])
    for top, left, down, right in ranges:
        sheet.merge_cells(start_row=top, start_column=left, end_row=top + down, end_column=left + right)
    words = [str(cell.value) for row in sheet.iter_rows(min_row=2) for cell in row if cell.value]
    found = handed.read(tmp_path_factory.mktemp("x"), book)
    said = json.dumps([found.initiatives, found.notes, [slip.values for slip in found.slips]])
    assert [word for word in words if word not in said] == []


def test_a_workbook_of_ours_tells_what_stays_behind_and_what_was_hidden(tmp_path: Path) -> None:
    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Program Kerja"]
        sheet.row_dimensions[4].hidden = True
        sheet.cell(5, column(sheet, "Program Kerja")).value = "Loket keliling"

    (tmp_path / "x.xlsx").write_bytes(changed(exported().data, edit))
    found = open_worksheet(tmp_path / "x.xlsx", "x.xlsx")(edition("2023"))
    assert [one["name"] for one in found.initiatives] == ["Satu pintu layanan", "Antrean puskesmas", "Loket keliling"]
    assert found.supplied == ["INI-01"]
    assert slips(found) == [
        "Program Kerja: 1 baris tersembunyi ikut dibaca",
        "Indikator: 1 indikator pilar dan rencana tidak dibawa; hanya milik program kerja",
    ]
