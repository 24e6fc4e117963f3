"""Numbers of chapters, sections, tables and figures."""

from __future__ import annotations

import pytest

from masterplan_kit.render.outline import Outline, roman


@pytest.mark.parametrize(("number", "said"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (99, "XCIX")])
def test_roman_numbers(number: int, said: str) -> None:
    assert roman(number) == said


def test_numbers_run_within_chapters() -> None:
    outline = Outline()
    outline.chapter("Pendahuluan", "chapter:one")
    outline.section("Latar belakang", "a")
    outline.topic("Wilayah", "b")
    outline.section("Tujuan", "c")
    outline.topic("Maksud", "d")
    outline.table("Luas")
    outline.table("Penduduk")
    outline.chapter("Visi", "chapter:two")
    outline.table("Misi")
    outline.figure("Peta")
    assert [(one.number, one.level) for one in outline.headings] == [
        ("I", 1), ("1.1", 2), ("1.1.1", 3), ("1.2", 2), ("1.2.1", 3), ("II", 1),
    ]  # fmt: skip
    assert [one.number for one in outline.tables] == ["1.1", "1.2", "2.1"]
    assert [(one.number, one.anchor) for one in outline.figures] == [("2.1", "figure:2.1")]


def test_without_numbers_of_chapters_tables_and_figures_run_through_the_book() -> None:
    outline = Outline(by_chapter=False)
    outline.chapter("Ringkasan", "chapter:one")
    outline.table("Pilar")
    outline.figure("Peta jalan")
    outline.annex("Daftar perbaikan", "annex:one")
    outline.table("Peringatan")
    assert [(one.number, one.anchor) for one in (*outline.tables, *outline.figures)] == [
        ("1", "table:1"), ("2", "table:2"), ("1", "figure:1"),
    ]  # fmt: skip


def test_annexes_have_numbers_of_their_own() -> None:
    outline = Outline()
    outline.chapter("Penutup", "chapter:one")
    outline.annex("Matriks", "annex:one")
    outline.table("Semua inisiatif")
    outline.annex("Komitmen", "annex:two")
    assert [one.number for one in outline.headings] == ["I", "I", "II"]
    assert outline.tables[0].number == "L1.1"


def test_chapters_hold_the_headings_below_them() -> None:
    outline = Outline()
    outline.chapter("Pendahuluan", "chapter:one")
    outline.section("Latar belakang", "a")
    outline.topic("Wilayah", "b")
    outline.chapter("Penutup", "chapter:two")
    outline.annex("Matriks", "annex:one")
    outline.section("Semua inisiatif", "c")
    assert [(chapter.anchor, [entry.anchor for entry in inner]) for chapter, inner in outline.chapters] == [
        ("chapter:one", ["a", "b"]),
        ("chapter:two", []),
        ("annex:one", ["c"]),
    ]
    assert Outline().chapters == []


def test_the_letter_of_annexes_is_that_of_the_language() -> None:
    outline = Outline(letter="A")
    outline.annex("Alignment", "alignment")
    assert outline.table("Goals").number == "A1.1"
