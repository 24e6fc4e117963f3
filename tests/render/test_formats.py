"""Spans of time and sums as a book of each language prints them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from masterplan_kit.i18n import Lang, rounded
from masterplan_kit.load import load
from masterplan_kit.render.formats import Formats
from tests.render.shelves import plan


def span(start: str, end: str, lang: Lang = "id") -> str:
    said = ", ".join(f"{key}: {value}" for key, value in (("start", start), ("end", end)) if value)
    return Formats(lang, "id").span(load(plan(f"period: {{{said}}}")).plan.period)


@pytest.mark.parametrize(
    ("start", "end", "indonesian", "english"),
    [
        ("2027", "2029", "2027–2029", "2027–2029"),
        ("2027", "2027", "2027", "2027"),
        ("2027-Q1", "2027-Q4", "Triwulan I–IV 2027", "Q1–Q4 2027"),
        ("2027-Q1", "2027-Q1", "Triwulan I 2027", "Q1 2027"),
        ("2027-Q3", "2028-Q2", "Triwulan III 2027 – Triwulan II 2028", "Q3 2027 – Q2 2028"),
        ("2027-03", "2027-06", "Maret–Juni 2027", "March–June 2027"),
        ("2027-03", "2028-06", "Maret 2027 – Juni 2028", "March 2027 – June 2028"),
        ("2027", "2028-Q2", "2027 – Triwulan II 2028", "2027 – Q2 2028"),
        ("2027-Q1", "2027-12", "Triwulan I 2027 – Desember 2027", "Q1 2027 – December 2027"),
        ("2027", "", "2027–", "2027–"),
        ("", "2029", "–2029", "–2029"),
        ("", "", "–", "–"),
    ],
)
def test_a_span_says_its_year_once(start: str, end: str, indonesian: str, english: str) -> None:
    assert span(start, end) == indonesian
    assert span(start, end, "en") == english


def test_no_period_is_a_dash() -> None:
    assert Formats("id", "id").span(None) == "–"


def test_a_half_is_rounded_up_as_people_do_it() -> None:
    assert Formats("id", "id").brief(2_085_000_000) == "Rp2,09 miliar"
    assert Formats("id", "id").brief(2_075_000_000) == "Rp2,08 miliar"
    assert [str(rounded(Decimal(value), 1)) for value in ("0.25", "0.35", "-0.25")] == ["0.3", "0.4", "-0.3"]
    assert str(rounded(2.675, 2)) == "2.68"


def test_a_name_with_its_abbreviation_is_short_where_there_is_no_room() -> None:
    formats = Formats("id", "id")
    assert formats.short("Tanggung jawab sosial perusahaan (TJSL/CSR)") == "TJSL/CSR"
    assert formats.short("Dana Alokasi Khusus (DAK)") == "DAK"
    assert formats.short("Bantuan keuangan provinsi") == "Bantuan keuangan provinsi"
    assert formats.short("Hibah (dalam negeri)") == "Hibah (dalam negeri)"
