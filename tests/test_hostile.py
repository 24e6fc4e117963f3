"""Files meant to hurt: one clear finding, soon, in little memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.called import SOURCES

MEMORY = 300  # MB
PATIENCE = 20  # seconds: a hang is a failure; how fast it is, the benchmarks say

FILES = {
    "biner": (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, "file-binary"),
    "png": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "file-binary"),
    "kosong": (b"", "plan-empty"),
    "daftar": (b"- a\n- b\n", "root-not-mapping"),
    "utf16": ("format: 1\n".encode("utf-16"), "file-not-utf8"),
    "besar": (b"# x\n" * 13_000_000, "file-too-large"),
    "dalam": (b"[" * 10_000 + b"]" * 10_000, "too-deep"),
    "dalam-blok": (b"".join(b" " * depth + b"a:\n" for depth in range(600)), "too-deep"),
    "bom-alias": (b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(b"%c: &%c [%s]\n" % (98 + i, 98 + i, b",".join([b"*%c" % (97 + i)] * 9)) for i in range(9)), "yaml-alias"),
    "bom-merge": (b"a: &a {k: v}\nb: &b {<<: [*a, *a, *a]}\nc: {<<: [*b, *b, *b]}\n", "yaml-alias"),
    "banyak": (b"a: [" + b"x," * 60_000 + b"]\n", "too-many-values"),
    "panjang": (b"a: " + b"x" * 100_000 + b"\n", "text-too-long"),
    "python": (b"a: !!python/object/apply:os.system ['true']\n", "yaml-tag"),
}  # fmt: skip


# What the process itself held at most; the figure of its parent's `wait4` counts the parent's own memory too.
MEASURED = """
import sys
from pathlib import Path
from masterplan_kit.cli import main
try:
    main(sys.argv[2:])
finally:
    Path(sys.argv[1]).write_text(Path("/proc/self/status").read_text())
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux to tell the memory of a process")
@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_gets_one_clear_finding(name: str, tmp_path: Path) -> None:
    data, rule = FILES[name]
    file = tmp_path / "rencana.yaml"
    file.write_bytes(data)
    report, status = tmp_path / "report.json", tmp_path / "status"
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(status), "lint", str(file), "--report", f"json={report}"],
        capture_output=True, check=False, timeout=PATIENCE, env={**os.environ, "PYTHONPATH": str(SOURCES)},
    )  # fmt: skip
    assert done.returncode == 1, done.stderr.decode()
    (peak,) = (int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    assert peak / 1024 < MEMORY
    found = json.loads(report.read_text(encoding="utf-8"))["plans"][0]["findings"]
    assert {one["name"] for one in found} == {rule}
    assert len(found) == 1


def lint(path: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "masterplan_kit", "lint", str(path), "--format", "compact", "--lang", "en"],
        capture_output=True, text=True, check=False, timeout=PATIENCE, env={**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    (tmp_path / "plan.yaml").write_text("format: 1\n", encoding="utf-8")
    code, shown = lint(tmp_path)
    assert code == 1
    assert "a.yaml" in shown


def test_a_link_out_of_the_plan_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("title: RAHASIA\n", encoding="utf-8")
    (tmp_path / "rencana").mkdir()
    (tmp_path / "rencana" / "plan.yaml").write_text("format: 1\n", encoding="utf-8")
    (tmp_path / "rencana" / "b.yaml").symlink_to(tmp_path / "secret.yaml")
    code, shown = lint(tmp_path / "rencana")
    assert code == 1
    assert "RAHASIA" not in shown
    assert "b.yaml" in shown


def test_a_title_can_forge_neither_colours_nor_commands(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        "format: 1\ninitiatives:\n  - name: '##[error]forged ::error::x %0A'\n    horizon: '::set-output'\n",
        encoding="utf-8",
    )
    for form in ("text", "github", "compact"):
        done = subprocess.run(
            [sys.executable, "-m", "masterplan_kit", "lint", str(file), "--format", form, "--gate", "final"],
            capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1"},
        )  # fmt: skip
        assert "##[" not in done.stdout
        for line in done.stdout.splitlines():
            assert not line.lstrip().startswith("::") or line.startswith(
                ("::error file=", "::warning file=", "::notice file=")
            )
