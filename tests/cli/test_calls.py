"""Exit codes, wrong calls, and what a call may not import."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

import pytest

from masterplan_kit.cli.console import columns
from tests.cli.called import EXAMPLES, SOURCES, masterplan

PLAN = b"format: 1\nprogramme: '2023'\nstatus: draft\n"


def test_version_imports_nothing_of_weight() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "masterplan_kit", "--version"],
        capture_output=True, check=True, env={**os.environ, "PYTHONPATH": str(SOURCES)},
    )  # fmt: skip
    assert done.stdout.startswith(b"masterplan-kit ")
    for heavy in (b"typer", b"pydantic", b"yaml", b"rich"):
        assert not [line for line in done.stderr.splitlines() if line.split(b"|")[-1].strip().split(b".")[0] == heavy]


def test_lint_imports_neither_typer_nor_rich_nor_pydantic_nor_what_renders() -> None:
    masterplan("lint", str(EXAMPLES / "minimal"))  # the schema is kept after the first run
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "masterplan_kit", "lint", str(EXAMPLES / "minimal"), "--as-of", "2026-07-01"],
        capture_output=True, check=False, env={**os.environ, "PYTHONPATH": str(SOURCES)},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()
    seen = {line.split(b"|")[-1].strip().split(b".")[0] for line in done.stderr.splitlines()}
    assert not seen & set(
        b"typer click rich pydantic weasyprint jinja2 ruamel starlette uvicorn watchfiles difflib shutil".split()
    )
    assert b"pydantic_core" in seen


def test_an_unknown_rule_is_a_wrong_call_with_a_guess() -> None:
    done = masterplan("lint", str(EXAMPLES / "minimal"), "--select", "initiative-outlives-horizn", MASTERPLAN_LANG="id")
    assert done.returncode == 2
    assert "maksudnya initiative-outlives-horizon?" in done.stderr.decode()
    assert not done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--gate", "finl"), "did you mean final?"),
        (("--format", "jsno"), "--format does not know “jsno”; did you mean json?"),
        (("--report", "json"), "The report “json” names no file; write json=FILE"),
        (("--select", "BUD00X"), "did you mean BUD001?"),
        (("--programme", "2032"), "did you mean 2023?"),
        (("--as-of", "kemarin"), "“kemarin” is no date; write it like 2026-03-31"),
        (("--report", "jsn=x"), "did you mean json?"),
        (("--nonsense",), "--nonsense"),
        (("--config", "tidak-ada.yaml"), "There is no settings file"),
    ],
)
def test_a_wrong_call_exits_with_2_and_says_why(arguments: tuple[str, ...], words: str) -> None:
    done = masterplan("lint", str(EXAMPLES / "minimal"), *arguments)
    assert done.returncode == 2
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_folder_without_a_plan_exits_with_3(tmp_path: Path) -> None:
    (tmp_path / "catatan.yaml").write_text("judul: x\n", encoding="utf-8")
    done = masterplan("lint", str(tmp_path), MASTERPLAN_LANG="id")
    assert done.returncode == 3
    assert "tidak satu pun berkasnya memuat `format: 1`" in done.stderr.decode()


def test_a_path_that_is_not_there_exits_with_3() -> None:
    done = masterplan("lint", "tidak/ada")
    assert done.returncode == 3
    assert "There is no tidak/ada" in done.stderr.decode()


def test_standard_input_is_a_plan_under_the_name_it_is_given() -> None:
    done = masterplan(
        "lint", "-", "--stdin-filename", "kiriman.yaml", "--format", "compact", stdin=b"format: 1\nnam: x\n"
    )
    assert "kiriman.yaml:2:1" in done.stdout.decode()


def test_a_folder_of_plans_is_checked_whole(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "plan.yaml").write_bytes(PLAN)
    done = masterplan("lint", str(tmp_path), "--format", "json")
    assert [Path(plan["path"]).name for plan in json.loads(done.stdout)["plans"]] == ["a", "b"]


@pytest.mark.parametrize(
    ("options", "code"),
    [((), 1), (("--fail-on", "never"), 0), (("--fail-on", "info"), 1), (("--select", "YML"), 0)],
)
def test_an_error_fails_the_call_unless_it_was_not_asked_for(options: tuple[str, ...], code: int) -> None:
    assert masterplan("lint", "-", *options, stdin=b"format: 1\nzzzz: {}\n").returncode == code


@pytest.mark.parametrize(
    ("options", "code"),
    [((), 0), (("--fail-on", "warning"), 1), (("--max-warnings", "0"), 1), (("--max-warnings", "1"), 0)],
)
def test_a_warning_fails_the_call_where_that_was_asked(options: tuple[str, ...], code: int) -> None:
    plan = b'format: 1\ncohort:\n  assessment: "Kamis, 28 Februari 2020"\n'
    assert masterplan("lint", "-", "--select", "weekday-mismatch", *options, stdin=plan).returncode == code


def test_a_plan_that_is_no_yaml_is_a_finding_and_not_a_crash() -> None:
    done = masterplan("lint", "-", stdin=b"a: [1\nb: 2\n")
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr + done.stdout


def test_reports_are_written_whole_and_repeatable(tmp_path: Path) -> None:
    done = masterplan(
        "lint", str(EXAMPLES / "kota-bontang"), "--report", f"json={tmp_path / 'a.json'}", "--report", f"html={tmp_path / 'a.html'}",
    )  # fmt: skip
    assert done.returncode in (0, 1)
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["schema"] == "masterplan-lint/1"
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.html", "a.json"]


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    done = masterplan("lint", str(EXAMPLES / "minimal"), "--report", f"json={tmp_path}/no/such/folder.json")
    assert done.returncode == 2
    assert "cannot be written" in done.stderr.decode()


def test_settings_are_found_by_walking_up_and_read_strictly(tmp_path: Path) -> None:
    (tmp_path / "rencana").mkdir()
    (tmp_path / "rencana" / "plan.yaml").write_bytes(PLAN)
    (tmp_path / ".masterplan.yaml").write_text("select: [IDN012]\nseverity:\n  IDN012: error\n", encoding="utf-8")
    done = masterplan("lint", str(tmp_path / "rencana"), "--format", "json", "--lang", "en")
    found = json.loads(done.stdout)["plans"][0]["findings"]
    assert [(one["code"], one["severity"]) for one in found] == [("IDN012", "error")]
    (tmp_path / ".masterplan.yaml").write_text("gates: final\n", encoding="utf-8")
    wrong = masterplan("lint", str(tmp_path / "rencana"))
    assert wrong.returncode == 2
    assert ".masterplan.yaml:1:1" in wrong.stderr.decode()
    assert masterplan("lint", str(tmp_path / "rencana"), "--isolated").returncode in (0, 1)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("gate: mentorng", "1:7", "did you mean mentoring?"),
        ("select: [IDN012, budget-mising]", "1:18", "did you mean budget-missing?"),
        ("severity: {budget-mising: error}", "1:12", "did you mean budget-missing?"),
        ("severity: {budget-missing: eror}", "1:28", "did you mean error?"),
        ("reports: {jsn: a}", "1:11", "did you mean json?"),
        ("reports: {json: ../a.json}", "1:17", "point out of their folder: ../a.json"),
    ],
)
def test_a_word_that_the_settings_have_wrong_is_shown_where_it_stands(
    tmp_path: Path, text: str, place: str, words: str
) -> None:
    (tmp_path / "plan.yaml").write_bytes(PLAN)
    (tmp_path / ".masterplan.yaml").write_text(f"{text}\n", encoding="utf-8")
    done = masterplan("lint", str(tmp_path))
    assert done.returncode == 2
    assert f".masterplan.yaml:{place} " in done.stderr.decode()
    assert words in done.stderr.decode()
    assert not done.stdout


def test_places_in_the_folder_of_the_call_need_no_dot(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(PLAN)
    assert masterplan("lint", "--format", "compact", "--fail-on", "never", cwd=tmp_path).stdout.startswith(
        b"plan.yaml:"
    )


def test_a_programme_of_ones_own_judges_and_is_checked_strictly(tmp_path: Path) -> None:
    own = tmp_path / "edisi.yaml"
    own.write_text("extends: '2023'\nedition: uji\nperiod: {min_years: 2, max_years: 3}\n", encoding="utf-8")
    plan = b"format: 1\nperiod: {start: 2026, end: 2035}\n"
    done = masterplan(
        "lint", "-", "--programme", str(own), "--select", "IDN013", "--format", "compact", "--gate", "final", stdin=plan
    )
    assert "IDN013" in done.stdout.decode(), done.stderr.decode()
    own.write_text("extends: '2023'\nedition: uji\nperiod: {min_year: 2, max_years: 3}\n", encoding="utf-8")
    misspelt = masterplan("lint", "-", "--programme", str(own), stdin=plan).stderr.decode()
    assert "“min_year” was read as “min_years”" in misspelt
    assert "is missing" not in misspelt
    own.write_text("extends: '2023'\nedition: uji\nperiod: {min_years: dua}\nperod: 1\n", encoding="utf-8")
    wrong = masterplan("lint", "-", "--programme", str(own), stdin=plan)
    assert wrong.returncode == 2
    assert "edisi.yaml:3" in wrong.stderr.decode()
    assert "edisi.yaml:4:1" in wrong.stderr.decode()
    assert b"Traceback" not in wrong.stderr


def test_help_speaks_the_language_of_the_call() -> None:
    assert "Periksa rencana" in masterplan("lint", "--help", MASTERPLAN_LANG="id").stdout.decode()
    assert "Check plans" in masterplan("lint", "--help", MASTERPLAN_LANG="en").stdout.decode()


@pytest.mark.parametrize(
    ("asked", "wide"), [("80", 80), ("1", 60), ("500", 120), ("0", 100), ("x", 100), ("-80", 100), ("", 100)]
)
def test_a_report_without_a_terminal_is_as_wide_as_columns_says_within_reason(
    asked: str, wide: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> NoReturn:
        raise OSError

    monkeypatch.setenv("COLUMNS", asked)
    monkeypatch.setattr(os, "get_terminal_size", none)
    assert columns() == wide


def test_an_old_console_gets_codes_for_what_it_cannot_show() -> None:
    done = masterplan("lint", str(EXAMPLES / "kota-bontang"), PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode in (0, 1)
    done.stdout.decode("cp1252")
    ascii_done = masterplan("lint", str(EXAMPLES / "kota-bontang"), "--ascii")
    assert ascii_done.stdout.isascii()


def test_a_reader_that_leaves_early_sees_no_traceback() -> None:
    command = f"{sys.executable} -m masterplan_kit lint {EXAMPLES}/kota-bontang --gate final | head -1"
    done = subprocess.run(
        command, shell=True, capture_output=True, check=False, env={**os.environ, "PYTHONPATH": str(SOURCES)}
    )
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "masterplan_kit", "lint", str(EXAMPLES / "kota-bontang")],
            stdout=full, stderr=subprocess.PIPE, check=False, env={**os.environ, "PYTHONPATH": str(SOURCES)},
        )  # fmt: skip
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_an_interrupt_is_130_without_a_traceback() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "masterplan_kit", "lint", str(EXAMPLES / "minimal"), "--watch"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(SOURCES)},
    )  # fmt: skip
    time.sleep(1.5)
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=20)
    assert child.returncode == 130
    assert b"Traceback" not in errors
