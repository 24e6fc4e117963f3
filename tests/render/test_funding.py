"""The chapter on funding: every figure from the same sums, held against what the text states."""

from __future__ import annotations

import re

import pytest

from tests.render.shelves import document, html, plan
from tests.render.test_roadmap import chapter

DRAFT = """
    format: 1
    programme: "2023"
    units:
      - {id: dinkes, name: Dinas Kesehatan, short: Dinkes, kind: opd}
    initiatives:
      - id: A
        name: Antre
        pillar: living
        lead: dinkes
        budget:
          - {source: apbd, kind: capital, amounts: {2026: 1000000, 2027: 3000000}}
          - {source: csr, amounts: {2026: 500000}}
          - {source: arisan, amounts: {2026: 250000}}
      - {id: B, name: Banjir, lead: dinkes, schedule: {start: 2026, end: 2027}, budget_note: Menunggu studi kelayakan 2026}
      - {id: C, name: Cagar}
    stated:
      - {about: budget, value: 4750000, where: Bab 5}
      - {about: budget, scope: {year: 2026}, value: 2000000, where: Bab 6}
      - {about: budget, scope: {unit: dinkes, source: apbd, year: 2027}, value: 3000000}
      - {about: budget, scope: {pillar: mobilitas}, value: 1}
      - {about: quick-wins, value: 3}
    funding:
      apbd_share: {percent: 1.2, year: 2027, source: RKPD 2027}
      proposals:
        - {id: K-1, initiative: A, sector: Penerangan jalan, capex: 66500000000}
        - {id: K-2, initiative: Z, sector: Air minum}
"""


def funding(text: str, lang: str = "id") -> str:
    return chapter(html(document(plan(text), lang), "masterplan"), "funding")  # type: ignore[arg-type]


def test_money_is_public_private_or_of_unknown_source_and_all_of_it_is_one_of_them() -> None:
    whole = document(plan(DRAFT))
    view = whole.funding
    assert (view.public, view.private, view.unnamed) == (4_000_000, 500_000, 250_000)
    assert view.public + view.private + view.unnamed == whole.money.total
    assert view.largest
    assert (view.largest.name, view.peak) == ("APBD", (2027, 3_000_000))


def test_a_stated_total_is_held_against_the_rows_it_covers() -> None:
    checks = document(plan(DRAFT)).funding.checks
    assert [(check.covers, check.value, check.summed) for check in checks] == [
        ((), 4_750_000, 4_750_000),
        (("2026",), 2_000_000, 1_750_000),
        (("2027", "APBD", "Dinas Kesehatan"), 3_000_000, 3_000_000),
        (("mobilitas",), 1, None),
    ]


def test_every_total_that_the_complete_plan_states_is_what_its_tables_say() -> None:
    view = document("complete").funding
    assert (len(view.checks), view.differing) == (31, ())


def test_a_stated_total_of_a_pillar_counts_initiatives_by_their_sub_pillar_as_tables_do() -> None:
    text = """
        format: 1
        programme: "2023"
        initiatives:
          - {id: A, name: Antre, sub_pillar: health, budget: [{amounts: {2026: 7}}]}
        stated: [{about: budget, scope: {pillar: living}, value: 7}]
    """
    whole = document(plan(text))
    assert whole.funding.differing == ()
    assert [(row.key, row.total) for row in whole.money.by_pillar.rows] == [("living", 7)]


SAID = {
    "id": (
        "Anggaran rencana ini seluruhnya Rp4.750.000 untuk 1 inisiatif. Sumber terbesarnya APBD, yaitu Rp4.000.000 atau 84,2%. Kebutuhan tertinggi terjadi pada 2027, sebesar Rp3.000.000. Dari keuangan publik berasal Rp4.000.000, dari pihak lain Rp500.000. Sumber untuk Rp250.000 belum disebut atau tidak dikenal.",
        "Bagian smart city dalam APBD 2027 adalah 1,2%. Sumber: RKPD 2027.",
        "Naskah menyatakan 4 jumlah anggaran, yang di sini dicocokkan dengan rincian rencana aksi. Yang berbeda atau tidak dapat dihitung ada 2 jumlah.",
        "2026 Bab 6 Rp2.000.000 Rp1.750.000 Rp250.000 mobilitas – Rp1 – cakupan tidak dikenal",
        "B Banjir Dinkes 2026–2027 Menunggu studi kelayakan 2026 C Cagar – – Belum diisi",
        "Rencana ini menawarkan 2 proyek kepada badan usaha. Modal badan usaha yang ditawarkan berjumlah Rp66.500.000.000. Modal itu tidak termasuk dalam anggaran di atas.",
        "K-1 Penerangan jalan A Antre – – Rp66,5 miliar K-2 Air minum Z – – –",
    ),
    "en": (
        "The budget of this plan is Rp4,750,000 in all, for 1 initiative. The largest source is Regional budget (APBD); it provides Rp4,000,000, or 84.2%. The greatest need is in 2027: Rp3,000,000. Public finance provides Rp4,000,000, others Rp500,000. The source of Rp250,000 is not stated or not known.",
        "The share of smart city in the regional budget (APBD) of 2027 is 1.2%. Source: RKPD 2027.",
        "The text states 4 totals of the budget; here they are compared with the rows of the action plan. Different or impossible to sum: 2 totals.",
        "That capital is not part of the budget above.",
    ),
}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_chapter_says_it_in_sentences(lang: str) -> None:
    words = funding(DRAFT, lang)
    for sentence in SAID[lang]:
        assert sentence in words


def test_every_row_and_every_total_of_the_tables_stands_in_the_chapter() -> None:
    words = chapter(html(document("complete"), "masterplan"), "funding")
    assert "APBD 17.750 58.736 93.403 96.093 98.749 95.150 120.306 132.647 110.568 83.109 906.511 80,6%" in words
    assert (
        words.count(
            "Jumlah 18.720 66.524 127.519 129.467 132.031 135.320 142.474 165.293 122.402 85.501 1.125.251 100%"
        )
        == 4
    )
    assert (
        "Naskah menyatakan 31 jumlah anggaran, yang di sini dicocokkan dengan rincian rencana aksi. Semuanya sama."
        in words
    )


def test_proposals_have_their_home_in_the_chapter() -> None:
    page = html(document("complete"), "masterplan")
    for label in ("KPBU-01", "KPBU-02", "KPBU-03"):
        assert re.search(rf'<tr id="{label}" data-id="{label}">', page)


def test_the_total_of_the_budget_is_marked_where_it_is_said() -> None:
    page = html(document("complete"), "masterplan")
    part = page[page.index('<div class="chapter funding">') :].split('<div class="chapter ')[1]
    assert re.findall(r'data-total="budget">([^<]+)<', part) == ["Rp1.125.251.000.000"]


@pytest.mark.parametrize("name", ["kota-bontang", "provinsi-diy", "minimal"])
def test_a_plan_without_money_says_what_to_fill_in(name: str) -> None:
    words = chapter(html(document(name), "masterplan"), "funding")
    assert "Belum diisi: Anggaran setiap inisiatif initiatives.budget" in words
    assert "Belum diisi: Bagian smart city dalam APBD funding.apbd_share" in words
    assert "Rencana ini tidak memuat usulan kerja sama dengan badan usaha." in words
