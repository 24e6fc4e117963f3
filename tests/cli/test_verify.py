"""`masterplan verify`: whether a book and a plan are of the same data."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.load import load
from masterplan_kit.render.seal import seal
from masterplan_kit.source import read_plan, read_text
from tests.cli.called import EXAMPLES, masterplan
from tests.render.carried import stranger
from tests.render.printed import book

PLAN = dedent("""
    format: 1
    title: Masterplan Uji
    vision: Kota yang mendengar
    initiatives:
      - {id: GOV-01, name: Satu data}
      - {id: GOV-02, name: Aduan warga}
""").encode()
SEAL = seal(load(read_text(PLAN, "rencana.yaml")).plan)
OTHER = PLAN.replace(b"Satu data", b"Dua data")
OTHER_SEAL = seal(load(read_text(OTHER, "rencana.yaml")).plan)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A book without and one with its plan, the plan, and another."""
    (tmp_path / "sama").mkdir()
    (tmp_path / "sama/rencana.yaml").write_bytes(b"# catatan\n" + PLAN)
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain/rencana.yaml").write_bytes(OTHER)
    book(tmp_path, SEAL).rename(tmp_path / "polos.pdf")
    book(tmp_path, SEAL, {"rencana.yaml": PLAN}).rename(tmp_path / "arsip.pdf")
    return tmp_path


@pytest.mark.parametrize("file", ["polos.pdf", "arsip.pdf"])
def test_the_plan_of_a_book_is_the_same_however_it_is_written(file: str, folder: Path) -> None:
    done = masterplan("verify", file, "sama", cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == (
        f"book      {SEAL}  Kota Contoh – Buku Uji\nplan      {SEAL}  sama\nSame: both hold the same data.\n"
    )


def test_another_plan_is_different() -> None:
    assert SEAL != OTHER_SEAL


def test_a_book_without_its_plan_tells_that_another_differs(folder: Path) -> None:
    done = masterplan("verify", "polos.pdf", "lain", "--lang", "id", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.decode() == (
        f"buku      {SEAL}  Kota Contoh – Buku Uji\nrencana   {OTHER_SEAL}  lain\n"
        "Berbeda: keduanya tidak memuat data yang sama.\n"
    )


def test_a_book_with_its_plan_tells_in_what_another_differs(folder: Path) -> None:
    done = masterplan("verify", "arsip.pdf", "lain/rencana.yaml", cwd=folder)
    assert done.returncode == 1
    assert done.stdout.decode().splitlines()[2:] == [
        "Different: they do not hold the same data.",
        "The parts that differ:",
        "  initiatives[GOV-01]",
    ]


_LEFT_OUT = "vision initiatives.name"
_SHOWN = seal(load(read_text(PLAN, "rencana.yaml")).plan, _LEFT_OUT.split())


def test_what_a_book_does_not_show_may_have_changed(folder: Path) -> None:
    book(folder, _SHOWN, left_out=_LEFT_OUT)
    assert _SHOWN not in (SEAL, OTHER_SEAL)
    done = masterplan("verify", "buku.pdf", "lain", cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines()[1:] == [
        f"plan      {_SHOWN}  lain",
        "Same: what this book shows is what the plan says.",
    ]


def test_a_book_with_its_plan_tells_what_changed_outside_of_what_it_shows(folder: Path) -> None:
    book(folder, _SHOWN, {"rencana.yaml": PLAN}, _LEFT_OUT)
    assert masterplan("verify", "buku.pdf", "sama", cwd=folder).stdout.decode().splitlines()[2:] == [
        "Same: what this book shows is what the plan says."
    ]
    done = masterplan("verify", "buku.pdf", "lain", "--lang", "id", cwd=folder)
    assert (done.returncode, done.stdout.decode().splitlines()[2:]) == (
        0,
        [
            "Sama: yang ditampilkan buku ini sesuai dengan isi rencana.",
            "Di luar yang ditampilkan buku ini, keduanya berbeda pada:",
            "  initiatives[GOV-01]",
        ],
    )


def test_only_what_a_book_shows_makes_it_differ_from_a_plan(folder: Path) -> None:
    book(folder, _SHOWN, {"rencana.yaml": PLAN}, _LEFT_OUT)
    (folder / "lain/rencana.yaml").write_bytes(OTHER.replace(b"Masterplan Uji", b"Masterplan Lain"))
    done = masterplan("verify", "buku.pdf", "lain", cwd=folder)
    assert (done.returncode, done.stdout.decode().splitlines()[2:]) == (
        1,
        ["Different: they do not hold the same data.", "The parts that differ:", "  title"],
    )


def test_a_book_is_held_against_what_it_carries(folder: Path) -> None:
    done = masterplan("verify", "arsip.pdf", cwd=folder)
    assert (done.returncode, done.stdout.decode().splitlines()[1:]) == (
        0,
        [f"attached  {SEAL}  1 files", "Same: both hold the same data."],
    )
    book(folder, SEAL, {"rencana.yaml": OTHER})
    assert masterplan("verify", "buku.pdf", cwd=folder).returncode == 1


def test_a_book_alone_tells_its_fingerprint_and_how_to_compare(folder: Path) -> None:
    done = masterplan("verify", "polos.pdf", "--lang", "id", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (
        0,
        f"buku      {SEAL}  Kota Contoh – Buku Uji\nUntuk membandingkan: masterplan verify polos.pdf FOLDER_RENCANA\n",
    )


def test_files_of_a_plan_are_put_together_again(tmp_path: Path) -> None:
    root = EXAMPLES / "complete"
    files = {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*.yaml")}
    book(tmp_path, seal(load(read_plan(root)).plan), files)
    assert masterplan("verify", "buku.pdf", cwd=tmp_path).returncode == 0
    assert masterplan("verify", "buku.pdf", str(root), cwd=tmp_path).returncode == 0


def test_a_file_that_is_no_book_of_ours_does_not_look_like_success(folder: Path) -> None:
    stranger(folder / "x.pdf", {"rencana.yaml": PLAN}, Title="Laporan")
    for arguments in (["x.pdf"], ["x.pdf", "sama"]):
        done = masterplan("verify", *arguments, cwd=folder)
        assert (done.returncode, done.stdout) == (3, b"")
        assert done.stderr.decode() == (
            "masterplan: x.pdf has no data fingerprint; only books made by `masterplan render` have one\n"
        )


@pytest.mark.parametrize(
    ("path", "code", "told"),
    [
        ("tiada", 3, "There is no tiada"),
        (".", 2, ". holds 2 plans; name one of them"),
        ("rusak", 2, "rusak cannot be read as a whole, so it cannot be compared; see `masterplan lint`"),
    ],
)
def test_a_path_that_names_no_plan_is_told(path: str, code: int, told: str, folder: Path) -> None:
    if path == "rusak":
        (folder / "rusak").mkdir()
        (folder / "rusak/rencana.yaml").write_bytes(b"format: 1\ntitle: [\n")
    done = masterplan("verify", "polos.pdf", path, cwd=folder)
    assert (done.returncode, done.stderr.decode()) == (code, f"masterplan: {told}\n")


def test_a_book_that_cannot_be_read_is_told(folder: Path) -> None:
    done = masterplan("verify", "sama/rencana.yaml", cwd=folder)
    assert (done.returncode, done.stderr.decode()) == (2, "masterplan: rencana.yaml is no PDF, or is damaged\n")


def test_words_of_a_stranger_are_shown_and_not_obeyed(tmp_path: Path) -> None:
    stranger(tmp_path / "x.pdf", {}, Title="\x9b2J\n::error::x ##[error]", masterplandata="\u202e0")
    done = masterplan("verify", "x.pdf", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.decode().splitlines()[0] == "book      \\u{202e}0  \\u{9b}2J ::error::x # #[error]"
