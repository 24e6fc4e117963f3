"""`masterplan export`, `masterplan import` and `masterplan lint` of a workbook, as a shell calls them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.called import masterplan
from tests.office.made import PLAN

AS_OF = ("--as-of", "2026-07-01")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "rencana.yaml").write_text(PLAN, encoding="utf-8")
    done = masterplan("export", "rencana.yaml", "rencana.xlsx", *AS_OF, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("rencana.xlsx: 2 program kerja, ")
    return tmp_path


def edit(folder: Path, sheet: str, cell: str, value: object) -> None:
    book = openpyxl.load_workbook(folder / "rencana.xlsx")
    book[sheet][cell].value = value
    book.save(folder / "rencana.xlsx")


def test_an_unchanged_workbook_brings_nothing(plan: Path) -> None:
    done = masterplan("import", "rencana.yaml", "rencana.xlsx", "--apply", cwd=plan)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, "tidak ada yang berubah\n", b"")
    assert (plan / "rencana.yaml").read_text(encoding="utf-8") == PLAN


def test_edits_are_shown_first_and_written_when_asked(plan: Path) -> None:
    edit(plan, "Program Kerja", "C3", "Smart Living")
    shown = masterplan("import", "rencana.yaml", "rencana.xlsx", cwd=plan, MASTERPLAN_LANG="id")
    lines = [
        "GOV-01  Program Kerja",
        "    Pilar: Smart Governance → Smart Living   (Program Kerja!C3)",
        "1 berubah, 0 baru, 0 dihapus, 0 bertentangan",
    ]
    assert shown.returncode == 0
    assert shown.stdout.decode().splitlines() == lines
    assert shown.stderr.decode() == "masterplan: Belum ditulis; tambahkan --apply untuk menulis.\n"
    assert (plan / "rencana.yaml").read_text(encoding="utf-8") == PLAN
    done = masterplan("import", "rencana.yaml", "rencana.xlsx", "--apply", cwd=plan, MASTERPLAN_LANG="id")
    assert (done.returncode, done.stdout.decode().splitlines()) == (0, lines)
    assert done.stderr.decode() == "masterplan: ditulis: rencana.yaml\n"
    after = PLAN.replace("pillar: governance          #", "pillar: living          #")
    assert (plan / "rencana.yaml").read_text(encoding="utf-8") == after


def test_a_conflict_is_shown_with_what_the_plan_says_now(plan: Path) -> None:
    edit(plan, "Program Kerja", "B3", "Satu pintu")
    now = PLAN.replace("Satu pintu layanan", "Pintu tunggal")
    (plan / "rencana.yaml").write_text(now, encoding="utf-8")
    done = masterplan(
        "import", "rencana.yaml", "rencana.xlsx", "--apply", "--lang", "en", cwd=plan, MASTERPLAN_LANG="en"
    )
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "GOV-01  Work Programmes",
        "  ! Work programme: Satu pintu layanan → Satu pintu   (Program Kerja!B3)",
        "      the plan now says: Pintu tunggal",
        "0 changed, 0 new, 0 removed, 1 in conflict",
    ]
    assert done.stderr.decode() == (
        "masterplan: what is in conflict was left alone; --theirs takes the workbook's, --ours the plan's\n"
    )
    assert (plan / "rencana.yaml").read_text(encoding="utf-8") == now
    theirs = masterplan("import", "rencana.yaml", "rencana.xlsx", "--apply", "--theirs", cwd=plan)
    assert theirs.returncode == 0
    assert "name: Satu pintu\n" in (plan / "rencana.yaml").read_text(encoding="utf-8")


def test_nothing_is_written_where_one_cell_is_refused(plan: Path) -> None:
    edit(plan, "Program Kerja", "B3", "Satu pintu")
    edit(plan, "Anggaran", "G3", "=1+1")
    done = masterplan("import", "rencana.yaml", "rencana.xlsx", "--apply", cwd=plan, MASTERPLAN_LANG="id")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines()[0] == "Anggaran!G3: sel ini berisi rumus; tuliskan nilainya"
    assert done.stderr.decode() == "masterplan: 1 hal perlu diperbaiki dalam buku kerja; tidak ada yang ditulis\n"
    assert (plan / "rencana.yaml").read_text(encoding="utf-8") == PLAN


_UNITS = {"dinkes": "living", "dlh": "environment", "diskominfo": "governance"}


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A plan with a file for each of three units, and its workbook."""
    (tmp_path / "kota").mkdir()
    (tmp_path / "kota/a.yaml").write_text('format: 1\nprogramme: "2023"\n', encoding="utf-8")
    for unit, pillar in _UNITS.items():
        initiative = (
            f"initiatives:\n  - id: {unit}-01\n    name: Karya {unit}\n    pillar: {pillar}\n    lead: {unit}\n"
        )
        (tmp_path / f"kota/{unit}.yaml").write_text(initiative, encoding="utf-8")
    assert masterplan("export", "kota", "rencana.xlsx", "--lang", "id", *AS_OF, cwd=tmp_path).returncode == 0
    return tmp_path


@pytest.mark.parametrize(
    ("cells", "file", "added"),
    [
        (
            {"C6": "Smart Living", "K6": "diskominfo"},
            "diskominfo",
            "\n  - id: dinkes-02\n    name: Baru\n    pillar: living\n    lead: diskominfo\n",
        ),
        (
            {"C6": "Smart Living", "K6": "bappeda"},
            "dinkes",
            "\n  - id: dinkes-02\n    name: Baru\n    pillar: living\n    lead: bappeda\n",
        ),
        ({"C6": "Smart Branding"}, "dlh", "\n  - id: BRA-01\n    name: Baru\n    pillar: branding\n"),
    ],
    ids=["of its unit", "else of its pillar", "else the last"],
)
def test_a_new_initiative_goes_to_the_file(cells: dict[str, str], file: str, added: str, office: Path) -> None:
    edit(office, "Program Kerja", "B6", "Baru")
    for cell, text in cells.items():
        edit(office, "Program Kerja", cell, text)
    before = {unit: (office / f"kota/{unit}.yaml").read_text(encoding="utf-8") for unit in _UNITS}
    done = masterplan("import", "kota", "rencana.xlsx", "--apply", cwd=office, MASTERPLAN_LANG="id")
    assert (done.returncode, done.stderr.decode()) == (0, f"masterplan: ditulis: kota/{file}.yaml\n")
    after = {unit: (office / f"kota/{unit}.yaml").read_text(encoding="utf-8") for unit in _UNITS}
    assert after == {**before, file: before[file] + added}


@pytest.mark.parametrize(
    ("lang", "supplied", "typed"),
    [("id", "Program Kerja: baru, id diberikan", "Program Kerja: baru"), ("en", "Work Programmes: new, id supplied", "Work Programmes: new")],
)  # fmt: skip
def test_ids_that_were_supplied_are_told_from_those_that_were_typed(
    lang: str, supplied: str, typed: str, office: Path
) -> None:
    edit(office, "Program Kerja", "B6", "Tanpa id")
    edit(office, "Program Kerja", "C6", "Smart Living")
    edit(office, "Program Kerja", "A7", "LIV-77")
    edit(office, "Program Kerja", "B7", "Dengan id")
    done = masterplan("import", "kota", "rencana.xlsx", "--lang", lang, cwd=office)
    heads = [line for line in done.stdout.decode().splitlines() if not line.startswith(" ")]
    assert heads[:2] == [f"dinkes-02  {supplied}", f"LIV-77  {typed}"]


def test_money_is_told_as_people_read_it_and_a_row_without_an_id_by_whose_it_is(plan: Path) -> None:
    edit(plan, "Anggaran", "G3", 1_250_000_000)
    edit(plan, "Anggaran", "B5", "LIV-01")
    edit(plan, "Anggaran", "G5", 1_234_567)
    done = masterplan("import", "rencana.yaml", "rencana.xlsx", cwd=plan)
    assert done.stdout.decode().splitlines() == [
        "GOV-01/1  Anggaran",
        "    2027: Rp750 juta → Rp1,25 miliar   (Anggaran!G3)",
        "LIV-01  Anggaran: baru",
        "    2027: Rp1.234.567",
        "1 berubah, 1 baru, 0 dihapus, 0 bertentangan",
    ]


def test_a_row_that_was_given_another_name_is_known_again_after_it_was_applied(plan: Path) -> None:
    edit(plan, "Anggaran", "C4", "APBN")
    edit(plan, "Anggaran", "G4", 60_000_000)
    call = ("import", "rencana.yaml", "rencana.xlsx", "--apply")
    assert masterplan(*call, cwd=plan).returncode == 0
    again = masterplan(*call, cwd=plan)
    assert (again.returncode, again.stdout.decode(), again.stderr) == (0, "tidak ada yang berubah\n", b"")


@pytest.mark.parametrize(
    ("lang", "told"),
    [("id", "baris tersembunyi ikut dibaca: Program Kerja (1), Anggaran (2)"), ("en", "hidden rows were read, too: Program Kerja (1), Anggaran (2)")],
)  # fmt: skip
def test_rows_that_are_hidden_are_read_and_told(lang: str, told: str, plan: Path) -> None:
    book = openpyxl.load_workbook(plan / "rencana.xlsx")
    book["Program Kerja"]["B4"].value = "Antrean daring"
    for sheet, row in (("Program Kerja", 4), ("Program Kerja", 9), ("Anggaran", 3), ("Anggaran", 4)):
        book[sheet].row_dimensions[row].hidden = True
    book.save(plan / "rencana.xlsx")
    done = masterplan("import", "rencana.yaml", "rencana.xlsx", "--apply", cwd=plan, MASTERPLAN_LANG=lang)
    assert done.stderr.decode().splitlines()[0] == f"masterplan: {told}"
    assert "name: Antrean daring\n" in (plan / "rencana.yaml").read_text(encoding="utf-8")


def test_lint_names_the_cell(plan: Path) -> None:
    edit(plan, "Program Kerja", "C4", "Smart Mobilty")
    done = masterplan("lint", "rencana.xlsx", "--format", "compact", "--select", "PIL001", *AS_OF, cwd=plan)
    assert done.stdout.decode().startswith("rencana.xlsx:Program Kerja!C4: ")


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("export", "rencana.yaml", "rencana.xlsx"), 2, "is there already and may hold edits; import it first"),
        (("export", "rencana.yaml", "rencana.csv"), 2, "rencana.csv must end in .xlsx"),
        (("export", "tidak-ada", "x.xlsx"), 3, "There is no tidak-ada"),
        (("export", "rencana.yaml", "nowhere/x.xlsx"), 2, "nowhere/x.xlsx cannot be written"),
        (("import", "rencana.yaml", "tidak-ada.xlsx"), 2, "tidak-ada.xlsx is not there, or is no ordinary file"),
        (("import", "rencana.yaml", "rencana.yaml"), 2, "rencana.yaml is no workbook but text"),
        (("import", "rencana.yaml", "rencana.xlsx", "--theirs", "--ours"), 2, "Choose one: --theirs or --ours"),
        (("lint", "--fix", "rencana.xlsx"), 2, "rencana.xlsx is a workbook"),
    ],
)
def test_a_wrong_call_is_told(plan: Path, arguments: tuple[str, ...], code: int, sentence: str) -> None:
    done = masterplan(*arguments, cwd=plan, MASTERPLAN_LANG="en")
    assert done.returncode == code
    assert sentence in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_an_unfit_workbook_is_not_taken_for_checked(plan: Path) -> None:
    (plan / "x.xlsx").write_bytes(b"a;b\n")
    done = masterplan("lint", "x.xlsx", cwd=plan, MASTERPLAN_LANG="en")
    assert done.returncode == 3
    assert b"no workbook but text (CSV?)" in done.stderr


def test_it_works_on_a_console_of_code_page_1252(plan: Path) -> None:
    edit(plan, "Program Kerja", "B3", "Satu pintu 漢")
    done = masterplan(
        "import", "rencana.yaml", "rencana.xlsx", "--apply", cwd=plan, PYTHONUTF8="0", PYTHONIOENCODING="cp1252"
    )
    assert done.returncode == 0
    assert "name: Satu pintu 漢\n" in (plan / "rencana.yaml").read_text(encoding="utf-8")
