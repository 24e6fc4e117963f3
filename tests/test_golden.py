"""The reports of all examples, kept: a change of a rule shows here whom it hits.

After looking at the difference: GOLDEN=write python -m pytest tests/test_golden.py
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from masterplan_kit.diagnostic import Report
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.report.text import render
from masterplan_kit.source import read_plan

EXAMPLES = Path(__file__).parent.parent / "examples"
GOLDEN = Path(__file__).parent / "golden"
PLANS = sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir())
AS_OF = dt.date(2026, 7, 1)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("plan", PLANS)
def test_the_report_of_an_example_is_the_kept_one(plan: str, lang: Lang) -> None:
    report = lint_plan(read_plan(EXAMPLES / plan, plan), Options(AS_OF, gate="final"))
    shown = render(Report(AS_OF, [report]), lang)
    kept = GOLDEN / f"{plan}.{lang}.txt"
    if os.environ.get("GOLDEN") == "write":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(shown, encoding="utf-8")
    assert shown == kept.read_text(encoding="utf-8")


def test_every_example_has_both_reports_and_no_other_is_kept() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == {f"{plan}.{lang}.txt" for plan in PLANS for lang in LANGS}
    assert len(PLANS) == 6


def test_complete_is_clean_at_the_strictest_gate_and_minimal_as_a_draft() -> None:
    complete = lint_plan(read_plan(EXAMPLES / "complete", "complete"), Options(AS_OF))
    assert complete.claimed == complete.gate == complete.reached == "final"
    assert not complete.diagnostics
    assert not complete.waived
    minimal = lint_plan(read_plan(EXAMPLES / "minimal", "minimal"), Options(AS_OF))
    assert not minimal.diagnostics
    assert minimal.reached == "draft"
    assert minimal.to_fill > 40
