"""A proposal pays for an initiative of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import Guess, perhaps, proposals, title_of


@rule(
    "BUD019",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Usulan “{proposal}” menunjuk inisiatif “{text}” yang tidak ada dalam rencana{guess}",
        en="The proposal “{proposal}” points to the initiative “{text}”, which is not in the plan{guess}",
    ),
    why=Text(
        id="Usulan tanpa inisiatif tidak tampak dalam rencana aksi, dan inisiatifnya tampak tanpa dana.",
        en="A proposal without an initiative does not appear in the action plan, and its initiative seems to have no funding.",
    ),
    help=Text(
        id="Tulis id inisiatif yang dibiayai.",
        en="Write the id of the initiative that it funds.",
    ),
    bad="""
        initiatives:
          - id: LIV-03
            name: Penerangan jalan umum
        funding:
          proposals:
            - id: KPBU-01
              initiative: LIV-30  # <- BUD019
    """,
    good="""
        initiatives:
          - id: LIV-03
            name: Penerangan jalan umum
        funding:
          proposals:
            - id: KPBU-01
              initiative: LIV-03
    """,
    needs=("initiatives.id",),
)
def proposal_initiative_unknown(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look up the initiative of each proposal."""
    guess = Guess(initiative.id for initiative in plan.initiatives if initiative.id)
    for proposal in proposals(plan):
        text = proposal.initiative
        if text and plan.initiative(text) is None:
            yield finding(proposal, "initiative", proposal=title_of(proposal), text=text, guess=perhaps(guess.of(text)))
