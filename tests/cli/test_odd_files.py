"""Odd names, odd streams, odd folders: never a traceback, never half a file, never a command in a log."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from masterplan_kit.report import FORMATS
from tests.cli.called import EXAMPLES, SOURCES, masterplan

PLAN = "format: 1\nprogramme: '2023'\nstatus: draft\nperiod: 2026-2035\n"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1", "MASTERPLAN_LANG": "en"}
COMMAND = [sys.executable, "-m", "masterplan_kit"]


def plan(folder: Path, name: str = "rencana.yaml", text: str = PLAN) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def shell(line: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    line = line.replace("masterplan ", f"{sys.executable} -m masterplan_kit ")
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, check=False, timeout=60, cwd=cwd, env={**ENVIRONMENT, **environment}
    )  # fmt: skip


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def paths(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [one["path"] for one in json.loads(done.stdout)["plans"]]


# ---- names ---------------------------------------------------------------------------------------------

ODD = [
    "a\nb.yaml",
    "a\x1b[31mb.yaml",
    "--help.yaml",
    "::error::x.yaml",
    "##[error]x.yaml",
    "é\u202ex.yaml",
    "a%0Ab.yaml",
    "a" * 250 + ".yaml",
]


@pytest.mark.skipif(os.name == "nt", reason="such names need a POSIX file system")
@pytest.mark.parametrize("name", [*ODD, os.fsdecode(b"caf\xe9.yaml")], ids=ascii)
def test_a_name_is_shown_and_never_obeyed(name: str, tmp_path: Path) -> None:
    for folder in ("satu", "dua"):
        plan(tmp_path / folder, name, "format: 1\nnam: '::error::x'\nstatus: 'Draft ##[error]x'\n")
    plan(tmp_path / name.removesuffix(".yaml"), "c.yaml")
    reports = [word for form in FORMATS for word in ("--report", f"{form}=laporan.{form}")]
    done = masterplan("lint", ".", "--statistics", "-v", *reports, cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr.decode()
    assert not done.stderr
    harmless(done.stdout.decode("utf-8"))
    for form in FORMATS:
        harmless((tmp_path / f"laporan.{form}").read_text(encoding="utf-8"), commands=form == "github")


def harmless(shown: str, *, commands: bool = False) -> None:
    assert shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "##[" not in shown
    for line in shown.splitlines():
        assert not re.match(r"\s*::[A-Za-z]", line) or (commands and re.match(r"::(error|warning|notice) file=", line))


@pytest.mark.skipif(os.name == "nt", reason="such names need a POSIX file system")
@pytest.mark.parametrize("name", [*ODD, os.fsdecode(b"caf\xe9.yaml")], ids=ascii)
def test_a_file_of_an_odd_name_is_mended_in_its_place(name: str, tmp_path: Path) -> None:
    plan(tmp_path, name)
    done = masterplan("fix", "--", name, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert "period: {start: 2026, end: 2035}" in (tmp_path / name).read_text(encoding="utf-8")
    assert names(tmp_path) == [name]
    assert b"\x1b" not in done.stderr


def test_an_unwritten_path_is_not_the_folder_of_the_call(tmp_path: Path) -> None:
    plan(tmp_path)
    assert masterplan("lint", "", cwd=tmp_path).returncode == 3


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_in_a_circle_are_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("a.yaml")
    plan(tmp_path / "rencana")
    (tmp_path / "rencana" / "b.yaml").symlink_to("b.yaml")
    for path in ("a.yaml", "rencana"):
        done = masterplan("lint", path, "--format", "compact", cwd=tmp_path)
        assert done.returncode == 1, done.stderr.decode()
        assert b"YML" in done.stdout


# ---- streams and surroundings --------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
class TestStreams:
    def test_a_closed_output_is_told_and_is_no_success(self, tmp_path: Path) -> None:
        plan(tmp_path)
        for command in ("lint .", "--version", "explain ACT002", "fix --diff ."):
            done = shell(f"masterplan {command} >&-", tmp_path)
            assert done.returncode == 2, command
            assert b"the output cannot be written" in done.stderr
            assert b"Traceback" not in done.stderr

    def test_a_closed_input_is_an_empty_plan(self) -> None:
        done = shell("masterplan lint - <&-")
        assert done.returncode == 1
        assert not done.stderr

    def test_a_closed_error_stream_changes_no_verdict(self, tmp_path: Path) -> None:
        assert shell("masterplan lint . --select IDN001 2>&-", plan(tmp_path)).returncode in (0, 1)
        assert shell("masterplan lint tidak-ada 2>&- >&-").returncode == 2

    @pytest.mark.parametrize(
        "arguments",
        [
            ("lint", "-v"),
            ("lint", "-qv"),
            ("lint", "--format", "json"),
            ("explain",),
            ("explain", "--format", "json"),
            ("--version",),
        ],
    )
    def test_a_reader_that_left_is_141_in_every_command(self, arguments: tuple[str, ...]) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        path = [str(EXAMPLES / "kota-bontang")] if "lint" in arguments else []
        done = subprocess.run(
            [*COMMAND, *arguments, *path], stdout=writing, stderr=subprocess.PIPE, check=False, env=ENVIRONMENT
        )
        os.close(writing)
        assert done.returncode == 141
        assert not done.stderr

    def test_endless_input_ends(self) -> None:
        done = shell("masterplan lint - --format compact < /dev/zero")
        assert done.returncode == 1
        assert b"YML" in done.stdout

    @pytest.mark.parametrize(
        "surroundings",
        [{"TERM": "dumb"}, {"COLUMNS": "1"}, {"COLUMNS": "x"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}, {"TZ": "Nowhere/X"}],
    )
    def test_odd_surroundings_change_looks_only(self, surroundings: dict[str, str]) -> None:
        line = f"masterplan lint {EXAMPLES}/kota-bontang --as-of 2026-07-01 --gate final"
        done, plain = shell(line, None, **surroundings), shell(line)
        assert done.returncode == plain.returncode
        assert not done.stderr
        assert b"\x1b" not in done.stdout

    def test_no_home_and_no_folder_to_keep_anything_in(self, tmp_path: Path) -> None:
        shutil.copytree(
            SOURCES / "masterplan_kit", tmp_path / "masterplan_kit", ignore=shutil.ignore_patterns("__pycache__")
        )
        (tmp_path / "masterplan_kit" / "model" / "__pycache__").write_text("in the way of the folder", encoding="utf-8")
        done = shell(
            f"env -u HOME {sys.executable} -B -m masterplan_kit lint {EXAMPLES}/minimal --as-of 2026-07-01",
            PYTHONPATH=str(tmp_path),
        )
        assert done.returncode == 0, done.stderr.decode()
        assert not done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_with_its_own_code_and_without_a_traceback(number: int, code: int) -> None:
    child = subprocess.Popen(
        [*COMMAND, "lint", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    )  # fmt: skip
    time.sleep(1)
    child.send_signal(number)
    _, errors = child.communicate(timeout=20)
    assert child.returncode == code
    assert b"Traceback" not in errors


def test_a_fault_of_ours_is_4_with_a_line_and_by_v_a_trace(tmp_path: Path) -> None:
    program = "import sys, masterplan_kit.report as r\ndef bad(*_): raise ZeroDivisionError('x\\n::error::y')\nr.render_report = bad\nfrom masterplan_kit.cli import main\nmain(sys.argv[1:])"
    call = [sys.executable, "-c", program, "lint", "--format", "json", str(plan(tmp_path))]
    done = subprocess.run(call, capture_output=True, check=False, env=ENVIRONMENT)
    assert done.returncode == 4
    assert done.stderr.count(b"\n") == 1
    assert b"our fault (ZeroDivisionError" in done.stderr
    loud = subprocess.run([*call, "-v"], capture_output=True, check=False, env=ENVIRONMENT)
    assert loud.returncode == 4
    assert b"  | Traceback" in loud.stderr
    assert b"\n::error" not in loud.stderr


# ---- what is written -----------------------------------------------------------------------------------


def test_a_report_never_takes_the_place_of_a_plan(tmp_path: Path) -> None:
    plan(tmp_path)
    done = masterplan("lint", "--report", "json=rencana.yaml", cwd=tmp_path)
    assert done.returncode == 2
    assert "rencana.yaml is named like a plan" in done.stderr.decode()
    assert (tmp_path / "rencana.yaml").read_text(encoding="utf-8") == PLAN


def test_settings_write_within_their_folder_only(tmp_path: Path) -> None:
    plan(tmp_path / "a")
    (tmp_path / "a" / ".masterplan.yaml").write_text("reports: {json: ../keluar.json}\n", encoding="utf-8")
    done = masterplan("lint", "a", cwd=tmp_path)
    assert done.returncode == 2
    assert not (tmp_path / "keluar.json").exists()
    (tmp_path / "a" / ".masterplan.yaml").write_text("reports: {json: dalam.json}\n", encoding="utf-8")
    masterplan("lint", "a", cwd=tmp_path)
    assert (tmp_path / "a" / "dalam.json").exists()


def test_no_setting_makes_light_of_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    plan(tmp_path, text="format: 1\ntitle: [a\n")
    (tmp_path / ".masterplan.yaml").write_text("severity: {YML: off}\nignore: [YML]\n", encoding="utf-8")
    assert masterplan("lint", cwd=tmp_path).returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="modes mean something else there")
def test_a_protected_or_doubly_named_file_is_not_replaced(tmp_path: Path) -> None:
    plan(tmp_path)
    file = tmp_path / "rencana.yaml"
    file.chmod(0o444)
    done = masterplan("fix", cwd=tmp_path)
    assert done.returncode == 2
    assert b"Permission denied" in done.stderr
    file.chmod(0o644)
    os.link(file, tmp_path / "lain")
    assert masterplan("fix", cwd=tmp_path).returncode == 2
    assert file.read_text(encoding="utf-8") == PLAN
    assert names(tmp_path) == ["lain", "rencana.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="needs ulimit")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    text = PLAN + "# catatan\n" * 400
    plan(tmp_path, text=text)
    done = shell("ulimit -f 1; trap '' XFSZ; masterplan fix", tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert done.returncode == 2, done.stderr.decode()
    assert (tmp_path / "rencana.yaml").read_text(encoding="utf-8") == text
    assert names(tmp_path) == ["rencana.yaml"]


def test_what_a_killed_run_left_is_cleared_after_a_day(tmp_path: Path) -> None:
    plan(tmp_path)
    for name, age in ((".masterplan-lama.tmp", 100_000), (".masterplan-baru.tmp", 10)):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (time.time() - age, time.time() - age))
    masterplan("fix", cwd=tmp_path)
    assert names(tmp_path) == [".masterplan-baru.tmp", "rencana.yaml"]


def test_a_file_in_another_encoding_is_a_finding_and_nothing_is_written(tmp_path: Path) -> None:
    data = PLAN.encode() + "title: Rencana café\n".encode("cp1252")
    (tmp_path / "rencana.yaml").write_bytes(data)
    done = masterplan("fix", cwd=tmp_path)
    assert done.returncode == 0
    assert b"nothing can be mended" in done.stderr
    assert (tmp_path / "rencana.yaml").read_bytes() == data
    piped = masterplan("fix", "-", stdin=data)
    assert piped.returncode == 0


def test_fix_is_a_filter_that_gives_back_what_it_cannot_mend() -> None:
    text = b"format: 1\r\ntitle: x # catatan\r\n"
    assert masterplan("fix", "-", stdin=text).stdout == text
    assert (
        masterplan("fix", "-", stdin=b"format: 1\r\nperiod: 2026-2035\r\n").stdout
        == b"format: 1\r\nperiod: {start: 2026, end: 2035}\r\n"
    )
    assert masterplan("lint", "--fix", "-", stdin=text).returncode == 2


def test_diff_never_writes_even_beside_fix(tmp_path: Path) -> None:
    plan(tmp_path)
    assert masterplan("lint", "--fix", "--diff", cwd=tmp_path).returncode == 0
    assert (tmp_path / "rencana.yaml").read_text(encoding="utf-8") == PLAN


# ---- which plans ---------------------------------------------------------------------------------------


def test_a_plan_named_twice_is_checked_once(tmp_path: Path) -> None:
    plan(tmp_path / "a")
    done = masterplan("lint", "a", "a/", "./a", str(tmp_path / "a"), ".", "--format", "json", cwd=tmp_path)
    assert paths(done) == ["a"]


def test_a_plan_within_a_plan_is_one_of_its_own(tmp_path: Path) -> None:
    plan(plan(tmp_path / "a") / "b")
    done = masterplan("lint", "a", "a/b", "--format", "json", cwd=tmp_path)
    assert paths(done) == ["a", "a/b"]


def test_a_file_of_a_plan_is_checked_alone(tmp_path: Path) -> None:
    plan(tmp_path / "a")
    plan(tmp_path / "a", "inisiatif.yaml", "initiatives:\n  - name: Satu\n")
    done = masterplan("lint", "a/inisiatif.yaml", "--format", "json", cwd=tmp_path)
    assert paths(done) == ["a/inisiatif.yaml"]
    assert {one["file"] for one in json.loads(done.stdout)["plans"][0]["findings"]} == {"a/inisiatif.yaml"}


def test_paths_are_shown_from_the_folder_of_the_call(tmp_path: Path) -> None:
    plan(tmp_path / "a")
    plan(tmp_path / "b")
    assert paths(masterplan("lint", str(tmp_path / "a"), "--format", "json", cwd=tmp_path)) == ["a"]
    assert paths(masterplan("lint", "../a", "--format", "json", cwd=tmp_path / "b")) == ["../a"]
    assert paths(masterplan("lint", "--format", "json", cwd=tmp_path / "b")) == ["."]


@pytest.mark.parametrize("pattern", ["arsip", "arsip/", "./arsip", "ars*", "arsip/*", "*/2019"])
def test_excluded_plans_are_left_out(pattern: str, tmp_path: Path) -> None:
    plan(tmp_path / "baru")
    plan(tmp_path / "arsip" / "2019")
    (tmp_path / ".masterplan.yaml").write_text(f"exclude: ['{pattern}']\n", encoding="utf-8")
    assert paths(masterplan("lint", "--format", "json", cwd=tmp_path)) == ["baru"]
    done = masterplan("lint", "arsip", cwd=tmp_path)
    assert done.returncode == 3
    assert "The settings exclude every plan in arsip" in done.stderr.decode()


def test_the_settings_nearest_to_the_plan_count(tmp_path: Path) -> None:
    plan(tmp_path / "a" / "b")
    (tmp_path / ".masterplan.yaml").write_text("gate: final\n", encoding="utf-8")
    (tmp_path / "a" / ".masterplan.yaml").write_text("gate: mentoring\n", encoding="utf-8")
    done = masterplan("lint", "a/b", "--format", "json", cwd=tmp_path)
    assert json.loads(done.stdout)["plans"][0]["gate"]["judged"] == "mentoring"


def test_many_plans_side_by_side_are_judged_as_one_after_the_other(tmp_path: Path) -> None:
    for number in range(130):
        plan(
            tmp_path / f"{number:03}",
            text=PLAN + f"title: Rencana {number}\ninitiatives:\n  - name: Layanan {number}\n",
        )
    one, two = (
        masterplan("lint", "--jobs", jobs, "--format", "json", "--as-of", "2026-07-01", "--gate", "final", cwd=tmp_path)
        for jobs in ("1", "2")
    )  # fmt: skip
    assert one.returncode == two.returncode == 1
    assert one.stdout == two.stdout
    assert len(paths(one)) == 130
