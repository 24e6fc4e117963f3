"""Evaluation scores lie on the programme's scale."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Keys, Node
from masterplan_kit.programme import Programme, find
from masterplan_kit.rules import rule


@rule(
    "IDN036",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Nilai {what} tahun {year} tertulis {score}; skalanya {least} sampai {most}",
        en="The {what} score of {year} is given as {score}; the scale runs from {least} to {most}",
    ),
    why=Text(
        id="Nilai di luar skala membuat perkiraan nilai dan perbandingan antartahun menyesatkan.",
        en="A score off the scale distorts the forecast and the comparison between years.",
    ),
    help=Text(
        id="Salin nilainya dari laporan evaluasi, bukan dalam persen.",
        en="Copy the score from the evaluation report, not as a percentage.",
    ),
    bad="""
        format: 1
        cohort:
          year: 2021
          evaluations:
            - year: 2022
              stage: 1
              scores:
                baseline: 57.5  # <- IDN036
              final: 2.3
    """,
    good="""
        format: 1
        cohort:
          year: 2021
          evaluations:
            - year: 2022
              stage: 1
              scores:
                baseline: 2.3
              final: 2.3
    """,
)
def evaluation_score_off_scale(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare each score, and the final value, with the ends of the scale."""
    least, most = programme.evaluation.min_score, programme.evaluation.max_score
    for node, keys, what, year, score in _scores(plan, programme):
        if not least <= score <= most:
            yield finding(node, *keys, what=what, year=year, score=score, least=least, most=most)


def _scores(plan: Masterplan, programme: Programme) -> Iterator[tuple[Node, Keys, Text | str, int | str, Decimal]]:
    for evaluation in plan.cohort.evaluations if plan.cohort else ():
        year = evaluation.year or "?"
        for name, score in (evaluation.scores or {}).items():
            dimension = find(programme.evaluation.dimensions, name)
            yield evaluation, ("scores", name), lowered(dimension.name) if dimension else name, year, score
        if evaluation.final is not None:
            yield evaluation, ("final",), Text("akhir", "final"), year, evaluation.final
