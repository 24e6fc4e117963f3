"""Regions were mentored in certain years."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN028",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2022; Forum Evaluasi Smart City 2024",
    message=Text(
        id="Kelompok daerah tahun {year} tidak dikenal; yang dikenal {known}",
        en="The cohort of {year} is not known; the known ones are {known}",
    ),
    why=Text(
        id="Bobot evaluasi dan tenggat berbeda menurut kelompok; tanpa kelompok yang tepat, keduanya tidak dapat dihitung.",
        en="Evaluation weights and deadlines differ by cohort; without the right one, neither can be worked out.",
    ),
    help=Text(
        id="Tulis tahun pendampingan masterplan, bukan tahun asesmen atau tahun evaluasi.",
        en="Write the year in which the masterplan was mentored, not that of the assessment or of an evaluation.",
    ),
    bad="""
        format: 1
        cohort:
          year: 2020  # <- IDN028
    """,
    good="""
        format: 1
        cohort:
          year: 2019
    """,
)
def cohort_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look the year up among the cohorts that the editions know; a later one may be new."""
    year = plan.cohort.year if plan.cohort else None
    known = tuple(cohort.year for cohort in programme.cohorts)
    if plan.cohort and year and year not in known and year <= max(known, default=0):
        yield finding(plan.cohort, "year", year=year, known=known)
