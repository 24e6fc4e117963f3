"""The book of collaboration: programmes shared with neighbours, and initiatives in which these take part."""

from __future__ import annotations

from tests.render.shelves import document, html, plan


def test_programmes_stand_in_the_order_of_the_pillars() -> None:
    shared = document("complete").together
    assert [one.pillar for one in shared.programmes] == [
        "Smart Governance", "Smart Branding", "Smart Economy", "Smart Living", "Smart Society", "Smart Environment"
    ]  # fmt: skip
    assert (shared.partners, shared.decreed) == (3, 2)


def test_an_initiative_carries_the_programme_of_its_pillar_when_the_partner_takes_part() -> None:
    shared = document("complete").together
    carried = {one.pillar: [action.label for action in one.actions] for one in shared.programmes}
    assert carried["Smart Branding"] == ["BRD-12"]
    assert carried["Smart Environment"] == ["ENV-04"]
    assert carried["Smart Society"] == []  # SOC-16 works with the other neighbour
    assert [one.action.label for one in shared.joint] == ["BRD-12", "SOC-16", "ENV-04"]


def test_a_neighbour_is_called_by_the_official_name_of_its_code() -> None:
    doc = document(
        plan("""
            format: 1
            programme: "2023"
            units:
              - {id: sleman, name: Pemkab Sleman, kind: region, code: "34.04"}
              - {id: hulu, name: Kabupaten Hulu, kind: daerah lain}
              - {id: dinkes, name: Dinas Kesehatan, kind: opd}
            collaboration:
              - {pillar: living, with: [sleman, hulu], programme: Bus bersama}
        """)
    )
    assert [(one.name, one.code) for one in doc.together.neighbours] == [
        ("Kabupaten Sleman", "34.04"),
        ("Kabupaten Hulu", ""),
    ]
    assert [[programme.node.programme for programme in one.programmes] for one in doc.together.neighbours] == [
        ["Bus bersama"]
    ] * 2


def test_the_book_says_how_many_programmes_rest_on_a_decree() -> None:
    assert "Di antaranya 2 sudah didasari keputusan atau perjanjian." in html(document("complete"), "collaboration")
    assert "A decree or agreement underlies 2 of them." in html(document("complete", "en"), "collaboration")


def test_pillars_without_a_programme_are_named_where_the_edition_demands_collaboration() -> None:
    text = "format: 1\nprogramme: {}\ncollaboration: [{{pillar: living, with: [Hulu], programme: Bus}}]"
    asked = "Belum ada program bersama untuk pilar Smart Governance, Smart Branding, Smart Economy, Smart Society, Smart Environment"
    assert asked in html(document(plan(text.format("2021-kppn"))), "collaboration")
    assert "Belum ada program bersama" not in html(document(plan(text.format('"2023"'))), "collaboration")


def test_a_pillar_that_no_edition_knows_stays_as_written_and_last() -> None:
    doc = document("kota-bogor")
    assert [one.pillar for one in doc.together.programmes] == ["Smart Economy", "Smart Living", "government"]
    own = plan(
        "format: 1\ncollaboration: [{pillar: Laut, with: [Hulu], programme: Bakau}, {pillar: living, with: [Hulu], programme: Bus}]"
    )
    assert [one.pillar for one in document(own).together.programmes] == ["Smart Living", "Laut"]


def test_an_empty_plan_says_where_programmes_and_partners_go() -> None:
    page = html(document(plan("format: 1\ntitle: Rencana")), "collaboration")
    assert "<code>collaboration</code>" in page
    assert "<code>units</code>" in page


def test_codes_of_regions_have_a_column_only_where_there_are_any() -> None:
    assert '<col class="code">' not in html(document("complete"), "collaboration")
    coded = """
        format: 1
        programme: "2023"
        units: [{id: sleman, name: Pemkab Sleman, kind: region, code: "34.04"}]
        collaboration: [{pillar: living, with: [sleman], programme: Bus bersama}]
    """
    assert '<th scope="row">Kabupaten Sleman</th><td>34.04</td>' in html(document(plan(coded)), "collaboration")
