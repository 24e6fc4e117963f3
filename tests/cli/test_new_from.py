"""`masterplan new --from`: a plan that starts with the worksheet of a region."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from masterplan_kit.cli.started import begun
from masterplan_kit.office.worksheet import open_worksheet
from masterplan_kit.programme import edition
from masterplan_kit.scaffold import written
from masterplan_kit.source import LEFT_OUT, File, Source, merge, read_plan
from masterplan_kit.source.read import BIDI, CONTROL, ZERO_WIDTH
from tests.cli.called import EXAMPLES, SOURCES, masterplan
from tests.cli.test_new import at_a_terminal
from tests.office.handed import HEADS, book_of
from tests.scaffold.plans import answers

_DAY = ("--as-of", "2026-07-01")
_TOLD = ("--region", "64.74", "--programme", "2023", "--period", "2027-2036")
ROWS = (
    ["USULAN PROGRAM SMART CITY"],
    [*HEADS, "KETERANGAN"],
    ["SMART GOVERNANCE"],
    [1, "Izin daring", "izin terbit\n3 hari", "pemohon", "Lama izin", "Rp 750.000.000,-", "APBD", "Diskominfo", None, 2027],
    [2, "Satu data: - a # b", None, None, None, "10 M", "bank", "Dinas Air Bersih", None, "3-4 tahun", "lanjutan: 2024"],
    ["SMART LIVING"],
    [1, "Antrean puskesmas", None, None, None, None, None, "Dinas Kesehatan"],
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    book_of(ROWS)[0].save(tmp_path / "usulan.xlsx")
    return tmp_path


def initiatives(plan: Path) -> list[dict[str, Any]]:
    source = read_plan(plan)
    assert not source.stopped, source.problems
    return [filled(one) for one in source.data["initiatives"]]


def filled(data: Any) -> Any:
    """The data without fields that stand empty."""
    if isinstance(data, dict):
        return {key: inner for key, value in data.items() if (inner := filled(value)) not in ({}, [], [{}])}
    return [filled(item) for item in data] if isinstance(data, list) else data


def fields_of(text: str) -> list[str]:
    """The lines of a file without their explanations."""
    lines = (re.sub(r"\s+# .*|\s+$", "", line) for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def test_a_worksheet_becomes_files_of_the_units_that_lead(folder: Path) -> None:
    done = masterplan("new", "kota", *_TOLD, "--lang", "id", "--from", "usulan.xlsx", *_DAY, cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [
        "Yang perlu dilihat di usulan.xlsx:",
        "  Lembar1!A1: “USULAN PROGRAM SMART CITY” berada di luar tabel dan tidak dibawa",
        "  Lembar1!K2: kolom “KETERANGAN” tidak dikenal; isinya menjadi komentar pada program kerjanya",
        "  Lembar1!J5: “3-4 tahun” belum dapat dibaca; teksnya dicatat pada program kerjanya, isilah sendiri",
        "  Lembar1!F5: “10 M” belum dapat dibaca; teksnya dicatat pada program kerjanya, isilah sendiri",
        "3 program kerja dari usulan.xlsx; pemeriksaan pertama: 8 temuan",
        "Id diberikan kepada 3 program kerja: GOV-01, GOV-02, LIV-01",
        "1 program kerja belum punya penanggung jawab dari bodies.yaml; lihat initiatives/tanpa-penanggung-jawab.yaml",
        "Masterplan Smart City Kota Bontang 2027-2036: 8 berkas ada di kota",
        "1. Buka folder itu di penyunting teks dan mulailah dengan plan.yaml.",
        "2. Isilah yang kosong; keterangannya ada di sebelah setiap isian.",
        "3. Periksa hasilnya: masterplan lint kota",
    ]
    names = sorted(file.name for file in (folder / "kota/initiatives").iterdir())
    assert names == ["dinkes.yaml", "diskominfo.yaml", "tanpa-penanggung-jawab.yaml"]
    checked = masterplan(
        "lint", "kota", "--gate", "draft", "--fail-on", "never", "--format", "compact", *_DAY, cwd=folder
    )
    assert len(checked.stdout.decode().splitlines()) == 8
    laid_out = masterplan("fmt", "--check", "kota", cwd=folder)
    assert laid_out.returncode == 0, laid_out.stdout.decode()


def test_what_the_worksheet_lacks_stands_there_to_be_filled_in(folder: Path) -> None:
    masterplan("new", "kota", *_TOLD, "--lang", "en", "--from", "usulan.xlsx", *_DAY, cwd=folder)
    text = (folder / "kota/initiatives/without-lead.yaml").read_text(encoding="utf-8")
    assert text.startswith(
        "# yaml-language-server: $schema=../.masterplan/masterplan.schema.json\n#\n"
        "# Initiatives whose lead is not named yet, or is no office in bodies.yaml. Fill in the id of the lead office\n"
        "# under lead; after that the initiative may move to the file of that office.\n\n"
    )
    assert (
        "initiatives:\n  # Lembar1!K5 KETERANGAN: lanjutan: 2024\n  # Lembar1!J5 Timeline: 3-4 tahun\n  - id: GOV-02 "
    ) in text
    made = textwrap.dedent("""\
        initiatives:
          - id: GOV-02
            name: "Satu data: - a
            pillar: governance
            sub_pillar:
            action_group:
            state:
            problem:
            benefits:
              - for:
                outcome:
            technology:
              summary:
            lead: Dinas Air Bersih
            support:
            partners:
            locations:
            horizon:
            schedule:
              start:
              end:
            budget:
              - source:
                kind:
                unit:
                amounts:
            budget_note: "10 M; bank"
            indicators:
              - id:
                name:
    """).splitlines()
    assert fields_of(text)[: len(made)] == made
    assert '    name: "Satu data: - a # b"  # ' in text


def test_units_told_and_units_of_the_worksheet_are_one_where_they_are_called_alike(folder: Path) -> None:
    units = ("--units", "Dinas Air Bersih, dinas kesehatan")
    masterplan("new", "kota", *_TOLD, *units, "--from", "usulan.xlsx", *_DAY, cwd=folder)
    source = read_plan(folder / "kota")
    assert [unit["id"] for unit in source.data["units"]] == ["dinas-air-bersih", "dinkes", "diskominfo"]
    leads = {one["name"]: one["lead"] for one in initiatives(folder / "kota") if "name" in one}
    assert leads == {
        "Satu data: - a # b": "dinas-air-bersih",
        "Antrean puskesmas": "dinkes",
        "Izin daring": "diskominfo",
    }


def test_a_unit_that_was_asked_for_and_leads_nothing_gets_an_empty_initiative(folder: Path) -> None:
    masterplan("new", "kota", *_TOLD, "--units", "dlh", "--from", "usulan.xlsx", *_DAY, cwd=folder)
    text = (folder / "kota/initiatives/dlh.yaml").read_text(encoding="utf-8")
    assert fields_of(text)[:3] == ["initiatives:", "  - id:", "    name:"]
    assert "    lead: dlh " in text


def test_a_workbook_of_an_export_starts_a_plan_with_all_it_holds(tmp_path: Path) -> None:
    plan = EXAMPLES / "complete"
    masterplan("export", str(plan), "rencana.xlsx", *_DAY, cwd=tmp_path)
    done = masterplan("new", "kota", *_TOLD, "--from", "rencana.xlsx", *_DAY, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Id diberikan" not in done.stdout.decode()
    before = {one["id"]: one for one in initiatives(plan)}
    assert {one["id"]: one for one in initiatives(tmp_path / "kota")} == before
    units = {unit["id"]: unit for unit in read_plan(plan).data["units"]}
    assert {unit["id"]: unit for unit in read_plan(tmp_path / "kota").data["units"]} == units


def test_what_a_faulty_plan_said_in_its_own_way_comes_along(tmp_path: Path) -> None:
    plan = textwrap.dedent("""\
        format: 1
        units: [{id: "Dinas / X", name: "Dinas\\nX"}, {name: Tanpa id}]
        initiatives:
          - {name: Izin, benefits: cepat, lead: "Dinas / X", schedule: segera}
          - {id: [x], name: Loket, lead: [a], "on: #": ya}
    """)
    (tmp_path / "rencana.yaml").write_text(plan, encoding="utf-8")
    masterplan("export", "rencana.yaml", "x.xlsx", *_DAY, cwd=tmp_path)
    done = masterplan("new", "kota", *_TOLD, "--from", "x.xlsx", *_DAY, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    made = [one for one in initiatives(tmp_path / "kota") if "name" in one]
    assert made == [
        {"name": "Izin", "benefits": [{"outcome": "cepat"}], "lead": "Dinas / X", "schedule": "segera"},
        {"id": ["x"], "name": "Loket", "lead": ["a"], "on: #": "ya"},
    ]
    assert read_plan(tmp_path / "kota").data["units"][:2] == [
        {"id": "Dinas / X", "name": "Dinas\nX"},
        {"name": "Tanpa id"},
    ]
    assert (tmp_path / "kota/initiatives/dinas-x.yaml").is_file()


def test_many_initiatives_of_one_unit_are_shared_out_over_files(tmp_path: Path) -> None:
    rows = [HEADS, *([number, f"Program {number}", *[None] * 5, "Dinkes"] for number in range(120))]
    book_of(rows)[0].save(tmp_path / "x.xlsx")
    done = masterplan("new", "kota", *_TOLD, "--units", "dinkes", "--from", "x.xlsx", *_DAY, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(initiatives(tmp_path / "kota")) == 120
    names = sorted(file.name for file in (tmp_path / "kota/initiatives").iterdir())
    assert names == ["dinkes-2.yaml", "dinkes-3.yaml", "dinkes.yaml"]


def test_more_than_a_plan_can_hold_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    book_of([HEADS, *([number, f"Program {number}"] for number in range(3_300))])[0].save(tmp_path / "x.xlsx")
    done = masterplan("new", "kota", *_TOLD, "--from", "x.xlsx", *_DAY, cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (
        2, "masterplan: x.xlsx holds 3300 work programmes, more than one plan can hold; divide the worksheet first\n",
    )  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["x.xlsx"]


def not_there(_: Path) -> None:
    """No file at all."""


def old(file: Path) -> None:
    file.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)


def commas(file: Path) -> None:
    file.write_text("No;Program Kerja\n1;Izin\n", encoding="utf-8")


def open_document(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")


def without_heads(file: Path) -> None:
    book_of([("Nomor", "Uraian"), (1, "Izin")])[0].save(file)


def bomb(file: Path) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", b" " * 30_000_000)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (not_there, "x.xlsx is not there, or is no ordinary file"),
        (old, "x.xlsx is protected by a password, or an old .xls; save it as .xlsx without a password"),
        (commas, "x.xlsx is no workbook but text (CSV?); open it in Excel or LibreOffice and save it as .xlsx"),
        (open_document, "x.xlsx is no .xlsx workbook, whatever its name; save it from Excel or LibreOffice as .xlsx"),
        (without_heads, "x.xlsx has no column “Program Kerja” in the first 30 rows of any sheet"),
        (bomb, "x.xlsx grows beyond all measure when it is unpacked; it was not opened"),
    ],
)
def test_a_file_that_is_no_worksheet_is_told_before_anything_is_asked(tmp_path: Path, make: Any, said: str) -> None:
    make(tmp_path / "x.xlsx")
    code, screen = at_a_terminal(["kota", "--from", "x.xlsx"], [], tmp_path, MASTERPLAN_LANG="en")
    assert (code, screen) == (2, [f"masterplan: {said}"])
    assert not (tmp_path / "kota").exists()


def test_no_question_is_added_to_those_that_a_new_plan_asks(folder: Path) -> None:
    code, screen = at_a_terminal(
        [
            "kota",
            "--region",
            "64.74",
            "--lang",
            "id",
            "--units",
            "dinkes",
            "--title",
            "Kami",
            "--from",
            "usulan.xlsx",
            *_DAY,
        ],
        [("Edisi program [2023]: ", "\n"), ("Jangka waktu [2027-2036]: ", "\n")],
        folder,
    )
    assert code == 0
    assert screen[:3] == ["Kota Bontang (64.74)", "Edisi program [2023]: ", "Jangka waktu [2027-2036]: "]
    assert "Yang perlu dilihat di usulan.xlsx:" in screen


def test_nothing_of_workbooks_is_loaded_where_none_is_named(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "masterplan_kit", "new", "kota", *_TOLD],
        cwd=tmp_path, env={"PYTHONPATH": str(SOURCES)}, capture_output=True, check=True, encoding="utf-8",
    )  # fmt: skip
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "masterplan_kit.cli.started" in loaded
    assert not [name for name in loaded if name.startswith(("openpyxl", "masterplan_kit.office"))]
    assert (tmp_path / "kota/plan.yaml").is_file()


_ODD = st.sampled_from(
    ["- a: b", "# komentar", "a # b", "{a: b}", "[x]", "'", '"', "kunci: nilai", "=1+1", "+62", "007", "1.250", "2027-01-01", "ya: |", "> x",
     "a\nb", "a\r\nb\n\nc", " a ", "a\t b", "%", "@x", "`", "!!str", "&a *a", "---", "...", "null x", "\\n", "a_x0007_b", "_x000D_", "é“”", "\u2028",
     "x" * 300, "ORANG\u202ebalik", "e\u0301", "a\n  b\n", "1) satu", "b. dua", ":", "?", "- ", "<<", "😀", "a\n#b", "\u00a0x"]
)  # fmt: skip
_TEXT = st.one_of(
    _ODD,
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=40),
    st.lists(_ODD, min_size=1, max_size=3).map("\n".join),
)


def meant(text: str) -> str:
    """The text without the signs that no plan may hold, as people see it."""
    text = re.sub(r"_x(005F|00[01][0-9A-F])_", lambda found: chr(int(found[1], 16)), text)
    text = re.sub(r"\r\n?", "\n", text).strip()
    for signs in (CONTROL, BIDI, ZERO_WIDTH):
        text = signs.sub("", text).strip()
    return text


def started(folder: Path, book: openpyxl.Workbook) -> tuple[Source, dict[str, str]]:
    """The plan that a worksheet makes, as it would be read from its folder."""
    book.save(folder / "x.xlsx")
    found = open_worksheet(folder / "x.xlsx", "x.xlsx")(edition("2023"))
    files = dict(written(begun(answers("64.74"), found)))
    return merge("baru", [File(name, text) for name, text in sorted(files.items())], []), files


@settings(deadline=None, max_examples=80)
@given(st.lists(st.tuples(_TEXT, _TEXT, _TEXT, _TEXT), min_size=1, max_size=6))
@example([("a", "b", "c", "d\u2028e")])
def test_whatever_the_cells_hold_is_in_the_plan(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str, str]]
) -> None:
    kept = [row for row in rows if all(meant(text) and meant(text).lower() not in LEFT_OUT for text in row)]
    assume(kept)
    heads = ["Program Kerja", "Masalah", "Tujuan", "Catatan", "No"]
    book, sheet = book_of([heads, *([None] * 5 for _ in kept)])
    for number, row in enumerate(kept, start=2):
        for column, text in enumerate(row, start=1):
            cell: Any = sheet.cell(number, column, "x")
            cell._value, cell.data_type = text, "s"
        sheet.cell(number, 5, number)
    source, files = started(tmp_path_factory.mktemp("x"), book)
    assert not source.stopped, source.problems
    made = [one for one in source.data["initiatives"] if "name" in one]
    comments = " ".join(
        line.strip().removeprefix("#") for line in files["initiatives/tanpa-penanggung-jawab.yaml"].splitlines()
    )
    assert len(made) == len(kept)
    for one, (name, problem, aim, note) in zip(made, kept, strict=True):
        assert one["name"] == " ".join(meant(name).split())
        assert one["problem"] == meant(problem)
        assert one["benefits"] == [{"outcome": " ".join(meant(aim).split())}]
        assert "".join(f"Catatan: {meant(note)}".split()) in "".join(comments.split())
