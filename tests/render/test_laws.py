"""The legal basis: order, drafting custom, and footnotes where prose cites in short."""

from __future__ import annotations

import re

import pytest

from tests.render.shelves import document, html, plan

_PLAN = """
    format: 1
    programme: "2023"
    title: Rencana uji
    legal_basis:
      - {kind: perwal, number: "14", year: 2026, about: Masterplan Smart City}
      - {kind: perpres, number: "95", year: 2018, about: Sistem Pemerintahan Berbasis Elektronik}
      - {kind: uu, number: "27", year: 2022, about: Pelindungan Data Pribadi}
      - {kind: uu, number: Nomor 9, year: 2015, about: tentang Pemerintahan Daerah}
      - {kind: uu, number: "23", year: 2014, about: Pemerintahan Daerah}
      - {kind: maklumat, number: "1", year: 1999, about: Kata yang tidak dikenal}
      - {kind: permendagri, number: "86", year: 2017, about: Tata Cara Perencanaan}
      - {kind: Peraturan Menteri Dalam Negeri, number: "90", year: 2019, about: Klasifikasi}
      - {kind: keputusan, number: 163/KEP/2017, year: 2017, about: Program prioritas}
      - kind:
        number:
    texts:
      legal-basis: |
        Undang-Undang Nomor 23
        Tahun 2014 membagi urusan, dan Perpres 95/2018 mengatur SPBE. Undang-Undang Nomor 23 Tahun 2014 lagi.

        Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi sudah lengkap; UU 99/1999 tidak terdaftar.
"""


def _words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", page).split())


def _listed(page: str) -> list[str]:
    found = re.search(r'<ol class="laws">(.*?)</ol>', page, re.DOTALL)
    assert found
    return [_words(item) for item in re.findall(r"<li[^>]*>(.*?)</li>", found[1], re.DOTALL)]


def test_regulations_stand_by_rank_then_year_as_drafting_custom_cites_them() -> None:
    assert _listed(html(document(plan(_PLAN)), "analysis")) == [
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        "Undang-Undang Nomor 9 Tahun 2015 tentang Pemerintahan Daerah;",
        "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi;",
        "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;",
        "Permendagri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan;",
        "Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 tentang Klasifikasi;",
        "Peraturan Wali Kota Nomor 14 Tahun 2026 tentang Masterplan Smart City;",
        "Keputusan kepala daerah Nomor 163/KEP/2017 tentang Program prioritas;",
        "maklumat Nomor 1 Tahun 1999 tentang Kata yang tidak dikenal.",
    ]


def test_in_english_the_words_around_the_subject_are_english() -> None:
    page = html(document(plan(_PLAN), "en"), "analysis")
    assert _listed(page)[5].startswith("Ministerial Regulation (Menteri Dalam Negeri) Number 90 of 2019 on ")
    assert _listed(page)[0] == "Law Number 23 of 2014 on Pemerintahan Daerah;"
    assert '<span lang="id">Pemerintahan Daerah</span>' in page


def test_prose_that_cites_in_short_has_a_footnote_once() -> None:
    page = html(document(plan(_PLAN)), "analysis", "print")
    assert [_words(note) for note in re.findall(r'<span class="footnote">(.*?)</span>', page)] == [
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.",
        "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik.",
    ]
    assert re.search(r"Nomor 23\s+Tahun 2014<span class=\"footnote\">", page)


@pytest.mark.parametrize(
    ("cited", "noted"),
    [
        ("UU 23/2014", True),
        ("uu no. 23 tahun 2014", True),
        ("Law Number 23 of 2014", True),
        ("Undang-Undang Republik Indonesia Nomor 23 Tahun 2014", True),
        ("Undang-Undang **Nomor 23** Tahun 2014", True),
        ("Undang-Undang Nomor 23 Tahun 2015", False),
        ("Undang-Undang Nomor 123 Tahun 2014", False),
        ("Peraturan Pemerintah Nomor 23 Tahun 2014", False),
        ("[dasar](https://example.org/UU-23/2014)", False),
    ],
)
def test_a_citation_is_known_by_kind_number_and_year(cited: str, noted: bool) -> None:
    text = f"""
        format: 1
        legal_basis:
          - {{kind: uu, number: "23", year: 2014, about: Pemerintahan Daerah}}
        texts:
          legal-basis: {cited} berlaku.
    """
    assert ('class="footnote"' in html(document(plan(text)), "analysis")) is noted


def test_a_plan_without_regulations_says_what_is_to_fill() -> None:
    page = html(document(plan("format: 1\ntitle: Rencana uji\n")), "analysis")
    assert "Dasar hukum <code>legal_basis</code>" in page
