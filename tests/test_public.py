"""The public names are a contract."""

from __future__ import annotations

import doctest
import pickle
from pathlib import Path

import pytest

import masterplan_kit
from tests.judged import AS_OF

BONTANG = Path(__file__).parents[1] / "examples" / "kota-bontang"


def test_the_public_names_are_these() -> None:
    assert masterplan_kit.__all__ == [
        "Diagnostic", "Options", "Order", "PlanReport", "Report", "Rule", "Severity", "Shelf", "__version__", "all_rules", "edition",
        "editions", "find_plans", "lint_all", "lint_plan", "read_plan", "read_text", "render_report",
    ]  # fmt: skip


@pytest.mark.parametrize("name", masterplan_kit.__all__)
def test_every_public_name_is_there_and_described(name: str) -> None:
    assert getattr(masterplan_kit, name).__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lnit'"):
        masterplan_kit.lnit  # noqa: B018


def test_the_docstring_example_runs() -> None:
    assert doctest.testmod(masterplan_kit).failed == 0


def test_a_source_is_judged_alike_a_second_time_and_in_another_process() -> None:
    source = masterplan_kit.read_plan(BONTANG, "kota-bontang")
    options = masterplan_kit.Options(AS_OF)
    first = masterplan_kit.lint_plan(source, options)
    again = masterplan_kit.lint_plan(source, options)
    elsewhere = masterplan_kit.lint_plan(pickle.loads(pickle.dumps(source)), options)
    said = [(str(one.place.start), one.message("id")) for one in first.diagnostics]
    assert len(said) > 30
    assert [(str(one.place.start), one.message("id")) for one in again.diagnostics] == said
    assert [(str(one.place.start), one.message("id")) for one in elsewhere.diagnostics] == said
