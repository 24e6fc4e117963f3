"""What is awaited must be there in time."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.actions._dependencies import awaited, cycles


@rule(
    "ACT026",
    severity={"draft": WARNING, "submission": ERROR},
    source="FGD Roadmap Smart City Wonosobo 2018 (panduan integrasi sebelum integrasi)",
    message=Text(
        id="“{initiative}” selesai {end}, tetapi menunggu “{awaited}” yang baru selesai {later}",
        en="“{initiative}” ends in {end} but waits for “{awaited}”, which ends only in {later}",
    ),
    why=Text(
        id="Inisiatif tidak dapat selesai sebelum inisiatif yang menjadi syaratnya selesai.",
        en="An initiative cannot be finished before the one it depends on.",
    ),
    help=Text(
        id="Majukan “{awaited}”, mundurkan “{initiative}”, atau hapus ketergantungannya.",
        en="Bring “{awaited}” forward, put “{initiative}” back, or drop the dependency.",
    ),
    bad="""
        initiatives:
          - id: GOV-01
            name: Panduan integrasi data
            schedule: {start: 2027, end: 2028}
          - id: GOV-02
            name: Integrasi layanan perizinan
            schedule: {start: 2026, end: 2026}
            depends_on:
              - GOV-01  # <- ACT026
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Panduan integrasi data
            schedule: {start: 2026, end: 2026}
          - id: GOV-02
            name: Integrasi layanan perizinan
            schedule: {start: 2026, end: 2027}
            depends_on:
              - GOV-01
    """,
)
def dependency_ends_later(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the ends, as precisely as both are written; what goes in circles is told as such."""
    circles = [frozenset(cycle) for cycle in cycles(plan)]
    for initiative in active(plan, programme):
        for number, other in awaited(plan, initiative):
            if not _ends_later(other, initiative) or any({initiative, other} <= circle for circle in circles):
                continue
            end, later = (str(one.schedule.end) if one.schedule else "–" for one in (initiative, other))
            there = related(other, "schedule", "end", label=Text("selesai {later}", "ends in {later}"), later=later)
            yield finding(
                initiative, "depends_on", number,
                related=(there,), initiative=initiative.called, awaited=other.called, end=end, later=later,
            )  # fmt: skip


def _ends_later(one: Initiative, other: Initiative) -> bool:
    """Whether `one` surely ends after `other`: 2027 does not, compared with 2027-Q3."""
    ends = [each.schedule.end if each.schedule else None for each in (one, other)]
    return bool(ends[0] and ends[1] and ends[0].first > ends[1].last)
