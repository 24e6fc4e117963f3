"""Tasks in lanes, and which lanes share a panel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

ROWS: Final = 26  # two such panels share a page, so little of it stays empty


@dataclass(frozen=True, slots=True)
class Mark:
    """A day on a task: to be met, or met."""

    day: dt.date
    done: bool


@dataclass(frozen=True, slots=True)
class Task:
    """Something that takes time, None to None where unknown; `told` says whether the dates are its own."""

    label: str
    name: str
    anchor: str
    first: dt.date | None
    last: dt.date | None
    told: bool
    star: bool
    marks: tuple[Mark, ...]
    when: str  # for the table


@dataclass(frozen=True, slots=True)
class Lane:
    """Tasks under one name, in one colour; `tone` 0 is that of what stands beside the pillars."""

    name: str
    tone: int
    tasks: tuple[Task, ...]


def pages(lanes: Iterable[Lane], more: str) -> Iterator[tuple[Lane, ...]]:
    """Lanes together while they fit a panel; one that alone is too long goes on under its name and `more`."""
    page: list[Lane] = []
    for lane in chain.from_iterable(_pieces(lane, more) for lane in lanes):
        if page and sum(len(one.tasks) + 1 for one in page) + len(lane.tasks) + 1 > ROWS:
            yield tuple(page)
            page = []
        page.append(lane)
    if page:
        yield tuple(page)


def _pieces(lane: Lane, more: str) -> Iterator[Lane]:
    count = -(-len(lane.tasks) // (ROWS - 1))
    length = -(-len(lane.tasks) // count) if count else 0
    for number in range(count):
        name = f"{lane.name} {more}" if number else lane.name
        yield replace(lane, name=name, tasks=lane.tasks[number * length : (number + 1) * length])
