"""A new plan is clean, says what it says once and in one language, and is what its words claim."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from masterplan_kit.editor import fields, schema
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.programme import edition, editions
from masterplan_kit.programme.regions import Region, regions
from masterplan_kit.scaffold import OFFICES, plan_files, region_meant, told, written
from masterplan_kit.source import File, merge
from tests.scaffold.plans import answers, source

AS_OF = dt.date(2026, 7, 1)
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
FOR_LEVEL = [
    (name, code)
    for code in ("34", "32.01", "64.74")
    for name in editions()
    if region_meant(code).level in edition(name).judges
]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("name", "code"), FOR_LEVEL)
def test_it_is_clean_as_a_draft_in_every_edition_and_language(name: str, code: str, lang: Lang) -> None:
    every = ",".join(office.id for office in OFFICES)
    report = lint_plan(source(answers(code, lang, every, name)), Options(AS_OF))
    assert not report.diagnostics
    assert (report.claimed, report.reached) == ("draft", "draft")
    assert report.to_fill > 100


def test_it_is_clean_for_every_region() -> None:
    for number, region in enumerate(regions()):
        plan = source(answers(region.code, LANGS[number % 2]))
        assert not lint_plan(plan, Options(AS_OF)).diagnostics, told(region)
        assert plan.data["region"]["code"] == region.code
        assert plan.data["region"]["name"] == region.name


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_known_is_filled_in(lang: Lang) -> None:
    plan = load(source(answers("64.74", lang, "dinkes, Dinas Air Bersih"))).plan
    assert (
        plan.title
        == {
            "id": "Masterplan Smart City Kota Bontang 2027-2036",
            "en": "Smart City Masterplan of Kota Bontang 2027-2036",
        }[lang]
    )
    assert (plan.programme, plan.language, plan.status) == ("2023", lang, "draft")
    assert plan.region
    assert plan.region.head
    assert plan.region.head.title == {"id": "Wali Kota", "en": "Mayor"}[lang]
    assert plan.years == range(2027, 2037)
    assert [(unit.id, unit.name, unit.short) for unit in plan.units] == [
        ("dinkes", "Dinas Kesehatan", "Dinkes"),
        ("dinas-air-bersih", "Dinas Air Bersih", None),
    ]
    assert [initiative.lead for initiative in plan.initiatives] == ["dinas-air-bersih", "dinkes"]


def test_a_file_for_every_part_and_one_for_every_office() -> None:
    names = list(plan_files(answers(units="dinkes,dlh")))
    assert names == [
        "plan.yaml", "context.yaml", "pillars.yaml", "bodies.yaml", "texts.yaml",
        "initiatives/dinkes.yaml", "initiatives/dlh.yaml",
        ".masterplan/masterplan.schema.json", ".vscode/settings.json",
    ]  # fmt: skip


@pytest.mark.parametrize("name", editions())
def test_every_chapter_and_every_pillar_of_the_edition_has_its_place(name: str) -> None:
    files = dict(written(answers("34" if name == "province" else "64.74", edition=name)))
    programme = edition(name)
    assert re.findall(r"^  ([\w-]+):", files["texts.yaml"], re.MULTILINE) == [one.id for one in programme.chapters]
    assert re.findall(r"^  ([\w-]+):", files["pillars.yaml"], re.MULTILINE) == [one.id for one in programme.pillars]


def test_every_file_leads_an_editor_to_the_schema_that_is_there() -> None:
    files = plan_files(answers())
    for name, text in files.items():
        if name.endswith(".yaml"):
            path = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
            assert path
            assert (Path("/") / Path(name).parent / path[1]).resolve() == Path("/.masterplan/masterplan.schema.json")
    set_up = json.loads(files[".vscode/settings.json"])
    [(where, globs)] = set_up["yaml.schemas"].items()
    assert where in files
    assert all(any(Path(name).match(glob) for glob in globs) for name in files if name.endswith(".yaml"))


@pytest.mark.parametrize("lang", LANGS)
def test_an_editor_paints_nothing_red(lang: Lang) -> None:
    told = answers(lang=lang)
    files = plan_files(told)
    made = json.loads(files[".masterplan/masterplan.schema.json"])
    assert made == schema(told.programme, lang)
    for name, text in files.items():
        if name.endswith(".yaml"):
            read = YAML(typ="safe", pure=True).load(text)
            assert not list(Draft202012Validator(made).iter_errors(json.loads(json.dumps(read)))), name


@pytest.mark.parametrize("lang", LANGS)
def test_explanations_are_in_one_language_and_each_is_given_once_a_file(lang: Lang) -> None:
    other: Lang = "en" if lang == "id" else "id"
    foreign = {words["about"][other] for words in fields().values()} - {
        words["about"][lang] for words in fields().values()
    }
    for name, text in written(answers(lang=lang)):
        said = " ".join(re.sub(r"^ *# ?|^ *[^#]*# ", " ", line) for line in text.splitlines() if "#" in line)
        said = " ".join(said.split())
        assert not [words for words in foreign if words in said], name
        abouts = [words["about"][lang] for words in fields().values()]
        assert all(said.count(about) <= abouts.count(about) for about in abouts), name
        assert max(map(len, text.splitlines())) <= 120


def test_a_field_that_holds_others_is_described_and_one_with_a_vocabulary_lists_its_words() -> None:
    text = dict(written(answers(lang="en")))["initiatives/diskominfo.yaml"]
    assert (
        "    # Budget. Public money in whole rupiah; one item for each source, kind and office.\n    budget:\n" in text
    )
    assert "    state:                      # State: planned, running, done, stopped\n" in text
    assert (
        "    horizon:                    # Horizon: short (short term), medium (medium term), long (long term)\n"
        in text
    )
    assert "    lead: diskominfo            # Lead office\n" in text


@settings(deadline=None, max_examples=60)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=60).filter(str.strip)
)
def test_whatever_title_is_typed_comes_back_as_it_was(title: str) -> None:
    meant = " ".join(title.split())
    plan = dict(written(answers(title=meant)))["plan.yaml"]
    assert YAML(typ="safe", pure=True).load(plan)["title"] == meant
    assert merge("baru", [File("plan.yaml", plan)], []).data["title"] == meant


def test_the_minimal_example_is_what_the_command_makes() -> None:
    made = dict(written(answers("99.71")))
    kept = {file.relative_to(EXAMPLES / "minimal").as_posix(): file for file in (EXAMPLES / "minimal").rglob("*.yaml")}
    assert set(kept) == set(made), _AGAIN
    for name, file in kept.items():
        assert file.read_text(encoding="utf-8") == made[name], f"{name}: {_AGAIN}"


_AGAIN = "make it again: masterplan new NEW --region 99.71 --as-of 2026-07-01, and keep its *.yaml"


@pytest.mark.parametrize("region", [one for one in regions() if one.level == "province"][:3] + list(regions())[-3:])
def test_a_code_is_always_in_quotes(region: Region) -> None:
    assert f'\n  code: "{region.code}" ' in dict(written(answers(region.code)))["plan.yaml"]
