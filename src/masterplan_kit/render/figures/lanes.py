"""Tasks in lanes, and which lanes share a panel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final, TypeVar

ROWS: Final = 22  # less than half a page, so little of it stays empty before the next panel
_T = TypeVar("_T")


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


def pages(lanes: Iterable[Lane], more: str, rows: Callable[[Task], float]) -> list[tuple[Lane, ...]]:
    """Lanes on as few panels as they need; one that alone is too long goes on under its name and `more`.

    `rows` says how many rows a task takes.
    """

    def high(lane: Lane) -> float:
        return 1 + sum(map(rows, lane.tasks))

    return _packed(list(chain.from_iterable(_pieces(lane, more, rows) for lane in lanes)), high, ROWS)


def _pieces(lane: Lane, more: str, rows: Callable[[Task], float]) -> Iterator[Lane]:
    for number, tasks in enumerate(_packed(list(lane.tasks), rows, ROWS - 1)):
        yield replace(lane, name=f"{lane.name} {more}" if number else lane.name, tasks=tasks)


def _packed(things: list[_T], high: Callable[[_T], float], most: float) -> list[tuple[_T, ...]]:
    """Things in their order in as few piles as they need, and these about as high as each other."""
    piles = _filled(things, high, most)
    while piles:
        highest = max(sum(map(high, pile)) for pile in piles)
        lower = _filled(things, high, highest - 0.01)
        if len(lower) > len(piles) or max(sum(map(high, pile)) for pile in lower) >= highest:
            break
        piles = lower
    return piles


def _filled(things: list[_T], high: Callable[[_T], float], most: float) -> list[tuple[_T, ...]]:
    """Each pile as high as it can be; what alone is too high is a pile of its own."""
    piles: list[list[_T]] = []
    for thing in things:
        if piles and sum(map(high, (*piles[-1], thing))) <= most:
            piles[-1].append(thing)
        else:
            piles.append([thing])
    return list(map(tuple, piles))
