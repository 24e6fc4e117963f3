"""The roadmap: horizons, milestones by year, and what waits for what; in the masterplan and in its own book."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.render.shelves import document, html, plan

DRAFT = """
    format: 1
    programme: "2023"
    period: {start: 2026, end: 2030}
    initiatives:
      - id: A
        name: Antre
        pillar: living
        horizon: short
        schedule: {start: 2026-Q1, end: 2027}
        budget: [{source: apbd, amounts: {2026: 1500000}}]
        milestones:
          - {name: Dibuka, due: 2026-03, done: 2026-04-02}
          - {name: Diperluas, due: 2026-05}
          - {name: Selesai, due: 2027-12-01}
          - {name: Kapan saja}
          - name:
      - {id: B, name: Banjir, horizon: short, schedule: {start: 2026, end: 2026}, depends_on: [A, X]}
      - {id: C, name: Cagar, depends_on: [B]}
"""


def plain(page: str) -> str:
    """The words of a page."""
    inline = re.sub(r"</?(a|span|strong)\b[^>]*>", "", page)
    return unescape(" ".join(re.sub(r"<(style|svg)\b.*?</\1>|<[^>]+>", " ", inline, flags=re.DOTALL).split()))


def chapter(page: str, name: str) -> str:
    return plain(page[page.index(f'<div class="chapter {name}">') :].split('<div class="chapter ')[1])


def test_every_horizon_of_the_edition_has_its_place_also_an_empty_one() -> None:
    stretches = document(plan(DRAFT)).stretches
    assert [(one.id, one.until, [action.label for action in one.time.actions]) for one in stretches] == [
        ("short", 2026, ["A", "B"]),
        ("medium", 2030, []),
        ("long", 2035, []),
        ("", None, ["C"]),
    ]


def test_initiatives_without_a_horizon_stand_behind_the_last_chapter_of_the_roadmap() -> None:
    whole = document(plan(DRAFT))
    assert [one.id for one in whole.stretches_of("roadmap-short")] == ["short"]
    assert [one.id for one in whole.stretches_of("roadmap-long")] == ["long", ""]


def test_milestones_stand_in_their_year_and_tell_how_they_stand() -> None:
    time = document(plan(DRAFT)).timeline  # read on 1 July 2026
    assert [(year, [(step.node.name, step.standing) for step in steps]) for year, steps in time.years] == [
        (2026, [("Dibuka", "met"), ("Diperluas", "missed")]),
        (2027, [("Selesai", "due")]),
        (None, [("Kapan saja", "open")]),
    ]
    assert (time.steps, time.standing("met"), time.standing("missed")) == (4, 1, 1)


def test_what_is_awaited_is_known_and_told_to_be_late_where_it_ends_after_what_waits() -> None:
    time = document(plan(DRAFT)).timeline
    assert [
        (wait.action.label, [(one.reference.label, one.action is not None, one.late) for one in wait.awaited])
        for wait in time.waits
    ] == [("B", [("A", True, True), ("X", False, False)]), ("C", [("B", True, False)])]
    assert time.clashes == 1


def test_the_complete_plan_in_time() -> None:
    time = document("complete").timeline
    assert (time.scheduled, time.steps, len(time.waits), time.clashes) == (110, 137, 49, 0)
    assert time.cost == 1_125_251_000_000


SAID = {
    "id": (
        "Peta jalan membagi 3 inisiatif menurut waktu siapnya layanan. Yang telah memiliki tahun mulai dan selesai berjumlah 2.",
        "Jangka pendek memuat 2 inisiatif yang layanannya harus siap paling lambat pada 2026. Anggarannya seluruhnya Rp1.500.000.",
        "Horizon 1 inisiatif belum disebut atau tidak dikenal. Jadwal 1 inisiatif belum lengkap.",
        "Kemajuan diukur dengan 4 tahap pencapaian yang bertanggal sasaran atau telah dicapai. Sebanyak 1 tahap pencapaian telah dicapai. Sebanyak 1 tahap pencapaian melewati tanggal sasarannya pada 1 Juli 2026.",
        "Sebanyak 2 inisiatif bergantung pada inisiatif lain. Menurut jadwalnya, 1 inisiatif selesai sebelum inisiatif yang dibutuhkannya.",
    ),
    "en": (
        "The roadmap divides 3 initiatives by when their services will be there. Both a first and a last year are stated for 2 of them.",
        "Short term: 2 initiatives, whose services must be there by the end of 2026. Their budget is Rp1,500,000 in all.",
        "The horizon of 1 initiative is not stated or not known. The schedule of 1 initiative is incomplete.",
        "Progress is measured by 4 milestones that have a due date or have been met. Met so far: 1 milestone. Overdue on 1 July 2026: 1 milestone.",
        "Dependent on others: 2 initiatives. By their schedules, 1 initiative would end before what they depend on.",
    ),
}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_chapter_says_it_in_sentences(lang: str) -> None:
    words = chapter(html(document(plan(DRAFT), lang), "masterplan"), "roadmap")  # type: ignore[arg-type]
    for sentence in SAID[lang]:
        assert sentence in words


def test_the_chapter_shows_each_milestone_with_its_state() -> None:
    words = chapter(html(document(plan(DRAFT)), "masterplan"), "roadmap")
    assert "Maret 2026 Dibuka A Antre dicapai 2 April 2026" in words
    assert "Mei 2026 Diperluas A Antre melewati sasaran" in words
    assert "1 Desember 2027 Selesai A Antre direncanakan" in words
    assert "Belum bertanggal – Kapan saja A Antre –" in words
    assert "A Antre (selesai 2027, sesudah inisiatif ini) X (tidak ada dalam rencana)" in words


LASTING = DRAFT.replace("{2026: 1500000}", "{2026: 1500000, 2027: 500000}")


def test_money_that_a_horizon_costs_after_its_end_is_told_with_it() -> None:
    assert [stretch.later for stretch in document(plan(LASTING)).stretches] == [500_000, 0, 0, 0]
    assert not any(stretch.later for stretch in document(plan(DRAFT)).stretches)
    lasting, bare = (chapter(html(document(plan(text)), "masterplan"), "roadmap") for text in (LASTING, DRAFT))
    assert "Anggarannya seluruhnya Rp2.000.000, termasuk biaya sesudah 2026." in lasting
    told = "Anggaran setiap horizon adalah seluruh anggaran inisiatif yang siap pada horizon itu"
    assert told in lasting
    assert told not in bare
    summary = (plain(html(document(plan(text)), "summary")) for text in (LASTING, DRAFT))
    assert [told in words for words in summary] == [True, False]


def test_initiatives_without_any_time_are_listed_where_no_chart_can_show_them() -> None:
    words = chapter(html(document("kota-bontang"), "masterplan"), "roadmap")
    assert "Belum ada yang memiliki tahun mulai dan selesai." in words
    homeless = words[words.index("Inisiatif tanpa horizon") :]
    for action in document("kota-bontang").actions:
        assert f"{action.label} {action.name}" in homeless


def test_the_glance_says_until_when_services_of_a_horizon_are_ready() -> None:
    words = chapter(html(document(plan(DRAFT)), "masterplan"), "roadmap")
    assert "Horizon Siap paling lambat Inisiatif" in words
    assert "Jangka pendek 2026 2" in words
    assert "Tanpa horizon – 1" in words


def test_a_horizon_without_initiatives_asks_for_them() -> None:
    words = chapter(html(document(plan(DRAFT)), "masterplan"), "roadmap")
    assert "Belum diisi: Inisiatif jangka menengah initiatives.horizon" in words


@pytest.mark.parametrize("name", ["complete", "kota-bogor", "provinsi-diy"])
def test_the_book_of_the_roadmap_shows_every_initiative(name: str) -> None:
    whole = document(name)
    shown = re.findall(r'<tr data-id="([^"]+)">', html(whole, "roadmap"))
    assert sorted(shown) == sorted(action.label for action in whole.actions)


def test_a_plan_of_two_lines_asks_for_initiatives() -> None:
    words = chapter(html(document(plan("format: 1\ntitle: Rencana")), "masterplan"), "roadmap")
    assert "Belum diisi: Inisiatif initiatives" in words


def test_totals_of_the_chapter_are_those_of_the_plan() -> None:
    page = html(document("complete"), "masterplan")
    part = page[page.index('<div class="chapter roadmap">') :].split('<div class="chapter ')[1]
    assert re.findall(r'<span data-total="(\w+)">([^<]+)</span>', part) == [
        ("initiatives", "110"),
        ("budget", "Rp1.125.251.000.000"),
    ]
