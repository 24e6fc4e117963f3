"""What a new plan starts with: units that are one, and initiatives in the file of the unit that leads."""

from __future__ import annotations

from typing import Any

from masterplan_kit.scaffold import Start, units_meant

ASKED = units_meant("diskominfo")
DKIS: dict[str, Any] = {
    "id": "dkis",
    "name": "Dinas Kominfo dan Statistik",
    "short": "Diskominfo",
    "head": "Ibu Kepala",
}


def files(start: Start, asked: str = "diskominfo") -> dict[str, list[Any]]:
    """The files of a start, with the names of what is in them."""
    return {
        part.file: [one.get("name") for one in part.initiatives] for part in start.parts(units_meant(asked), "nobody")
    }


def test_without_anything_each_office_that_was_asked_for_has_an_empty_initiative() -> None:
    parts = [*Start().parts(units_meant("dinkes, dlh"), "nobody")]
    assert [(part.file, part.unit, part.initiatives) for part in parts] == [
        ("dinkes", "Dinas Kesehatan", [{"lead": "dinkes"}]),
        ("dlh", "Dinas Lingkungan Hidup", [{"lead": "dlh"}]),
    ]


def test_a_unit_that_is_there_stands_for_the_one_asked_for_under_its_name() -> None:
    there = {"id": "kominfo", "name": "DINAS KOMUNIKASI DAN INFORMATIKA", "kind": "opd", "code": ""}
    start = Start([there], [{"name": "a", "lead": "kominfo"}, {"name": "b", "lead": "Diskominfo"}])
    assert start.units(ASKED) == [{"id": "kominfo", "name": "DINAS KOMUNIKASI DAN INFORMATIKA", "kind": "opd"}]
    assert files(start) == {"kominfo": ["a", "b"]}


def test_a_short_name_that_a_unit_of_the_region_has_means_that_unit() -> None:
    start = Start([DKIS], [{"name": "a", "lead": "diskominfo"}])
    assert start.units(()) == [DKIS]
    assert [(part.file, part.initiatives) for part in start.parts((), "nobody")] == [
        ("dkis", [{"name": "a", "lead": "dkis"}])
    ]


def test_an_id_means_its_unit_whatever_others_are_called() -> None:
    start = Start([{"id": "a", "name": "b"}, {"id": "b", "name": "c"}], [{"name": "satu", "lead": "b"}])
    assert files(start) == {"diskominfo": [None], "b": ["satu"]}


def test_files_of_units_whose_ids_look_alike_have_names_of_their_own() -> None:
    units = [{"id": "A.B"}, {"id": "a-b"}, {"id": "con"}, {"id": "省"}, {"id": "nobody"}]
    led = [{"name": unit["id"], "lead": unit["id"]} for unit in units]
    assert files(Start(units, [*led, {"name": "x"}]), "dlh") == {
        "dlh": [None],
        "a-b": ["A.B"],
        "a-b-2": ["a-b"],
        "unit": ["con"],
        "unit-2": ["省"],
        "nobody": ["nobody"],
        "nobody-2": ["x"],
    }


def test_what_is_empty_in_the_data_is_left_out() -> None:
    start = Start([], [{"name": "a", "lead": None, "budget": [{}], "schedule": {"start": ""}, "partners": ["b"]}])
    [_, part] = start.parts(ASKED, "nobody")
    assert part.initiatives == [{"name": "a", "budget": [{}], "partners": ["b"]}]
