"""Templates are compiled once, and anew whenever what their code depends on has changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from masterplan_kit.render import compiled
from masterplan_kit.render.compiled import Compiled
from masterplan_kit.render.environment import environment


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(compiled, "_KEPT", tmp_path)
    return tmp_path / "chapters-satu.html.j2.jinja"


def written(text: str) -> str:
    made = Environment(loader=DictLoader({"chapters/satu.html.j2": text}), bytecode_cache=Compiled(), autoescape=True)
    return made.get_template("chapters/satu.html.j2").render(nama="Bontang")


def test_what_was_compiled_is_not_compiled_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert written("Kota {{ nama }}") == "Kota Bontang"
    assert kept.is_file()
    monkeypatch.setattr(Environment, "compile", lambda *_, **__: pytest.fail("compiled again"))
    assert written("Kota {{ nama }}") == "Kota Bontang"


def test_another_text_another_python_or_other_settings_are_compiled_anew(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written("Kota {{ nama }}")
    codes = {kept.read_bytes()}
    assert written("Wali Kota {{ nama }}") == "Wali Kota Bontang"
    codes.add(kept.read_bytes())
    settings = kept.with_name("environment.py")
    settings.touch()
    monkeypatch.setattr(compiled, "_SETTINGS", settings)
    written("Wali Kota {{ nama }}")
    codes.add(kept.read_bytes().partition(b"\n")[0])
    monkeypatch.setattr("sys.version", "4.0")
    written("Wali Kota {{ nama }}")
    codes.add(kept.read_bytes().partition(b"\n")[0])
    assert len(codes) == 4
    assert len(list(kept.parent.glob("*.jinja"))) == 1


@pytest.mark.parametrize("damage", [b"", b"\n", b"rusak", b"\xff" * 500])
def test_what_is_damaged_is_compiled_anew(kept: Path, damage: bytes) -> None:
    written("Kota {{ nama }}")
    whole = kept.read_bytes()
    for broken in (damage, whole.partition(b"\n")[0] + b"\n" + damage, whole[:-20]):
        kept.write_bytes(broken)
        assert written("Kota {{ nama }}") == "Kota Bontang"
        assert kept.read_bytes() == whole


def test_where_nothing_can_be_kept_a_template_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "berkas").touch()
    monkeypatch.setattr(compiled, "_KEPT", tmp_path / "berkas")
    assert written("Kota {{ nama }}") == "Kota Bontang"


def test_templates_of_a_reader_are_never_kept(tmp_path: Path) -> None:
    assert environment("id", "id").bytecode_cache is not None
    assert environment("id", "id", tmp_path).bytecode_cache is None
