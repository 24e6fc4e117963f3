"""All files of a new plan or none, and nothing that is there is touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from masterplan_kit.i18n import fill
from masterplan_kit.scaffold import Unclear, put_down

FILES = {"plan.yaml": "format: 1\n", "initiatives/dinkes.yaml": "initiatives:\n", ".masterplan/schema.json": "{}\n"}


def below(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    put_down(tmp_path / "a/b/kota", FILES, force=False)
    assert below(tmp_path / "a/b/kota") == FILES
    assert [path.name for path in (tmp_path / "a/b").iterdir()] == ["kota"]


def test_an_empty_folder_will_do_and_a_link_keeps_pointing(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    put_down(tmp_path / "link", FILES, force=False)
    assert (tmp_path / "link").is_symlink()
    assert below(tmp_path / "there") == FILES


@pytest.mark.parametrize(
    ("held", "force", "said"),
    [
        ("catatan.txt", False, "{folder} already holds catatan.txt; choose a new folder, or use --force to put the plan beside that"),
        ("plan.yaml", True, "{folder} already holds plan.yaml; what is there is never written over"),
        ("initiatives/dlh.yaml", True, "{folder} already holds initiatives; what is there is never written over"),
    ],
)  # fmt: skip
def test_what_is_there_is_never_written_over(
    tmp_path: Path, held: str, force: bool, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kota" / held).parent.mkdir(parents=True)
    (tmp_path / "kota" / held).write_text("mine", encoding="utf-8")
    with pytest.raises(Unclear) as refused:
        put_down(Path("kota"), FILES, force=force)
    assert fill(refused.value.text, refused.value.values, "en") == said.replace("{folder}", "kota")
    assert below(tmp_path) == {f"kota/{held}": "mine"}


def test_force_puts_a_plan_beside_other_things(tmp_path: Path) -> None:
    (tmp_path / "catatan.txt").write_text("mine", encoding="utf-8")
    put_down(tmp_path, FILES, force=True)
    assert below(tmp_path) == {**FILES, "catatan.txt": "mine"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "kota").write_text("mine", encoding="utf-8")
    with pytest.raises(Unclear, match="is no folder"):
        put_down(tmp_path / "kota", FILES, force=True)


@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("there", [True, False])
def test_a_failure_on_the_way_leaves_nothing(
    tmp_path: Path, at: int, there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if there:
        (tmp_path / "kota").mkdir()
        (tmp_path / "kota/catatan.txt").write_text("mine", encoding="utf-8")
    before = below(tmp_path)
    rename = Path.rename
    moved: list[Path] = []

    def failing(self: Path, target: Path) -> Path:
        if target.parent == tmp_path / "kota":
            if len(moved) == at:
                raise OSError(28, os.strerror(28))
            moved.append(target)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="No space"):
        put_down(tmp_path / "kota", FILES, force=True)
    assert len(moved) == at
    assert below(tmp_path) == before
    assert (tmp_path / "kota").exists() == there


def test_a_failure_in_writing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(path: Path, data: bytes) -> None:
        if path.name == "schema.json":
            raise OSError(28, os.strerror(28))
        path.write_bytes(data)

    monkeypatch.setattr("masterplan_kit.scaffold.folder.write_whole", failing)
    with pytest.raises(OSError, match="No space"):
        put_down(tmp_path / "kota", FILES, force=False)
    assert not list(tmp_path.iterdir())
