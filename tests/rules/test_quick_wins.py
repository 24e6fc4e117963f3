"""Quick wins: where a limit lies, what silences a rule, and what is said of real drafts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.source import read_plan
from tests.judged import AS_OF, judged

EXAMPLES = Path(__file__).parents[2] / "examples"


def messages(text: str, rule: str) -> list[str]:
    report = judged(dedent(text), rules=frozenset({rule}))
    assert not report.crashes, report.crashes[0].traceback
    return [one.message("id") for one in report.diagnostics if one.rule.name == rule]


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026", "2026", None),
        ("2026-Q1", "2026-Q4", None),
        ("2026-07", "2027-06", None),
        ("2026-03-15", "2027-03-14", None),
        ("2026-03-15", "2027-03-15", 13),
        ("2026-01", "2027-01", 13),
        ("2026", "2027", 24),
        ("2026-12", "2027-01", None),
        ("2027", "2026", None),  # turned round: another rule's matter
    ],
)
def test_a_quick_win_may_take_twelve_months_and_not_a_day_more(start: str, end: str, months: int | None) -> None:
    plan = f"""
        initiatives:
          - name: Antre puskesmas dari rumah
            schedule: {{start: {start}, end: {end}}}
            quick_win: {{progress: 1}}
    """
    said = messages(plan, "quick-win-too-long")
    assert bool(said) == (months is not None)
    assert months is None or f"setelah {months} bulan" in said[0]


def test_a_stopped_quick_win_does_not_count_and_is_asked_nothing() -> None:
    plan = """
        programme: "2017"
        initiatives:
          - {name: Simpeltaru, state: berhenti, schedule: {start: 2026, end: 2031}, quick_win: {growth: Kelurahan lain}}
    """
    assert messages(plan, "quick-wins-too-few") == ["Quick win yang dijalankan: 0; program meminta 3"]
    assert not messages(plan, "quick-win-too-long")
    assert not messages(plan, "aspect-missing")


def test_pillars_and_number_are_not_told_twice() -> None:
    plan = """
        programme: "2023"
        initiatives:
          - {name: Satu pintu layanan warga, pillar: Smart Governance, quick_win: {growth: Kelurahan lain}}
          - {name: Bank sampah kelurahan, pillar: environment, quick_win: {growth: Kelurahan lain}}
    """
    assert messages(plan, "pillar-without-quick-win") == [
        "Belum ada quick win untuk Smart Branding, Smart Economy, Smart Living, dan Smart Society"
    ]
    assert not messages(plan, "quick-wins-too-few")


def test_quick_wins_without_any_pillar_are_only_counted() -> None:
    plan = """
        programme: "2023"
        initiatives:
          - {name: SiCerdas, quick_win: {growth: Kecamatan lain}}
    """
    assert not messages(plan, "pillar-without-quick-win")
    assert messages(plan, "quick-wins-too-few") == ["Quick win yang dijalankan: 1; program meminta 6"]


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        ("{start: 2018, end: 2023}", True),
        ("{start: 2018}", True),
        ("{start: 2022, end: 2023}", False),  # the year of preparation
        ("{start: 2018, end: 2020}", False),  # wholly before the plan: another rule's matter
    ],
)
def test_a_service_that_runs_long_since_is_no_quick_win(schedule: str, said: bool) -> None:
    plan = f"""
        period: {{start: 2023, end: 2027}}
        initiatives:
          - {{name: SiBadra, state: running, schedule: {schedule}, quick_win: {{progress: 50}}}}
    """
    assert bool(messages(plan, "quick-win-older-than-plan")) == said


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ("state: running, quick_win: {progress: 0}", set()),
        ("state: running, quick_win: {progress: 1}", set()),
        ("state: running, quick_win: {progress: 98}", set()),
        ("state: running, quick_win: {progress: 0.5}", {"progress-as-fraction"}),
        ("state: running, quick_win: {progress: -1}", {"progress-off-scale"}),
        ("state: running, quick_win: {progress: 101}", {"progress-off-scale"}),
        ("state: running, quick_win: {progress: 99}", {"progress-without-launch"}),
        ("state: planned, quick_win: {progress: 100}", {"progress-against-state"}),
        ("state: selesai, quick_win: {progress: 60}", {"progress-against-state"}),
        ("state: done, quick_win: {progress: 100}", set()),
    ],
)
def test_one_rule_speaks_of_a_progress_that_cannot_be(written: str, rules: set[str]) -> None:
    names = ("progress-off-scale", "progress-as-fraction", "progress-without-launch", "progress-against-state")
    plan = f"initiatives:\n  - {{name: SiBadra, {written}}}\n"
    assert {name for name in names if messages(plan, name)} == rules


def test_bontangs_quick_wins_under_several_pillars_are_named() -> None:
    options = Options(as_of=dt.date(2020, 3, 1), rules=frozenset({"quick-win-under-several-pillars"}))
    report = lint_plan(read_plan(EXAMPLES / "kota-bontang"), options)
    said = [one.message("en") for one in report.diagnostics if one.rule.code == "QWN011"]
    assert said == [
        "Quick win “Simpeltaru” also touches Smart Governance, but counts only for Smart Living",
        "Quick win “Kampung Masdarling” also touches Smart Society and Smart Branding, but counts only for Smart Environment",
    ]


def test_bogor_lacks_one_in_one_pillar() -> None:
    options = Options(as_of=AS_OF, gate="mentoring", rules=frozenset({"pillar-without-quick-win"}))
    report = lint_plan(read_plan(EXAMPLES / "kota-bogor"), options)
    assert [one.message("id") for one in report.diagnostics if one.rule.code == "QWN003"] == [
        "Belum ada quick win untuk Smart Economy"
    ]
