"""The stages of the programme, in words that the toolkit understands."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._words import meant, offered


@rule(
    "IDN034",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Berita bimtek 2017-2023: asesmen, nota kesepakatan, bimtek I-IV, penyerahan",
    message=Text(
        id="Tahap “{stage}” bukan tahap program",
        en="“{stage}” is not a stage of the programme",
    ),
    why=Text(
        id="Urutan tahap dan tenggat berikutnya diketahui dari nama tahapnya.",
        en="The order of the stages and the next deadline are known by the names of the stages.",
    ),
    help=Text(id="Tulis {known}.", en="Write {known}."),
    bad="""
        format: 1
        cohort:
          year: 2019
          workshops:
            - stage: bintek-1  # <- IDN034
              date: 2019-07-08/2019-07-09
    """,
    good="""
        format: 1
        cohort:
          year: 2019
          workshops:
            - stage: bimtek-1
              date: 2019-07-08/2019-07-09
    """,
    fixable=True,
)
def stage_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept ids, names and aliases."""
    for workshop in plan.cohort.workshops if plan.cohort else ():
        if workshop.stage and not programme.stage(workshop.stage):
            guess = meant(programme.stages, workshop.stage)
            edits = (Edit("set", workshop, ("stage",), guess.id),) if guess else ()
            yield finding(workshop, "stage", edits=edits, stage=workshop.stage, known=offered(programme.stages, guess))
