"""Each rule's own examples are its tests."""

from __future__ import annotations

import pytest

from masterplan_kit.diagnostic import Rule
from masterplan_kit.i18n import LANGS
from masterplan_kit.lint.named_files import RULES_OF_FILES
from masterplan_kit.rules import all_rules
from tests.judged import judged, marks_of, said

RULES = list(all_rules().values())
# What no short text can show; each is brought about in test_unshowable.py, and its examples only illustrate it.
UNSHOWABLE = frozenset(
    {
        "file-unreadable",
        "file-not-regular",
        "file-outside-plan",
        "file-too-large",
        "plan-too-large",
        "too-many-values",
        "text-too-long",
        "key-missing",
        "value-unreadable",
    }
)
# What only a folder with files can show; tests/lint/test_named_files.py brings each about.
SHOWN = [rule for rule in RULES if rule.name not in UNSHOWABLE | RULES_OF_FILES]


def names(rule: Rule) -> str:
    return f"{rule.code}-{rule.name}"


def asked(rule: Rule) -> frozenset[str] | None:
    """A waiver is judged by what the rule it names says, so with it all rules are asked."""
    return None if rule.family == "waivers" else frozenset({rule.name})


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_every_bad_example_bears_its_mark(rule: Rule) -> None:
    assert rule.code in {code for _, _, code in marks_of(rule.bad)}


@pytest.mark.parametrize("rule", SHOWN, ids=names)
def test_of_the_bad_example_exactly_the_marks_are_said(rule: Rule) -> None:
    marks = [mark for mark in marks_of(rule.bad) if mark[2] == rule.code]
    report = judged(rule.bad, rules=asked(rule))
    assert not report.crashes, report.crashes[0].traceback
    assert said(report, rule.code) == marks


@pytest.mark.parametrize("rule", SHOWN, ids=names)
def test_of_the_good_example_nothing_is_said(rule: Rule) -> None:
    report = judged(rule.good, rules=asked(rule))
    assert not report.crashes, report.crashes[0].traceback
    assert not [one.message("id") for one in report.diagnostics if one.rule is rule or asked(rule)]


@pytest.mark.parametrize("rule", SHOWN, ids=names)
def test_every_sentence_can_be_said_in_both_languages(rule: Rule) -> None:
    report = judged(rule.bad, rules=asked(rule))
    for one in report.diagnostics:
        for lang in LANGS:
            said_texts = (one.message(lang), one.why(lang), one.help(lang))
            assert all(text and "{" not in text for text in said_texts if "{…}" not in text), said_texts


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.fixable], ids=names)
def test_a_fixable_rule_offers_a_fix_for_its_bad_example(rule: Rule) -> None:
    report = judged(rule.bad, rules=frozenset({rule.name}))
    assert any(one.fix for one in report.diagnostics)
