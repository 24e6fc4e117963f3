"""The executive summary: what it promises is chosen by rule, and its figures are those of the masterplan."""

from __future__ import annotations

import re
from decimal import Decimal
from io import BytesIO

import pikepdf
import pytest

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.render.book import assets
from masterplan_kit.render.document import Document
from masterplan_kit.render.pdf import write_pdf
from tests.render.shelves import AS_OF, document, html, plan


def promised(doc: Document) -> dict[str, list[str]]:
    return {brief.strand.key: [one.action.label for one in brief.promises] for brief in doc.summary.briefs}


def told(page: str) -> list[str]:
    return re.findall(r'<p class="to-fill">.*?<code>(.*?)</code>', page, re.DOTALL)


def test_each_pillar_promises_its_two_clearest_benefits_and_no_quick_win() -> None:
    assert promised(document("complete")) == {
        "governance": ["GOV-09", "GOV-17"],
        "branding": ["BRD-07", "BRD-03"],
        "economy": ["ECO-09", "ECO-15"],
        "living": ["LIV-17", "LIV-01"],
        "society": ["SOC-07", "SOC-05"],
        "environment": ["ENV-13", "ENV-16"],
    }


MEASURED = """
    format: 1
    programme: "2023"
    initiatives:
      - {{id: A-1, name: Tanpa ukuran, pillar: living, benefits: [Jalan terang]}}
      - id: A-2
        name: Terukur
        pillar: living
        benefits: [Menunggu sebentar]
        indicators:
          - {{name: Lama tunggu, kind: {kind}, unit: menit, direction: down, baseline: {{value: {base}, year: 2025, source: Dinkes, quality: {quality}}}, targets: {{2028: {target}}}}}
"""


@pytest.mark.parametrize(
    ("said", "clear"),
    [
        ({}, True),
        ({"target": "0"}, True),
        ({"kind": "impact"}, True),
        ({"kind": "output"}, False),
        ({"quality": "estimated"}, False),
        ({"quality": "assumed"}, False),
        ({"base": "0"}, False),
        ({"base": "B", "target": "A"}, False),
    ],
)
def test_a_measured_outcome_comes_before_a_benefit_without_measure_and_a_guess_is_none(
    said: dict[str, str], clear: bool
) -> None:
    values = {"kind": "outcome", "base": "60", "target": "30", "quality": "measured"} | said
    doc = document(plan(MEASURED.format(**values)))
    living = next(brief for brief in doc.summary.briefs if brief.strand.key == "living")
    assert [one.action.label for one in living.promises] == (["A-2", "A-1"] if clear else ["A-1", "A-2"])
    assert [one.change is not None for one in living.promises] == [clear, False]


def test_what_residents_suffered_and_is_gone_is_the_clearest_promise() -> None:
    living = next(brief for brief in document("complete").summary.briefs if brief.strand.key == "living")
    change = living.promises[0].change
    assert change is not None
    assert (change.before, change.before_year, change.after, change.after_year) == (Decimal(11), 2025, Decimal(0), 2029)


def test_the_figures_are_those_of_the_masterplan() -> None:
    doc = document("complete")
    page = html(doc, "summary")
    assert set(re.findall(r'data-total="budget">(.*?)<', page)) == {"Rp1.125.251.000.000"}
    assert set(re.findall(r'data-total="initiatives">(.*?)<', page)) == {"110"}
    assert sum(brief.strand.cost for brief in doc.summary.briefs) == doc.money.total
    for row in (*doc.money.by_pillar.rows, *doc.money.by_source.rows):
        assert f">{row.total // 10**6:,}".replace(",", ".") in page


def test_every_quick_win_is_shown_with_what_residents_notice() -> None:
    doc = document("complete")
    page = html(doc, "summary")
    assert re.findall(r'<tr id="[^"]*" data-id="([^"]*)"', page) == [one.label for one in doc.quick_wins]
    assert "Pasien menghemat hampir dua jam setiap kunjungan" in page


def test_private_capital_is_told_apart_in_both_languages() -> None:
    said = "Modal badan usaha untuk 3 usulan kerja sama (Rp396,5 miliar) dicatat terpisah."
    assert said in html(document("complete"), "summary")
    assert "Private capital for 3 proposals (Rp396.5 billion) is recorded separately." in html(
        document("complete", "en"), "summary"
    )


def test_the_next_dates_are_the_nearest_milestones_between_the_bounds_of_the_plan() -> None:
    dates = [
        (date.kind, date.when.text, date.action.label if date.action else "")
        for date in document("complete").summary.dates
    ]
    assert dates == [
        ("start", "2027", ""),
        ("milestone", "2027-02-23", "ENV-07"),
        ("milestone", "2027-03-22", "SOC-01"),
        ("milestone", "2027-03-31", "GOV-01"),
        ("milestone", "2027-04-05", "ECO-02"),
        ("milestone", "2027-04-06", "ECO-13"),
        ("term", "2030-02-20", ""),
        ("end", "2036", ""),
    ]


def test_what_is_past_or_done_is_no_next_date() -> None:
    doc = document(
        plan("""
            format: 1
            period: {start: 2024, end: 2028}
            initiatives:
              - id: A-1
                name: Antre
                milestones:
                  - {name: Lewat, due: 2025-03-01}
                  - {name: Selesai, due: 2027-03-01, done: 2026-05-01}
                  - {name: Berikut, due: 2027-04-01}
        """)
    )
    assert [(date.kind, date.words) for date in doc.summary.dates] == [("milestone", "Berikut"), ("end", "")]


def test_an_empty_plan_shows_what_each_part_waits_for() -> None:
    page = html(document(plan("format: 1\ntitle: Rencana")), "summary")
    parts = ["vision", "indicators", "initiatives.benefits", "initiatives.schedule", "initiatives.budget"]
    parts += [
        "initiatives.quick_win",
        "adoption",
        "monitoring",
        "initiatives.milestones",
        "bodies.*.decree",
        "bodies.*.meetings_per_year",
        "pillars.*.goal",
        "pillars.*.indicators",
    ]
    assert set(parts) <= set(told(page))


def test_a_complete_plan_has_nothing_left_to_fill() -> None:
    for lang in LANGS:
        for book in ("summary", "quick-wins", "collaboration", "proposal"):
            assert told(html(document("complete", lang), book)) == []


def test_the_adoption_is_cited_in_full() -> None:
    assert "Ditetapkan: Peraturan Wali Kota Nomor 14 Tahun 2026 tentang" in html(document("complete"), "summary")


def test_pillars_without_a_goal_are_named_below_the_table() -> None:
    page = html(document("kota-bogor"), "summary")
    assert (
        "Tujuan: Smart Governance, Smart Branding, Smart Economy, Smart Living, Smart Society, Smart Environment"
        in page
    )


def test_an_indicator_without_a_target_shows_where_it_stands_and_the_latest_result() -> None:
    page = " ".join(html(document("kota-bogor"), "summary").split())
    assert '<span class="change"><span class="before">3,12</span></span>' in page  # “3,12 indeks” says it twice
    assert "Indeks smart city, kondisi awal 2020; terwujud 3,57 (2024)" in page


@pytest.mark.parametrize(
    ("name", "unit", "shown"),
    [
        ("Indeks kota", "indeks", ""),
        ("Lama antre", "menit", "menit"),
        ("Persentase", "persen", "persen"),
        ("Hasil", "", ""),
    ],
)
def test_the_unit_is_left_out_where_the_name_begins_with_it(name: str, unit: str, shown: str) -> None:
    found = document(plan(f'format: 1\nindicators: [{{name: {name}, unit: "{unit}", baseline: 3}}]\n'))
    assert [one.unit for one in found.summary.changes] == [shown]


def test_a_baseline_whose_year_is_not_told_says_so() -> None:
    assert "Indeks Pembangunan Manusia, kondisi awal, tahunnya belum disebut" in html(
        document("kota-bontang"), "summary"
    )


def test_a_pillar_that_has_benefits_of_quick_wins_only_shows_those() -> None:
    doc = document("kota-bontang")
    assert promised(doc) == {
        "governance": ["GOV-01"], "branding": [], "economy": [], "living": ["LIV-01"], "society": [], "environment": [],
    }  # fmt: skip
    page = html(doc, "summary")
    assert "initiatives.benefits" not in told(page)
    assert "Quick win ditampilkan tersendiri." not in page
    assert "Quick win ditampilkan tersendiri." in html(document("complete"), "summary")


def test_every_body_that_lacks_a_decree_or_meetings_is_named() -> None:
    text = """
        format: 1
        bodies:
          council: {decree: {number: "1"}, meetings_per_year: 2}
          forum: {decree: {number: "2"}}
    """
    page = html(document(plan(text)), "summary")
    assert re.findall(r"</strong> (.*?) <code>bodies\.\*\.(\w+)</code>", page) == [
        ("Keputusan: Tim Pelaksana Smart City", "decree"),
        ("Pertemuan: Tim Pelaksana Smart City, Forum Smart City", "meetings_per_year"),
    ]


def test_tables_and_figures_are_counted_through_the_book_whose_chapters_bear_no_number() -> None:
    page = html(document("kota-bontang"), "summary")
    assert re.findall(r'<caption[^>]*><span class="number">(.*?)</span>', page) == [
        f"Tabel {number}" for number in range(1, page.count("<caption") + 1)
    ]
    assert 'class="number">Tabel 1.1<' in html(document("kota-bontang"), "masterplan")


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_of_110_initiatives_has_a_summary_of_ten_pages_at_most(lang: Lang) -> None:
    doc = document("complete", lang)
    printed = write_pdf(html(doc, "summary", "print"), assets(doc), as_of=AS_OF, archive=None)
    with pikepdf.open(BytesIO(printed.data)) as pdf:
        assert len(doc.actions) == 110
        assert len(pdf.pages) <= 10


def test_the_code_behind_a_promise_stands_in_brackets() -> None:
    page = html(document("complete"), "summary")
    tiles = page[page.index('<div class="tiles">') : page.index('class="table glance"')]
    codes = re.findall(r'.<a class="id" [^>]*>[^<]*</a>.', tiles)
    assert len(codes) == 12
    assert all(code.startswith("(") and code.endswith(")") for code in codes)
