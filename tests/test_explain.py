"""A rule told whole."""

from __future__ import annotations

import json

from masterplan_kit.rules import all_rules
from tests.cli.called import masterplan


def test_one_rule_is_told_by_code_or_name_in_both_languages() -> None:
    by_code = masterplan("explain", "ACT006", "--lang", "id").stdout.decode()
    assert by_code == masterplan("explain", "initiative-outlives-horizon", "--lang", "id").stdout.decode()
    assert by_code.startswith("ACT006 initiative-outlives-horizon\n\n“{initiative}” selesai {end}")
    assert "Mengapa: Kemajuan dinilai per horizon" in by_code
    assert "Contoh yang salah:\n\n    period: {start: 2026, end: 2035}" in by_code
    assert "Why: Progress is assessed by horizon" in masterplan("explain", "ACT006", "--lang", "en").stdout.decode()


def test_a_rule_that_asks_ends_with_its_question_mark() -> None:
    for form in ("text", "markdown"):
        told = masterplan("explain", "amount-too-small", "--lang", "en", "--format", form).stdout.decode()
        assert "{millions} meant?\n" in told.replace("\\", "")


def test_the_list_has_every_rule() -> None:
    shown = masterplan("explain", "--lang", "en").stdout.decode()
    for rule in all_rules().values():
        assert f"  {rule.code}  {rule.name} " in shown


def test_json_is_a_list_with_the_names_of_the_contract() -> None:
    told = json.loads(masterplan("explain", "--format", "json").stdout)
    assert [one["code"] for one in told] == [rule.code for rule in all_rules().values()]
    assert set(told[0]) == {
        "code", "name", "family", "severity", "since", "status", "message", "why", "help", "source", "bad", "good",
        "fixable", "mandatory",
    }  # fmt: skip
    assert {one["name"] for one in told if one["mandatory"]} >= {"region-unknown", "period-length", "benefit-missing"}
    assert told == json.loads(masterplan("explain", "--format", "json", "--lang", "id").stdout)


def test_a_prefix_tells_the_family_and_an_unknown_rule_is_a_wrong_call() -> None:
    assert masterplan("explain", "QWN", "--lang", "en").stdout.decode().count("\nSource: ") > 5
    wrong = masterplan("explain", "initiative-outlives-horizons")
    assert wrong.returncode == 2
    assert "did you mean initiative-outlives-horizon?" in wrong.stderr.decode()
