"""A plan names the edition by which it is judged."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, editions
from masterplan_kit.rules import rule


@rule(
    "IDN041",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="Rencana belum menyebut edisi program; dinilai menurut edisi {judged}",
        en="The plan does not name its programme edition; it is judged by edition {judged}",
    ),
    why=Text(
        id="Tanpa edisi, hasil pemeriksaan dapat berubah sendiri ketika edisi baru terbit.",
        en="Without an edition, the results may change by themselves when a new edition appears.",
    ),
    help=Text(
        id="Sebutkan edisi yang berlaku bagi kelompok daerah ini: {known}.",
        en="Name the edition that applies to the cohort of the region: {known}.",
    ),
    bad="""
        format: 1  # <- IDN041
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    good="""
        format: 1
        programme: "2017"
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
)
def programme_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the edition once."""
    if plan.programme is None:
        yield finding(plan, "programme", judged=programme.edition, known=Either(editions()))
