"""The region's course through the programme: assessment, agreement, workshops, and how it was scored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masterplan_kit.model import When
from masterplan_kit.model.region import CohortCourse, Evaluation
from masterplan_kit.node import written
from masterplan_kit.programme import find
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, slots=True)
class Step:
    """A stage that the region went through; `number` is that of the agreement."""

    name: str
    date: When | None
    number: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Score:
    """One evaluation, its scores in the order of the course's dimensions."""

    node: Evaluation
    scores: tuple[Decimal | None, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Course:
    """What the region went through, by date, and how it was scored; `best` is the upper end of the scale."""

    steps: tuple[Step, ...]
    dimensions: tuple[str, ...]
    scores: tuple[Score, ...]
    best: int

    @property
    def scored(self) -> tuple[Score, ...]:
        """The evaluations that tell a score."""
        return tuple(one for one in self.scores if one.node.scores or one.node.final is not None)

    @property
    def noted(self) -> tuple[Score, ...]:
        """The evaluations that tell what the assessors remarked."""
        return tuple(one for one in self.scores if one.node.notes)


def course(names: Names) -> Course:
    """The course as far as the plan tells it."""
    told, best = names.plan.cohort, names.programme.evaluation.max_score
    if told is None:
        return Course((), (), (), best)
    named = [{_dimension(key, names): score for key, score in (one.scores or {}).items()} for one in told.evaluations]
    known = [term.name[names.lang] for term in names.programme.evaluation.dimensions]
    scored = {name for scores in named for name in scores}
    dimensions = (*(name for name in known if name in scored), *sorted(scored - set(known)))
    scores = (tuple(scores.get(name) for name in dimensions) for scores in named)
    return Course(
        steps=tuple(sorted(_steps(told, names), key=lambda step: step.date.first if step.date else dt.date.max)),
        dimensions=dimensions,
        scores=tuple(Score(node, row) for node, row in zip(told.evaluations, scores, strict=True)),
        best=best,
    )


def _steps(told: CohortCourse, names: Names) -> Iterator[Step]:
    if told.assessment:
        yield Step(names.term("stages", "assessment"), told.assessment)
    if told.mou and written(told.mou):
        yield Step(names.term("stages", "mou"), told.mou.date, told.mou.number or "")
    for workshop in told.workshops:
        yield Step(names.term("stages", workshop.stage), workshop.date)


def _dimension(key: str, names: Names) -> str:
    term = find(names.programme.evaluation.dimensions, key)
    return term.name[names.lang] if term else key
