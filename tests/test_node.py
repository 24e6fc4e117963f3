"""Nodes: what they tell of themselves."""

from __future__ import annotations

import pytest

from masterplan_kit.load import load
from masterplan_kit.model import Masterplan
from masterplan_kit.node import written
from masterplan_kit.source import read_text


def plan(text: str) -> Masterplan:
    return load(read_text(text.encode(), "rencana.yaml")).plan


def test_a_node_shows_what_was_written_in_it_and_nothing_that_was_asked_of_it() -> None:
    node = plan("title: Kota Contoh\nregion:\n  name:\n")
    assert node.written
    assert node.quick_wins == ()
    assert repr(node) == "Masterplan(title='Kota Contoh', region=PlanRegion())"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("region:\n  name:\n", False),
        ("region:\n  head:\n    term:\n      start:\n", False),
        ("region:\n  head:\n    term:\n      start: 2025\n", True),
        ("region:\n  name: Kota Contoh\n", True),
        ("initiatives:\n  - budget:\n      - amounts:\n", False),
        ("initiatives:\n  - budget:\n      - amounts: {2026: 0}\n", True),  # nought is a figure
        ("texts:\n  background: Kota di pesisir.\n", True),
    ],
)
def test_whether_anything_is_written_is_told_at_any_depth(text: str, holds: bool) -> None:
    assert plan(text).written is holds
    assert written(plan(text)) is holds
