"""What every format promises, whatever stands in the plan."""

from __future__ import annotations

import re

import pytest

from masterplan_kit.diagnostic import Report
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.labels import FAMILY
from masterplan_kit.report import FORMATS, render_report
from masterplan_kit.rules import FAMILIES
from tests.judged import AS_OF, judged
from tests.report.made import reports

REPORTS = reports()
OURS = tuple(name for name in FORMATS if name not in ("text", "compact"))
BROKEN = """\
format: 1
title: "Rencana ##[error]x"
status: submission
period: {start: 2026, end: 2035}
initiatives:
  - id: GOV-01
    name: "::error::Pusat data\\n::warning::x"
    horizon: short
    schedule: {start: 2026, end: 2031}
"""
UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


def test_every_format_has_a_name() -> None:
    assert FORMATS == ("text", "compact", "json", "sarif", "github", "gitlab", "junit", "markdown", "html")


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(KeyError):
        render_report("pdf", REPORTS["clean"], "id")


def test_every_family_of_rules_has_a_name() -> None:
    assert set(FAMILY) == set(FAMILIES.values())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", REPORTS)
@pytest.mark.parametrize("form", OURS)
class TestEachFormat:
    def test_the_same_report_gives_the_same_bytes(self, form: str, kind: str, lang: Lang) -> None:
        assert render_report(form, REPORTS[kind], lang) == render_report(form, reports()[kind], lang)

    def test_it_ends_with_one_newline(self, form: str, kind: str, lang: Lang) -> None:
        text = render_report(form, REPORTS[kind], lang)
        assert text.endswith("\n")
        assert not text.endswith("\n\n")

    def test_nothing_unseen_is_written(self, form: str, kind: str, lang: Lang) -> None:
        text = render_report(form, REPORTS[kind], lang)
        text.encode("utf-8")
        assert not UNSEEN.search(text)

    def test_no_text_of_a_plan_commands_a_runner(self, form: str, kind: str, lang: Lang) -> None:
        text = render_report(form, REPORTS[kind], lang)
        assert not re.search(r"##(\[|\w+\[)", text)
        lines = text.splitlines() if form != "github" else text.splitlines()[-1:]
        assert not [line for line in lines if line.lstrip().startswith("::")]

    def test_no_traceback_names_folders(self, form: str, kind: str, lang: Lang) -> None:
        assert "/home/somebody" not in render_report(form, REPORTS[kind], lang)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form", OURS)
def test_a_real_plan_is_reported(form: str, lang: Lang) -> None:
    plan = judged(BROKEN)
    assert plan.diagnostics
    text = render_report(form, Report(AS_OF, [plan]), lang)
    gravest = max(plan.diagnostics, key=lambda one: one.severity)
    assert gravest.rule.code in text
    assert not UNSEEN.search(text)
