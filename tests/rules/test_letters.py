"""What the fonts of the books have can be printed, and what they do not have is named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from masterplan_kit.rules.text._letters import printable
from tests.judged import judged

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

import make_letters  # noqa: E402 - found by the line above

RULE = frozenset({"letter-unprintable"})


def said(text: str) -> list[tuple[int, int, str]]:
    found = judged(f"format: 1\nvision: {text}\n", rules=RULE).diagnostics
    return [(*one.start, one.message("id")) for one in found]


def test_the_table_is_that_of_the_fonts() -> None:
    assert make_letters.TABLE.read_text(encoding="ascii") == make_letters.table(), (
        "run `python scripts/make_letters.py`"
    )


def test_neighbours_are_one_range() -> None:
    assert list(make_letters.ranges({0x41, 0x42, 0x43, 0x50, 0x60, 0x61})) == ["41-43", "50-50", "60-61"]


@pytest.mark.parametrize("letter", "Aéèñüç“”‘’–—…·•‑×÷±≤≥≠≈°²³½€§©®™▸→←↑↓✓✗α\u00a0\u00ad\u200b\ufe0f")
def test_what_indonesian_and_english_plans_use_is_printable(letter: str) -> None:
    assert printable(letter)


@pytest.mark.parametrize("letter", "😀ꦏ你日অ\uf0b7\ue000")
def test_little_drawings_other_scripts_and_bullets_out_of_word_are_not(letter: str) -> None:
    assert not printable(letter)


def test_the_first_of_them_is_shown_at_its_place_and_five_are_named() -> None:
    assert said("Kota ceria 😀 dan 你好 日本 한국, 你 lagi") == [
        (2, 20, "Buku tidak dapat mencetak 😀 (U+1F600), 你 (U+4F60), 好 (U+597D), 日 (U+65E5), dan 本 (U+672C)")
    ]


def test_ordinary_typography_is_not_told() -> None:
    assert said("“Kutha” – kota ≥ 90% warga ✓️ di 3 km² · 25 °C") == []
