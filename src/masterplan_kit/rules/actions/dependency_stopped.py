"""What waits for a stopped initiative waits for ever."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active, state_of
from masterplan_kit.rules.actions._dependencies import awaited


@rule(
    "ACT053",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Berita Diskominfo Muara Enim 2021 (quick win terhenti saat pandemi)",
    message=Text(
        id="“{initiative}” menunggu “{awaited}”, yang sudah dihentikan",
        en="“{initiative}” waits for “{awaited}”, which has been stopped",
    ),
    why=Text(
        id="Begitu satu inisiatif dihentikan, yang bergantung padanya ikut terhenti tanpa ada yang memutuskannya.",
        en="When an initiative is stopped, those that depend on it stop too, without anyone having decided so.",
    ),
    help=Text(
        id="Cari pengganti yang memenuhi kebutuhan itu, ubah caranya agar tidak bergantung, atau hentikan juga “{initiative}”.",
        en="Find a replacement for what it needs, change it so that it no longer depends on that, or stop “{initiative}” too.",
    ),
    bad="""
        initiatives:
          - id: BRA-01
            name: Galeri virtual wisata
            state: stopped
          - id: BRA-02
            name: Pemesanan tiket wisata daring
            state: planned
            depends_on: [BRA-01]  # <- ACT053
    """,
    good="""
        initiatives:
          - id: BRA-01
            name: Galeri virtual wisata
            state: running
          - id: BRA-02
            name: Pemesanan tiket wisata daring
            state: planned
            depends_on: [BRA-01]
    """,
)
def dependency_stopped(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look at the state of what is awaited, unless the waiting is over."""
    for initiative in active(plan, programme):
        if state_of(programme, initiative) == "done":
            continue
        for number, other in awaited(plan, initiative):
            if state_of(programme, other) == "stopped":
                there = related(other, "state", label=Text("dihentikan", "stopped"))
                yield finding(
                    initiative, "depends_on", number,
                    related=(there,), initiative=initiative.called, awaited=other.called,
                )  # fmt: skip
