"""A plan written into a folder again, from a file that anybody may have made."""

from __future__ import annotations

from pathlib import Path

import pytest

from masterplan_kit.render.book_file import Attached
from masterplan_kit.render.unpacking import Unwritable, unpack

GOOD = Attached("a/rencana.yaml", b"format: 1\n")


def below(folder: Path) -> dict[str, bytes]:
    """All files there."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize(
    "name",
    [
        "../x.yaml", "/x.yaml", "//x/y.yaml", "a/../../x.yaml", "a/../x.yaml", "..\\x.yaml", "a\\x.yaml", "C:x.yaml",
        "C:/x.yaml", "\\\\x\\y.yaml", "./x.yaml", "a/./x.yaml", "a//x.yaml", "a/", "", ".x.yaml", ".git/x.yaml",
        "a/.x/y.yaml", "x.yaml.", "x. /y.yaml", " x.yaml", "x\n.yaml", "x\x1b.yaml", "x\x00.yaml", "\u202ex.yaml",
        "x.yaml:stream",
    ],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_or_hides_is_refused_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "there"
    with pytest.raises(Unwritable) as refused:
        unpack([GOOD, Attached(name, b"x")], folder, force=True)
    assert refused.value.values["names"] == (name,)
    assert "cannot be written safely" in refused.value.text.en
    assert not below(tmp_path)


@pytest.mark.parametrize(
    "name", ["1 tata kelola.yaml", "pembiayaan é.yaml", "a/b/c/d.yaml", "a.b-c_d.yml", "x#%&.yaml"]
)
def test_any_plain_name_is_a_name(name: str, tmp_path: Path) -> None:
    unpack([Attached(name, b"x: 1\r\n")], tmp_path)
    assert below(tmp_path) == {name: b"x: 1\r\n"}


def test_names_that_are_one_file_on_some_systems_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Unwritable) as refused:
        unpack([GOOD, Attached("X.yaml", b"1"), Attached("x.yaml", b"2")], tmp_path)
    assert refused.value.values["names"] == ("X.yaml", "x.yaml")
    assert not below(tmp_path)


def test_a_link_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    folder, outside = tmp_path / "there", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / "a").symlink_to(outside)
    with pytest.raises(Unwritable):
        unpack([GOOD], folder, force=True)
    (folder / "a").unlink()
    (folder / "a").mkdir()
    (folder / "a" / "rencana.yaml").symlink_to(outside / "x.yaml")
    with pytest.raises(Unwritable):
        unpack([GOOD], folder, force=True)
    assert not below(outside)


def test_what_is_there_already_is_kept_unless_it_may_be_overwritten(tmp_path: Path) -> None:
    other = Attached("b.yaml", b"x: 1\n")
    unpack([GOOD], tmp_path)
    (tmp_path / "lain.txt").write_bytes(b"lain")
    (tmp_path / "b.yaml").write_bytes(b"x: 2\n")
    with pytest.raises(Unwritable) as refused:
        unpack([GOOD._replace(name="c.yaml"), other], tmp_path)
    assert refused.value.values["names"] == ("b.yaml",)
    assert below(tmp_path) == {"a/rencana.yaml": GOOD.data, "b.yaml": b"x: 2\n", "lain.txt": b"lain"}
    unpack([GOOD, other], tmp_path, force=True)
    assert below(tmp_path) == {"a/rencana.yaml": GOOD.data, "b.yaml": b"x: 1\n", "lain.txt": b"lain"}


def test_what_is_there_already_and_is_the_same_is_left_alone(tmp_path: Path) -> None:
    unpack([GOOD], tmp_path)
    before = (tmp_path / GOOD.name).stat()
    unpack([GOOD], tmp_path, force=True)
    assert (tmp_path / GOOD.name).stat() == before
