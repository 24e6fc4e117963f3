"""The public names are a contract."""

from __future__ import annotations

import doctest

import pytest

import masterplan_kit


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
