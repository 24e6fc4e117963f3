"""An indicator in numbers, and where these stand on a rectangle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from masterplan_kit.render.figures.plane import SMALL, Anchor, Box, Point, Words, point, words

Reading = tuple[int, Decimal]  # year, value


@dataclass(frozen=True, slots=True)
class Course:
    """An indicator in numbers: baseline, targets and actuals as years with values."""

    name: str
    unit: str
    anchor: str
    baseline: Reading | None
    targets: tuple[Reading, ...]
    actuals: tuple[Reading, ...]

    @property
    def planned(self) -> tuple[Reading, ...]:
        """Baseline and targets, which one line joins."""
        return (self.baseline, *self.targets) if self.baseline else self.targets

    @property
    def points(self) -> tuple[Reading, ...]:
        """All of them."""
        return self.planned + self.actuals


class Plot:
    """Years and values of one course on a rectangle."""

    def __init__(self, course: Course, area: Box) -> None:
        years = [year for year, _ in course.points]
        values = [value for _, value in course.points]
        self.first, self.last = min(years), max(years)
        self._low, self._high = min(values), max(values)
        self._area = area

    def along(self, year: int) -> float:
        """Where a year stands from the left."""
        share = (year - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return self._area.x + share * self._area.width

    def place(self, reading: Reading) -> Point:
        """Where a value stands."""
        year, value = reading
        up = float((value - self._low) / (self._high - self._low)) if self._high > self._low else 0.5
        return point(self.along(year), self._area.y + (1 - up) * self._area.height)

    def dots(self, readings: tuple[Reading, ...]) -> tuple[Point, ...]:
        """Where several stand."""
        return tuple(self.place(reading) for reading in readings)

    def path(self, readings: tuple[Reading, ...]) -> str:
        """The line that joins them."""
        return " ".join(str(self.place(reading)) for reading in readings)

    def said(self, reading: Reading, beside: Reading | None, say: Callable[[Decimal], str]) -> Words:
        """A value at its point, on the side from which the line to the one beside it goes away."""
        at = self.place(reading)
        rises = beside is not None and beside[1] > reading[1]
        return words(at.x, at.y + (12 if rises else -5), say(reading[1]), anchor=self._anchor(reading[0]), size=SMALL)

    def year(self, year: int, y: float) -> Words:
        """A year below its place."""
        return words(self.along(year), y, str(year), anchor=self._anchor(year), size=SMALL)

    def _anchor(self, year: int) -> Anchor:
        if self.first == self.last:
            return "middle"
        return "start" if year == self.first else "end"
