"""How wide words are: charts are drawn without asking any machine's fonts."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from masterplan_kit.render.figures.letters import broken, shortened, width
from masterplan_kit.render.templates import home

FONT = Path("fonts/liberation/LiberationSans-Regular.ttf")


@pytest.mark.parametrize(
    "text", ["Izin usaha mikro selesai sehari", "Rp1.125.251.000.000 (36,8%)", "“Antre” – 2027/2028"]
)
def test_words_are_as_wide_as_in_the_font_of_the_books(text: str) -> None:
    font = TTFont(home() / FONT)
    letters, widths = font.getBestCmap(), font["hmtx"]
    true = sum(widths[letters[ord(letter)]][0] for letter in text) * 10 / font["head"].unitsPerEm
    assert width(text, 10) == pytest.approx(true, rel=0.01)


def test_what_fits_is_left_alone() -> None:
    assert shortened("Satu Data", 100, 10) == "Satu Data"


def test_what_does_not_fit_ends_in_an_ellipsis_and_then_fits() -> None:
    cut = shortened("Pengolahan sampah terpadu di Bukitasri", 100, 10)
    assert cut == "Pengolahan sampa…"
    assert width(cut, 10) <= 100


def test_an_ellipsis_follows_no_comma() -> None:
    assert shortened("Antre, daftar, periksa", width("Antre, …", 10), 10) == "Antre…"


def test_lines_break_between_words_and_none_is_lost() -> None:
    lines = broken("Sarana telekomunikasi dan transportasi", 90, 10, 3)
    assert lines == ("Sarana", "telekomunikasi", "dan transportasi")
    assert all(width(line, 10) <= 90 for line in lines)


def test_lines_are_of_about_the_same_length_so_that_no_word_is_left_over() -> None:
    name = "Dinas Pekerjaan Umum dan Penataan Ruang"
    assert broken(name, 180, 10, 2) == ("Dinas Pekerjaan Umum", "dan Penataan Ruang")
    assert broken(name, width(name, 10), 10, 2) == (name,)


def test_a_word_that_is_too_long_for_its_line_is_cut_there_and_the_others_stay() -> None:
    assert broken("Pertanggungjawaban kota", 60, 10, 2) == ("Pertanggu…", "kota")


def test_the_last_line_is_cut_where_the_rest_does_not_fit() -> None:
    assert broken("Sarana telekomunikasi dan transportasi", 100, 10, 2) == ("Sarana", "telekomunikasi dan…")


def test_nothing_makes_no_line() -> None:
    assert broken("", 100, 10, 2) == ()
