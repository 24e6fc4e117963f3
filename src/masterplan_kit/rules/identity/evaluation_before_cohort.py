"""A region is evaluated after it was mentored."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN043",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Pedoman evaluasi smart city 2018 dan 2021; laporan evaluasi Kab. Malang 2022",
    message=Text(
        id="Evaluasi tahun {year} tercatat sebelum pendampingan tahun {cohort}",
        en="The evaluation of {year} comes before the mentoring of {cohort}",
    ),
    why=Text(
        id="Yang dievaluasi adalah pelaksanaan masterplan; sebelum pendampingan belum ada yang dapat dinilai.",
        en="An evaluation judges the masterplan at work; before the mentoring there is nothing to judge.",
    ),
    help=Text(
        id="Periksa tahun evaluasi dan tahun pendampingannya.",
        en="Check the year of the evaluation and the year of the mentoring.",
    ),
    bad="""
        format: 1
        cohort:
          year: 2021
          evaluations:
            - year: 2020  # <- IDN043
              stage: 1
    """,
    good="""
        format: 1
        cohort:
          year: 2021
          evaluations:
            - year: 2022
              stage: 1
    """,
)
def evaluation_before_cohort(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Compare the years; the same year is possible, for the first regions were looked at within it."""
    course = plan.cohort
    if course is None or course.year is None:
        return
    for evaluation in course.evaluations:
        if evaluation.year is not None and evaluation.year < course.year:
            other = related(
                course, "year", label=Text("pendampingan {cohort}", "mentored in {cohort}"), cohort=course.year
            )
            yield finding(evaluation, "year", related=(other,), year=evaluation.year, cohort=course.year)
