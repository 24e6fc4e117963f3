"""Each rule's own examples are its tests."""

from __future__ import annotations

import pytest

from masterplan_kit.diagnostic import Rule
from masterplan_kit.i18n import LANGS
from masterplan_kit.rules import all_rules
from tests.judged import judged, marks_of, said

RULES = list(all_rules().values())


def names(rule: Rule) -> str:
    return f"{rule.code}-{rule.name}"


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_of_the_bad_example_exactly_the_marks_are_said(rule: Rule) -> None:
    marks = [mark for mark in marks_of(rule.bad) if mark[2] == rule.code]
    report = judged(rule.bad, rules=frozenset({rule.name}))
    assert marks
    assert not report.crashes, report.crashes[0].traceback
    assert said(report, rule.code) == marks


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_of_the_good_example_nothing_is_said(rule: Rule) -> None:
    report = judged(rule.good, rules=frozenset({rule.name}))
    assert not report.crashes, report.crashes[0].traceback
    assert not [one.message("id") for one in report.diagnostics]


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_every_sentence_can_be_said_in_both_languages(rule: Rule) -> None:
    report = judged(rule.bad, rules=frozenset({rule.name}))
    for one in report.diagnostics:
        for lang in LANGS:
            said_texts = (one.message(lang), one.why(lang), one.help(lang))
            assert all(text and "{" not in text for text in said_texts if "{…}" not in text), said_texts


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.fixable], ids=names)
def test_a_fixable_rule_offers_a_fix_for_its_bad_example(rule: Rule) -> None:
    report = judged(rule.bad, rules=frozenset({rule.name}))
    assert any(one.fix for one in report.diagnostics)
