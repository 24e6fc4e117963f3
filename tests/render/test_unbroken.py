"""Lines of print break where a reader can take it."""

from __future__ import annotations

import re

import pytest

from masterplan_kit.render.unbroken import unbroken
from tests.render.shelves import document, html


def kept(text: str) -> str:
    """The text with a low line where a space may not break, and braces around what stays whole."""
    kept = unbroken(f"<body><p>{text}</p></body>")[9:-11].replace("\u00a0", "_")
    return re.sub(r'<span class="whole">(.*?)</span>', r"{\1}", kept)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pada tanggal 1 September 2025 di kantor", "pada tanggal 1_September 2025 di kantor"),
        ("on 16 October 2019", "on 16_October 2019"),
        ("Triwulan I–IV 2027 lalu", "{Triwulan_I–IV 2027} lalu"),
        ("Triwulan III 2027 – Triwulan II 2028", "Triwulan_III_2027_– Triwulan_II_2028"),
        ("Q1 2027 – Q4 2028", "Q1_2027_– Q4_2028"),
        ("RPJMD 2025–2029 dan 10–11 Oktober 2019", "RPJMD {2025–2029} dan {10–11_Oktober} 2019"),
        ("mulai 2026-Q1, APBD/CSR", "mulai {2026-Q1}, {APBD/CSR}"),
        ("a – b", "a_– b"),
        ('<a><span class="id">RPJMD 2025–2029</span></a>', '<a><span class="id">RPJMD 2025–2029</span></a>'),
        ("<td>–</td>", "<td>–</td>"),
        ("senilai Rp1,25 miliar untuk", "senilai Rp1,25_miliar untuk"),
        ("Rp1.125.251.000.000 selama", "Rp1.125.251.000.000 selama"),
        ("dalam 12 bulan penuh", "dalam 12_bulan penuh"),
        ("1.234 orang", "1.234 orang"),
        ("di 54 penyelenggaraan", "di 54 penyelenggaraan"),
        ("2027 dan 2028", "2027 dan 2028"),
        ("2035: 26.000; 2036: 12.000", "2035:_26.000; 2036:_12.000"),
        ("SDG: 3, 10, 11; lainnya", "SDG:_3,_10,_11; lainnya"),
        ("SNI ISO 37122: 7.4, 8.1", "SNI_ISO_37122:_7.4, 8.1"),
        ("Renstra: diusulkan", "Renstra:_diusulkan"),
        ('<a class="id" href="a">GOV-08</a> Aturan baru', '<a class="id" href="a">GOV-08</a>_Aturan baru'),
        ('<a><span class="id">GOV-08</span></a> Satu', '<a><span class="id">GOV-08</span></a>_Satu'),
        ('<span class="id">KPBU-01</span> Penerangan', '<span class="id">KPBU-01</span> Penerangan'),
    ],
)
def test_what_belongs_together_stays_in_one_line(text: str, expected: str) -> None:
    assert kept(text) == expected


@pytest.mark.parametrize("text", ["Dalam 12 bulan", "Tahun 2027–2036 – akhir", '<b class="name">APBD/CSR</b>'])
@pytest.mark.parametrize("name", ["h4", "title", "desc"])
def test_headings_and_words_within_figures_are_left_alone(name: str, text: str) -> None:
    assert kept(f"<{name}>{text}</{name}>12 bulan") == f"<{name}>{text}</{name}>12_bulan"


def test_tags_and_styles_are_left_alone() -> None:
    page = '<style>p { margin: 12 auto }</style><body><img alt="peta 12 bulan" src="a"></body>'
    assert unbroken(page) == page


def test_paper_has_them_and_the_screen_does_not() -> None:
    shown = document("complete")
    for book in ("summary", "roadmap"):
        assert "\u00a02027" in html(shown, book, "print")
        assert "\u00a02027" not in html(shown, book)
