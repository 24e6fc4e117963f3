"""What Buku II is written from: pillars, cards, tables, parties and signatures."""

from __future__ import annotations

import pytest

from masterplan_kit.render.document import Document
from masterplan_kit.render.document.cards import Card
from masterplan_kit.render.document.references import Reference, objective
from tests.render.shelves import document, plan


def _document(text: str) -> Document:
    return document(plan("format: 1\n" + text))


def _card(document: Document, anchor: str) -> Card:
    return document.cards[anchor]


def test_lines_of_a_form_that_are_still_empty_are_no_part_of_the_plan() -> None:
    found = _document("""\
initiatives:
  - id: GOV-01
    name: Satu pintu
    benefits:
      - for:
        outcome:
    risks:
      - risk: Petugas pindah
        mitigation:
      - risk:
    quick_win:
      attraction:
  - id:
    name:
units:
  - id:
""")
    assert [action.label for action in found.actions] == ["GOV-01"]
    node = found.actions[0].node
    assert (node.benefits, [risk.risk for risk in node.risks]) == ((), ["Petugas pindah"])
    assert node.quick_win is not None
    assert (found.plan.units, found.scope.initiatives, found.money.without) == ((), 1, 1)


def test_an_id_leads_to_the_words_behind_it_and_an_unknown_one_stays_as_it_is() -> None:
    found = _document("""\
context:
  development_plans:
    - {id: rpjmd-2021, objectives: [{id: S1, text: Layanan mudah}]}
    - {id: rpjmd-2026, objectives: [{id: S1, text: Warga sehat}]}
    - {id: rpjpd, kind: rpjpd, period: {start: 2025, end: 2045}, objectives: [{id: P1, text: Kota tangguh}]}
    - {id: rdtr-a, kind: rdtr, period: {start: 2024, end: 2043}, objectives: [{id: Z1, text: Zona industri}]}
    - {id: rdtr-b, kind: rdtr, period: {start: 2024, end: 2043}, objectives: [{id: Z1, text: Zona pesisir}]}
  issues: [{id: I-01, title: Izin lama}]
""")
    assert found.reference("I-01") == Reference("I-01", "Izin lama", "I-01")
    assert found.reference("I-99") == Reference("I-99")
    assert objective(found.names, "rpjmd-2021/S1") == Reference("rpjmd-2021/S1", "Layanan mudah", "S1")
    assert objective(found.names, "rpjmd-2026/S1") == Reference("rpjmd-2026/S1", "Warga sehat", "S1:2")
    assert objective(found.names, "rpjmd-2031/S1") == Reference("rpjmd-2031/S1")
    assert objective(found.names, "rpjpd/P1") == Reference("RPJPD 2025–2045 P1", "Kota tangguh", "P1")
    assert objective(found.names, "rdtr-b/Z1").label == "rdtr-b/Z1"  # two have the same kind and years


def test_the_region_s_own_pillars_stand_behind_those_of_the_edition_and_what_names_none_is_last() -> None:
    found = _document("""\
pillars:
  smart culture: {goal: Budaya hidup}
initiatives:
  - {id: X-01, name: Satu}
  - {id: X-02, name: Dua, pillar: smart culture}
  - {id: X-03, name: Tiga, pillar: Smart Living}
  - {id: X-04, name: Empat, sub_pillar: health}
""")
    rows = [(one.slug, one.name, [action.label for action in one.actions]) for one in found.strands]
    assert rows[3] == ("living", "Smart Living", ["X-03", "X-04"])
    assert rows[6:] == [("smart-culture", "smart culture", ["X-02"]), ("none", "Tanpa pilar", ["X-01"])]
    assert [one.anchor for one in found.strands[6:]] == ["pillar:smart-culture", "pillar:none"]
    assert found.strands[6].plan is not None
    assert found.strands[6].plan.goal == "Budaya hidup"


def test_a_card_knows_which_initiatives_wait_for_it() -> None:
    found = _document("""\
initiatives:
  - {id: A, name: Dasar}
  - {id: B, name: Layanan, depends_on: [A, Z]}
""")
    assert _card(found, "B").depends_on == (Reference("A", "Dasar", "A"), Reference("Z"))
    assert [one.label for one in _card(found, "A").needed_by] == ["B"]
    assert _card(found, "B").needed_by == ()


def test_a_card_says_what_the_plan_does_not_tell_yet() -> None:
    found = _document("""\
initiatives:
  - id: A
    name: Layanan
    issues: [I-01]
    lead: diskominfo
    budget_note: Menunggu APBD Perubahan
""")
    missing = _card(found, "A").missing
    assert missing == (
        "pillar", "sub_pillar", "action_group", "benefits", "horizon", "schedule", "indicators", "aligns",
    )  # fmt: skip
    assert {name for card in document("complete").cards.values() for name in card.missing} == set()


def test_an_indicator_lacks_its_baseline_unless_a_reason_is_told_and_its_target() -> None:
    found = _document("""\
initiatives:
  - {id: A, indicators: [{name: Lama, baseline: {value: 3}, targets: {2027: 1}}, {name: Luas}]}
  - {id: B, indicators: [{name: Lama, baseline: {reason: Baru dimulai}, targets: {2027: 1}}]}
""")
    assert _card(found, "A").missing[-3:] == ("baselines", "targets", "aligns")
    assert _card(found, "B").missing[-2:] == ("budget", "aligns")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("BPS", "Survei: BPS"),
        ("Survei kepuasan", "Survei kepuasan"),
        ("survei kepuasan", "survei kepuasan"),
        ("", "Survei"),
    ],
)
def test_how_a_baseline_is_known_is_said_once(source: str, said: str) -> None:
    found = _document(f"""\
initiatives:
  - {{id: A, indicators: [{{name: Puas, baseline: {{value: 3, quality: survey, source: "{source}"}}}}]}}
""")
    assert _card(found, "A").indicators[0].known_by == said


_BUDGET = """\
initiatives:
  - id: A
    name: Layanan
    budget:
      - {{source: apbd, kind: capital, amounts: {{2026: {0}, 2027: {0}, 2028: {0}, 2029: {0}, 2030: {0}}}}}
      - {{source: csr, amounts: {{2027: {0}}}}}
"""


@pytest.mark.parametrize(
    ("amount", "scale", "tall"), [(5_000_000, 10**6, False), (5_500_000, 1000, False), (5_500_001, 1, True)]
)
def test_figures_too_long_for_a_column_a_year_are_printed_below_each_other(amount: int, scale: int, tall: bool) -> None:
    budget = _card(_document(_BUDGET.format(amount)), "A").budget
    assert budget is not None
    assert (budget.years, budget.scale, budget.tall) == ((2026, 2027, 2028, 2029, 2030), scale, tall)
    assert budget.by_year == (amount, 2 * amount, amount, amount, amount)
    assert [(line.kind, line.total) for line in budget.lines] == [("Belanja pembangunan", 5 * amount), ("", amount)]


def test_words_that_filters_work_on_hold_no_blanks_and_name_the_counted_pillar_first() -> None:
    found = _document("""\
units: [{name: Dinas Kesehatan}]
initiatives:
  - id: A
    name: Layanan
    pillar: kota sehat
    also_pillars: [Smart Society, living]
    lead: Dinas Kesehatan
    support: [PU PRK]
    horizon: pendek
    action_group: SDM
    state: rencana awal
    budget: [{source: CSR}, {source: dana abadi}, {source: csr}]
""")
    assert _card(found, "A").filters == {
        "pillar": "kota-sehat society living",
        "group": "capacity",
        "horizon": "short",
        "state": "rencana-awal",
        "unit": "unit:1 PU-PRK",
        "sources": "csr dana-abadi",
    }


def test_the_action_plan_sums_by_group_pillar_and_year_to_the_whole_budget() -> None:
    complete = document("complete")
    plan = complete.action_plan
    assert [(group.key, len(group.actions)) for group in plan.groups] == [
        ("policy", 23), ("infrastructure", 33), ("application", 25), ("literacy", 15), ("capacity", 14),
    ]  # fmt: skip
    assert plan.blocks[0].counts == (5, 2, 6, 1, 4)
    assert plan.scale == 10**6
    assert sum(plan.by_year) == sum(block.strand.cost for block in plan.blocks) == complete.money.total
    for block in plan.blocks:
        assert sum(group.cost for group in block.groups) == sum(block.by_year) == block.strand.cost


def test_goals_are_read_from_how_a_region_writes_them_and_codes_stand_in_their_order() -> None:
    found = _document("""\
indicators: [{id: P-1, name: Indeks, sdg: ["11"]}]
initiatives:
  - id: A
    name: Satu
    aligns: {sdg: [SDG 11, "11.2", "3"], sni_37122: ["10.2", "9.1"]}
  - id: B
    name: Dua
    aligns: {sdg: ["03", Kemitraan]}
""")
    sdg = [(one.key, [a.label for a in one.actions], [m.label for m in one.indicators]) for one in found.served["sdg"]]
    assert sdg == [("3", ["A", "B"], []), ("11", ["A"], ["P-1"]), ("Kemitraan", ["B"], [])]
    assert [one.key for one in found.served["sni_37122"]] == ["9.1", "10.2"]


def test_everybody_who_is_named_stands_among_the_parties_once() -> None:
    found = _document("""\
pillars: {living: {lead: dinkes}}
units:
  - {id: dinkes, name: Dinas Kesehatan, short: Dinkes, kind: opd}
  - {id: kampus, name: Universitas, kind: academia}
  - {id: tamu, name: Tamu}
initiatives:
  - {id: A, name: Satu, lead: Dinkes, partners: [kampus, Klinik Sehat], budget: [{unit: dinkes, amounts: {2026: 7}}]}
  - {id: B, name: Dua, lead: PU-PRK, support: [dinkes], budget: [{amounts: {2026: 5}}]}
""")
    parties = found.parties
    named = [(one.key, [role.party.name for role in one.roles]) for one in parties.circles]
    assert named == [
        ("government", ["Dinas Kesehatan"]), ("academia", ["Universitas"]), ("", ["Tamu", "Klinik Sehat", "PU-PRK"]),
    ]  # fmt: skip
    assert parties.count == 5
    office = parties.circles[0].roles[0]
    assert [strand.key for strand in office.pillars] == ["living"]
    assert [[one.label for one in some] for some in (office.leads, office.supports, office.joins)] == [["A"], ["B"], []]
    assert [role.cost for one in parties.circles for role in one.roles] == [7, 0, 0, 0, 5]
    assert [(one.duties, one.cost) for one in parties.circles] == [
        (("leads", "supports"), 7), (("joins",), 0), (("leads", "joins"), 5),
    ]  # fmt: skip


def test_the_money_of_all_parties_is_the_whole_budget() -> None:
    complete = document("complete")
    assert sum(role.cost for one in complete.parties.circles for role in one.roles) == complete.money.total


def test_an_office_that_leads_an_initiative_and_has_not_signed_gets_an_empty_line() -> None:
    found = _document("""\
region: {name: Kota Contoh, head: {title: Wali Kota, name: Ani}}
units:
  - {id: dinkes, name: Dinas Kesehatan, kind: opd, head: Budi}
  - {id: telkom, name: Telkom, kind: company}
  - {id: setda, name: Sekretariat Daerah, kind: opd}
approval:
  - {unit: setda, title: Sekretaris Daerah, date: 2026-01-10}
  - {date: 2026-01-10}
initiatives:
  - {id: A, name: Satu, lead: dinkes}
  - {id: B, name: Dua, lead: setda}
  - {id: C, name: Tiga, lead: telkom}
""")
    sheet = found.commitment
    assert (sheet.head.title, sheet.head.name, str(sheet.head.date)) == ("Wali Kota", "Ani", "2026-01-10")
    assert [(one.title, one.name, one.unit.short if one.unit else "") for one in sheet.units] == [
        ("Sekretaris Daerah", "", "Sekretariat Daerah"), ("", "Budi", "Dinas Kesehatan"),
    ]  # fmt: skip
    assert sheet.open == 1


def test_a_body_tells_how_many_members_come_from_outside_government() -> None:
    council, team, forum = document("complete").bodies
    assert [(one.id, len(one.members), one.outside) for one in (council, team, forum)] == [
        ("council", 9, 5), ("implementation_team", 8, 1), ("forum", 6, 5),
    ]  # fmt: skip
    assert council.own_task
    assert document("kota-bontang").bodies[0].decree is None


def test_indicators_in_one_table_have_the_years_of_all_of_them() -> None:
    found = _document("""\
indicators:
  - {id: P-1, name: Satu, baseline: {value: 2.5}, targets: {2030: 3, 2028: AA}, actuals: {2027: 2.7}}
  - {id: P-2, name: Dua, baseline: {reason: belum disurvei}}
""")
    panel = found.panel(found.indicators)
    first = panel.measures[0]
    assert (panel.years, panel.known) == ((2027, 2028, 2030), 1)
    assert [(year, str(value)) for year, value in first.targets] == [(2028, "AA"), (2030, "3")]
    assert [tuple(map(str, first.at(year))) for year in (2027, 2029)] == [("None", "2.7"), ("None", "None")]


def test_the_plan_is_told_in_figures() -> None:
    scope = document("complete").scope
    assert (scope.initiatives, scope.pillars, scope.sub_pillars, scope.all_sub_pillars) == (110, 6, 18, 18)
    assert (scope.quick_wins, scope.indicators, scope.goals, scope.strategies, scope.proposals) == (7, 128, 6, 18, 3)
    assert (scope.leads, scope.partners, scope.new_applications) == (24, 15, 4)
    assert (scope.plan_risks, scope.risks, scope.mitigated) == (5, 51, 56)
