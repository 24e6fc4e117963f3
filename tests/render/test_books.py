"""All books of real plans, as files: sound, readable aloud, archivable, the same everywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.render.pdf import fonts, info, outline, page_texts, qpdf_check
from tests.render.shelves import EXAMPLES
from tests.render.ua import ua_faults
from tests.render.whole import whole

COMPLETE = ("analysis", "masterplan", "summary", "quick-wins", "roadmap", "collaboration", "proposal")
BOOKS = [("complete", book) for book in COMPLETE] + [("kota-bontang", book) for book in COMPLETE[:3]]


def pdf(plan: str, book: str, factory: pytest.TempPathFactory) -> Path:
    return whole(plan, factory) / f"{book}.pdf"


@pytest.mark.parametrize(("plan", "book"), BOOKS)
def test_a_book_is_sound_and_can_be_read_aloud(plan: str, book: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = pdf(plan, book, tmp_path_factory)
    assert qpdf_check(file) == []
    assert ua_faults(file) == []


@pytest.mark.parametrize(("plan", "book"), BOOKS)
def test_a_book_carries_its_letters_its_title_and_its_bookmarks(
    plan: str, book: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = pdf(plan, book, tmp_path_factory)
    assert all(font.embedded and font.unicode for font in fonts(file))
    assert {font.name.split("+")[-1].rsplit("-", 1)[0] for font in fonts(file)} <= {
        "Masterplan-Sans", "Masterplan-Serif", "Masterplan", "Masterplan-Sans-Bold", "Masterplan-Serif-Bold",
    }  # fmt: skip
    title = json.loads((file.parent / "render-report.json").read_text(encoding="utf-8"))["title"]
    assert info(file)["Title"].endswith(title)
    assert outline(file)


@pytest.mark.parametrize("plan", ["complete", "kota-bontang"])
def test_nothing_of_the_plan_is_lost_in_any_book(plan: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    told = json.loads((whole(plan, tmp_path_factory) / "render-report.json").read_text(encoding="utf-8"))
    checks = [check for book in told["books"] for check in book["checks"].values()]
    assert len(checks) == 2 * len(told["books"])
    assert all(check["complete"] for check in checks)


def test_the_whole_plan_is_in_the_text_of_the_masterplan(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = "".join("".join(page_texts(pdf("complete", "masterplan", tmp_path_factory))).split())
    for pillar, number in (("GOV", 18), ("BRD", 18), ("ECO", 18), ("LIV", 20), ("SOC", 18), ("ENV", 18)):
        for initiative in range(1, number + 1):
            assert f"{pillar}-{initiative:02}" in text


def test_an_archived_book_gives_the_plan_back_byte_for_byte(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = pdf("complete", "summary", tmp_path_factory)
    command = [sys.executable, "-m", "masterplan_kit"]
    assert subprocess.run([*command, "extract", str(file), str(tmp_path / "rencana")], check=False).returncode == 0
    was = {path.relative_to(EXAMPLES / "complete"): path for path in (EXAMPLES / "complete").rglob("*.yaml")}
    now = {path.relative_to(tmp_path / "rencana"): path for path in (tmp_path / "rencana").rglob("*") if path.is_file()}
    assert was.keys() == now.keys()
    for name, path in was.items():
        assert now[name].read_bytes() == path.read_bytes(), name
    verified = [*command, "verify", str(file), str(EXAMPLES / "complete")]
    assert subprocess.run(verified, capture_output=True, check=False).returncode == 0


def test_the_same_books_are_made_at_another_time_in_another_place(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first, second = whole("kota-bontang", tmp_path_factory), tmp_path / "lain"
    command = [
        sys.executable,
        "-m",
        "masterplan_kit",
        "render",
        "rencana/kota-bontang",
        "--out",
        str(second),
        "--archive",
    ]
    (tmp_path / "rencana").symlink_to(EXAMPLES)
    elsewhere = {**os.environ, "TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONHASHSEED": "7", "HOME": str(tmp_path)}
    done = subprocess.run(
        [*command, "--as-of", "2026-07-01", "-q"], cwd=tmp_path, env=elsewhere, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    for path in first.iterdir():
        if path.suffix in (".pdf", ".html"):
            assert path.read_bytes() == (second / path.name).read_bytes(), path.name
