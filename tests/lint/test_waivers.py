"""Waivers: what they excuse, for how long, and what is wrong with one."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from textwrap import dedent, indent

import pytest

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, PlanReport, Report
from masterplan_kit.lint import engine
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, edition, editions
from masterplan_kit.report import render_report
from masterplan_kit.rules import all_rules
from tests.judged import AS_OF, judged
from tests.lint.test_gates import program_of, rule_of

PLAN = """
initiatives:
  - id: GOV-01
    name: Satu pintu layanan warga
    horizon: sebentar
  - name: Satu data daerah
    horizon: lama
"""
WAIVERS = frozenset(name for name, rule in all_rules().items() if rule.family == "waivers")


def report(
    *waivers: str, plan: str = PLAN, rules: tuple[str, ...] | None = ("horizon-unknown",), **options: object
) -> PlanReport:
    """The report of a plan with these waivers, at the last gate."""
    items = "".join("  - " + indent(dedent(waiver).strip(), "    ").lstrip() + "\n" for waiver in waivers)
    chosen = None if rules is None else frozenset(rules) | WAIVERS
    return judged(f"{plan.lstrip()}waivers:\n{items}", **{"rules": chosen, **options})


def places(plan: PlanReport) -> list[str]:
    """Where the rule still speaks."""
    return [one.id_path for one in plan.diagnostics if one.rule.name not in WAIVERS]


def said(plan: PlanReport) -> list[str]:
    """What is wrong with the waivers."""
    return [one.rule.name for one in plan.diagnostics if one.rule.name in WAIVERS]


def waiver(at: str | None = None, rule: str = "horizon-unknown", until: str = "2027-12-31") -> str:
    return f"rule: {rule}\n" + (f"at: {at}\n" if at else "") + f"reason: Istilah daerah\nuntil: {until}"


FIRST, SECOND = "initiatives[GOV-01].horizon", "initiatives[#2].horizon"

# --- what a waiver covers -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "left"),
    [
        ("initiatives[GOV-01].horizon", [SECOND]),  # by id
        ("initiatives[GOV-01]", [SECOND]),  # whatever stands below
        ("initiatives[0].horizon", [SECOND]),  # by position, as machines count
        ("initiatives[0]", [SECOND]),
        ("'initiatives[#2]'", [FIRST]),  # by position, as findings name what has no id
        ("initiatives[1].horizon", [FIRST]),
        ("initiatives", []),
        (None, []),  # everywhere
    ],
)
def test_a_waiver_covers_the_place_it_names_and_what_stands_below(at: str | None, left: list[str]) -> None:
    plan = report(waiver(at))
    assert places(plan) == left
    assert sorted(one.id_path for one in plan.waived) == sorted({FIRST, SECOND} - set(left))
    assert said(plan) == []


ACTUALS = """
indicators:
  - {id: I-01, name: Warga terlayani, actuals: {2030: 80}}
"""


def test_a_year_stands_in_a_place_as_it_is_written() -> None:
    rule, at = "actual-in-future", "indicators[I-01].actuals.2030"
    assert places(report(plan=ACTUALS, rules=(rule,))) == [at]
    plan = report(waiver(at, rule), plan=ACTUALS, rules=(rule,))
    assert [one.id_path for one in plan.waived] == [at]
    assert said(plan) == []


@pytest.mark.parametrize(
    "at", ["initiatives[GOV-0]", "initiatives[GOV-011]", "init", "initiatives[GOV-01].hor", "pillars.governance"]
)
def test_a_waiver_covers_no_place_that_only_begins_alike(at: str) -> None:
    plan = report(waiver(at))
    assert places(plan) == [FIRST, SECOND]
    assert said(plan) == ["waiver-stale"]


@pytest.mark.parametrize("rule", ["horizon-unknown", "ACT010", "act010", "Horizon-Unknown"])
def test_a_rule_may_be_named_by_code_or_name(rule: str) -> None:
    assert (places(report(waiver(rule=rule))), said(report(waiver(rule=rule)))) == ([], [])


def test_a_waiver_excuses_no_other_rule() -> None:
    plan = report(waiver(rule="horizon-missing"), rules=("horizon-unknown", "horizon-missing"))
    assert places(plan) == [FIRST, SECOND]


def test_several_waivers_may_share_a_rule_and_two_may_cover_one_finding() -> None:
    assert (
        places(report(waiver("initiatives[0]"), waiver("initiatives[1]"))),
        said(report(waiver(), waiver(FIRST))),
    ) == ([], [])


def test_a_waived_finding_names_its_waiver_and_keeps_no_gate_shut(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "horizon-unknown")
    shut, open_ = report("rule: horizon-unknown", rules=None), report(waiver(), rules=None)
    assert (shut.reached, open_.reached) == ("draft", "final")
    assert {one.waiver.reason for one in open_.waived} == {"Istilah daerah"}
    assert open_.missing == []


def test_a_mentor_may_look_past_all_waivers() -> None:
    plan = report(waiver(), "rule: tidak-ada", waivers=False)
    assert places(plan) == [FIRST, SECOND]
    assert (plan.waived, said(plan)) == ([], [])


def test_what_is_silent_at_the_gate_is_not_counted_as_waived() -> None:
    plan = "initiatives: [{name: Satu data}]\n"
    early, late = (
        report(waiver(rule="horizon-missing"), plan=plan, rules=("horizon-missing",), gate=gate)
        for gate in ("draft", "mentoring")
    )
    assert ([one.rule.code for one in early.waived], said(early)) == ([], [])
    assert [one.rule.code for one in late.waived] == ["ACT011"]


# --- for how long -------------------------------------------------------------------------------


@pytest.mark.parametrize(("today", "holds"), [(dt.date(2027, 12, 31), True), (dt.date(2028, 1, 1), False)])
def test_a_waiver_holds_until_the_end_of_its_last_day(today: dt.date, holds: bool) -> None:
    plan = report(waiver(), as_of=today)
    assert places(plan) == ([] if holds else [FIRST, SECOND])
    assert said(plan) == ([] if holds else ["waiver-expired"])


def test_an_expired_waiver_is_told_with_its_day_at_that_day() -> None:
    plan = report(waiver(until="2026-06-30"))
    (found,) = [one for one in plan.diagnostics if one.rule.name == "waiver-expired"]
    assert found.id_path == "waivers[#1].until"
    assert found.values["until"] == dt.date(2026, 6, 30)
    assert "30 Juni 2026" in found.message("id") + found.why("id") + found.help("id")


def test_a_waiver_without_an_end_holds_but_is_told() -> None:
    plan = report("rule: horizon-unknown\nreason: Istilah daerah")
    assert (places(plan), said(plan)) == ([], ["waiver-without-end"])


# --- what is wrong with a waiver ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("at: initiatives[0]\nreason: Istilah daerah\nuntil: 2027-12-31", "waiver-without-rule"),
        ("rule: horison-unknown\nreason: Istilah daerah\nuntil: 2027-12-31", "waiver-of-unknown-rule"),
        ("rule: ACT\nreason: Istilah daerah\nuntil: 2027-12-31", "waiver-of-unknown-rule"),
        ("rule: horizon-unknown\nuntil: 2027-12-31", "waiver-without-reason"),
        ("rule: horizon-unknown\nreason: '-'\nuntil: 2027-12-31", "waiver-without-reason"),
        ("rule: horizon-unknown\nreason: Istilah daerah\nuntil: 2020-12-31", "waiver-expired"),
        ("rule: region-unknown\nreason: Daerah baru\nuntil: 2027-12-31", "waiver-forbidden"),
        ("rule: key-unknown\nreason: Kunci sendiri\nuntil: 2027-12-31", "waiver-forbidden"),
        ("rule: key-twice\nreason: Sengaja\nuntil: 2027-12-31", "waiver-forbidden"),
        ("rule: waiver-expired\nreason: Belum sempat\nuntil: 2027-12-31", "waiver-forbidden"),
    ],
)
def test_a_waiver_with_something_wrong_excuses_nothing_and_is_told_once(text: str, problem: str) -> None:
    plan = report(text)
    assert said(plan) == [problem]
    assert places(plan) == [FIRST, SECOND]
    assert plan.waived == []


def test_a_misspelt_rule_is_answered_with_the_nearest() -> None:
    (found,) = [one for one in report("rule: horison-unknown").diagnostics if one.rule.name in WAIVERS]
    assert "horizon-unknown" in found.message("id") + found.help("id")
    (found,) = [one for one in report("rule: zzz").diagnostics if one.rule.name in WAIVERS]
    assert found.message("en") == "There is no rule named “zzz”"


@pytest.mark.parametrize("name", editions())
def test_what_an_edition_forbids_to_waive_is_a_rule_and_cannot_be_waived(name: str) -> None:
    programme = edition(name)
    assert programme.mandatory_rules
    for rule in programme.mandatory_rules:
        assert rule in all_rules()
        plan = report(waiver(rule=rule), rules=(rule,), programme=programme)
        assert said(plan) == ["waiver-forbidden"]


def test_a_waiver_grows_louder_towards_the_last_gates() -> None:
    expired = waiver(until="2020-12-31")
    levels = [
        next(one.severity for one in report(expired, gate=gate).diagnostics if one.rule.name in WAIVERS)
        for gate in ("draft", "final")
    ]
    assert levels == [WARNING, ERROR]


# --- waivers that excuse nothing ----------------------------------------------------------------


def test_a_waiver_that_excuses_nothing_is_stale() -> None:
    plan = report(waiver("initiatives[GOV-09]"))
    (found,) = [one for one in plan.diagnostics if one.rule.name in WAIVERS]
    assert (found.rule.name, found.severity < ERROR, found.values["at"]) == (
        "waiver-stale",
        True,
        "initiatives[GOV-09]",
    )


def test_a_waiver_is_not_stale_where_its_rule_was_left_out() -> None:
    everything_else = tuple(all_rules().keys() - {"horizon-unknown"})
    assert said(report(waiver(), rules=everything_else)) == []


def test_a_waiver_is_not_stale_where_the_part_its_rule_needs_could_not_be_read() -> None:
    plan = """
period: {start: 2026, end: 2030}
initiatives:
  - {name: Satu data, schedule: {start: kapan-kapan, end: 2027}}
"""
    found = report(waiver(rule="year-without-action"), plan=plan, rules=("year-without-action",))
    assert "year-without-action" in found.not_asked
    assert said(found) == []


def failing_rule(_plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    raise ZeroDivisionError


def test_a_waiver_is_not_stale_where_its_rule_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = rule_of("ACT010", failing_rule)
    object.__setattr__(broken, "name", "horizon-unknown")
    monkeypatch.setattr(engine, "all_rules", lambda: all_rules() | {"horizon-unknown": broken})
    plan = report(waiver())
    assert [one.rule for one in plan.crashes] == ["horizon-unknown"]
    assert said(plan) == []


def test_a_waiver_is_not_stale_where_its_rule_is_silent_at_the_gate() -> None:
    plan = "initiatives: [{name: Satu data}]\n"
    assert said(report(waiver(rule="horizon-missing"), plan=plan, rules=("horizon-missing",), gate="draft")) == []


# --- in the reports -----------------------------------------------------------------------------


def test_json_tells_what_was_waived_and_why() -> None:
    plan = report(waiver("initiatives[GOV-01]"))
    (told,) = json.loads(render_report("json", Report(AS_OF, [plan]), "id"))["plans"]
    waived = {one["id_path"]: one["waived"] for one in told["findings"] if one["code"] == "ACT010"}
    assert waived[FIRST]["reason"] == "Istilah daerah"
    assert not waived[SECOND]


def test_sarif_tells_what_was_waived_as_suppressed() -> None:
    plan = report(waiver("initiatives[GOV-01]"))
    results = json.loads(render_report("sarif", Report(AS_OF, [plan]), "id"))["runs"][0]["results"]
    assert [bool(one.get("suppressions")) for one in results if one["ruleId"] == "ACT010"].count(True) == 1


def test_the_summary_counts_what_was_waived() -> None:
    assert "2 dikecualikan" in render_report("text", Report(AS_OF, [report(waiver())]), "id")


def test_settings_may_not_turn_a_waiver_into_praise() -> None:
    plan = report(waiver(until="2020-12-31"), severity={"horizon-unknown": INFO})
    assert said(plan) == ["waiver-expired"]
    assert [one.severity for one in plan.diagnostics if one.rule.name == "horizon-unknown"] == [INFO, INFO]
