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
