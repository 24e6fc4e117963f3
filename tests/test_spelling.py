"""Did you mean: the slips that fingers make."""

from __future__ import annotations

import pytest

from masterplan_kit.spelling import nearest


@pytest.mark.parametrize("known", [("apbd", "apbn"), ("apbn", "apbd")])
@pytest.mark.parametrize(("typed", "meant"), [("APDB", "apbd"), ("APNB", "apbn"), ("apdb", "apbd"), ("pabn", "apbn")])
def test_two_letters_that_changed_places_are_one_slip(typed: str, meant: str, known: tuple[str, str]) -> None:
    assert nearest(typed, known) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("visoin", "vision"),  # swapped
        ("vison", "vision"),  # left out
        ("visiion", "vision"),  # typed twice
        ("visiom", "vision"),  # beside it
        ("Vi-Sion", "vision"),  # only written otherwise
        ("mission", "missions"),
        ("BUD00X", "BUD001"),  # of words equally near, the one that begins alike
    ],
)
def test_a_slip_of_the_pen_is_understood(typed: str, meant: str) -> None:
    assert nearest(typed, ("version", "vision", "missions", "BUD001", "BUD030")) == meant


def test_what_resembles_nothing_gets_no_guess() -> None:
    assert nearest("kolam renang", ("vision", "missions")) is None
