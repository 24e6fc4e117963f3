"""`masterplan extract`: the plan that a book carries."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.called import masterplan
from tests.render.carried import stranger
from tests.render.printed import book

FILES = {
    "rencana.yaml": b"\xef\xbb\xbfformat: 1\r\ntitle: Uji  # catatan\r\n",
    "aksi/1 tata kelola.yaml": b"initiatives: []\n",
    "kosong.yaml": b"",
    "pembiayaan é.yaml": b"funding:\n",
}


def below(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_files_come_back_byte_for_byte(tmp_path: Path) -> None:
    file = book(tmp_path, archive=FILES)
    done = masterplan("extract", str(file), "baru/rencana", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert below(tmp_path / "baru/rencana") == FILES
    told = done.stdout.decode().splitlines()
    assert sorted(told[:-1]) == sorted(FILES)
    assert told[-1] == "4 files of the plan are in baru/rencana"
    again = masterplan("extract", str(file), "baru/rencana", "--lang", "id", cwd=tmp_path)
    assert again.stdout.decode().splitlines()[-1] == "4 berkas rencana ada di baru/rencana"


def test_a_file_that_differs_is_overwritten_only_by_force(tmp_path: Path) -> None:
    file = book(tmp_path, archive=FILES)
    (tmp_path / "x").mkdir()
    (tmp_path / "x/rencana.yaml").write_bytes(b"format: 1\n")
    done = masterplan("extract", str(file), "x", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        "masterplan: rencana.yaml is in x already and holds something else; nothing was written. "
        "Choose another folder, or overwrite with --force\n"
    )
    assert below(tmp_path / "x") == {"rencana.yaml": b"format: 1\n"}
    assert masterplan("extract", str(file), "x", "--force", cwd=tmp_path).returncode == 0
    assert below(tmp_path / "x") == FILES


@pytest.mark.parametrize("files", [{}, {"surat.docx": b"PK", "data.csv": b"a;b"}], ids=["nothing", "other things"])
def test_a_book_without_a_plan_does_not_look_like_success(files: dict[str, bytes], tmp_path: Path) -> None:
    stranger(tmp_path / "x.pdf", files)
    done = masterplan("extract", "x.pdf", "there", cwd=tmp_path)
    assert done.returncode == 3
    assert (
        done.stderr.decode() == "masterplan: x.pdf carries no plan; `masterplan render --archive` makes books that do\n"
    )
    assert not (tmp_path / "there").exists()


def test_a_plan_is_taken_from_among_other_things(tmp_path: Path) -> None:
    stranger(tmp_path / "x.pdf", {"surat.docx": b"PK", "rencana.yaml": b"format: 1\n", "../data.csv": b"a;b"})
    assert masterplan("extract", "x.pdf", "there", cwd=tmp_path).returncode == 0
    assert below(tmp_path / "there") == {"rencana.yaml": b"format: 1\n"}


def test_a_name_that_leads_out_of_the_folder_is_refused_in_words(tmp_path: Path) -> None:
    stranger(tmp_path / "x.pdf", {"rencana.yaml": b"format: 1\n", "../\x9b2J\u202ex.yaml": b""})
    done = masterplan("extract", "x.pdf", "there", cwd=tmp_path, MASTERPLAN_LANG="id")
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "masterplan: lampiran bernama ../\\u{9b}2J\\u{202e}x.yaml tidak dapat ditulis dengan aman; tidak ada yang ditulis\n"
    )
    assert not (tmp_path / "there").exists()


@pytest.mark.parametrize(
    "files",
    [{f"{number}.yaml": b"" for number in range(65)}, {"a.yaml": bytes(3 * 1024**2), "b.yaml": bytes(2 * 1024**2)}],
    ids=["too many", "too large"],
)
def test_more_than_a_plan_may_hold_is_refused(files: dict[str, bytes], tmp_path: Path) -> None:
    stranger(tmp_path / "x.pdf", files)
    done = masterplan("extract", "x.pdf", "there", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "masterplan: what is attached to x.pdf is more than one plan may hold (64 files, 4 MB)\n"
    )
    assert not (tmp_path / "there").exists()


def test_a_book_that_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "text.pdf").write_bytes(b"format: 1\n")
    whole = book(tmp_path, archive=FILES).read_bytes()
    (tmp_path / "half.pdf").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "folder.pdf").mkdir()
    stranger(tmp_path / "locked.pdf", {"a.yaml": b""}, password="rahasia")
    os.mkfifo(tmp_path / "pipe.pdf")
    words = {
        "text.pdf": "text.pdf is no PDF, or is damaged",
        "empty.pdf": "empty.pdf is no PDF, or is damaged",
        "half.pdf": "half.pdf is no PDF, or is damaged",
        "pipe.pdf": "pipe.pdf is no PDF, or is damaged",
        "folder.pdf": "folder.pdf cannot be read: Is a directory",
        "none.pdf": "none.pdf cannot be read: No such file or directory",
        "locked.pdf": "locked.pdf is locked by a password; unlock it first",
    }
    for file, told in words.items():
        done = masterplan("extract", file, "there", cwd=tmp_path)
        assert (done.returncode, done.stderr.decode()) == (2, f"masterplan: {told}\n")


def test_a_folder_that_cannot_be_written_to_is_told_in_words(tmp_path: Path) -> None:
    file = book(tmp_path, archive=FILES)
    (tmp_path / "there").write_bytes(b"")
    done = masterplan("extract", str(file), "there", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("masterplan: there cannot be written to: ")
