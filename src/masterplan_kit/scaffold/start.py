"""What a new plan starts with that a region has already: its units, and its initiatives unit by unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from masterplan_kit.scaffold.offices import Office, id_from, known
from masterplan_kit.spelling import folded

NOTES: Final = "#"
"""Under this key an initiative holds what is said above it, line by line; no field is called so."""
_MOST: Final = 50  # initiatives of one file: more nobody reads through, and a file has its limits

Data = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """One file of initiatives: its name, whose it is, empty where nobody leads, and what stands in it."""

    file: str
    unit: str
    initiatives: Sequence[Data]


@dataclass(frozen=True)
class Start:
    """Data of the format; nothing, for a plan that starts empty."""

    known_units: Sequence[Data] = ()
    initiatives: Sequence[Data] = ()

    def units(self, asked: Iterable[Office]) -> list[Data]:
        """The units that are there, those asked for, and offices that lead; each once, by id or name."""
        found = [_filled(unit) for unit in self.known_units]
        leading = (known(_lead(one)) for one in self.initiatives if _meant(_lead(one), found, "short") is None)
        for office in (*asked, *filter(None, leading)):
            if _same(office, found) is None:
                found.append({"id": office.id, "name": office.name, "short": office.short, "kind": "opd"})
        return found

    def parts(self, asked: Iterable[Office], leaderless: str) -> Iterator[Part]:
        """The files of initiatives: one of each unit that leads or was asked for, and one of those nobody leads."""
        asked = tuple(asked)
        units = self.units(asked)
        led: dict[str, list[Data]] = {}
        for office in asked:
            if unit := _same(office, units):
                led[unit["id"]] = []
        rest: list[Data] = []
        for one in map(_filled, self.initiatives):
            unit = _meant(_lead(one), units, "short")
            (led.setdefault(unit["id"], []) if unit else rest).append(one | ({"lead": unit["id"]} if unit else {}))
        names = {unit["id"]: str(unit.get("name") or unit["id"]) for unit in units if _has_id(unit)}
        taken: set[str] = set()
        for id_, initiatives in led.items():
            yield from _files(id_, names[id_], initiatives or [{"lead": id_}], taken)
        yield from _files(leaderless, "", rest, taken)


def _files(id_: str, unit: str, initiatives: list[Data], taken: set[str]) -> Iterator[Part]:
    """The initiatives in as many files as they need, under names that no other file has."""
    stem = id_from(id_) or "unit"
    for first in range(0, len(initiatives), _MOST):
        name, number = stem, 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name)
        yield Part(name, unit, initiatives[first : first + _MOST])


def _filled(data: Any) -> Any:
    """The data without what is empty in it."""
    if isinstance(data, dict):
        return {key: inner for key, value in data.items() if (inner := _filled(value)) not in (None, "", [], {})}
    return [_filled(item) for item in data] if isinstance(data, list) else data


def _lead(initiative: Data) -> str:
    lead = initiative.get("lead")
    return lead if isinstance(lead, str) else ""


def _has_id(unit: Data) -> bool:
    return isinstance(unit.get("id"), str)


def _same(office: Office, units: Iterable[Data]) -> Data | None:
    """The unit that the office is."""
    return next(filter(None, (_meant(word, units) for word in (office.id, office.name))), None)


def _meant(word: str, units: Iterable[Data], *keys: str) -> Data | None:
    """The unit that is called so: by its id as it stands, else by id, name or `keys`, whatever the case."""
    office = known(word)
    words = {folded(one) for one in (word, *((office.id, office.name) if office else ()))} - {""}
    named = [unit for unit in units if _has_id(unit)]
    exact = (unit for unit in named if unit["id"] == word)
    alike = (unit for key in ("id", "name", *keys) for unit in named if folded(str(unit.get(key, ""))) in words)
    return next(exact, None) or next(alike, None)
