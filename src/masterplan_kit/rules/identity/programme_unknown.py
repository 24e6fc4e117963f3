"""The edition that a plan names must be one that exists."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, Edit, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, editions
from masterplan_kit.rules import rule
from masterplan_kit.spelling import nearest


@rule(
    "IDN003",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Edisi program “{programme}” tidak dikenal; rencana dinilai menurut edisi {judged}",
        en="Programme edition “{programme}” is not known; the plan is judged by edition {judged}",
    ),
    why=Text(
        id="Jumlah buku, quick win, dan tuntutan lain berbeda menurut edisi; edisi yang keliru menghasilkan penilaian yang keliru.",
        en="The number of books, the quick wins and other demands differ by edition; the wrong edition gives the wrong judgement.",
    ),
    help=Text(id="Tulis edisi {known}.", en="Write edition {known}."),
    bad="""
        format: 1
        programme: "2021-kpn"  # <- IDN003
        title: Masterplan Smart City Kabupaten Belitung 2026-2035
    """,
    good="""
        format: 1
        programme: 2021-kppn
        title: Masterplan Smart City Kabupaten Belitung 2026-2035
    """,
    fixable=True,
)
def programme_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look the edition up among those of the package; a plan may also name the one it is judged by."""
    named = plan.programme
    if named is None or named in (*editions(), programme.edition):
        return
    guess = nearest(named, editions(), cutoff=0.8)
    edits = (Edit("set", plan, ("programme",), f'"{guess}"'),) if guess else ()
    known = Either((guess,) if guess else editions())
    yield finding(plan, "programme", edits=edits, programme=named, judged=programme.edition, known=known)
