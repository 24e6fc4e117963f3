"""The wheel alone, in an empty environment, with the network cut off."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from typer.main import get_group

from masterplan_kit.cli.app import app
from tests.preview.running import preview

ROOT = Path(__file__).parent.parent
# An import of socket is harmless; making one is not.
POISON = """
import socket
class Refused(socket.socket):
    def __init__(self, *_, **__):
        raise OSError('the network is cut off')
socket.socket = socket.create_connection = Refused
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(out),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    subprocess.run(
        [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", str(wheel)], check=True, capture_output=True
    )
    (site,) = home.glob("lib/python3.*/site-packages")
    (site / "sitecustomize.py").write_text(POISON, encoding="utf-8")
    return home


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "MASTERPLAN_LANG": "en", "PYTHONUTF8": "1"}
    return subprocess.run(
        [str(home / "bin" / "masterplan"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env=environment,
    )


def test_the_wheel_carries_data_templates_and_examples_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for part in (
        "masterplan_kit/programme/data/regions.csv",
        "masterplan_kit/_examples/minimal/plan.yaml",
        "masterplan_kit/py.typed",
    ):
        assert part in names
    assert all(name.startswith(("masterplan_kit/", "masterplan_kit-")) for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pickle", ".marshal"))]
    for licence in ("bonum/GUST-FONT-LICENSE.txt", "liberation/OFL.txt", "symbols/BITSTREAM-VERA.txt"):
        assert f"masterplan_kit/_templates/fonts/{licence}" in names
        assert [name for name in names if name.endswith(f".dist-info/licenses/templates/fonts/{licence}")]
    notices = [name for name in names if name.rsplit("/", 1)[-1] in ("LICENSE", "NOTICE") and "dist-info" in name]
    assert len(notices) == 2


def test_the_installed_wheel_lints_the_complete_plan_clean_without_a_network(installed: Path) -> None:
    (site,) = installed.glob("lib/python3.*/site-packages")
    done = run(
        installed,
        "lint",
        str(site / "masterplan_kit" / "_examples" / "complete"),
        "--gate",
        "final",
        "--as-of",
        "2026-07-01",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors, 0 warnings" in done.stdout
    assert "Gate reached: final." in done.stdout


def test_the_network_is_really_cut_off(installed: Path) -> None:
    ask = "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run([str(installed / "bin" / "python"), "-c", ask], capture_output=True, text=True, check=False)
    assert "the network is cut off" in done.stderr


def test_it_works_where_its_own_folder_cannot_be_written_to(installed: Path) -> None:
    (site,) = installed.glob("lib/python3.*/site-packages")
    for cache in (site / "masterplan_kit").rglob("__pycache__"):
        for kept in (*cache.glob("*.json"), *cache.glob("*.marshal")):
            kept.unlink()
        cache.chmod(0o555)
    done = run(installed, "lint", str(site / "masterplan_kit" / "_examples" / "minimal"))
    assert done.returncode == 0, done.stderr


def test_every_command_has_help_and_doctor_runs(installed: Path) -> None:
    for command in get_group(app).commands:
        assert run(installed, command, "--help").returncode == 0
    assert "masterplan-kit 0." in run(installed, "doctor").stdout


def test_a_plan_goes_its_whole_way_from_the_installed_wheel(installed: Path, tmp_path: Path) -> None:
    plan, sheet, own, book = (str(tmp_path / name) for name in ("kota", "kota.xlsx", "own", "books/masterplan.pdf"))
    for call in (
        ("new", plan, "--region", "99.71"),
        ("fmt", plan, "--check"),
        ("fix", plan),
        ("export", plan, sheet),
        ("import", plan, sheet),
        ("lint", sheet),
        ("templates", "eject", "vision", own, "--whole"),
        ("templates", "diff", own),
        ("render", plan, "--book", "masterplan", "--archive", "--templates", own, "--out", str(tmp_path / "books")),
        ("verify", book, plan),
        ("extract", book, str(tmp_path / "back")),
        ("schema",),
        ("explain", "ACT001"),
        ("programme", "2023"),
    ):
        done = run(installed, *call)
        assert done.returncode == 0, f"{call}: {done.stdout}{done.stderr}"
    assert (tmp_path / "back" / "plan.yaml").read_bytes() == (tmp_path / "kota" / "plan.yaml").read_bytes()


def test_the_installed_wheel_previews_on_this_machine_alone(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "apart"
    with zipfile.ZipFile(wheel) as package:
        package.extractall(home)
    plan = home / "masterplan_kit" / "_examples" / "minimal"
    with preview(plan, PYTHONPATH=str(home)) as running:
        assert running.ask(f"{running.home}id/masterplan.html").status == 200
        assert running.end() == (130, b"")


def test_the_installed_wheel_makes_a_book_without_a_network(installed: Path, tmp_path: Path) -> None:
    (site,) = installed.glob("lib/python3.*/site-packages")
    plan, out = site / "masterplan_kit" / "_examples" / "complete", tmp_path / "books"
    done = run(installed, "render", str(plan), "--book", "quick-wins", "--out", str(out), "--as-of", "2026-07-01")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("7 of 7 quick wins\n")
    assert sorted(path.name for path in out.iterdir()) == [
        "index.html", "quick-wins.html", "quick-wins.pdf", "render-report.json",
    ]  # fmt: skip
