"""The style sheet that charts carry in print has no variable left."""

from __future__ import annotations

import pytest

from masterplan_kit.render.ink import inked

TOKENS = (
    ":root { --paper: #ffffff; --bar: #3d5fc4; --sans: Arial, sans-serif } @media dark { :root { --paper: #14181d; } }"
)


def test_a_variable_is_what_paper_sets_it_to() -> None:
    assert inked(".gap { stroke: var(--paper); fill: var(--bar) }", TOKENS) == ".gap { stroke: #ffffff; fill: #3d5fc4 }"


def test_a_variable_may_hold_a_list() -> None:
    assert inked("text { font-family: var(--sans); }", TOKENS) == "text { font-family: Arial, sans-serif; }"


def test_a_variable_may_be_another() -> None:
    assert inked("a { fill: var(--dot); }", TOKENS + ":root { --dot: var(--bar); }") == "a { fill: #3d5fc4; }"


def test_a_variable_that_is_set_nowhere_is_a_fault() -> None:
    with pytest.raises(KeyError, match="none"):
        inked("a { fill: var(--none); }", TOKENS)
