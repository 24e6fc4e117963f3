"""The engine: which rules are asked, what they say at which gate, and which gate a plan reaches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.diagnostic import (
    ERROR,
    GATES,
    INFO,
    WARNING,
    Finding,
    Gate,
    PlanReport,
    Rule,
    Severity,
    finding,
    related,
)
from masterplan_kit.i18n import Text
from masterplan_kit.lint import Options, engine, lint_plan
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, edition
from masterplan_kit.rules import all_rules, rule
from masterplan_kit.source import read_plan
from tests.judged import AS_OF, judged

EXAMPLES = Path(__file__).parents[2] / "examples"


def report(text: str, **options: object) -> PlanReport:
    """The report of a plan at the gate it claims."""
    return judged(dedent(text).lstrip("\n"), **{"gate": None, **options})


def codes(plan: PlanReport) -> list[str]:
    return [one.rule.code for one in plan.diagnostics]


def only(*names: str) -> frozenset[str]:
    assert set(names) <= set(all_rules())
    return frozenset(names)


def program_of(monkeypatch: pytest.MonkeyPatch, *rules: Rule | str) -> None:
    """Let these be all the rules there are, beside those of the reader: only a whole judgement tells a gate."""
    every = all_rules()
    chosen = {one.name: one for one in every.values() if one.check is None}
    chosen |= {one.name: one for one in (every[one] if isinstance(one, str) else one for one in rules)}
    monkeypatch.setattr(engine, "all_rules", lambda: chosen)


WITHOUT_LEAD = """
    status: {status}
    initiatives:
      - id: GOV-01
        name: Satu pintu layanan warga
"""

# --- gates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gate", "severity"), [("draft", INFO), ("mentoring", WARNING), ("submission", ERROR), ("final", ERROR)]
)
def test_a_rule_is_as_loud_as_the_gate_that_the_plan_claims(gate: str, severity: Severity) -> None:
    plan = report(WITHOUT_LEAD.format(status=gate), rules=only("lead-missing"))
    assert plan.claimed == plan.gate == gate
    assert [one.severity for one in plan.diagnostics] == [severity]


def test_the_caller_may_judge_at_another_gate_than_the_plan_claims() -> None:
    plan = report(WITHOUT_LEAD.format(status="draft"), gate="submission", rules=only("lead-missing"))
    assert (plan.claimed, plan.gate) == ("draft", "submission")
    assert [one.severity for one in plan.diagnostics] == [ERROR]


def test_a_plan_that_claims_no_gate_is_a_draft() -> None:
    assert report("title: Rencana\n", rules=only("lead-missing")).claimed == "draft"
    assert report("status: hampir jadi\n", rules=only("lead-missing")).claimed == "draft"


@pytest.mark.parametrize("gate", GATES)
def test_the_gate_reached_is_the_last_before_an_error_whatever_the_plan_claims(
    monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    program_of(monkeypatch, "lead-missing")
    plan = report(WITHOUT_LEAD.format(status=gate))
    assert plan.reached == "mentoring"
    assert plan.next_gate == "submission"
    assert [one.rule.code for one in plan.missing] == ["ACT002"]


def test_a_plan_without_errors_reaches_the_last_gate_and_lacks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "lead-missing")
    plan = report("title: Rencana\n")
    assert (plan.reached, plan.next_gate, plan.missing) == ("final", None, [])


def test_an_error_at_draft_leaves_no_gate_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "id-twice")
    plan = report(
        """
        initiatives:
          - {id: A, name: Satu pintu}
          - {id: A, name: Satu data}
        """
    )
    assert (plan.reached, plan.next_gate) == (None, "draft")
    assert [one.rule.code for one in plan.missing] == ["ACT020"]


def test_warnings_keep_no_gate_shut(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "name-twice")
    plan = report(
        """
        status: final
        initiatives: [{name: Satu pintu, horizon: short}, {name: Satu pintu, horizon: short}]
        """
    )
    assert codes(plan) == ["ACT022"]
    assert plan.reached == "final"


def test_what_is_missing_is_counted_for_the_next_gate_only(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "name-missing", "lead-missing")
    plan = report(
        """
        initiatives:
          - pillar: governance
          - name: Satu data
        """
    )
    assert (plan.reached, plan.next_gate) == ("draft", "mentoring")
    assert [one.rule.code for one in plan.missing] == ["ACT021"]


def test_a_choice_of_rules_tells_no_gate() -> None:
    plan = report(WITHOUT_LEAD.format(status="draft"), rules=only("lead-missing"))
    assert plan.partial
    assert (plan.reached, plan.next_gate, plan.missing) == (None, None, [])
    assert not report(WITHOUT_LEAD.format(status="draft")).partial


def test_a_file_that_cannot_be_read_reaches_no_gate_and_asks_no_rule() -> None:
    plan = report("title: [Rencana\ninitiatives: {\n")
    assert plan.source.stopped
    assert plan.reached is None
    assert plan.asked == 0
    assert set(plan.not_asked) == {one.name for one in all_rules().values() if one.check}
    assert plan.diagnostics
    assert {one.rule.family for one in plan.diagnostics} == {"reading"}


# --- blank fields -------------------------------------------------------------------------------

SCAFFOLD = """
    format: 1
    status: {status}
    title:
    initiatives:
      - id:
        name:
        lead:
      - id: GOV-01
        name: Satu pintu layanan warga
        lead:
"""


def test_blank_fields_of_a_draft_are_counted_not_listed() -> None:
    plan = report(SCAFFOLD.format(status="draft"), rules=only("name-missing", "title-missing"))
    assert plan.to_fill == 5
    assert codes(plan) == []


def test_blank_fields_are_listed_from_mentoring_on() -> None:
    plan = report(SCAFFOLD.format(status="mentoring"), rules=only("name-missing", "lead-missing"))
    assert plan.to_fill == 5
    assert [(one.rule.code, one.start.line) for one in plan.diagnostics] == [("ACT021", 6), ("ACT002", 10)]


def test_a_field_that_was_not_even_written_is_listed_in_a_draft() -> None:
    plan = report("initiatives:\n  - id: GOV-01\n", rules=only("name-missing"))
    assert (plan.to_fill, codes(plan)) == (0, ["ACT021"])


def test_a_blank_field_still_keeps_the_next_gate_shut(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "name-missing")
    plan = report(SCAFFOLD.format(status="draft"))
    assert (plan.reached, plan.next_gate) == ("draft", "mentoring")
    assert [one.rule.code for one in plan.missing] == ["ACT021"]


def test_a_fresh_scaffold_lints_clean_and_reaches_draft() -> None:
    plan = lint_plan(read_plan(EXAMPLES / "minimal"), Options(as_of=AS_OF))
    assert [(one.rule.code, one.message("id")) for one in plan.diagnostics if one.severity > INFO] == []
    assert plan.reached == "draft"
    assert plan.to_fill > 50


# --- parts that were set aside ------------------------------------------------------------------


def test_a_rule_whose_part_was_set_aside_is_not_asked_and_counted() -> None:
    plan = report(
        """
        initiatives:
          - {name: Satu pintu, schedule: {start: kapan-kapan, end: 2027}}
        """,
    )
    assert "year-without-action" in plan.not_asked
    assert "lead-missing" not in plan.not_asked
    assert plan.asked + len(plan.not_asked) == sum(one.check is not None for one in all_rules().values())


def test_a_rule_that_needs_a_field_of_the_part_set_aside_is_not_asked() -> None:
    plan = report("initiatives:\n  - [Bukan, inisiatif]\n", gate="final")
    assert "initiatives-missing" in plan.not_asked
    assert "ACT001" not in codes(plan)


def test_one_cause_is_said_once_an_unreadable_field_is_not_also_missing() -> None:
    plan = report(
        """
        initiatives:
          - name: Satu pintu
            lead: [diskominfo, dpmptsp]
            schedule:
              start: kapan-kapan
              end: 2027
        """,
        gate="final",
    )
    assert {"ACT002", "ACT007"} & set(codes(plan)) == set()
    assert {one.start.line for one in plan.diagnostics if one.rule.family == "schema"} == {3, 5}


def test_an_item_set_aside_does_not_silence_the_one_after_it() -> None:
    plan = report(
        """
        units: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]
        initiatives:
          - [Bukan, inisiatif]
          - name: Pusat data daerah
            lead: dinkes
            support:
              - {bukan: nama}
              - dinsos
        """,
        rules=only("lead-unknown", "partner-unknown", "not-a-mapping", "not-a-text"),
        gate="final",
    )
    assert [(one.rule.code, one.start.line) for one in plan.diagnostics if one.rule.family == "actions"] == [
        ("ACT003", 5),
        ("ACT040", 8),
    ]


def test_places_are_counted_as_written_though_items_were_set_aside() -> None:
    plan = report(
        """
        initiatives:
          - [Bukan, inisiatif]
          - {id: GOV-01, name: Pusat data daerah}
          - {name: Satu data}
        """,
        gate="final",
        rules=only("lead-missing", "not-a-mapping"),
    )
    assert [(one.path, one.id_path) for one in plan.diagnostics] == [
        ("initiatives[0]", "initiatives[#1]"),
        ("initiatives[1].lead", "initiatives[GOV-01].lead"),
        ("initiatives[2].lead", "initiatives[#3].lead"),
    ]


def test_what_was_set_aside_does_not_count_as_blank() -> None:
    assert report("region: {code: 64.74, name: [Kota]}\n").to_fill == 0


# --- rules that are chosen, weighed, or broken --------------------------------------------------


def test_only_chosen_rules_are_asked() -> None:
    plan = report(WITHOUT_LEAD.format(status="final"), rules=only("lead-missing"))
    assert (plan.asked, codes(plan)) == (1, ["ACT002"])


def test_what_cannot_be_read_is_said_whatever_was_chosen() -> None:
    plan = report("title: Rencana\ntitle: Rencana lain\n", rules=only("lead-missing"))
    assert [one.rule.name for one in plan.diagnostics] == ["key-twice"]


def test_settings_may_weigh_a_rule_otherwise_at_every_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "lead-missing")
    plan = report(WITHOUT_LEAD.format(status="draft"), severity={"lead-missing": INFO})
    assert [one.severity for one in plan.diagnostics] == [INFO]
    assert plan.diagnostics[0].levels == (INFO,) * len(GATES)
    assert plan.reached == "final"


def test_a_rule_weighed_as_an_error_keeps_every_gate_shut(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "lead-missing")
    plan = report(WITHOUT_LEAD.format(status="draft"), severity={"lead-missing": ERROR})
    assert plan.reached is None


def test_a_rule_may_be_silenced_by_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, "lead-missing")
    plan = report(WITHOUT_LEAD.format(status="final"), severity={"lead-missing": Severity.SILENT})
    assert codes(plan) == []
    assert plan.reached == "final"


def test_the_programme_may_be_given_from_outside() -> None:
    text = "programme: '2017'\n"
    assert report(text).programme == "2017"
    assert report(text, programme=edition("2021-kppn")).programme == "2021-kppn"


def test_an_edition_that_nobody_knows_is_judged_by_the_latest() -> None:
    assert report("programme: '2050'\n").programme == "2023"


def rule_of(code: str, check: object, *, dated: bool = False) -> Rule:
    """A rule made for a test."""
    text = Text("salah", "wrong")
    why = Text("Karena demikian.", "Because.")
    made = rule(
        code, severity={"draft": ERROR}, source="uji", message=text, why=why, help=why, bad="", good="", dated=dated
    )
    return made(check)  # type: ignore[arg-type]


def broken_rule(_plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    yield finding(_plan, "title")
    message = "salah hitung"
    raise ZeroDivisionError(message)


def misspelt_key(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    yield finding(plan, "titel")


def sound_rule(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    yield finding(plan, "title")


def test_a_rule_that_fails_is_told_by_name_and_the_others_still_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, rule_of("ACT901", broken_rule), rule_of("ACT902", sound_rule))
    plan = report("title: Rencana\n")
    assert [(one.rule, one.error) for one in plan.crashes] == [("broken-rule", "ZeroDivisionError: salah hitung")]
    assert "in broken_rule" in plan.crashes[0].traceback
    assert codes(plan) == ["ACT901", "ACT902"]  # what it said before it failed stands


def test_a_key_that_no_plan_has_is_the_fault_of_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, rule_of("ACT901", misspelt_key))
    plan = report("title: Rencana\n")
    assert [one.error for one in plan.crashes] == ["KeyError: \"Masterplan has no key 'titel'\""]


def test_a_dated_rule_is_told_the_day_of_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    days = []

    def dated_rule(_plan: Masterplan, _programme: Programme, as_of: dt.date) -> Iterator[Finding]:
        days.append(as_of)
        return iter(())

    program_of(monkeypatch, rule_of("ACT901", dated_rule, dated=True))
    report("title: Rencana\n", as_of=dt.date(2027, 2, 3))
    assert days == [dt.date(2027, 2, 3)]


def repeating_rule(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    yield finding(plan, "title", year=2026)
    yield finding(plan, "title", year=2026)
    yield finding(plan, "title", year=2027)


def test_the_same_thing_at_the_same_place_is_said_once_and_like_things_are_told_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program_of(monkeypatch, rule_of("ACT901", repeating_rule))
    found = report("title: Rencana\n").diagnostics
    assert [(one.values["year"], one.occurrence) for one in found] == [(2026, 0), (2027, 1)]
    assert found[0].fingerprint != found[1].fingerprint


# --- order and places ---------------------------------------------------------------------------


def test_findings_come_in_the_order_of_files_and_lines() -> None:
    plan = report(
        """
        initiatives:
          - {id: GOV-02, name: Satu data}
        # === bagian-dua.yaml ===
        region: {code: "64.74"}
        initiatives:
          - {id: GOV-01, name: Satu pintu}
        """,
        rules=only("lead-missing"),
        gate="final",
    )
    assert [(one.place.file.name, one.start.line, one.id_path) for one in plan.diagnostics] == [
        ("rencana.yaml", 2, "initiatives[GOV-02].lead"),
        ("bagian-dua.yaml", 3, "initiatives[GOV-01].lead"),
    ]


def two_places(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    label = Text("tahun {year}", "year {year}")
    yield finding(
        plan, "period", "end", related=(related(plan, "period", "start", label=label, year=2026),), on_key=True
    )


def test_a_finding_may_point_at_a_key_and_name_other_places(monkeypatch: pytest.MonkeyPatch) -> None:
    program_of(monkeypatch, rule_of("ACT901", two_places))
    (found,) = report("period:\n  start: 2026\n  end: 2020\n").diagnostics
    assert (found.start, found.end) == ((3, 3), (3, 6))
    ((place, label, values),) = found.related
    assert (place.file.position(place.start), label["id"], values) == ((2, 10), "tahun {year}", {"year": 2026})


def test_the_fingerprint_outlives_a_move_of_lines_and_of_items_with_an_id() -> None:
    moved = """
        # sebuah catatan
        status: final
        initiatives:
          - {id: GOV-00, name: Satu data, lead: diskominfo}
          - id: GOV-01
            name: Satu pintu layanan warga
    """
    before = report(WITHOUT_LEAD.format(status="final"), rules=only("lead-missing")).diagnostics
    after = report(moved, rules=only("lead-missing")).diagnostics
    assert [one.fingerprint for one in before] == [one.fingerprint for one in after]


# --- dates and language -------------------------------------------------------------------------


def test_the_next_date_is_the_next_stage_of_the_cohort() -> None:
    text = "cohort: {year: 2019}\n"
    following = report(text, as_of=dt.date(2019, 7, 26)).upcoming
    assert following is not None
    assert (following.day > dt.date(2019, 7, 26), following.days) == (True, (following.day - dt.date(2019, 7, 26)).days)
    assert report(text, as_of=dt.date(2040, 1, 1)).upcoming is None
    assert report("title: Rencana\n").upcoming is None


@pytest.mark.parametrize(("written", "chosen", "spoken"), [("en", None, "en"), ("en", "id", "id"), ("jv", None, "id")])
def test_the_report_speaks_the_language_of_the_plan_unless_told(written: str, chosen: str | None, spoken: str) -> None:
    assert report(f"language: {written}\n", lang=chosen).language == spoken
