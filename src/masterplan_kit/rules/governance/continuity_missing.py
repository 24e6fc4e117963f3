"""A plan that reaches the end of the head of region's term needs something that carries it on."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "GOV013",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek Jawa Barat 2023; penghargaan Bontang 2019",
    message=Text(
        id="Masa jabatan kepala daerah berakhir {term}, rencana {until}; belum ada langkah untuk menjaga kelanjutannya",
        en="The head of region's term ends on {term}, the plan on {until}; no measure is named that carries it on",
    ),
    why=Text(
        id="Rencana yang bergantung pada satu kepala daerah biasanya berhenti bersama masa jabatannya.",
        en="A plan that depends on one head of region usually stops when the term ends.",
    ),
    help=Text(
        id="Tulis langkahnya, misalnya penetapan dengan peraturan, pencantuman dalam RPJMD berikutnya, dan serah terima quick win.",
        en="Write the measures, such as adoption by regulation, inclusion in the next RPJMD and the handover of quick wins.",
    ),
    bad="""
        region:
          name: Kota Bontang
          head:
            title: Wali Kota
            term: {start: 2021-04-26, end: 2026-04-26}
        period: {start: 2020, end: 2029}
        continuity:  # <- GOV013
          beyond: Masterplan berikutnya disusun mulai 2028
    """,
    good="""
        region:
          name: Kota Bontang
          head:
            title: Wali Kota
            term: {start: 2021-04-26, end: 2026-04-26}
        period: {start: 2020, end: 2029}
        continuity:
          measures:
            - Bagian 2022-2029 dari masterplan dibawa ke dalam RPJMD 2021-2026
          beyond: Masterplan berikutnya disusun mulai 2028
    """,
    needs=("continuity.measures",),
)
def continuity_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Compare the end of the term with the end of the plan, where both are known."""
    head = plan.region.head if plan.region else None
    term = head.term.end if head and head.term else None
    end = plan.period.end if plan.period else None
    if head and term and end and term.last <= end.last and not (plan.continuity and plan.continuity.measures):
        there = related(head, "term", "end", label=Text("akhir masa jabatan", "end of the term"))
        yield finding(plan, "continuity", "measures", related=(there,), term=term.last, until=end.last)
