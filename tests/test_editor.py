"""The words of every field, and the JSON Schema that editors read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from masterplan_kit.diagnostic import ERROR, INFO
from masterplan_kit.editor import DIALECT, VOCABULARIES, fields, kinds, schema
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.load import load
from masterplan_kit.node import Node
from masterplan_kit.programme import edition, editions
from masterplan_kit.rules import all_rules
from masterplan_kit.source import File, read_text
from tests.cli.called import masterplan
from tests.judged import source_of

EXAMPLES = Path(__file__).parent.parent / "examples"
FILES = sorted(EXAMPLES.rglob("*.yaml"))
SAME = {"Id", "Horizon", "SWOT", "SPBE", "SNI ISO 37122", "Quick win", "Renstra"}  # words that both languages share


@cache
def validator(name: str, lang: Lang = "id") -> Draft202012Validator:
    return Draft202012Validator(schema(edition(name), lang))


def as_an_editor_reads(text: str) -> Any:
    """YAML 1.2 core, which knows no dates and whose keys are JSON's."""

    def said(value: object) -> str:
        assert isinstance(value, dt.date)
        return value.isoformat()

    return json.loads(json.dumps(YAML(typ="safe", pure=True).load(text), default=said))


def red(text: str, name: str = "2023") -> list[tuple[Any, ...]]:
    """The places that an editor would paint red."""
    return [tuple(error.absolute_path) for error in validator(name).iter_errors(as_an_editor_reads(text))]


def kinds_of_the_model() -> Iterator[type[Node]]:
    waiting = [Node]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        yield from (kind for kind in below if kind.__module__.startswith("masterplan_kit.model."))


def fields_of(kind: type[Node]) -> list[str]:
    keys = kind.keys()
    return [f"{kind.__name__}.{key}" for key in keys]


def test_exactly_the_fields_of_the_model_are_described() -> None:
    assert set(fields()) == {field for kind in kinds_of_the_model() for field in fields_of(kind)}
    assert set(kinds().values()) == set(kinds_of_the_model())


def test_the_words_of_a_kind_stand_in_the_order_of_its_fields() -> None:
    for name, kind in kinds().items():
        assert [field for field in fields() if field.startswith(f"{name}.")] == fields_of(kind)


@pytest.mark.parametrize("field", fields())
def test_a_field_has_a_title_and_a_sentence_in_both_languages(field: str) -> None:
    words = fields()[field]
    assert set(words) == {"title", "about"}
    for said in words.values():
        assert set(said) == set(LANGS)
        assert all(text == " ".join(text.split()) for text in said.values())
    assert words["title"]["id"] != words["title"]["en"] or words["title"]["id"] in SAME
    assert words["about"]["id"] != words["about"]["en"]
    for lang in LANGS:
        assert len(words["title"][lang]) <= 40
        assert words["title"][lang][:1].isupper() or words["title"][lang][0].isdigit()
        assert words["about"][lang][-1] in ".!"
        assert 10 <= len(words["about"][lang]) <= 300


def test_indonesian_words_hold_no_jargon_of_files() -> None:
    told = " ".join(words[part]["id"] for words in fields().values() for part in words).lower()
    for jargon in ("field", "mapping", "list ", "string", "array", "schema", "null", "boolean", "yaml"):
        assert jargon not in told, jargon


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", editions())
def test_the_schema_is_a_schema(name: str, lang: Lang) -> None:
    made = schema(edition(name), lang)
    assert made["$schema"] == DIALECT
    Draft202012Validator.check_schema(made)


@pytest.mark.parametrize("lang", LANGS)
def test_every_hover_carries_both_languages_the_readers_own_first(lang: Lang) -> None:
    made = schema(edition("2023"), lang)
    other: Lang = "en" if lang == "id" else "id"
    for name in kinds():
        properties = (made if name == "Masterplan" else made["$defs"][name])["properties"]
        assert list(properties) == list(kinds()[name].keys())
        for key, shape in properties.items():
            words = fields()[f"{name}.{key}"]
            assert shape["title"] == words["title"][lang]
            assert shape["description"] == f"{words['about'][lang]}\n\n{words['about'][other]}"


def test_completion_offers_the_words_of_the_edition() -> None:
    made = schema(edition("2023"), "id")["$defs"]["Initiative"]["properties"]
    offered = made["pillar"]["anyOf"][0]
    assert offered["enum"] == ["governance", "branding", "economy", "living", "society", "environment"]
    assert made["horizon"]["anyOf"][0]["enumDescriptions"][0] == "Jangka pendek / Short term"
    assert made["also_pillars"]["anyOf"][0]["items"]["anyOf"][0] == offered


def test_every_vocabulary_belongs_to_a_field() -> None:
    assert set(VOCABULARIES) <= set(fields())


def test_chapters_pillars_and_elements_are_offered_as_keys() -> None:
    made = schema(edition("2023"), "en")
    assert list(made["properties"]["pillars"]["properties"]) == [pillar.id for pillar in edition("2023").pillars]
    assert "quick-win-selection" in made["properties"]["texts"]["properties"]
    assert list(made["$defs"]["Readiness"]["properties"]["structure"]["properties"]) == [
        "people",
        "budget",
        "governance",
    ]


@pytest.mark.parametrize("name", editions())
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(EXAMPLES).as_posix())
def test_an_editor_paints_red_only_what_lint_calls_an_error(file: Path, name: str) -> None:
    found = red(file.read_text(encoding="utf-8"), name)
    problems = load(read_text(file.read_bytes(), file.name)).problems
    errors = [problem.keys for problem in problems if all_rules()[problem.rule].levels[0] is ERROR]
    for path in found:
        assert any(keys[: len(path)] == path for keys in errors), path
    if file.relative_to(EXAMPLES).parts[0] in ("complete", "minimal"):
        assert not found


TOLERATED = [rule.name for rule in all_rules().values() if rule.family == "schema" and rule.levels[0] is INFO]


@pytest.mark.parametrize("name", TOLERATED)
def test_what_lint_only_suggests_is_not_red(name: str) -> None:
    rule = all_rules()[name]
    for example in (rule.bad, rule.good):
        for file in source_of(example).files:
            assert isinstance(file, File)
            assert not red(file.text)


@pytest.mark.parametrize("text", ["nam: x", "region: [1]", "initiatives: [{nama: x}]", "budget: 1", "schedule: {}"])
def test_what_the_format_does_not_know_is_red(text: str) -> None:
    assert red(f"format: 1\n{text}\n")


@pytest.mark.parametrize(
    "text",
    ["region: {code: 64.74}", "region: {code: '64.74'}", "version: 0.3", "initiatives:", "missions:\n  -", "period: 2026-2035",
     "initiatives: [{budget: [{amounts: {2026: 1.500, 2027: Rp 2 juta, 2028: 3}}]}]", "initiatives: [{quick_win: ya}]",
     "initiatives: [{schedule: {start: 2026, end: 2026-03-31}}]", "initiatives: {name: Satu saja}", "risks: banjir"],
)  # fmt: skip
def test_what_a_draft_holds_is_not_red(text: str) -> None:
    assert not red(f"format: 1\n{text}\n")


def test_the_command_prints_the_schema() -> None:
    done = masterplan("schema", "--programme", "2023", "--lang", "id")
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout) == schema(edition("2023"), "id")


def test_the_command_writes_the_schema_and_tells_why_it_cannot(tmp_path: Path) -> None:
    assert masterplan("schema", "-o", str(tmp_path / "s.json"), "--lang", "en").returncode == 0
    assert json.loads((tmp_path / "s.json").read_text(encoding="utf-8")) == schema(edition("2023"), "en")
    missing = masterplan("schema", "-o", str(tmp_path / "no" / "s.json"))
    assert missing.returncode == 2
    assert "cannot be written" in missing.stderr.decode()
    assert "did you mean 2023?" in masterplan("schema", "--programme", "2032").stderr.decode()
