"""`make demo` and `make test` bring what they need, or say what they could not bring."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = ("chromium", "qpdf", "pdftotext", "mutool", "java", "npm", "strace", "soffice")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine with all programs; what apt-get is told to do is written down, and nothing done."""
    (tmp_path / "bin").mkdir()
    for name in (*PROGRAMS, "id", "bin/python"):
        program(tmp_path, name, "echo 0")
    program(tmp_path, "apt-get", f'echo "$@" >> {tmp_path}/told')
    return tmp_path


def program(folder: Path, name: str, words: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    path.chmod(0o755)


def asked(machine: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(ROOT / "scripts/system-packages"), *arguments],
        env={"PATH": str(machine)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_machine_that_has_all_is_left_alone(machine: Path) -> None:
    done = asked(machine, "tests", str(machine))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (machine / "told").exists()


def test_only_what_is_missing_is_installed(machine: Path) -> None:
    (machine / "qpdf").unlink()
    program(machine, "npm", "exit 1")
    done = asked(machine, "tests", str(machine))
    assert (done.returncode, done.stdout) == (0, "Memasang (apt) / installing (apt): qpdf nodejs npm ...\n")
    assert (machine / "told").read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends qpdf nodejs npm",
    ]


@pytest.mark.parametrize("apt", [None, "exit 100"], ids=["without apt", "with an apt that fails"])
def test_what_cannot_be_installed_is_told_in_both_languages(machine: Path, apt: str | None) -> None:
    (machine / "strace").unlink()
    (machine / "apt-get").unlink()
    if apt:
        program(machine, "apt-get", apt)
    done = asked(machine, "tests", str(machine))
    assert done.returncode == 1
    assert done.stderr == (
        "Belum terpasang (nama paket Debian) / not installed (Debian's package names): strace. "
        "Tes yang memerlukannya gagal. / Tests that need them fail.\n"
    )


@pytest.mark.parametrize(("answer", "missing"), [("exit 0", False), ("exit 1", True)])
def test_the_libraries_of_books_are_asked_of_the_typesetter_itself(machine: Path, answer: str, missing: bool) -> None:
    (machine / "apt-get").unlink()
    program(machine, "bin/python", answer)
    done = asked(machine, "books", str(machine))
    assert done.returncode == missing
    assert ("libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in done.stderr) == missing
    assert ("PDF belum dapat dibuat. / PDF cannot be made yet." in done.stderr) == missing


def test_tools_are_pinned_and_name_no_registry() -> None:
    text = (ROOT / "tests/tools/package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    locked = json.loads(text)["packages"]
    wanted = json.loads((ROOT / "tests/tools/package.json").read_text(encoding="utf-8"))["dependencies"]
    assert wanted == locked[""]["dependencies"]
    for name, version in wanted.items():
        assert locked[f"node_modules/{name}"]["version"] == version
        assert locked[f"node_modules/{name}"]["integrity"].startswith("sha512-")


@pytest.mark.parametrize("name", ["environment", "system-packages", "test-tools"])
def test_a_script_can_be_run_and_read_by_a_plain_shell(name: str) -> None:
    script = ROOT / "scripts" / name
    assert os.access(script, os.X_OK)
    subprocess.run(["/bin/sh", "-n", str(script)], check=True)
