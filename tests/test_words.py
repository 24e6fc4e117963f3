"""One word for one thing, wherever a planner reads: rules, fields, editions, books, reports and workbooks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import masterplan_kit
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.render.labels import entries
from masterplan_kit.source import File, parse

PACKAGE: Final = Path(masterplan_kit.__file__).parent
# What a thing is not called, and what it is called; a text with the right word may tell the other one beside it.
OTHERWISE: Final[dict[Lang, dict[str, str]]] = {
    "id": {
        r"\bdimensi": "pilar",
        r"\bsub[ -]?dimensi|\bsub[ -]pilar": "subpilar",
        r"program percepatan": "quick win",
        r"keadaan awal": "kondisi awal",
        r"\btonggak": "tahap",
    },
    "en": {
        r"^(?!.*(evaluat|scor)).*\bdimension": "pillar",  # an evaluation scores dimensions, which are no pillars
        r"\bsub-?dimension|\bsub ?pillar": "sub-pillar",
        r"shared programme": "joint programme",
        r"\b(lead|leading|supporting) units?\b": "office",
    },
}
PLACE: Final = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("lang", LANGS)
def test_a_thing_has_one_name_in_each_language(lang: Lang) -> None:
    said = [(place, PLACE.sub("", words).lower()) for place, of, words in everything() if of == lang]
    assert len(said) > 3000
    wrong = [
        (place, name, words)
        for other, name in OTHERWISE[lang].items()
        for place, words in said
        if re.search(other, words, re.DOTALL) and name not in words
    ]
    assert wrong == []


def test_every_name_is_one_that_planners_read() -> None:
    for lang in LANGS:
        said = " ".join(words.lower() for _, of, words in everything() if of == lang)
        assert [name for name in OTHERWISE[lang].values() if name not in said] == []


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("id", "Enam dimensi"),
        ("id", "Sub-pilar"),
        ("en", "Six dimensions"),
        ("en", "Lead unit"),
        ("en", "Sub-dimensions"),
    ],
)
def test_another_name_would_be_noticed(lang: Lang, words: str) -> None:
    assert [name for other, name in OTHERWISE[lang].items() if re.search(other, words.lower(), re.DOTALL)]


def everything() -> Iterator[tuple[str, Lang, str]]:
    """Where, in which language, and which words: what books, forms, editions and sentences of the programme say."""
    for lang in LANGS:
        for path, words in _flat(entries(lang)):
            yield f"labels {path}", lang, words
    for file in (PACKAGE / "model/fields.yaml", *sorted((PACKAGE / "programme/data/editions").glob("*.yaml"))):
        yield from _pairs(parse(File(file.name, file.read_text(encoding="utf-8"))).data, file.name)
    for module in sorted(PACKAGE.rglob("*.py")):
        yield from _texts(module)


def _flat(entry: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(entry, dict):
        for name, inner in entry.items():
            yield from _flat(inner, f"{path}.{name}" if path else name)
    else:
        yield path, entry


def _pairs(data: Any, path: str) -> Iterator[tuple[str, Lang, str]]:
    if isinstance(data, dict):
        if data.keys() == set(LANGS):
            for lang in LANGS:
                yield path, lang, data[lang]
        else:
            for name, inner in data.items():
                yield from _pairs(inner, f"{path}.{name}")
    elif isinstance(data, list):
        for number, inner in enumerate(data):
            yield from _pairs(inner, f"{path}.{number}")


def _texts(module: Path) -> Iterator[tuple[str, Lang, str]]:
    for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Text":
            told: dict[str | None, ast.expr] = dict(zip(LANGS, call.args, strict=False)) | {
                one.arg: one.value for one in call.keywords
            }
            for lang in LANGS:
                if isinstance(words := told.get(lang), ast.Constant):
                    yield f"{module.stem}:{call.lineno}", lang, str(words.value)
