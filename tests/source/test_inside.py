"""A file that a plan names is opened within its folder, or not at all."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masterplan_kit.source import inside
from masterplan_kit.source.inside import NotInside, fault, open_inside


@pytest.fixture(params=["stepwise", "whole"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan's folder, read as systems with handles of folders do and as Windows does."""
    monkeypatch.setattr(inside, "_STEPWISE", request.param == "stepwise")
    root = tmp_path / "kota"
    (root / "images").mkdir(parents=True)
    (root / "images" / "Logo.PNG").write_bytes(b"lambang")
    (tmp_path / "rahasia.png").write_bytes(b"milik orang lain")
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar" / "peta.png").write_bytes(b"milik orang lain")
    return root


def refused(folder: Path, file: str) -> tuple[str, str]:
    with pytest.raises(NotInside) as found:
        open_inside(folder, file)
    return found.value.hindrance, found.value.near or found.value.cause


def test_a_file_is_opened_whole(folder: Path) -> None:
    with open_inside(folder, "images/Logo.PNG") as stream:
        assert stream.read() == b"lambang"


def test_the_folder_itself_may_be_reached_by_a_link(folder: Path) -> None:
    (folder.parent / "pintasan").symlink_to(folder)
    with open_inside(folder.parent / "pintasan", "images/Logo.PNG") as stream:
        assert stream.read() == b"lambang"


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("images/logo.png", ("missing", "images/Logo.PNG")),
        ("Images/Logo.PNG", ("missing", "images/Logo.PNG")),
        ("images/peta.png", ("missing", "")),
        ("peta/peta.png", ("missing", "")),
        ("images/Logo.PNG/peta.png", ("missing", "")),
        ("images", ("not-regular", "")),
        ("../rahasia.png", ("unsafe", "")),
    ],
)
def test_what_is_not_there_by_that_very_name_is_missing(folder: Path, file: str, expected: tuple[str, str]) -> None:
    assert refused(folder, file) == expected


@pytest.mark.parametrize("target", ["../rahasia.png", "images/Logo.PNG", "tidak-ada.png", "a.png"])
def test_a_link_is_not_followed_wherever_it_leads(folder: Path, target: str) -> None:
    (folder / "a.png").symlink_to(target)
    assert refused(folder, "a.png") == ("linked", "")


def test_nor_is_a_link_to_a_folder(folder: Path) -> None:
    (folder / "luar").symlink_to(folder.parent / "luar")
    assert refused(folder, "luar/peta.png") == ("linked", "")


def test_pipes_and_sockets_are_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipa.png")
    assert refused(folder, "pipa.png") == ("not-regular", "")
    with socket.socket(socket.AF_UNIX) as made:
        here = Path.cwd()
        os.chdir(folder)  # the name of a socket may not be long
        made.bind("soket.png")
        os.chdir(here)
    assert refused(folder, "soket.png") == ("not-regular", "")


def test_a_folder_that_is_gone_cannot_be_read(folder: Path) -> None:
    assert refused(folder / "hilang", "a.png") == ("unreadable", "No such file or directory")


def test_a_link_put_there_after_the_look_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rahasia.txt").write_text("milik orang lain", encoding="utf-8")
    (tmp_path / "a.png").symlink_to("rahasia.txt")
    monkeypatch.setattr(inside, "_ordinary", lambda *_, **__: None)
    assert refused(tmp_path, "a.png") == ("unreadable", "Too many levels of symbolic links")


def test_a_pipe_put_there_after_the_look_neither_waits_nor_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "a.png")
    monkeypatch.setattr(inside, "_ordinary", lambda *_, **__: None)
    before = len(list(Path("/proc/self/fd").iterdir()))
    assert refused(tmp_path, "a.png") == ("not-regular", "")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("images/lambang.png", None),
        ("a", None),
        ("bukti/sk-dewan_2025.v2.pdf", None),
        ("https://contoh.go.id/a.png", "address"),
        ("FILE:///etc/passwd", "address"),
        ("data:image/png;base64,AAAA", "address"),
        ("www.contoh.go.id/a.png", "address"),
        ("/etc/passwd", "from-the-root"),
        ("~/a.png", "from-the-root"),
        ("C:/a.png", "from-the-root"),
        ("\\\\server\\a.png", "from-the-root"),
        ("images\\a.png", "backslash"),
        ("../a.png", "outside"),
        ("images/../../a.png", "outside"),
        ("a" * 201, "long"),
        ("images//a.png", "odd"),
        ("./a.png", "odd"),
        ("images/", "odd"),
        (".ssh/id", "odd"),
        ("a.png:kedua", "odd"),
        ("a%2e%2e.png", "odd"),
        ("a.png\n", "odd"),
        ("a\0.png", "odd"),
        ("nul", "odd"),
        ("images/COM1.png", "odd"),
        ("images/a.png.", "odd"),
        ("foto wali kota.png", "odd"),
        ("lambang—baru.png", "odd"),
        ("", "odd"),
    ],
)
def test_a_path_is_judged_by_its_letters(file: str, expected: str | None) -> None:
    assert fault(file) == expected


@given(st.text(st.sampled_from("a.-_/\\:~%0A \n\0é"), max_size=12))
def test_a_path_without_a_fault_leads_nowhere_but_down(file: str) -> None:
    if fault(file) is None:
        assert Path("/kota", file).is_relative_to("/kota")
        assert os.path.normpath(file) == file
        assert file.isascii()
