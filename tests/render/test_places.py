"""The page over all books finds what is at home in each of them."""

from __future__ import annotations

from masterplan_kit.render.places import places
from tests.render.shelves import document, html


def test_headings_rows_and_items_that_have_an_anchor_are_found_by_their_words() -> None:
    page = (
        '<h3 id="a"><span class="number">1.1</span> <span class="name">Visi &amp; misi</span></h3>'
        '<article><h4 id="GOV-01:name"><span class="id">GOV-01</span> Izin</h4></article>'
        '<tr id="GOV-01-a" data-id="GOV-01-a"><th scope="row">Lama izin<small> GOV-01-a</small></th><td>11</td></tr>'
        '<tr id="P1" data-id="P1"><td class="id">P1</td><th scope="row">Melayani</th><td>x</td></tr>'
        '<tr id="I-22"><td><p><strong><span class="id">I-22</span> Banjir</strong></p><p>Bukti</p></td></tr>'
        '<li id="law:1">Undang-Undang Nomor 25;</li><tr><th>Tanpa jangkar</th></tr>'
    )
    assert list(places(page)) == [
        ("a", "1.1 Visi & misi"),
        ("GOV-01", "GOV-01 Izin"),
        ("GOV-01-a", "Lama izin · GOV-01-a"),
        ("P1", "P1 Melayani"),
        ("I-22", "I-22 Banjir"),
        ("law:1", "Undang-Undang Nomor 25"),
    ]


def test_issues_factors_strategies_laws_and_parties_of_a_plan_are_found() -> None:
    shown = document("complete")
    found = dict(places(html(shown, "analysis"))) | dict(places(html(shown, "masterplan")))
    assert found["I-22"] == "I-22 Banjir dan rob berulang"
    assert found["S-01"].startswith("S-01 Kader PKK")
    assert found["dinkes"].startswith("Dinas Kesehatan (Dinkes)")
    assert {"T1.S1", "ST-ENV-2", "law:1", "GOV-01", "GOV-01-a"} <= found.keys()
    assert all(0 < len(words) < 200 for words in found.values())
