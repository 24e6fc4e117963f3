"""The editions: they load strictly, say everything twice, and say where it comes from."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import get_args

import pytest

from masterplan_kit.i18n import Text
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme, edition, edition_or_latest, editions, read
from masterplan_kit.programme import regions as region_table
from masterplan_kit.programme.consistency import slips
from masterplan_kit.programme.model import Source, Term, Vocabulary
from masterplan_kit.spelling import folded

NAMES = ("2017", "2021-kppn", "2023", "province")


@pytest.fixture(params=NAMES)
def programme(request: pytest.FixtureRequest) -> Programme:
    return edition(request.param)


def nodes(value: object) -> Iterator[Node]:
    """Every node below `value`, itself included."""
    if isinstance(value, Node):
        yield value
        for name in value.attributes:
            yield from nodes(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from nodes(item)


def texts(programme: Programme) -> Iterator[Text]:
    """Every text that any node holds, alone or in a list."""
    for node in nodes(programme):
        for value in vars(node).values():
            yield from (item for item in (value if isinstance(value, tuple) else (value,)) if isinstance(item, Text))


def test_the_four_editions_come_with_the_package() -> None:
    assert editions() == NAMES


def test_an_edition_bears_the_name_of_its_file(programme: Programme) -> None:
    assert programme.edition in NAMES
    assert edition(programme.edition) is programme


def test_the_newest_edition_stands_in_for_an_unknown_one() -> None:
    assert edition_or_latest("2017").edition == "2017"
    assert edition_or_latest("2071").edition == edition_or_latest(None).edition == "2023"
    with pytest.raises(LookupError, match="2021-kppn"):
        edition("../2023")


def test_every_word_is_said_in_both_languages(programme: Programme) -> None:
    said = list(texts(programme))
    assert len(said) > 400
    assert all(text.id.strip() and text.en.strip() for text in said)


def test_sentences_are_translated_not_copied(programme: Programme) -> None:
    copied = {text.id for text in texts(programme) if text.id == text.en}
    names_of_the_programme = {pillar.name.id for pillar in programme.pillars} | {
        item.name.id for item in programme.evaluation.dimensions
    }
    assert copied <= names_of_the_programme | {"Media", "Baseline", "Output", "Outcome", "Impact", "Final", "rupiah"}


def test_an_edition_is_consistent_and_every_claim_is_sourced(programme: Programme) -> None:
    assert list(slips(programme)) == []
    sources = [node for node in nodes(programme) if isinstance(node, Source)]
    assert len(sources) > 80
    assert all(len(programme.cite(source)) == len(source.keys_cited) for source in sources)


def test_a_block_is_as_sure_as_its_least_sure_part() -> None:
    programme = edition("2023")
    bodies = programme.source("bodies", programme.body("council"))
    assert (bodies.confidence, bodies.keys_cited) == ("confirmed", ("S1", "S2", "S46"))
    assert programme.source("kpbu_schemes").confidence == "recalled"
    assert programme.source("kpbu_schemes", programme.term("kpbu_schemes", "DBFOMT")).confidence == "confirmed"
    assert programme.source("statuses").confidence == "inferred"


def test_recalled_chapters_are_never_required(programme: Programme) -> None:
    required = [chapter for chapter in programme.chapters if chapter.required]
    assert len(required) > 8
    assert all(programme.source("book_catalogue", chapter).confidence == "confirmed" for chapter in required)


def test_there_are_six_pillars_of_three_sub_pillars_with_checks(programme: Programme) -> None:
    assert [pillar.id for pillar in programme.pillars] == [
        "governance",
        "branding",
        "economy",
        "living",
        "society",
        "environment",
    ]
    assert all(len(pillar.sub_pillars) == 3 for pillar in programme.pillars)
    assert all(len(sub.checks) == 3 for sub in programme.sub_pillars)


@pytest.mark.parametrize(
    ("vocabulary", "ids"),
    [
        ("sub_pillars", ("public-service public-policy bureaucracy tourism business appearance industry welfare transaction "
                        "harmony health mobility community learning security protection waste energy")),
        ("parties", "government industry academia community media other"),
        ("party_kinds", "opd agency region company bank academia community media other"),
        ("funding_sources", "apbd apbn dak provincial village csr kpbu private grant blud other"),
        ("regulations", "uud uu pp perpres permen kepmen perda pergub perbup perwal keputusan"),
        ("stages", "selection assessment mou bimtek-1 bimtek-2 bimtek-3 bimtek-4 handover adoption evaluation-1 evaluation-2"),
        ("quick_win_aspects", "problem attraction benefit uniqueness partnership growth continuity resources risks progress"),
        ("figure_qualities", "measured survey official assumed estimated unknown"),
        ("bodies", "council implementation_team forum"),
        ("statuses", "draft mentoring submission final"),
        ("initiative_states", "planned running done stopped"),
        ("kpbu_stages", "preliminary outline-case feasibility market-sounding tender contract running"),
    ],
)  # fmt: skip
def test_the_ids_are_those_of_the_plan_format(vocabulary: Vocabulary, ids: str) -> None:
    assert [term.id for term in edition("2023").vocabulary(vocabulary)] == ids.split()


@pytest.mark.parametrize("vocabulary", get_args(Vocabulary))
def test_a_word_means_one_thing_in_its_vocabulary(programme: Programme, vocabulary: Vocabulary) -> None:
    meant: dict[str, Term] = {}
    for term in programme.vocabulary(vocabulary):
        assert programme.term(vocabulary, term.id) is term
        for word in (term.id, term.name.id, term.name.en, *term.aliases):
            assert folded(word), f"{term.id} has an empty alias"
            assert meant.setdefault(folded(word), term) is term, f"{word} names {term.id} and {meant[folded(word)].id}"


def test_no_alias_repeats_what_is_known(programme: Programme) -> None:
    for vocabulary in get_args(Vocabulary):
        for term in programme.vocabulary(vocabulary):
            known = {folded(word) for word in (term.id, term.name.id, term.name.en)}
            aliases = [folded(alias) for alias in term.aliases]
            assert len(known | set(aliases)) == len(known) + len(aliases), f"{vocabulary}: {term.id}"


def test_outcome_indicators_stand_under_their_own_pillar(programme: Programme) -> None:
    placed = [indicator for indicator in programme.outcome_indicators if indicator.sub_pillar]
    assert len(placed) > 15
    for indicator in placed:
        assert programme.pillar_of(indicator.sub_pillar) is programme.pillar(indicator.pillar)


def test_what_an_edition_demands_differs() -> None:
    chosen = [edition(name) for name in NAMES]
    demands = {
        one.edition: (len(one.required_books), one.quick_wins.count, one.quick_wins.per_pillar) for one in chosen
    }
    assert demands == {"2017": (3, 3, False), "2021-kppn": (4, 6, True), "2023": (4, 6, True), "province": (4, 6, True)}
    assert [name for name in NAMES if edition(name).required_collaboration] == ["2021-kppn"]
    assert [name for name in NAMES if edition(name).own_pillars] == ["province"]
    assert edition("province").selection.regions_with_plan_percent == 80
    assert "region" in edition("province").body("Dewan Smart Province").members_from  # type: ignore[union-attr]
    assert [book.id for book in edition("2017").books] == ["analysis", "masterplan", "summary"]


def test_every_cohort_is_covered_by_one_edition_for_its_level() -> None:
    covered = sorted(year for name in NAMES if "kabupaten" in edition(name).judges for year in edition(name).covers)
    assert covered == [cohort.year for cohort in edition("2023").cohorts]
    assert edition("province").covers == (2023,)


def test_foreign_words_lead_to_the_right_pillar(programme: Programme) -> None:
    for taxonomy in programme.foreign_taxonomies:
        for term in taxonomy.terms:
            assert programme.pillar(term.seen) is None, f"{term.seen} is one of the programme's own"
            assert programme.foreign_pillar(term.seen) is not None
            assert all(programme.foreign_pillar(alias) is not None for alias in term.aliases)
            if term.sub_pillar:
                assert programme.pillar_of(term.sub_pillar) is programme.pillar(term.pillar)
    mobility = programme.foreign_pillar("Smart Mobility")
    assert mobility is not None
    assert (mobility.pillar, mobility.sub_pillar) == ("living", "mobility")
    assert programme.foreign_pillar("Smart Governance") is None


def test_words_are_understood_as_people_write_them() -> None:
    programme = edition("2023")
    assert programme.pillar("SMART-LIVING") is programme.pillar("living")
    assert programme.pillar("Smart Environtment") is programme.pillar("environment")
    assert programme.sub_pillar("Wajah Kota") is programme.sub_pillar("appearance")
    assert programme.horizon("jangka pendek") is programme.horizon("short")
    assert programme.stage("Bimtek III") is programme.stage("bimtek-3")
    assert programme.party("swasta") is programme.party("company") is programme.party("industry")
    assert programme.party("universitas") is programme.party("academia")
    assert programme.party("penonton") is None
    assert programme.funding_source("TJSL") is programme.funding_source("csr")
    assert programme.term("directions", None) is None
    assert programme.nearest("pillars", "goverance") is programme.pillar("governance")
    assert programme.nearest("pillars", "xyzzy") is None


def test_a_level_issues_its_own_regulations() -> None:
    programme = edition("2023")
    adopting = {level.id: [kind.id for kind in programme.adopting(level.id)] for level in programme.levels}
    assert adopting == {"province": ["perda", "pergub"], "kabupaten": ["perda", "perbup"], "kota": ["perda", "perwal"]}
    ranks = [kind.rank for kind in programme.regulations]
    assert ranks == sorted(ranks)


def test_laws_are_expected_only_after_they_exist() -> None:
    programme = edition("2023")
    assert all(law.year < law.from_year for law in programme.required_laws)
    assert [f"{law.kind} {law.number}/{law.year}" for law in programme.expected_laws(2019)] == [
        "uu 23/2014", "pp 38/2017", "pp 45/2017", "perpres 95/2018",
    ]  # fmt: skip
    assert all(item.old.year <= item.new.year for item in programme.replaced_laws)
    replaced = programme.replacement("pp", "34", 2009)
    assert replaced is not None
    assert (replaced.new.number, replaced.source.confidence) == ("59", "confirmed")
    assert programme.replacement("pp", "59", 2022) is None
    assert [item.old.year for item in programme.replaced_laws if item.mistaken] == [2004]


def test_a_replaced_law_is_never_expected() -> None:
    programme = edition("2023")
    for law in programme.required_laws:
        assert programme.replacement(law.kind, law.number, law.year) is None


def test_horizons_count_from_the_start_of_the_plan() -> None:
    programme = edition("2023")
    assert [horizon.until(2026) for horizon in programme.horizons] == [2026, 2030, 2035]
    assert (programme.period.min_years, programme.period.max_years) == (5, 10)


def test_weights_of_every_profile_add_up_to_a_hundred(programme: Programme) -> None:
    dimensions = {dimension.id for dimension in programme.evaluation.dimensions}
    for profile in programme.evaluation.profiles:
        assert sum(profile.weights.values()) == 100
        assert profile.weights.keys() <= dimensions
    assert all(question.dimension in dimensions for question in programme.evaluation.questions)
    assert all(programme.evaluation.questions_of(dimension) for dimension in dimensions)


@pytest.mark.parametrize(
    ("cohort", "year", "expected"),
    [
        (2017, 2020, "early"), (2017, 2022, "general"), (2019, 2024, "general"), (2021, 2022, "cohort-2021"),
        (2021, 2023, "kppn"), (2023, 2025, "general"), (None, 2026, "general"),
    ],
)  # fmt: skip
def test_the_weights_depend_on_cohort_and_year(cohort: int | None, year: int, expected: str) -> None:
    assert edition("2023").evaluation.profile(cohort, year).id == expected


def test_cohorts_have_the_sizes_that_are_known() -> None:
    cohorts = {cohort.year: cohort for cohort in edition("2023").cohorts}
    assert {year: cohort.size for year, cohort in cohorts.items()} == {
        2017: 25,
        2018: 50,
        2019: 25,
        2021: 48,
        2022: 50,
        2023: 50,
        2024: 10,
    }
    assert sum(cohort.size - cohort.repeats for cohort in cohorts.values()) == 251
    assert sum(cohort.provinces for cohort in cohorts.values()) == 2
    for cohort in cohorts.values():
        complete = len(cohort.members) == cohort.size + cohort.provinces
        assert complete == (cohort.members_known == "all")
    assert len(cohorts[2021].members) == cohorts[2021].size - cohorts[2021].repeats == 41


def test_every_member_is_the_region_that_its_name_says() -> None:
    for cohort in edition("2023").cohorts:
        codes = [member.code for member in cohort.members]
        assert len(codes) == len(set(codes))
        for member in cohort.members:
            region = region_table.region(member.code) or region_table.retired(member.code)
            assert region is not None, member.name
            assert region_table.find(member.name) == (region,)


def test_kudus_stands_in_two_cohorts() -> None:
    assert [cohort.year for cohort in edition("2017").cohorts_of("33.19")] == [2018, 2021]


def test_stages_of_a_cohort_follow_one_another() -> None:
    programme = edition("2023")
    order = {stage.id: stage.order for stage in programme.stages}
    assert list(order.values()) == list(range(1, 12))
    for cohort in programme.cohorts:
        assert all(date.start <= date.end for date in cohort.dates)
        dated = sorted(cohort.dates, key=lambda date: order[date.stage])
        starts = [date.start for date in dated]
        assert starts == sorted(starts), cohort.year


def test_only_known_days_are_given_as_dates() -> None:
    programme = edition("2023")
    assert [(name.en, day.isoformat()) for name, day in programme.stage_dates(2018)] == [
        ("Agreement with the ministry", "2018-05-08")
    ]
    assert programme.stage_dates(1999) == ()
    assert programme.cohort(2018).date("mou").start.strftime("%A") == "Tuesday"  # type: ignore[union-attr]


def test_usual_windows_run_over_the_new_year_and_know_their_exceptions() -> None:
    assessment = edition("2023").stage("assessment")
    assert assessment is not None
    assert [day.isoformat() for day in assessment.window(2019)] == ["2019-02-01", "2019-05-31"]
    assert [day.isoformat() for day in assessment.window(2023)] == ["2022-10-01", "2023-01-31"]
    handover = edition("2023").stage("handover")
    assert handover is not None
    assert handover.window(2023)[1].isoformat() == "2023-12-31"


def test_a_sub_activity_had_two_digits_and_has_four() -> None:
    codes = edition("2023").nomenclature
    assert [codes.digits(year) for year in (2021, 2023, 2024)] == [(2,), (2, 4), (4,)]


def test_grades_and_scales_are_sound() -> None:
    programme = edition("2023")
    grade = programme.readiness.grade(2)
    assert grade is not None
    assert grade.name.id == "Cukup"
    assert programme.readiness.grade(9) is None
    for indicator in programme.outcome_indicators:
        assert indicator.minimum is None or indicator.maximum is None or indicator.minimum < indicator.maximum


EXTENSION = """
edition: trial
extends: "2023"
title: {id: Percobaan, en: Trial}
sources:
  quick_wins: {recalled: true}
quick_wins: {count: 1, per_pillar: false, max_months: 6, not_mainly: []}
"""


def test_an_edition_of_ones_own_replaces_whole_blocks_and_keeps_the_rest() -> None:
    trial = read(EXTENSION)
    assert (trial.edition, trial.quick_wins.count, trial.quick_wins.max_months) == ("trial", 1, 6)
    assert trial.source("quick_wins").confidence == "recalled"
    assert trial.source("pillars").confidence == "confirmed"
    assert len(trial.pillars) == 6
    assert edition("2023").quick_wins.count == 6


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("edition: trial", "edition: trial\nunheard_of: 1"),
        ("count: 1", "count: many"),
        ("count: 1", "count: 1, aspects: []"),
        ("recalled: true", "recalled: perhaps"),
        ("en: Trial", "fr: Essai"),
        ("en: Trial", 'en: ""'),
        ("{id: Percobaan, en: Trial}", "Percobaan"),
        ("not_mainly: []", "not_mainly: [Bad Id]"),
        ("count: 1", "count: 1, per_region: 2"),
        ('extends: "2023"', 'extends: "../../secret"'),
        ('extends: "2023"', "extends: [2023]"),
        ("sources:\n  quick_wins: {recalled: true}", "sources: none at all"),
        ("recalled: true", "confirmed: [S999]"),
        ("recalled: true", "recalled: false"),
        ("quick_wins: {recalled: true}", "slow_wins: {recalled: true}"),
        ("not_mainly: []", "not_mainly: [roads]"),
        ("sources:", "shelf: [analysis, cookbook]\nsources:"),
        ("edition: trial", "edition: trial\nedition: twice"),
        ("edition: trial", "edition: &anchor trial"),
        (EXTENSION, "- a list"),
    ],
)
def test_a_faulty_edition_is_refused(old: str, new: str) -> None:
    assert old in EXTENSION
    with pytest.raises(ValueError, match=r"."):
        read(EXTENSION.replace(old, new))


def test_weights_that_are_not_a_hundred_are_refused() -> None:
    evaluation = """evaluation:
  min_score: 0
  max_score: 4
  respondents: 50
  dimensions: [{id: all, name: {id: Semua, en: All}}]
  questions: []
  profiles: [{id: one, name: {id: Satu, en: One}, from_year: 2020, weights: {all: 90}}]
"""
    with pytest.raises(ValueError, match="weights of one"):
        read(EXTENSION + evaluation)
    assert read(EXTENSION + evaluation.replace("90", "100")).evaluation.profile(None, 2026).weights == {"all": 100}


def test_asking_for_an_edition_does_not_load_pydantic() -> None:
    script = "import sys, masterplan_kit.programme as p, masterplan_kit.programme.regions; p.editions(); print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("permen", "permen"),
        ("Peraturan Menteri Dalam Negeri", "permen"),
        ("Keputusan Menteri PANRB", "kepmen"),
        ("Peraturan Presiden Republik", None),  # which no ministry sets
        ("Keputusan Presiden", None),
        ("Menteri Dalam Negeri", None),
    ],
)
def test_a_ministry_may_follow_the_kind_of_what_ministries_set(written: str, kind: str | None) -> None:
    found = edition("2023").regulation(written)
    assert (found.id if found else None) == kind
