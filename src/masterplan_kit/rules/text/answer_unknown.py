"""A strategy answers what the analysis found."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._answers import answerable, strategies
from masterplan_kit.rules.text._choice import guessed, offered


@rule(
    "TXT007",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Strategi “{strategy}” menjawab “{answer}”, yang tidak ada dalam SWOT maupun isu strategis",
        en="The strategy “{strategy}” answers “{answer}”, which is neither in the SWOT nor among the strategic issues",
    ),
    why=Text(
        id="Rujukan yang putus menghilangkan hubungan antara analisis dan strategi, padahal hubungan itulah yang ditelaah pendamping.",
        en="A broken reference loses the link from analysis to strategy, which is the very thing mentors review.",
    ),
    help=Text(
        id="Perbaiki rujukannya menjadi {known}, atau tambahkan faktor atau isu itu.",
        en="Correct the reference to {known}, or add that factor or issue.",
    ),
    bad="""
        format: 1
        context:
          issues:
            - id: I-01
              title: Banjir rob di kelurahan pesisir
        pillars:
          environment:
            strategies:
              - id: ST-ENV-1
                text: Memasang peringatan dini pasang laut
                answers:
                  - I-1  # <- TXT007
    """,
    good="""
        format: 1
        context:
          issues:
            - id: I-01
              title: Banjir rob di kelurahan pesisir
        pillars:
          environment:
            strategies:
              - id: ST-ENV-1
                text: Memasang peringatan dini pasang laut
                answers:
                  - I-01
    """,
    needs=("context",),
    fixable=True,
)
def answer_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look every answer up among factors and issues."""
    known = answerable(plan)
    for strategy in strategies(plan):
        for place, answer in enumerate(strategy.answers):
            if answer not in known:
                guess = guessed(answer, known)
                edits = (Edit("set", strategy, ("answers", place), guess),) if guess else ()
                called = strategy.text or strategy.id or answer
                yield finding(
                    strategy, "answers", place, edits=edits, strategy=called, answer=answer, known=offered(known, guess)
                )
