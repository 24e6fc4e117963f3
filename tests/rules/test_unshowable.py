"""Rules whose cause no short text can show: they are brought about on disk, or by the sheer size of a text."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_kit.diagnostic import Severity
from masterplan_kit.i18n import LANGS, fill
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load_strictly
from masterplan_kit.node import Node, Schema
from masterplan_kit.rules import all_rules
from masterplan_kit.source import Source, find_plans, read_plan, read_text
from tests.judged import AS_OF
from tests.rules.test_examples import UNSHOWABLE

PLAN = "format: 1\ntitle: Masterplan Smart City Kota Bontang\n"
Said = tuple[str, str, int, int, str, str]


def said(source: Source) -> list[Said]:
    """(rule, file, line, column, sentences) of what the reader says."""
    report = lint_plan(source, Options(AS_OF, gate="draft"))
    assert not report.crashes
    found = [one for one in report.diagnostics if one.rule.family == "reading"]
    assert all(one.severity is Severity.ERROR for one in found)
    assert all(one.why(lang) and one.help(lang) for one in found for lang in LANGS)
    return [(one.rule.name, one.place.file.name, *one.start, one.message("id"), one.message("en")) for one in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "bontang"
    root.mkdir()
    (root / "rencana.yaml").write_text(PLAN, encoding="utf-8")
    return root


def test_every_unshowable_rule_is_tested_here() -> None:
    assert set(all_rules()) >= UNSHOWABLE
    tested = {name.removeprefix("test_").replace("_", "-") for name in globals() if name.startswith("test_")}
    assert all(any(name in test for test in tested) for name in UNSHOWABLE)


def test_file_unreadable_a_link_to_nothing(folder: Path) -> None:
    (folder / "inisiatif.yaml").symlink_to(folder / "tidak-ada.txt")
    assert said(read_plan(folder, "bontang")) == [
        (
            "file-unreadable", "bontang/inisiatif.yaml", 1, 1,
            "Berkas bontang/inisiatif.yaml tidak dapat dibuka: No such file or directory",
            "The file bontang/inisiatif.yaml cannot be opened: No such file or directory",
        ),
    ]  # fmt: skip


def test_file_unreadable_links_in_a_circle(folder: Path) -> None:
    (folder / "a.yaml").symlink_to(folder / "b.yaml")
    (folder / "b.yaml").symlink_to(folder / "a.yaml")
    found = said(read_plan(folder, "bontang"))
    assert [one[:4] for one in found] == [
        ("file-unreadable", "bontang/a.yaml", 1, 1),
        ("file-unreadable", "bontang/b.yaml", 1, 1),
    ]


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(Path.mkdir, id="folder"),
        pytest.param(
            getattr(os, "mkfifo", None),
            id="pipe",
            marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here"),
        ),
    ],
)
def test_file_not_regular(folder: Path, make: Callable[[Path], None]) -> None:
    make(folder / "inisiatif.yaml")
    assert find_plans(folder) == [folder]
    assert said(read_plan(folder, "bontang")) == [
        (
            "file-not-regular", "bontang/inisiatif.yaml", 1, 1,
            "“bontang/inisiatif.yaml” bukan berkas biasa, melainkan folder, perangkat, atau saluran",
            "“bontang/inisiatif.yaml” is not an ordinary file but a folder, a device, or a pipe",
        ),
    ]  # fmt: skip


def test_file_outside_plan(folder: Path) -> None:
    secret = folder.parent / "rahasia.yaml"
    secret.write_text("vision: Bukan milik rencana ini\n", encoding="utf-8")
    (folder / "visi.yaml").symlink_to(secret)
    source = read_plan(folder, "bontang")
    assert said(source) == [
        (
            "file-outside-plan", "bontang/visi.yaml", 1, 1,
            "bontang/visi.yaml hanya pintasan ke berkas di luar folder rencana",
            "bontang/visi.yaml is only a link to a file outside the plan's folder",
        ),
    ]  # fmt: skip
    assert "vision" not in source.data


def test_a_link_within_the_folder_is_read(folder: Path) -> None:
    (folder / "visi.txt").write_text("vision: Bontang maju\n", encoding="utf-8")
    (folder / "visi.yaml").symlink_to(folder / "visi.txt")
    assert read_plan(folder).data["vision"] == "Bontang maju"


def test_file_too_large(folder: Path) -> None:
    (folder / "inisiatif.yaml").write_bytes(b"# catatan\n" * 60_000)
    assert said(read_plan(folder, "bontang")) == [
        (
            "file-too-large", "bontang/inisiatif.yaml", 1, 1,
            "Berkas bontang/inisiatif.yaml berukuran 586 KB, melebihi batas 512 KB",
            "The file bontang/inisiatif.yaml is 586 KB, over the limit of 512 KB",
        ),
    ]  # fmt: skip


def test_file_too_large_from_standard_input_by_one_byte() -> None:
    limit = 512 * 1024
    fits = PLAN.encode() + b"#" * (limit - len(PLAN))
    assert said(read_text(fits, "-")) == []
    (found,) = said(read_text(fits + b"#", "-"))
    assert found[0] == "file-too-large"
    assert found[4] == "Berkas - berukuran 513 KB, melebihi batas 512 KB"


TOO_LARGE = (
    "Rencana ini melebihi 4 MB atau 64 berkas; sisanya tidak dibaca",
    "This plan is larger than 4 MB or 64 files; the rest was not read",
)


def test_plan_too_large_by_size(folder: Path) -> None:
    for number in range(9):
        (folder / f"{number}.yaml").write_bytes(b"# catatan\n" * 50_000)
    assert said(read_plan(folder, "bontang")) == [("plan-too-large", "bontang/8.yaml", 1, 1, *TOO_LARGE)]


def test_plan_too_large_by_number_of_files(folder: Path) -> None:
    for number in range(64):
        (folder / f"{number:02}.yaml").write_text(f"x{number}: a\n", encoding="utf-8")
    assert said(read_plan(folder, "bontang")) == [("plan-too-large", "bontang/63.yaml", 1, 1, *TOO_LARGE)]


def test_too_many_values() -> None:
    text = PLAN + "missions:\n" + "  - a\n" * 20_000
    assert said(read_text(text.encode(), "rencana.yaml")) == [
        (
            "too-many-values", "rencana.yaml", 19_997, 5,
            "Berkas ini memuat lebih dari 20000 isi; selebihnya tidak dibaca",
            "This file holds more than 20000 values; the rest was not read",
        ),
    ]  # fmt: skip


def test_text_too_long() -> None:
    text = PLAN + "vision: " + "a" * 65_537 + "\n"
    assert said(read_text(text.encode(), "rencana.yaml")) == [
        (
            "text-too-long", "rencana.yaml", 3, 9,
            "Satu teks ini panjangnya 65537 karakter, melebihi batas 65536 karakter",
            "This one text has 65537 characters, over the limit of 65536",
        ),
    ]  # fmt: skip


class Horizon(Node):
    """A part of a file of ours, with values that Pydantic reads by itself and that must be there, as editions have."""

    name: str
    years: int


class Edition(Node):
    """A file of ours."""

    horizon: Horizon


def refused(text: str) -> tuple[str, tuple[int, int], list[str]]:
    """(rule, place, sentences) of the one thing wrong with an edition."""
    edition, (problem,) = load_strictly(read_text(text.encode(), "edisi.yaml"), Schema(Edition))
    assert edition is None
    rule = all_rules()[problem.rule]
    assert fill(rule.why, problem.values, "id")
    place = problem.place.file.position(problem.place.start)
    return rule.name, place, [fill(text, problem.values, "en") for text in (rule.message, rule.help)]


def test_value_unreadable() -> None:
    assert refused("horizon:\n  name: pendek\n  years: satu\n") == (
        "value-unreadable",
        (3, 10),
        [
            "“satu” is not a known value of the field “years”",
            "Use one of the values that the documentation of the field “years” names.",
        ],
    )


def test_key_missing() -> None:
    assert refused("horizon:\n  name: pendek\n") == (
        "key-missing",
        (1, 1),
        [
            "The field “years” is missing",
            "Add the field “years”, or take its block from another edition with “extends”.",
        ],
    )
