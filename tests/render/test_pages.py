"""Every page of a printed book: its size and number, what stands at its head, and how it begins and ends."""

from __future__ import annotations

import re

import pytest

from tests.render.press import Press, Print
from tests.render.sheets import Sheet

BOOKS = [
    ("complete", "analysis"),
    ("complete", "masterplan"),
    ("complete", "summary"),
    ("complete", "quick-wins"),
    ("complete", "roadmap"),
    ("kota-bontang", "masterplan"),
    ("kota-bontang", "summary"),
]
_CONTINUED = re.compile(r"(Tabel [L\d.]+) \(lanjutan\)")


@pytest.fixture(params=BOOKS, ids=" ".join)
def book(press: Press, request: pytest.FixtureRequest) -> Print:
    return press.book(*request.param)


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("f4", (215, 330))])
def test_pages_have_the_size_that_is_asked_for(press: Press, paper: str, size: tuple[int, int]) -> None:
    printed = press.book("kota-bontang", "masterplan", paper="f4" if paper == "f4" else "a4")
    sizes = {(round(sheet.width), round(sheet.height)) for sheet in printed.sheets}
    assert sizes == {size, size[::-1]}  # wide tables lie on their side


def test_pages_before_the_first_chapter_have_roman_numbers_and_all_others_arabic_ones(book: Print) -> None:
    numbers = [sheet.number for sheet in book.sheets]
    roman = ["", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    assert numbers[: book.front] == roman[: book.front]
    assert numbers[book.front :] == [str(number) for number in range(1, len(numbers) - book.front + 1)]


def test_the_foot_says_in_one_line_which_book_of_which_region_this_is(press: Press) -> None:
    printed = press.book("complete", "analysis")
    feet = {sheet.foot.rpartition(" ")[0] for sheet in printed.sheets[1:]}
    assert feet == {"Buku I Analisis Strategis Smart City Daerah · Kota Contoh"}


def test_no_page_is_empty(book: Print) -> None:
    assert [place for place, sheet in enumerate(book.sheets, start=1) if not sheet.body] == []


def test_no_page_ends_with_a_heading_a_caption_or_the_head_of_a_table(book: Print) -> None:
    leads = {mark.title.casefold() for mark in book.headings}
    leads |= {mark.title.partition(" ")[2].partition(" ")[2].casefold() for mark in book.headings if mark.level == 2}
    leads |= {f"{number} {name}".casefold() for number, name in book.captions if number.startswith("Tabel")}
    heads = [head for head in book.tables.values() if head]

    def leads_on(sheet: Sheet) -> bool:
        last = sheet.rows[-1]
        of_table = last in book.groups or any(set(last.split()) <= head for head in heads)
        return (of_table and sheet.indent < 2) or last.partition(" (dalam ")[0].casefold() in leads

    assert [sheet.number for sheet in book.sheets if leads_on(sheet)] == []


def test_no_head_of_a_table_is_broken_within_a_word_but_at_a_hyphen(book: Print) -> None:
    broken = {}
    for number, head in book.tables.items():
        begins = [sheet for sheet in book.sheets[book.front :] if any(f"{number} " in row for row in sheet.rows)]
        words = {word for row in begins[0].rows for word in row.split()}
        parts = tuple(word[:-1] for word in words if word.endswith("-") and len(word) > 2)
        broken[number] = {word for word in head - words if not word.startswith(parts)}
    assert {number: words for number, words in broken.items() if words} == {}


def test_a_page_says_which_table_goes_on_where_one_does_and_only_there(book: Print) -> None:
    last, said, expected = "", [], []
    for sheet in book.sheets[book.front :]:
        said.append(_CONTINUED.findall(sheet.head))
        expected.append([last] if _goes_on(sheet, book.tables.get(last, set())) else [])
        last = next(iter(re.findall(r"Tabel L?\d+(?:\.\d+)?(?= )", " ".join(_captions(sheet, book)))[::-1]), last)
    assert said == expected


def test_a_long_table_goes_on_over_pages_that_stand_and_over_pages_that_lie(press: Press) -> None:
    printed = press.book("complete", "masterplan")
    on = [(sheet.width > sheet.height, "".join(_CONTINUED.findall(sheet.head))) for sheet in printed.sheets]
    assert {(False, "Tabel 5.2"), (True, "Tabel L2.1")} <= set(on)


def test_the_amounts_of_many_years_stand_in_one_line_each_whole(press: Press) -> None:
    rows = [row for sheet in press.book("complete", "masterplan").sheets for row in sheet.rows]
    assert "APBD, belanja operasional 650 700 900 14.200 14.200 14.200 14.200 14.200 14.200 87.450" in rows


def test_the_mark_of_a_draft_stands_on_every_page_of_a_draft(press: Press) -> None:
    for name in ("masterplan", "summary"):
        printed = press.book("kota-bontang", name)
        cover, *others = printed.sheets
        assert "2020–2029 Versi 0.1 DRAF" in f"{cover.body} {cover.foot}"
        assert [sheet.number for sheet in others if "DRAF" not in sheet.head.split()] == []
        assert printed.html.count('url("asset:marks/draft-id.svg")') == 1


def test_a_plan_without_findings_has_no_mark_of_a_draft(press: Press) -> None:
    printed = press.book("complete", "masterplan")
    assert [sheet.number for sheet in printed.sheets if "DRAF" in f"{sheet.head} {sheet.body}".split()] == []
    assert "asset:marks/" not in printed.html


def test_the_head_of_a_page_names_the_chapter_that_goes_on(press: Press) -> None:
    printed = press.book("complete", "analysis")
    assert printed.page_of("8").head == ""
    assert printed.page_of("8").rows[:2] == ("BAB II", "ARAH PEMBANGUNAN DAERAH")
    assert printed.page_of("9").head == "Arah pembangunan daerah"


def _captions(sheet: Sheet, book: Print) -> list[str]:
    """Captions of tables that stand on a page: the line begins with the number and goes on as the name does."""
    starts = [f"{number} {name}"[:30] for number, name in book.captions if number.startswith("Tabel")]
    return [row for row in sheet.rows if any(row.startswith(start) for start in starts)]


def _goes_on(sheet: Sheet, head: set[str]) -> bool:
    """Whether a page begins with the head of that table."""
    return bool(head) and set(sheet.rows[0].split()) <= head
