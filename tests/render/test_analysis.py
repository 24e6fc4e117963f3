"""The strategic analysis: what answers what, counted and linked."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.render.shelves import document, html, plan

_PLAN = """
    format: 1
    programme: "2023"
    title: Rencana uji
    region:
      name: Kota Bontang
      facts: {population: 189000, area_km2: 161.9}
    vision: Bontang yang sehat, sejahtera, dan berakhlak
    missions:
      - Menjaga kesehatan warga
      - Membuka lapangan kerja
    context:
      development_plans:
        - id: rpjmd-2025
          kind: rpjmd
          period: {start: 2025, end: 2029}
          vision: Mewujudkan kesejahteraan dan kesehatan bagi semua
          missions: ["membuka lapangan kerja"]
          objectives:
            - {id: T1, text: Layanan yang mudah}
            - {id: T2, text: Data yang tertib}
        - kind: rtrw
      issues:
        - {id: I-01, pillar: governance, title: Urusan izin lama, evidence: 11 hari, source: Survei 2025}
        - {id: I-02, pillar: culture, title: Sanggar sepi}
        - {id: I-03, title: Tanpa pilar}
        - id:
      swot:
        strengths:
          - {id: S-01, text: Kader sehat di setiap kelurahan}
        weaknesses:
          - {id: W-01, text: Aplikasi tumpang tindih}
          - {id: W-02, text: Prosedur belum menyatu}
        opportunities:
          - {id: O-01, text: Layanan nasional siap dipakai}
      gaps:
        - {issue: I-01, sub_pillar: public-service, now: 11 hari, wanted: satu hari, actions: [GOV-01, GOV-99]}
        - {pillar: living, wanted: Udara bersih}
    pillars:
      governance:
        goal: Sekali urus
        strategies:
          - {id: ST-1, text: Menggabungkan aplikasi, answers: [W-01, S-01, O-01, I-01, Z-09]}
          - {text: Melayani warga lebih dekat}
    applications:
      - id: APP-01
        name: OSS
        kind: national
        state: running
        units: [Dinas Perizinan]
        cost: {build: 2000000, upkeep_per_year: 1500000}
      - {name: Portal Kota, kind: local, state: aktif, cost: {upkeep_per_year: 500000}}
      - {name: Siap, kind: entah}
    initiatives:
      - id: GOV-01
        name: Izin sehari
        pillar: governance
        issues: [I-01]
        technology: {integrates: [APP-01, "portal kota"]}
        aligns: {objectives: [rpjmd-2025/T1, T2]}
      - id: GOV-02
        name: Loket ramah
        pillar: governance
        issues: [I-01, I-03]
"""


def test_issues_stand_under_the_pillars_of_the_edition_then_under_others_then_under_none() -> None:
    analysis = document(plan(_PLAN)).analysis
    assert [(section.name, [one.reference.label for one in section.entries]) for section in analysis.issues] == [
        ("Smart Governance", ["I-01"]),
        ("culture", ["I-02"]),
        ("Tidak disebut", ["I-03"]),
    ]
    assert analysis.without_issues == ("Smart Branding", "Smart Economy", "Smart Living", "Smart Society", "Smart Environment")  # fmt: skip


def test_an_issue_knows_what_answers_it() -> None:
    first = document(plan(_PLAN)).analysis.issues[0].entries[0]
    assert [action.label for action in first.actions] == ["GOV-01", "GOV-02"]
    assert [strategy.label for strategy in first.strategies] == ["ST-1"]


def test_an_objective_is_served_by_its_whole_name_only() -> None:
    rpjmd, rtrw = document(plan(_PLAN)).analysis.development_plans
    assert (rpjmd.short, rpjmd.title, rtrw.short) == ("RPJMD 2025–2029", "", "RTRW")
    assert [(one.reference.label, [a.label for a in one.actions]) for one in rpjmd.objectives] == [
        ("T1", ["GOV-01"]),
        ("T2", []),  # T2 alone may be any plan's, and the rule ACT029 says so
    ]


def test_gaps_take_their_pillar_from_the_sub_pillar_and_keep_unknown_actions_apart() -> None:
    first, second = document(plan(_PLAN)).analysis.gaps
    gap = first.entries[0]
    assert (first.name, gap.sub_pillar, gap.unknown) == ("Smart Governance", "Layanan publik", ("GOV-99",))
    assert [action.label for action in gap.actions] == ["GOV-01"]
    assert gap.issue is not None
    assert gap.issue.text == "Urusan izin lama"
    assert (second.name, second.entries[0].issue) == ("Smart Living", None)


def test_a_strategy_shows_what_it_answers_by_kind_and_which_pairs_it_brings_together() -> None:
    first, second = document(plan(_PLAN)).analysis.strategies[0].entries
    said = first.answers
    assert [[one.label for one in kind] for kind in (said.strengths, said.weaknesses, said.opportunities, said.threats)] == [
        ["S-01"], ["W-01"], ["O-01"], [],
    ]  # fmt: skip
    assert ([one.text for one in said.issues], [one.label for one in said.unknown]) == (["Urusan izin lama"], ["Z-09"])
    assert said.pairs == ("SO", "WO")
    assert (second.reference.label, second.answers.pairs) == ("Melayani warga lebih dekat", ())


def test_what_is_still_open_is_counted_and_named() -> None:
    tallies = document(plan(_PLAN)).analysis.tallies
    assert {
        key: (tally.total, tally.answered, [one.label for one in tally.open]) for key, tally in tallies.items()
    } == {
        "objectives": (2, 1, ["T2"]),
        "issues": (3, 2, ["I-02"]),
        "gaps": (2, 1, ["Udara bersih"]),
        "factors": (4, 3, ["W-02"]),
    }


def test_a_pillar_bears_what_its_strategies_answer() -> None:
    bearing = document(plan(_PLAN)).analysis.bearings[0]
    assert (bearing.name, bearing.goal) == ("Smart Governance", "Sekali urus")
    assert [one.label for one in bearing.answers.issues] == ["I-01"]


def test_words_of_the_vision_are_found_in_whatever_form_and_those_found_nowhere_are_named() -> None:
    analysis = document(plan(_PLAN)).analysis
    assert [
        (one.word, one.visions, one.missions, [r.label for r in one.factors], [r.label for r in one.strategies])
        for one in analysis.keywords
    ] == [
        ("sehat", ("RPJMD 2025–2029",), (1,), ["S-01"], []),
        ("sejahtera", ("RPJMD 2025–2029",), (), [], []),
        ("berakhlak", (), (), [], []),
    ]
    assert analysis.floating == ("berakhlak",)


def test_a_mission_taken_over_from_a_development_plan_says_so() -> None:
    missions = document(plan(_PLAN)).analysis.missions
    assert [(one.text, one.same) for one in missions] == [
        ("Menjaga kesehatan warga", ()),
        ("Membuka lapangan kerja", ("RPJMD 2025–2029",)),
    ]


def test_applications_tell_what_they_cost_and_who_builds_on_them() -> None:
    inventory = document(plan(_PLAN)).analysis.applications
    assert (inventory.build, inventory.upkeep, inventory.scale) == (2_000_000, 2_000_000, 1_000)
    assert (inventory.kinds, inventory.states) == ("1 aplikasi daerah dan 1 aplikasi umum dari pusat", "2 digunakan")
    assert [[action.label for action in one.users] for one in inventory.applications] == [["GOV-01"], ["GOV-01"], []]
    assert [one.kind for one in inventory.applications] == ["Aplikasi umum dari pusat", "Aplikasi daerah", "entah"]


def test_density_is_of_the_figures_that_are_told() -> None:
    assert document(plan(_PLAN)).analysis.density == 1167
    assert document(plan("format: 1\nregion: {facts: {population: 12}}\n")).analysis.density is None


def test_readiness_shows_every_part_of_the_edition_told_or_not() -> None:
    text = """
        format: 1
        programme: "2023"
        context:
          readiness:
            structure:
              SDM: {level: 1, finding: Pegawai kurang}
              relawan: {finding: Banyak}
            superstructure:
              policy: {level: 2.5}
            nature: {level: 3}
    """
    readiness = document(plan(text), "en").analysis.readiness
    assert [(element.name, [part.name for part in element.parts]) for element in readiness.elements] == [
        ("Structure", ["People", "Budget", "Governance", "relawan"]),
        ("Infrastructure", ["Physical infrastructure", "Digital infrastructure", "Social infrastructure"]),
        ("Superstructure", ["Policy and regulation", "Institutions", "Procedures"]),
        ("Nature", ["Nature"]),
    ]
    assert (readiness.grades, readiness.graded, len(readiness.parts)) == ("1 poor and 1 good", 3, 11)
    policy = readiness.elements[2].parts[0]
    assert (policy.level, policy.step) == ("2.5", Decimal("2.5"))
    assert [part.name for part in readiness.parts if part.written] == [
        "People", "relawan", "Policy and regulation", "Nature",
    ]  # fmt: skip


def test_the_course_stands_by_date_and_its_scores_by_the_dimensions_that_were_scored() -> None:
    text = """
        format: 1
        programme: "2023"
        cohort:
          year: 2023
          mou: {number: 1/2023, date: 2023-02-28}
          assessment: 2022-11-16
          workshops:
            - {stage: bimtek-2}
            - {stage: bimtek-1, date: 2023-07-03}
            - stage:
          evaluations:
            - {year: 2024, stage: 1, scores: {output: 1.9, hasil: 2.5}, final: 2.2}
            - {year: 2025, notes: Belum dinilai}
    """
    course = document(plan(text)).analysis.course
    assert [(step.name, step.number) for step in course.steps] == [
        ("Asesmen", ""), ("Nota kesepakatan", "1/2023"), ("Bimbingan teknis I", ""), ("Bimbingan teknis II", ""),
    ]  # fmt: skip
    assert (course.dimensions, course.best) == (("Output", "Outcome"), 4)
    assert [one.scores for one in course.scored] == [(Decimal("1.9"), Decimal("2.5"))]
    assert [one.node.notes for one in course.noted] == ["Belum dinilai"]


def test_groups_that_were_heard_stand_in_the_order_of_the_programme() -> None:
    text = """
        format: 1
        programme: "2023"
        stakeholders:
          - {group: media, who: Forum Wartawan}
          - group:
        participation:
          - {event: Rembuk, groups: [community, opd]}
    """
    voices = document(plan(text)).analysis.voices
    assert voices.groups == ("masyarakat", "media", "perangkat daerah")
    assert (len(voices.asked), [one.groups for one in voices.meetings]) == (1, [("Masyarakat", "Perangkat daerah")])


ANSWERED = """
    format: 1
    programme: "2023"
    pillars: {{governance: {{goal: Mudah, strategies: [{{id: ST-1, text: Satu pintu, answers: [{answers}]}}]}}}}
    context:
      issues: [{{id: I-01, title: Antrean}}, {{id: I-02, title: Jarak}}]
      swot:
        strengths: [{{id: S-01, text: Kader}}]
        weaknesses: [{{id: W-01, text: Aplikasi}}, {{id: W-02, text: Petugas}}, {{id: W-03, text: Prosedur}}]
        threats: [{{id: {threat}, text: Rob}}, {{id: T-02, text: Penipuan}}]
"""


def test_what_a_strategy_answers_stands_in_the_order_of_the_plan() -> None:
    doc = document(plan(ANSWERED.format(answers="W-03, I-02, X, W-01, S-01, I-01, W-02", threat="T-01")))
    ((one,),) = (section.entries for section in doc.analysis.strategies)
    told = one.answers
    assert [[ref.label for ref in kind] for kind in (told.strengths, told.weaknesses, told.issues, told.unknown)] == [
        ["S-01"], ["W-01", "W-02", "W-03"], ["I-01", "I-02"], ["X"],
    ]  # fmt: skip


def test_what_a_strategy_does_not_answer_is_a_dash() -> None:
    page = html(document(plan(ANSWERED.format(answers="I-01", threat="T-01"))), "analysis", "print")
    row = page[page.index('id="ST-1"') :]
    assert row[: row.index("</tr>")].count("<td>–</td>") == 5  # four kinds of factors and the pairs of them


@pytest.mark.parametrize(
    ("threat", "initials"),
    [
        ("T-01", {"strengths": "S", "weaknesses": "W", "threats": "T", "issues": "I"}),
        ("A-01", {"strengths": "S", "weaknesses": "W", "issues": "I"}),  # two letters for one kind
        ("Z-01", {"strengths": "S", "weaknesses": "W", "issues": "I"}),
        ("'01'", {"strengths": "S", "weaknesses": "W", "issues": "I"}),
    ],
)
def test_letters_that_head_all_ids_of_a_kind_tell_the_kind(threat: str, initials: dict[str, str]) -> None:
    assert document(plan(ANSWERED.format(answers="I-01", threat=threat))).initials == initials


def test_letters_that_head_two_kinds_tell_neither() -> None:
    text = ANSWERED.format(answers="I-01", threat="T-01").replace("S-01", "I-05")
    assert document(plan(text)).initials == {"weaknesses": "W", "threats": "T"}


def test_the_masterplan_says_what_the_letters_of_codes_mean_and_where_they_are_told() -> None:
    page = html(document("complete"), "masterplan")
    assert (
        "Huruf awal kode menunjukkan asalnya: I isu strategis, S kekuatan, W kelemahan, O peluang, dan T ancaman. "
        "Uraiannya berada pada Buku I Analisis Strategis Smart City Daerah."
    ) in page.replace("\u00a0", " ")
    assert "Huruf awal kode" not in html(document("kota-bontang"), "masterplan")
