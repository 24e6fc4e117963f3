"""The fonts that the books carry."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from masterplan_kit.render.pdf import Asset
from masterplan_kit.render.templates import home
from tests.render.pdf import fonts
from tests.render.printed import printed
from tests.render.ua import ua_faults

FACE = re.compile(
    r'@font-face \{\s*font-family: "(?P<family>[\w ]+)";\s*src: url\("asset:(?P<file>[^"]+)"\);\s*'
    r"font-style: (?P<style>\w+);\s*font-weight: (?P<weight>\d+);\s*\}"
)
FACES = [match.groupdict() for match in FACE.finditer((home() / "css/fonts.css").read_text(encoding="utf-8"))]
FILES = {
    path.relative_to(home()).as_posix() for path in (home() / "fonts").glob("*/*") if path.suffix in (".otf", ".ttf")
}


def letters(family: str) -> set[int]:
    """Those that all styles of a family have."""
    of_family = (face for face in FACES if face["family"] == family)
    return set.intersection(*(set(TTFont(home() / face["file"]).getBestCmap()) for face in of_family))


def test_the_style_sheet_names_every_font_once() -> None:
    assert sorted(face["file"] for face in FACES) == sorted(FILES)
    assert len({(face["family"], face["style"], face["weight"]) for face in FACES}) == len(FACES) == 9


@pytest.mark.parametrize("face", FACES, ids=lambda face: face["file"])
def test_a_font_is_what_the_style_sheet_says(face: dict[str, str]) -> None:
    font = TTFont(home() / face["file"])
    assert (font["OS/2"].usWeightClass >= 600) == (face["weight"] == "700")
    assert (font["post"].italicAngle != 0) == (face["style"] == "italic")


def test_the_fonts_are_small_enough_to_travel() -> None:
    assert sum((home() / file).stat().st_size for file in FILES) < 2_500_000


@pytest.mark.parametrize("family", ["Masterplan Serif", "Masterplan Sans"])
def test_a_text_family_has_what_both_languages_write(family: str) -> None:
    wanted = {*map(chr, range(0x20, 0x7F)), *"“”‘’–—…·•×±°²³€→←↑↓≤≥½µ©\u00a0éèêëçñöü"}
    assert not {letter for letter in wanted if ord(letter) not in letters(family)}


def test_every_character_of_the_templates_can_be_printed() -> None:
    known = letters("Masterplan Serif") | letters("Masterplan Sans") | letters("Masterplan Symbols")
    files = (path for path in home().rglob("*") if path.suffix in (".j2", ".yaml", ".css", ".js"))
    used = {(path.name, letter) for path in files for letter in set(path.read_text(encoding="utf-8")) - {"\n"}}
    assert {(name, letter) for name, letter in used if ord(letter) not in known} == set()


def test_signs_between_spaces_print_no_boxes(tmp_path: Path) -> None:
    stack = "font-family: 'Masterplan Serif', 'Masterplan Sans', 'Masterplan Symbols'"
    body = f'<p style="{stack}">Naik ✓ ✗ ▸ ☐ ☑ ⚠ ⇒ ■ ▲ ▼ ↔ ₂ ⁴ 1\u202f000 a\u2011b</p>'
    assets = {face["file"]: Asset("font/otf", (home() / face["file"]).read_bytes()) for face in FACES}
    made = printed(body, css=(home() / "css/fonts.css").read_text(encoding="utf-8"), assets=assets)
    file = tmp_path / "huruf.pdf"
    file.write_bytes(made.data)
    assert (made.complaints, ua_faults(file)) == ((), [])
    used = {font.name.partition("+")[2] for font in fonts(file)}
    assert used >= {"Masterplan-Serif", "Masterplan-Sans", "Masterplan-Symbols"}
