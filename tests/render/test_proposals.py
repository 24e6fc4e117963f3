"""Proposals to private partners: what they cost and bring in, kept apart from the public budget."""

from __future__ import annotations

import re

import pytest

from masterplan_kit.render.document.proposals import Project
from tests.render.shelves import document, html, plan


def project(label: str) -> Project:
    return next(one for one in document("complete").projects.all if one.label == label)


def test_the_life_cycle_adds_up_the_proposal_over_its_years_of_service() -> None:
    life = project("KPBU-01").life
    assert life is not None
    assert (life.capex, life.opex.total, life.cost) == (66_500_000_000, 12 * 2_700_000_000, 98_900_000_000)
    assert (life.returned, life.beyond) == (12 * 13_300_000_000, 60_700_000_000)


def test_the_formula_stands_beside_each_sum() -> None:
    page = html(document("complete"), "proposal")
    assert "12 tahun × Rp2.700.000.000" in page
    assert "12 tahun × Rp13.300.000.000" in page
    assert '<td class="numbers">Rp60.700.000.000</td>' in page
    assert "12 years × Rp2,700,000,000" in html(document("complete", "en"), "proposal")


OFFERED = """
    format: 1
    programme: "2023"
    funding:
      proposals:
        - id: KPBU-1
          sector: Air minum
          service_years: {years}
          capex: {capex}
          opex: {{amount: 10, per: {per}}}
          return: {{kind: user-charge, amount: 500, per: {per}}}
"""


@pytest.mark.parametrize(
    ("told", "cost"),
    [
        ({}, 1050),
        ({"per": "term"}, 1010),
        ({"per": "term", "years": "null"}, 1010),
        ({"years": "null"}, None),
        ({"capex": "null"}, None),
        ({"per": "null"}, None),
    ],
)
def test_a_life_cycle_needs_every_part_over_the_whole_term(told: dict[str, str], cost: int | None) -> None:
    doc = document(plan(OFFERED.format(**{"years": "5", "capex": "1000", "per": "year"} | told)))
    life = doc.projects.all[0].life
    assert (life.cost if life else None) == cost
    page = html(doc, "proposal")
    assert ("capex, opex, return, service_years" in page) is (cost is None)


def test_what_cannot_be_summed_over_years_is_not_multiplied_in_words() -> None:
    page = html(document(plan(OFFERED.format(years="null", capex="1000", per="term"))), "proposal")
    assert "Rp10 selama masa perjanjian" in page
    assert "×" not in page


def test_stages_are_past_here_or_ahead() -> None:
    assert [stage.where for stage in project("KPBU-01").stages] == ["done", "done", "here", *["ahead"] * 4]
    page = html(document("complete"), "proposal")
    assert page.count('aria-current="step"') == 3


def test_no_stage_is_past_while_the_plan_tells_none() -> None:
    one = document(plan(OFFERED.format(years="5", capex="1000", per="year"))).projects.all[0]
    assert {stage.where for stage in one.stages} == {"ahead"}


def test_private_capital_is_summed_apart_from_the_public_budget() -> None:
    doc = document("complete")
    page = html(doc, "proposal")
    assert doc.projects.capital == 396_500_000_000
    assert doc.money.total == 1_125_251_000_000
    assert "Modal badan usaha yang ditawarkan berjumlah Rp396.500.000.000." in page
    assert "Modal badan usaha dicatat terpisah dan tidak termasuk dalam anggaran masterplan." in page
    assert set(re.findall(r'data-total="budget">(.*?)<', page)) == {"Rp1.125.251.000.000"}


def test_every_proposal_is_at_home_with_the_initiative_behind_it_and_its_laws() -> None:
    page = html(document("complete"), "proposal")
    assert re.findall(r'<article class="profile proposal" data-id="([^"]*)"', page) == ["KPBU-01", "KPBU-02", "KPBU-03"]
    assert "Jalan lingkungan terang merata" in page
    assert "Peraturan Presiden Nomor 38 Tahun 2015 tentang Kerja Sama Pemerintah dengan Badan Usaha" in page
    assert [change.measure.label for change in project("KPBU-01").changes] == ["LIV-16-a", "LIV-16-b"]


def test_a_proposal_of_one_word_makes_a_page_that_asks_for_the_rest() -> None:
    page = html(document(plan("format: 1\nfunding: {proposals: [{sector: Air}]}")), "proposal")
    asked = re.findall(r'<p class="to-fill">.*?<code>(.*?)</code>', page)
    assert asked == ["scope", "stage", "initiative", "benefits", "capex", "opex", "return", "irr.project", "irr.equity",
                     "guarantor", "capex, opex, return, service_years", "legal_basis"]  # fmt: skip


def test_a_plan_without_proposals_says_where_they_go() -> None:
    assert "<code>funding.proposals</code>" in html(document(plan("format: 1\ntitle: Rencana")), "proposal")


@pytest.mark.parametrize(
    ("progress", "squares"), [(0, (0, 0)), (4, (0, 0)), (5, (0, 1)), (45, (4, 1)), (99, (9, 1)), (100, (10, 0))]
)
def test_progress_fills_squares_and_halves_and_never_more_than_there_is(
    progress: int, squares: tuple[int, int]
) -> None:
    page = html(
        document(plan(f"format: 1\nfunding: {{proposals: [{{id: K, name: Air, progress: {progress}}}]}}")), "proposal"
    )
    drawn = page[page.index('<span class="tenths"') :].split("</p>")[0]
    assert (drawn.count('class="full"'), drawn.count('class="half"')) == squares
    assert drawn.count("<span") == 11
    assert f"{progress}%" in drawn


def test_the_initiative_behind_a_proposal_is_told_under_its_own_heads() -> None:
    page = html(document("complete"), "proposal", "print")
    first = page[page.index('data-id="KPBU-01"') : page.index('data-id="KPBU-02"')]
    told = " ".join(re.sub(r"<[^>]+>", " ", first).replace("\u00a0", " ").split())
    assert (
        "Isu yang dijawab: I-24 Listrik boros di kantor tetapi padam di puskesmas I-19 Pertolongan darurat lambat"
        in told
    )
    assert "Manfaat bagi warga: Pejalan kaki malam, pelajar, dan pedagang subuh : tidak ada lagi" in told
    assert "Hasil yang diukur: 58 → 98 persen" in told


def test_that_private_capital_is_apart_is_said_once() -> None:
    page = html(document("complete"), "proposal")
    assert len(re.findall(r"dicatat terpisah", page)) == 1


def test_the_head_of_the_office_stands_beside_it_without_brackets() -> None:
    page = html(document("complete"), "proposal")
    assert "Kontak: Dinas Lingkungan Hidup, Nama Pejabat 18 (ilustrasi)." in page
