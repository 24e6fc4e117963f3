"""The scale of years above the bars of a roadmap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from masterplan_kit.render.figures.letters import width
from masterplan_kit.render.figures.plane import SMALL, WIDTH, Line, Words, line, words

HEAD: Final = 40  # height of the scale
LEFT: Final = 256
RIGHT: Final = WIDTH - 4
_QUARTER: Final = 12  # the least width at which quarters are drawn
_YEAR: Final = 24  # and at which every year is named


@dataclass(frozen=True, slots=True)
class Time:
    """The years shown, the ends of horizons within them, and the day on which the book is read."""

    years: range
    bounds: tuple[tuple[int, str], ...]  # last year of a horizon, its name
    today: dt.date

    @property
    def _step(self) -> float:
        return (RIGHT - LEFT) / len(self.years)

    @property
    def _fine(self) -> bool:
        return self._step / 4 >= _QUARTER

    def x(self, day: dt.date) -> float:
        """Where a day stands; what lies beyond the scale is at its edge."""
        start, end = dt.date(self.years[0], 1, 1), dt.date(self.years[-1] + 1, 1, 1)
        return LEFT + min(1.0, max(0.0, (day - start) / (end - start))) * (RIGHT - LEFT)

    def _edge(self, year: int) -> float:
        return self.x(dt.date(year, 1, 1))

    def names(self) -> tuple[Words, ...]:
        """The years, or some of them where they are narrow."""
        every = next(every for every in (1, 2, 5, 10, 100) if self._step * every >= _YEAR)
        y = HEAD - (14 if self._fine else 4)
        middle = self._step / 2
        return tuple(words(self._edge(year) + middle, y, str(year), anchor="middle") for year in self.years[::every])

    def quarters(self, names: tuple[str, ...]) -> tuple[Words, ...]:
        """The quarters, where they are wide enough."""
        step = self._step / 4
        places = (
            (self._edge(year) + step * (number + 0.5), name) for year in self.years for number, name in enumerate(names)
        )
        return tuple(words(x, HEAD - 3, name, anchor="middle", size=SMALL) for x, name in places) if self._fine else ()

    def coarse(self, floor: float) -> tuple[Line, ...]:
        """Lines at the years, down to `floor`."""
        edges = map(self._edge, range(self.years[0], self.years[-1] + 2))
        return tuple(line(x, HEAD - 14, x, floor) for x in edges)

    def fine(self, floor: float) -> tuple[Line, ...]:
        """Lines at the quarters, where they are wide enough."""
        step = self._step / 4
        edges = (self._edge(year) + step * part for year in self.years for part in (1, 2, 3))
        return tuple(line(x, HEAD, x, floor) for x in edges) if self._fine else ()

    def ends(self, floor: float) -> Iterator[tuple[Line, Words]]:
        """Where horizons end, each with its name where there is room for it."""
        taken = 0.0
        for year, name in self.bounds:
            x = self._edge(year + 1)
            free = x - 4 - width(name, SMALL) > taken
            yield line(x, 10, x, floor), words(x - 4, 9, name if free else "", anchor="end", size=SMALL)
            taken = x

    def now(self, floor: float) -> Line | None:
        """The day on which the book is read, where the scale holds it."""
        x = self.x(self.today)
        return line(x, HEAD - 2, x, floor) if self.today.year in self.years else None
