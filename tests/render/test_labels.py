"""What books print around a region's words: the same in both languages, and never the one within the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.render.certificate import page_text
from masterplan_kit.render.labels import entries, share
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


def test_how_many_of_all_is_said_in_the_form_for_it() -> None:
    assert [share(number, 3) for number in (0, 1, 2, 3)] == ["nothing", "some", "some", "all"]
    assert share(0, 0) == "nothing"


NAMED = {"book", "name", "members", "region"}  # places of words, with which a sentence may begin
QUANTITIES = re.compile(r"\{(?!(?:" + "|".join(NAMED) + r")\})\w+\}")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_sentence_begins_with_a_number(lang: Lang) -> None:
    sentences = [
        (path, sentence)
        for path, label in _labels(lang).items()
        if label.endswith((".", ":"))
        for sentence in re.split(r"(?<=[.;]) ", label)
    ]
    assert len(sentences) > 150
    assert [(path, sentence) for path, sentence in sentences if QUANTITIES.match(sentence)] == []


def test_labels_that_tell_how_many_of_all_have_a_form_for_none_and_for_all() -> None:
    paths = {path.removesuffix(".some") for path in _labels("id") if path.endswith(".some")}
    assert len(paths) > 10
    for lang in LANGS:
        said = _labels(lang)
        for path in paths:
            assert "{count}" in said[f"{path}.some"]
            assert "{count}" not in said[f"{path}.all"] + said[f"{path}.nothing"]


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
