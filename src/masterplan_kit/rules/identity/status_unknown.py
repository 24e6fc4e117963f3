"""The status says which gate a plan claims; a word that names none claims nothing."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, GATES, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._words import meant, offered


@rule(
    "IDN004",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Status “{status}” tidak dikenal, sehingga rencana dianggap masih draf",
        en="Status “{status}” is not known, so the plan is treated as a draft",
    ),
    why=Text(
        id="Status menentukan gerbang yang diperiksa; dengan status yang tidak dikenal, kekurangan rencana tidak terlihat.",
        en="The status decides which gate is checked; with an unknown status, what the plan lacks stays hidden.",
    ),
    help=Text(id="Tulis {known}.", en="Write {known}."),
    bad="""
        format: 1
        status: penyerahan  # <- IDN004
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    good="""
        format: 1
        status: submission
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    fixable=True,
)
def status_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept the ids alone, for they open the gates; other names of a status are understood and can be fixed."""
    status = plan.status
    if status is None or status in GATES:
        return
    guess = meant(programme.statuses, status)
    edits = (Edit("set", plan, ("status",), guess.id),) if guess else ()
    yield finding(plan, "status", edits=edits, status=status, known=offered(programme.statuses, guess))
