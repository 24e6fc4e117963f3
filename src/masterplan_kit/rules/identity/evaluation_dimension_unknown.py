"""Evaluation scores belong to the dimensions that are scored."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, find
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._words import meant, offered


@rule(
    "IDN040",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="“{dimension}” bukan unsur yang dinilai dalam evaluasi",
        en="“{dimension}” is not one of the dimensions that an evaluation scores",
    ),
    why=Text(
        id="Nilai akhir adalah jumlah berbobot dari unsur yang dinilai; nilai untuk unsur lain tidak ikut dihitung.",
        en="The final score is the weighted sum of the scored dimensions; a score for anything else does not count.",
    ),
    help=Text(id="Tulis {known}.", en="Write {known}."),
    bad="""
        format: 1
        cohort:
          year: 2021
          evaluations:
            - year: 2022
              scores:
                basline: 2.3  # <- IDN040
    """,
    good="""
        format: 1
        cohort:
          year: 2021
          evaluations:
            - year: 2022
              scores:
                baseline: 2.3
    """,
    fixable=True,
)
def evaluation_dimension_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept ids, names and aliases."""
    terms = programme.evaluation.dimensions
    for evaluation in plan.cohort.evaluations if plan.cohort else ():
        for name in evaluation.scores or {}:
            if find(terms, name) is None:
                guess = meant(terms, name)
                free = guess and guess.id not in (evaluation.scores or {})
                edits = (Edit("rename", evaluation, ("scores", name), guess.id),) if guess and free else ()
                known = offered(terms, guess)
                yield finding(evaluation, "scores", name, edits=edits, on_key=True, dimension=name, known=known)
