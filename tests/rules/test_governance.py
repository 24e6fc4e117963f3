"""Bodies, signatures and continuity: where a limit lies, and what silences a rule."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.programme import edition
from masterplan_kit.rules.governance._entries import entries, filled
from masterplan_kit.rules.governance._signatures import of_head
from masterplan_kit.source import read_plan
from tests.judged import judged, source_of

EXAMPLES = Path(__file__).parents[2] / "examples"


def messages(text: str, rule: str, **options: object) -> list[str]:
    report = judged(dedent(text), rules=frozenset({rule}), **options)
    assert not report.crashes, report.crashes[0].traceback
    return [one.message("id") for one in report.diagnostics if one.rule.name == rule]


def test_the_empty_rows_of_a_scaffold_are_no_entries() -> None:
    plan = load(read_plan(EXAMPLES / "minimal")).plan
    assert plan.bodies
    assert plan.bodies.council
    assert plan.participation
    assert not filled(plan.bodies)
    assert not entries(plan.participation)
    assert not entries(plan.stakeholders)


@pytest.mark.parametrize(
    ("signature", "head"),
    [
        ("{title: Wali Kota Bontang}", True),
        ("{title: Walikota}", True),
        ("{title: Bupati}", True),
        ("{title: Gubernur Daerah Istimewa Yogyakarta}", True),
        ("{title: Pj. Bupati Wonosobo}", True),
        ("{title: Plt Wali Kota}", True),
        ("{title: Kepala Daerah}", True),
        ("{name: Kepala Suku Contoh}", True),
        ("{title: Wakil Bupati}", False),
        ("{title: Sekretaris Daerah}", False),
        ("{title: Kepala Dinas Kesehatan}", False),
        ("{title: Pjs}", False),
        ("{unit: setda}", False),
    ],
)
def test_the_head_of_region_is_known_by_title_or_name(signature: str, head: bool) -> None:
    text = f"region: {{head: {{name: Kepala Suku Contoh}}}}\napproval:\n  - {signature}\n"
    plan = load(source_of(text)).plan
    assert of_head(plan.approval[0], plan, edition("2023")) is head


COMMITTED = """
    units:
      - {{id: dlh, name: Dinas Lingkungan Hidup, kind: opd}}
      - {{id: telkom, name: Telkom, kind: company}}
    initiatives:
      - {{name: Kampung Masdarling, lead: dlh}}
      - {{name: Serat optik, lead: telkom}}
    approval:
      - {{title: Wali Kota, date: 2019-10-11}}
      - {signature}
"""


@pytest.mark.parametrize(
    ("signature", "unsigned"),
    [
        ("{unit: dlh, date: 2019-10-11}", False),
        ("{unit: Dinas Lingkungan Hidup, date: 2019-10-11}", False),
        ("{unit: dlh}", True),
        ("{unit: telkom, date: 2019-10-11}", True),
        ("{title: Para kepala OPD, date: 2019-10-11}", False),  # nobody can tell who is missing
    ],
)
def test_leading_offices_sign_with_a_date(signature: str, unsigned: bool) -> None:
    said = messages(COMMITTED.format(signature=signature), "commitment-unsigned")
    assert said == (
        ["Penanggung jawab yang belum menandatangani komitmen (1): Dinas Lingkungan Hidup"] if unsigned else []
    )


def test_of_many_unsigned_units_eight_are_named() -> None:
    units = "".join(f"  - {{id: u{n}, name: Dinas {n}, kind: opd}}\n" for n in range(10))
    initiatives = "".join(f"  - {{name: Inisiatif {n}, lead: u{n}}}\n" for n in range(10))
    said = messages(f"units:\n{units}initiatives:\n{initiatives}", "commitment-unsigned")
    assert said[0].endswith(
        "(10): Dinas 0, Dinas 1, Dinas 2, Dinas 3, Dinas 4, Dinas 5, Dinas 6, Dinas 7, dan 2 lainnya"
    )


@pytest.mark.parametrize(
    ("plan", "as_of", "due"),
    [
        ("period: {start: 2020, end: 2029}", "2024-12-31", False),
        ("period: {start: 2020, end: 2029}", "2025-01-01", True),
        ("period: {start: 2020, end: 2029}", "2030-01-01", False),  # over: a new plan is due, not a revision
        ("period: {start: 2020, end: 2029}\nversion: '2.1'", "2026-07-01", False),
        ("period: {start: 2020, end: 2029}\nversion: '1.9'", "2026-07-01", True),
        ("period: {start: 2020, end: 2029}\nadoption: {year: 2024}", "2026-07-01", False),
        ("period: {start: 2020, end: 2029}\nadoption: {year: 2020}", "2026-07-01", True),
        ("period: {start: 2020, end: 2029}\nmonitoring: {revise: Direvisi pada 2027}", "2026-07-01", False),
        ("period: {start: 2020, end: 2029}\nmonitoring: {revise: Direvisi pada 2025}", "2026-07-01", True),
        ("cohort: {year: 2018}", "2022-06-01", False),
        ("cohort: {year: 2018}", "2023-06-12", True),
        ("title: Masterplan", "2026-07-01", False),
    ],
)
def test_a_revision_is_due_after_five_years(plan: str, as_of: str, due: bool) -> None:
    assert bool(messages(plan, "revision-due", as_of=dt.date.fromisoformat(as_of))) == due


@pytest.mark.parametrize(("until", "said"), [("2030-02-20", False), ("2029-12-31", True), ("2026-04-26", True)])
def test_a_plan_that_reaches_the_end_of_the_term_needs_continuity(until: str, said: bool) -> None:
    plan = f"region: {{head: {{term: {{start: 2025-02-20, end: {until}}}}}}}\nperiod: {{start: 2026, end: 2029}}\n"
    assert bool(messages(plan, "continuity-missing")) == said


def test_a_body_whose_members_are_not_all_known_is_not_called_one_sided() -> None:
    plan = """
        bodies:
          council:
            members:
              - {title: Bupati, group: government}
              - {title: Tokoh pemuda}
    """
    assert not messages(plan, "body-without-outsiders")
    assert messages(plan, "member-without-party")


def test_a_province_asks_for_its_regencies_in_the_team() -> None:
    plan = """
        programme: province
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
          - {id: bappeda, name: Bappeda, kind: opd}
        bodies:
          implementation_team:
            members:
              - {unit: diskominfo}
              - {unit: bappeda}
    """
    assert messages(plan, "body-lacks-party") == [
        "Dalam Tim Pelaksana Smart Province belum ada wakil dari pemerintah daerah lain"
    ]
    assert not messages(plan.replace("programme: province", 'programme: "2023"'), "body-lacks-party")


def test_an_event_shows_that_there_is_a_forum() -> None:
    plan = "participation:\n  - {event: Forum Smart City tahunan, groups: [community]}\n"
    assert not messages(plan, "forum-missing")
    assert messages(plan.replace("Forum Smart City", "Rembuk warga"), "forum-missing")


def test_where_a_partner_is_not_known_industry_is_not_called_absent() -> None:
    plan = """
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
        initiatives:
          - {name: Kampung Masdarling, lead: dlh, partners: [Pupuk Kaltim]}
    """
    assert not messages(plan, "industry-absent")
    assert messages(plan.replace(", partners: [Pupuk Kaltim]", ""), "industry-absent")
    assert not messages(plan.replace("Pupuk Kaltim", "swasta"), "industry-absent")


def test_the_complete_plan_holds_all_that_is_asked() -> None:
    report = lint_plan(read_plan(EXAMPLES / "complete"), Options(as_of=dt.date(2026, 7, 1), gate="final"))
    assert not [one.message("id") for one in report.diagnostics if one.rule.family in ("governance", "quick_wins")]
