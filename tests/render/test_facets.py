"""What initiatives can be filtered by on screen."""

from __future__ import annotations

from masterplan_kit.i18n import Lang
from masterplan_kit.render.document.facets import Facet
from tests.render.shelves import document, plan

PLAN = """
    format: 1
    programme: "2023"
    units:
      - {id: dinkes, name: Dinas Kesehatan, short: Dinkes}
    initiatives:
      - {id: A, pillar: living, lead: dinkes, support: [Kantor Bersama], horizon: long, budget: [{source: APBN, amounts: {2027: 5}}]}
      - {id: B, pillar: Smart Governance, also_pillars: [society], horizon: short, budget: [{source: dana desa kami}]}
      - {id: C, pillar: Laut Lestari}
      - {id: D}
"""


def _facets(lang: Lang = "id") -> dict[str, Facet]:
    return {facet.name: facet for facet in document(plan(PLAN), lang).facets}


def test_choices_are_those_that_occur_in_the_order_of_the_programme() -> None:
    found = _facets()
    assert found["pillar"].choices == (
        ("governance", "Smart Governance"),
        ("living", "Smart Living"),
        ("society", "Smart Society"),
        ("Laut-Lestari", "Laut Lestari"),
        ("none", "Tanpa pilar"),
    )
    assert found["horizon"].choices == (("short", "Jangka pendek"), ("long", "Jangka panjang"))
    assert found["unit"].choices == (("dinkes", "Dinkes"), ("Kantor-Bersama", "Kantor Bersama"))
    assert found["sources"].choices == (("apbn", "APBN"), ("dana-desa-kami", "dana desa kami"))


def test_choices_speak_the_language_of_the_book_and_units_the_region_s() -> None:
    found = _facets("en")
    assert found["horizon"].choices == (("short", "Short term"), ("long", "Long term"))
    assert [facet.name for facet in found.values() if facet.own] == ["unit"]


def test_every_choice_is_a_word_of_some_card() -> None:
    doc = document("complete")
    for facet in doc.facets:
        carried = {word for card in doc.cards.values() for word in card.filters[facet.name].split()}
        assert {word for word, _ in facet.choices} == carried


def test_a_plan_without_initiatives_has_nothing_to_filter() -> None:
    assert document(plan("format: 1\ntitle: Rencana\n")).facets == ()
