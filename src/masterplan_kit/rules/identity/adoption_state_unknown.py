"""How far the regulation is, in words that the toolkit understands."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._words import meant, offered


@rule(
    "IDN038",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Keadaan peraturan “{state}” tidak dikenal",
        en="“{state}” is not a known state of the regulation",
    ),
    why=Text(
        id="Dari keadaan ini diketahui apakah masterplan sudah mengikat atau baru direncanakan.",
        en="The state tells whether the masterplan is already binding or only planned.",
    ),
    help=Text(id="Tulis {known}.", en="Write {known}."),
    bad="""
        format: 1
        adoption:
          state: draftingg  # <- IDN038
          kind: perwal
    """,
    good="""
        format: 1
        adoption:
          state: drafting
          kind: perwal
    """,
    fixable=True,
)
def adoption_state_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept ids, names and aliases."""
    terms = programme.adoption_states
    state = plan.adoption.state if plan.adoption else None
    if plan.adoption and state and not programme.term("adoption_states", state):
        guess = meant(terms, state)
        edits = (Edit("set", plan.adoption, ("state",), guess.id),) if guess else ()
        yield finding(plan.adoption, "state", edits=edits, state=state, known=offered(terms, guess))
