"""Buku I as a page: everything of the plan has its home there, and what is missing is asked for."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

import pytest

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.render.html import Medium
from tests.render.shelves import document, html, plan

_PLANS = ("complete", "kota-bontang", "kabupaten-muara-enim", "kota-bogor", "provinsi-diy", "minimal")


def _words(page: str) -> str:
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split()))


@pytest.mark.parametrize("medium", ["screen", "print"])
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", _PLANS)
def test_every_element_has_an_id_of_its_own(name: str, lang: Lang, medium: Medium) -> None:
    page = html(document(name, lang), "analysis", medium)
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert [anchor for anchor, times in Counter(ids).items() if times > 1] == []
    assert "style=" not in page.partition("</head>")[2]


def test_everything_that_the_analysis_finds_has_its_home_in_the_book() -> None:
    complete = document("complete")
    page = html(complete, "analysis")
    homes = set(re.findall(r'data-id="([^"]+)"', page))
    analysis = complete.analysis
    objectives = {one.node.id for one_plan in analysis.development_plans for one in one_plan.objectives}
    issues = {one.node.id for section in analysis.issues for one in section.entries}
    applications = {one.node.id for one in analysis.applications.applications}
    assert (len(objectives), len(issues), len(applications)) == (29, 24, 25)
    assert objectives | issues | applications <= homes
    ids = set(re.findall(r'\sid="([^"]+)"', page))
    assert {one.reference.anchor for points in analysis.swot.values() for one in points} <= ids
    assert {one.reference.anchor for section in analysis.strategies for one in section.entries} <= ids
    assert "E-01" in ids


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        (
            "id",
            (
                "Masterplan ini mengacu pada 8 rencana pembangunan.",
                "Seluruh 29 sasaran yang dimuatnya didukung oleh sedikitnya satu inisiatif.",
                "Bab ini memuat 24 isu strategis. Seluruhnya dijawab oleh sedikitnya satu inisiatif.",
                "Seluruh 11 bagian kesiapan sudah dinilai: 1 kurang, 8 cukup, dan 2 baik.",
                "Daftar ini memuat 25 aplikasi. Seluruhnya dipakai atau dihubungkan oleh inisiatif dalam rencana ini.",
                "Biaya membangun yang tercatat Rp2.838.000.000, biaya pemeliharaan yang tercatat Rp1.319.000.000 setahun.",
                "Analisis ini menemukan 18 kesenjangan. Seluruhnya memiliki inisiatif yang menutupnya.",
                "Analisis SWOT memuat 20 faktor. Seluruhnya dirujuk oleh sedikitnya satu strategi.",
                "Kata yang hanya terdapat pada visi ialah cerdas dan lingkungan.",
            ),
        ),
        (
            "en",
            (
                "The masterplan follows 8 development plans.",
                "All 29 objectives they set are supported by at least one initiative.",
                "This chapter presents 24 strategic issues. Each is answered by at least one initiative.",
                "All 11 parts of readiness have been assessed: 1 poor, 8 moderate, and 2 good.",
                "Applications in this inventory: 25. Initiatives of this plan use or connect to all of them.",
                "The recorded cost of building them is Rp2,838,000,000, that of keeping them Rp1,319,000,000 a year.",
                "The analysis found 18 gaps. Each has initiatives that close it.",
                "The SWOT analysis lists 20 factors. At least one strategy refers to each of them.",
            ),
        ),
    ],
)
def test_chapters_say_what_they_hold_in_figures_of_the_plan(lang: Lang, sentences: tuple[str, ...]) -> None:
    words = _words(html(document("complete", lang), "analysis"))
    for sentence in sentences:
        assert sentence in words


_PARTS = (
    "texts.background", "region.facts", "previous", "cohort", "texts.purpose", "legal_basis", "texts.framework",
    "drafting_team.decree", "drafting_team.members", "stakeholders", "participation", "context.development_plans",
    "context.issues", "context.readiness", "applications", "context.gaps", "context.swot", "pillars.*.strategies",
    "vision", "missions", "texts.analysis-closing", "evidence",
)  # fmt: skip


@pytest.mark.parametrize("source", ["format: 1\ntitle: Rencana uji\n", "minimal"])
def test_a_plan_with_almost_nothing_shows_what_is_to_fill_in_every_part(source: str) -> None:
    made = document(plan(source) if "\n" in source else source)
    boxes = re.findall(r'<p class="to-fill">.*?<code>(.*?)</code></p>', html(made, "analysis"))
    assert [part for part in _PARTS if part not in boxes] == []


def test_answers_that_are_open_are_named() -> None:
    words = _words(html(document("kota-bogor"), "analysis"))
    assert "Analisis SWOT memuat 5 faktor. Belum ada strategi yang merujuknya." in words
    assert "Faktor SWOT, dijawab strategi 5 0 W-01 , W-02 , W-03 , W-04 , W-05" in words
    assert "Kekuatan Belum diisi: Kekuatan context.swot.strengths" in words


def test_the_titles_of_development_plans_without_one_are_their_kind_and_years() -> None:
    words = _words(html(document("kota-bontang"), "analysis"))
    assert "2.1 RPJMD 2017–2021 Jenis Rencana pembangunan jangka menengah daerah (RPJMD)" in words
    assert "2.1 Rencana pembangunan tanpa judul" in _words(html(document("kabupaten-muara-enim"), "analysis"))
