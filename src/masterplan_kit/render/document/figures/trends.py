"""Indicators in numbers: baseline, targets and actuals by year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from masterplan_kit.model import Indicator
from masterplan_kit.model.initiative import Baseline
from masterplan_kit.render.document.figures.speech import Speech
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.figures import trend
from masterplan_kit.render.figures.course import Course, Reading
from masterplan_kit.render.figures.plane import Column, Record, Twin
from masterplan_kit.render.figures.trend import Trends, Wording

_LEAST = 2  # a single number goes nowhere


def drawn(indicators: tuple[Indicator, ...], names: Names, speech: Speech) -> tuple[Trends, ...]:
    """What has two numbers or more, in figures that fit a page."""
    courses = tuple(course for course in (_course(node, names) for node in indicators) if course)

    def twin(page: tuple[Course, ...]) -> Twin:
        columns = tuple(
            Column(speech(f"figures.trends.{name}"), "own" if name == "indicator" else "") for name in _COLUMNS
        )
        return Twin(columns, tuple(Record(tuple(_row(course, speech)), course.anchor) for course in page))

    marks = tuple((mark, speech(f"figures.trends.{mark}")) for mark in ("baseline", "target", "actual"))

    def about(count: int) -> str:
        return speech("figures.trends.about", count=speech.counted("masterplan.indicators", count))

    return trend.trends(courses, Wording(speech.formats.number, about, marks, twin))


_COLUMNS = ("indicator", "baseline", "target", "actual")


def _course(node: Indicator, names: Names) -> Course | None:
    course = Course(
        name=node.name or node.id or "–",
        unit=node.unit or "",
        anchor=names.anchor(node),
        baseline=_baseline(node.baseline),
        targets=tuple(_readings(node.targets)),
        actuals=tuple(_readings(node.actuals)),
    )
    return course if len(course.points) >= _LEAST else None


def _baseline(base: Baseline | None) -> Reading | None:
    """Where it stood, as far as the year is known and the value is a number."""
    if base is None or base.year is None or not isinstance(base.value, Decimal):
        return None
    return base.year, base.value


def _readings(figures: Mapping[int, Decimal | str] | None) -> Iterator[Reading]:
    for year, value in sorted((figures or {}).items()):
        if isinstance(value, Decimal):
            yield year, value


def _row(course: Course, speech: Speech) -> Iterator[str]:
    yield f"{course.name} ({course.unit})" if course.unit else course.name
    for readings in ((course.baseline,) if course.baseline else (), course.targets, course.actuals):
        yield "; ".join(f"{year}: {speech.formats.number(value)}" for year, value in readings) or "–"
