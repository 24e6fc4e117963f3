"""What books print around a region's words: the same in both languages, and never the one within the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from masterplan_kit.i18n import Lang
from masterplan_kit.render.certificate import page_text
from masterplan_kit.render.labels import entries
from tests.render.screens import Desk
from tests.render.shelves import example

OTHER: dict[Lang, Lang] = {"id": "en", "en": "id"}
LEAST = 12  # letters of a piece that can only be of its own language


def _flat(entry: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(entry, dict):
        for name, inner in entry.items():
            yield from _flat(inner, f"{path}.{name}" if path else name)
    else:
        yield path, entry


def _labels(lang: Lang) -> dict[str, str]:
    return dict(_flat(entries(lang)))


def _places(label: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", label))


def test_both_languages_have_the_same_labels() -> None:
    indonesian, english = _labels("id"), _labels("en")
    assert indonesian.keys() == english.keys()
    assert len(indonesian) > 800
    for path, label in indonesian.items():
        assert label.strip(), path
        assert english[path].strip(), path
        assert _places(label) == _places(english[path]), path


def _pieces(lang: Lang) -> set[str]:
    """What stands between the places of labels of two words or more."""
    pieces = {" ".join(piece.split()) for label in _labels(lang).values() for piece in re.split(r"\{\w+\}", label)}
    return {piece for piece in pieces if len(piece) >= LEAST and " " in piece}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_book_holds_labels_of_the_other_language(desk: Desk, lang: Lang) -> None:
    own = " ".join(" ".join(file.text for file in example("complete").files).split())
    foreign = {piece for piece in _pieces(OTHER[lang]) if piece not in own and piece not in _joined(lang)}
    assert len(foreign) > 400
    for page in desk.lay("complete", lang).glob("*.html"):
        text = " ".join(page_text(page.read_text(encoding="utf-8")).split())
        assert {piece for piece in foreign if piece in text} == set(), page.name


def _joined(lang: Lang) -> str:
    return " | ".join(_labels(lang).values())
