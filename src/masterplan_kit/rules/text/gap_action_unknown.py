"""The initiatives that close a gap are in the plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._choice import guessed, offered


@rule(
    "TXT009",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Kesenjangan akan ditutup oleh “{action}”, tetapi inisiatif itu tidak ada dalam rencana",
        en="A gap is to be closed by “{action}”, but the plan has no such initiative",
    ),
    why=Text(
        id="Pembaca mengira kesenjangan sudah ditangani, padahal tidak ada inisiatif yang menutupnya.",
        en="Readers believe that the gap is being dealt with, while no initiative closes it.",
    ),
    help=Text(
        id="Perbaiki kodenya menjadi {known}, atau tambahkan inisiatifnya.",
        en="Correct the id to {known}, or add the initiative.",
    ),
    bad="""
        format: 1
        context:
          gaps:
            - issue: I-01
              actions:
                - ENV-1  # <- TXT009
        initiatives:
          - id: ENV-01
            name: Peringatan dini banjir rob
    """,
    good="""
        format: 1
        context:
          gaps:
            - issue: I-01
              actions:
                - ENV-01
        initiatives:
          - id: ENV-01
            name: Peringatan dini banjir rob
    """,
    needs=("initiatives",),
    fixable=True,
)
def gap_action_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look every action up among the ids of the initiatives."""
    known = {initiative.id: initiative for initiative in plan.initiatives if initiative.id}
    for gap in plan.context.gaps if plan.context else ():
        for place, action in enumerate(gap.actions):
            if action not in known:
                guess = guessed(action, known)
                edits = (Edit("set", gap, ("actions", place), guess),) if guess else ()
                yield finding(gap, "actions", place, edits=edits, action=action, known=offered(known, guess))
