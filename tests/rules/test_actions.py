"""The action plan: what its rules see where one example a rule does not show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

from masterplan_kit.diagnostic import Diagnostic
from tests.judged import judged


def found(rule: str, text: str, **options: object) -> Sequence[Diagnostic]:
    return judged(text, rules=frozenset({rule}), **options).diagnostics


def messages(rule: str, text: str, **options: object) -> list[str]:
    return [one.message("id") for one in found(rule, text, **options)]


def plan(*initiatives: str, before: str = "") -> str:
    return before + "initiatives:\n" + "".join(f"  - {{{one}}}\n" for one in initiatives)


# --- dependencies -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("links", "circles"),
    [
        ({"A": "A"}, ["A → A"]),
        ({"A": "B", "B": "A"}, ["A → B → A"]),
        ({"A": "B", "B": "C", "C": "B"}, ["B → C → B"]),
        ({"A": "B, C", "B": "A", "C": "A"}, ["A → B → A"]),  # both close at A: one cause, one finding
        ({"A": "B", "B": "A", "C": "D", "D": "C"}, ["A → B → A", "C → D → C"]),
        ({"A": "C", "B": "A", "C": "B"}, ["A → C → B → A"]),
        ({"A": "B, C", "B": "D", "C": "D", "D": ""}, []),
        ({"A": "X"}, []),
    ],
)
def test_each_circle_is_named_once_from_its_first_initiative(links: dict[str, str], circles: list[str]) -> None:
    text = plan(*(f"id: {id_}, name: Inisiatif {id_}, depends_on: [{others}]" for id_, others in links.items()))
    assert [one.values["cycle"]["id"] for one in found("dependency-cycle", text)] == circles  # type: ignore[call-overload,index]


def test_a_circle_of_hundreds_is_found_without_recursion_and_told_short() -> None:
    text = plan(*(f"id: I-{n}, name: Inisiatif {n}, depends_on: [I-{(n + 1) % 700}]" for n in range(700)))
    (message,) = messages("dependency-cycle", text)
    assert message.endswith("I-0 → I-1 → I-2 → I-3 → I-4 → I-5 → I-6 → I-7 → I-8 → I-9 → … → I-699 → I-0")


def test_what_goes_in_circles_is_not_also_late() -> None:
    text = plan(
        "id: A, name: Satu data, depends_on: [B], schedule: {start: 2026, end: 2026}",
        "id: B, name: Portal, depends_on: [A], schedule: {start: 2026, end: 2029}",
    )
    assert not found("dependency-ends-later", text)


@pytest.mark.parametrize(
    ("end", "late"), [("2026", False), ("2026-Q4", False), ("2026-Q2", True), ("2026-06-30", True), ("2027", False)]
)
def test_ends_are_compared_only_as_precisely_as_both_are_written(end: str, late: bool) -> None:
    text = plan(
        f"id: A, name: Integrasi, depends_on: [B], schedule: {{start: 2025, end: {end}}}",
        "id: B, name: Panduan, schedule: {start: 2025, end: 2026-Q3}",
    )
    assert bool(found("dependency-ends-later", text)) is late


# --- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SIM LLTT", "SIM LLTT (Limbah Terjadwal)"),
        ("SIM LLTT [2018]", "SIM LLTT (Limbah Terjadwal)"),
        ("Aplikasi pasar desa", "Pengembangan pasar desa daring"),
        ("Sistem Informasi Layanan Terpadu Warga", "Aplikasi Layanan Warga Terpadu"),
        ("Bank sampah digital", "Digitalisasi bank sampah"),
        ("Wisata Bontang Kuala", "Wisata Kuala Kota Bontang"),
        ("Pemasangan CCTV pasar", "CCTV pasar"),
    ],
)
def test_like_names_are_noticed(one: str, other: str) -> None:
    text = plan(f'name: "{one}"', f'name: "{other}"', before="region: {name: Kota Bontang}\n")
    assert len(found("near-duplicate-initiative", text)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Taman baca kelurahan tahap 1", "Taman baca kelurahan tahap 2"),
        ("Pusat data daerah", "Pelatihan pengelola pusat data daerah"),
        ("Layanan kesehatan", "Layanan pendidikan"),
        ("Sistem informasi kesehatan", "Sistem informasi pendidikan"),
        ("Aplikasi kesehatan", "Layanan kesehatan daerah"),
        ("Wajib resapan bangunan baru", "Wajib parkir bangunan baru"),
        ("Smart City", "Kota Cerdas"),
        ("Satu data", "SATU DATA"),  # the same name: told by another rule
    ],
)
def test_other_names_are_left_alone(one: str, other: str) -> None:
    assert not found("near-duplicate-initiative", plan(f"name: {one}", f"name: {other}"))


def test_like_names_at_other_places_or_in_other_groups_are_other_things() -> None:
    assert not found(
        "near-duplicate-initiative",
        plan("name: Aplikasi pasar desa, locations: [Loktuan]", "name: Pasar desa daring, locations: [Guntung]"),
    )
    assert not found(
        "near-duplicate-initiative",
        plan("name: Aplikasi pasar desa, action_group: aplikasi", "name: Pasar desa daring, action_group: literacy"),
    )


# --- parties ------------------------------------------------------------------------------------

UNITS = """
units:
  - {id: dinkes, name: Dinas Kesehatan, short: Dinkes, kind: opd}
  - {id: disdik, name: Dinas Pendidikan, short: Disdik, kind: opd}
""".lstrip()


@pytest.mark.parametrize("lead", ["dinkes", "Dinas Kesehatan", "dinas  kesehatan", "DINKES"])
def test_a_unit_is_known_by_id_name_and_short_form(lead: str) -> None:
    assert not found("lead-unknown", plan(f"name: Satu data, lead: {lead}", before=UNITS))


def test_an_unknown_lead_is_told_once_with_its_count_and_the_nearest_unit() -> None:
    text = plan("name: Satu data, lead: Dinkess", "name: Dua data, lead: Dinkess", before=UNITS)
    assert messages("lead-unknown", text) == [
        "“Dinkess” ditulis sebagai penanggung jawab (2 kali), tetapi tidak ada dalam daftar pihak; yang paling mirip: dinkes"
    ]


def test_an_empty_list_of_units_is_told_once() -> None:
    text = plan("name: Satu data, lead: dinkes, partners: [telkom]", "name: Dua data, lead: disdik")
    (message,) = messages("lead-unknown", text)
    assert message.endswith("daftar itu masih kosong")
    assert not found("partner-unknown", text)


def test_a_name_that_two_units_bear_is_never_rewritten() -> None:
    units = UNITS.replace("short: Disdik", "short: Dinkes")
    assert not found("unit-named-in-words", plan("name: Satu data, lead: Dinkes", before=units))
    assert len(found("unit-name-twice", units)) == 1


@pytest.mark.parametrize(
    ("kind", "support", "told"),
    [
        ("agency", "", True),
        ("bank", "[bps]", True),
        ("company", "[dinkes]", False),
        ("community", "[dinkes, bps]", False),
        ("swasta", "", True),  # a group stands for its kinds
        ("opd", "", False),
        ("region", "", False),
        ("", "", False),  # told by another rule
    ],
)
def test_a_lead_outside_government_needs_a_regional_office_beside_it(kind: str, support: str, told: bool) -> None:
    units = UNITS + f"  - {{id: mitra, name: Mitra Kota, kind: {kind}}}\n  - {{id: bps, name: BPS, kind: agency}}\n"
    text = plan(f"name: Satu data, lead: mitra, support: {support}", before=units)
    assert bool(found("lead-outside-government", text)) is told


# --- ids ----------------------------------------------------------------------------------------


def test_proposed_ids_are_free_and_all_different() -> None:
    text = plan(
        "id: GOV-02, name: Satu data",
        "name: Portal warga, pillar: governance",
        "name: Arsip daring, pillar: tata kelola",
        "name: Rapat daring, pillar: governance",
        "name: Tanpa pilar",
        before="applications: [{id: GOV-03, name: SIMPEG}]\n",
    )
    assert [one.values["id"] for one in found("initiative-without-id", text)] == [
        "GOV-01",
        "GOV-04",
        "GOV-05",
        "INI-01",
    ]


def test_objectives_are_numbered_within_their_own_development_plan() -> None:
    plans = """
context:
  development_plans:
    - {id: rpjmd-2021, kind: rpjmd, objectives: [{id: T1, text: Layanan prima}]}
    - {id: rpjmd-2026, kind: rpjmd, objectives: [{id: T1, text: Kota layak huni}%s]}
"""
    assert not found("id-twice", plans % "")
    assert len(found("id-twice", plans % ", {id: T1, text: Udara bersih}")) == 1


@pytest.mark.parametrize(
    ("link", "fix"), [("T1", True), ("Layanan prima", True), ("rpjmd-2026/T2", False), ("rpjmd-2026/T1", None)]
)
def test_an_objective_by_its_bare_id_or_text_is_understood(link: str, fix: bool | None) -> None:
    before = (
        "context: {development_plans: [{id: rpjmd-2026, kind: rpjmd, objectives: [{id: T1, text: Layanan prima}]}]}\n"
    )
    told = found("objective-unknown", plan(f"name: Satu data, aligns: {{objectives: [{link}]}}", before=before))
    assert [bool(one.fix) for one in told] == ([] if fix is None else [fix])


# --- time ---------------------------------------------------------------------------------------


def test_a_year_without_action_inside_an_empty_horizon_is_one_cause() -> None:
    text = plan("name: Satu data, schedule: {start: 2026, end: 2028}", before="period: {start: 2026, end: 2035}\n")
    assert messages("year-without-action", text) == ["Tidak ada inisiatif yang dijadwalkan pada 2029–2030"]
    assert len(found("horizon-empty", text)) == 1


def test_while_a_schedule_is_missing_no_year_is_called_empty() -> None:
    before = "period: {start: 2026, end: 2030}\n"
    text = plan("name: Satu data, schedule: {start: 2026, end: 2026}", "name: Dua data", before=before)
    assert not found("year-without-action", text)


@pytest.mark.parametrize(("horizon", "outside"), [("short", False), ("", True)])
def test_an_end_past_its_horizon_is_not_also_outside_the_plan(horizon: str, outside: bool) -> None:
    before = "period: {start: 2026, end: 2030}\n"
    text = plan(f"name: Satu data, horizon: {horizon}, schedule: {{start: 2026, end: 2031}}", before=before)
    assert bool(found("schedule-outside-period", text)) is outside
    assert bool(found("initiative-outlives-horizon", text)) is not outside


@pytest.mark.parametrize(
    ("state", "today", "late"),
    [
        ("running", dt.date(2026, 6, 30), False),
        ("running", dt.date(2026, 7, 1), True),
        ("planned", dt.date(2026, 7, 1), True),
        ("done", dt.date(2026, 7, 1), False),
        ("stopped", dt.date(2026, 7, 1), False),
        ("", dt.date(2026, 7, 1), False),
    ],
)
def test_an_initiative_is_overdue_the_day_after_its_schedule(state: str, today: dt.date, late: bool) -> None:
    text = plan(f"name: Satu data, state: {state}, schedule: {{start: 2026-Q1, end: 2026-Q2}}")
    assert bool(found("initiative-overdue", text, as_of=today)) is late


# --- several at once ----------------------------------------------------------------------------


def test_what_all_initiatives_lack_is_said_once_and_what_some_lack_at_each() -> None:
    names = [f"name: Inisiatif {number}" for number in range(1, 7)]
    (whole,) = messages("lead-missing", plan(*names))
    assert whole == "“Inisiatif 1”, “Inisiatif 2”, “Inisiatif 3”, dan 3 inisiatif lain belum memiliki penanggung jawab"
    assert len(messages("lead-missing", plan(*names, "name: Inisiatif 7, lead: dinkes"))) == 6


@pytest.mark.parametrize(
    "rule", ["lead-missing", "schedule-missing", "horizon-missing", "action-group-missing", "activities-missing"]
)
def test_of_a_stopped_or_nameless_initiative_nothing_more_is_asked(rule: str) -> None:
    assert not found(rule, plan("name: Satu data, state: dihentikan", "pillar: governance"))
    assert found(rule, plan("name: Satu data"))
