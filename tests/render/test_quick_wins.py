"""The book of quick wins: one profile each, with the aspects of the edition and what the plan answers."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from masterplan_kit.render.document.quick_wins import QuickWin
from tests.render.shelves import document, html, plan


def profile(label: str) -> QuickWin:
    return next(one for one in document("complete").quick_win_profiles.profiles if one.action.label == label)


def aspect(one: QuickWin, name: str) -> list[tuple[str, str, str]]:
    found = next(aspect for aspect in one.aspects if aspect.name == name)
    return [(answer.of, answer.text, answer.anchor) for answer in found.answers]


def test_an_aspect_is_answered_by_all_its_fields() -> None:
    one = profile("LIV-08")
    assert aspect(one, "Masalah yang dijawab") == [
        ("I-14", "Antrean dan jarak layanan kesehatan", "I-14"),
        ("", "Pekerja harian kehilangan upah setengah hari karena menunggu giliran di puskesmas sejak subuh", ""),
    ]
    assert aspect(one, "Risiko dan mitigasi") == [
        ("Pasien tanpa gawai terdesak", "Separuh nomor antre setiap hari disediakan bagi pendaftar langsung", "")
    ]
    assert aspect(one, "Manfaat")[1] == (
        "ibu hamil, lansia, dan pekerja harian",
        "datang sesuai jam periksa dan menunggu paling lama setengah jam",
        "",
    )


def test_partners_are_named_in_full_and_linked() -> None:
    assert aspect(profile("GOV-01"), "Kemitraan")[1:] == [
        ("", "Kamar Dagang dan Industri Kota Contoh", "kadin"),
        ("", "Relawan TIK Kota Contoh", "rtik"),
    ]


def test_progress_is_a_share_and_answers_its_aspect() -> None:
    last = profile("GOV-01").aspects[-1]
    assert (last.name, last.answers, last.share, last.answered) == ("Kemajuan", (), Decimal(10), True)
    assert profile("GOV-01").answered == 10


def test_what_is_said_besides_completes_an_answer() -> None:
    one = profile("GOV-01")
    first = one.aspects[0]
    assert [(answer.of, answer.text) for answer in first.besides] == [
        ("RPJMD 2025–2029 T1.S1", "Layanan publik yang mudah, cepat, dan terukur"),
        ("RKPD 2027 K1", "Percepatan pelayanan dasar dan tujuh quick win"),
    ]
    assert [party.short for party in first.parties] == ["DPMPTSP", "Diskominfo", "Diskopindag", "Kadin", "Relawan TIK"]
    assert [aspect.name for aspect in one.aspects if aspect.goes_on] == ["Kemajuan"]
    assert "Setelah selesai masih dianggarkan Rp1.890.000.000 untuk 2028–2036." in html(
        document("complete"), "quick-wins"
    )


def test_what_is_said_besides_alone_is_no_answer() -> None:
    doc = document(
        plan("""
            format: 1
            programme: "2023"
            initiatives: [{id: A-1, name: Antre, lead: dinkes, state_note: Segera, quick_win: {benefit: Cepat}}]
        """)
    )
    (one,) = doc.quick_win_profiles.profiles
    assert [aspect.name for aspect in one.aspects if aspect.answered] == ["Manfaat"]


MONEY = """
    format: 1
    programme: "2023"
    initiatives:
      - id: A-1
        name: Antre
        schedule: {schedule}
        budget: [{{source: apbd, amounts: {amounts}}}]
        quick_win: {{progress: 5}}
"""


@pytest.mark.parametrize(
    ("schedule", "amounts", "said"),
    [
        ("{start: 2026, end: 2027-06}", "{2026: 5, 2027: 6, 2028: 7}", "untuk 2028."),
        ("{start: 2026, end: 2026}", "{2026: 5, 2027: 6, 2028: 7}", "untuk 2027–2028."),
        ("{start: 2026, end: 2026}", "{2026: 5, 2027: 0}", "Setelah selesai belum ada anggaran."),
    ],
)
def test_money_after_the_schedule_keeps_a_quick_win_going(schedule: str, amounts: str, said: str) -> None:
    doc = document(plan(MONEY.format(schedule=schedule, amounts=amounts)))
    (one,) = doc.quick_win_profiles.profiles
    assert sum(one.until.values()) + one.beyond == one.action.cost
    assert said in html(doc, "quick-wins")


SCHEDULED = """
    format: 1
    programme: "2023"
    initiatives:
      - {{id: A-1, name: Antre, pillar: living, schedule: {schedule}, quick_win: {{benefit: Cepat}}}}
"""


@pytest.mark.parametrize(
    ("schedule", "months", "in_time"),
    [
        ("{start: 2026-03-15, end: 2027-03-14}", 12, True),
        ("{start: 2026-03-15, end: 2027-03-15}", 13, False),
        ("{start: 2026, end: 2026}", 12, True),
        ("{start: 2026-Q1, end: 2027-Q1}", 15, False),
        ("{start: 2026}", None, False),
    ],
)
def test_the_months_of_a_schedule_are_held_against_the_limit(schedule: str, months: int | None, in_time: bool) -> None:
    one = document(plan(SCHEDULED.format(schedule=schedule))).quick_win_profiles.profiles[0]
    assert (one.months, one.in_time) == (months, in_time)


def test_the_check_against_the_limit_is_said_as_a_fact() -> None:
    late = plan(SCHEDULED.format(schedule="{start: 2026-Q1, end: 2027-Q1}"))
    assert "12 bulan, dalam batas 12 bulan" in html(document("complete"), "quick-wins")
    assert "15 bulan, melewati batas 12 bulan" in html(document(late), "quick-wins")
    assert "15 months, past the limit of 12 months" in html(document(late, "en"), "quick-wins")


PURSUED = """
    format: 1
    programme: "{programme}"
    pillars: {pillars}
    initiatives:
      - {{id: A-1, name: Antre, pillar: living, state: {state}, quick_win: {{benefit: Cepat}}}}
"""


@pytest.mark.parametrize(
    ("programme", "pillars", "state", "lacking"),
    [
        ("2023", "{}", "planned", ["governance", "branding", "economy", "society", "environment"]),
        ("2023", "{}", "stopped", ["governance", "branding", "economy", "living", "society", "environment"]),
        ("2017", "{}", "planned", []),
        ("province", "{culture: {goal: Budaya}, society: {goal: Warga}}", "planned", ["society"]),
    ],
)
def test_pillars_that_lack_a_quick_win_are_those_the_edition_asks_for(
    programme: str, pillars: str, state: str, lacking: list[str]
) -> None:
    wins = document(plan(PURSUED.format(programme=programme, pillars=pillars, state=state))).quick_win_profiles
    assert [strand.key for strand in wins.lacking] == lacking


def test_the_overview_lists_every_quick_win_under_its_pillar_and_their_cost() -> None:
    doc = document("complete")
    page = html(doc, "quick-wins")
    assert doc.quick_win_profiles.cost == sum(one.cost for one in doc.quick_wins) == 16_705_000_000
    assert "Buku ini memuat 7 quick win yang hasilnya dirasakan warga paling lama 12 bulan setelah dimulai." in page
    assert "Anggaran seluruhnya Rp16.705.000.000." in page


@pytest.mark.parametrize(("name", "count"), [("complete", 7), ("kota-bogor", 15), ("kabupaten-muara-enim", 6)])
def test_every_quick_win_has_one_profile_under_its_anchor(name: str, count: int) -> None:
    page = html(document(name), "quick-wins")
    homes = re.findall(r'<article class="profile [^"]*" data-id="([^"]*)" aria-labelledby="([^"]*)"', page)
    assert len(homes) == count
    assert all(page.count(f' id="{anchor}"') == 1 for _, anchor in homes)


def test_what_little_is_told_takes_no_page_of_its_own_and_names_what_is_open() -> None:
    page = html(document("kota-bogor"), "quick-wins")
    assert page.count(' sketch"') == 15
    assert "aspek Masalah yang dijawab, Daya tarik, Manfaat" in page
    assert not [one for one in document("complete").quick_win_profiles.profiles if one.sketch]


def test_milestones_are_met_due_or_missed_by_the_day_of_the_book() -> None:
    doc = document(
        plan("""
            format: 1
            initiatives:
              - id: A-1
                name: Antre
                milestones:
                  - {name: Satu, due: 2026-01-10, done: 2026-01-09}
                  - {name: Dua, due: 2026-02}
                  - {name: Tiga, due: 2026-07}
                  - {name: Empat, done: 2025}
                quick_win: {benefit: Cepat}
        """)
    )
    page = html(doc, "quick-wins")
    assert re.findall(r'<li class="(met|missed|due)"><span class="when">(.*?)</span>', page) == [
        ("met", "10 Januari 2026"),
        ("missed", "Februari 2026"),
        ("due", "Juli 2026"),
        ("met", "2025"),
    ]
    assert 'Satu<span class="note"> (tercapai 9 Januari 2026)</span>' in page


CHAINED = """
    format: 1
    context: {issues: [{id: I-01, title: Antrean panjang}]}
    initiatives:
      - {id: A-1, name: Satu, issues: [I-01], quick_win: {benefit: Cepat}}
      - {id: A-2, name: Dua, problem: Loket penuh, technology: {summary: Nomor antre}, quick_win: {}}
      - {id: A-3, name: Tiga, quick_win: {}}
"""


def test_problem_benefit_and_technology_stand_in_a_figure_of_that_order_where_there_is_any() -> None:
    page = html(document(plan(CHAINED)), "quick-wins")
    chains = re.findall(r'<figure class="chain".*?</figure>', page, re.DOTALL)
    assert [" ".join(re.sub(r"<[^>]+>", " ", chain).split()) for chain in chains] == [
        "Masalah I-01 Antrean panjang Yang dirasakan warga Cepat Gambar 2.1 Rantai manfaat A-1",
        "Masalah Loket penuh Yang dirasakan warga – Teknologi Nomor antre Gambar 2.2 Rantai manfaat A-2",
    ]  # nothing is told of the third


def test_a_plan_without_quick_wins_says_where_they_go() -> None:
    page = html(document(plan("format: 1\ntitle: Rencana")), "quick-wins")
    assert page.count("<code>initiatives.quick_win</code>") == 2
