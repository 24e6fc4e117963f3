"""Many plans: each is judged as if it were the only one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from masterplan_kit.diagnostic import PlanReport, Report
from masterplan_kit.lint import Options, lint_all, lint_with
from masterplan_kit.report import render_report

OPTIONS = Options(dt.date(2026, 7, 1), gate="final")
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
PLANS = [EXAMPLES / name for name in ("kota-bontang", "kabupaten-muara-enim", "kota-bogor", "provinsi-diy", "minimal")]


def told(reports: list[PlanReport]) -> Iterator[str]:
    """All that is said of each plan."""
    for report in reports:
        yield render_report("json", Report(OPTIONS.as_of, [report]), "en")


def test_what_was_judged_before_leaves_no_trace() -> None:
    there = list(told(lint_all(PLANS, OPTIONS, jobs=1)))
    back = list(told(lint_all(PLANS[::-1], OPTIONS, jobs=1)))
    assert there == back[::-1]
    assert len(set(there)) == len(PLANS)


def test_a_plan_judged_twice_says_the_same_twice() -> None:
    once, again = told(lint_all([PLANS[0], PLANS[0]], OPTIONS, jobs=1))
    assert once == again


def test_any_executor_gives_the_reports_in_the_order_of_the_plans() -> None:
    with ThreadPoolExecutor(1) as executor:
        reports = lint_with(executor, PLANS * 4, OPTIONS, jobs=1)
    assert list(told(reports)) == list(told(lint_all(PLANS, OPTIONS, jobs=1))) * 4


def test_a_report_keeps_the_lines_it_quotes_and_nothing_else_of_a_plan() -> None:
    (report,) = lint_all(PLANS[:1], OPTIONS)
    assert any("Bontang" in file.text for file in report.source.files)
    assert not report.source.data
    assert not report.source.marks
