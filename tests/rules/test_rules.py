"""What must hold of every rule."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from masterplan_kit.diagnostic import GATES, Rule, Severity
from masterplan_kit.rules import FAMILIES, all_rules
from tests.rules.test_examples import RULES, names


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_there_are_the_promised_rules_and_every_family_has_some() -> None:
    checked = [rule for rule in RULES if rule.check]
    assert len(checked) >= 90
    assert {rule.family for rule in RULES} == set(FAMILIES.values())


def test_codes_and_names_are_used_once() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES) == len(all_rules())


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_both_languages_ask_for_the_same_values(rule: Rule) -> None:
    for text in (rule.message, rule.why, rule.help):
        assert placeholders(text.id) == placeholders(text.en)
        assert text.id.strip() == text.id
        assert text.en.strip() == text.en
        assert text.id
        assert text.en


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_the_message_is_one_line_without_a_full_stop_and_the_reason_adds_something(rule: Rule) -> None:
    assert not rule.message.id.endswith(".")
    assert not rule.message.en.endswith(".")
    assert rule.why.id.endswith((".", "?"))
    assert rule.help.id.endswith((".", "?"))
    assert rule.why.en.endswith((".", "?"))
    assert rule.help.en.endswith((".", "?"))
    assert rule.why.id.rstrip(".") != rule.message.id
    assert rule.message.id != rule.message.en


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_a_severity_never_falls_from_gate_to_gate_and_speaks_somewhere(rule: Rule) -> None:
    assert list(rule.levels) == sorted(rule.levels)
    assert rule.levels[-1] > Severity.SILENT
    assert set(rule.severity) <= set(GATES)


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_every_rule_names_its_source_and_a_recalled_one_is_no_error(rule: Rule) -> None:
    assert rule.source
    if "[R]" in rule.source:
        assert rule.levels[-1] < Severity.ERROR


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_names_say_the_problem_in_words(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.name)
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
