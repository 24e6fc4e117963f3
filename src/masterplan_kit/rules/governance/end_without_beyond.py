"""A smart city does not end with its plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "GOV024",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kominfo, 8 Mei 2018",
    message=Text(
        id="Rencana berakhir pada {end}, tetapi belum menyebut apa yang dilakukan sesudahnya",
        en="The plan ends in {end} but does not say what comes afterwards",
    ),
    why=Text(
        id="Menurut Menteri Kominfo, program lima atau sepuluh tahun saja tidak cukup karena smart city tidak pernah selesai.",
        en="In the words of the Minister of Communication, five or ten years are not enough, for a smart city is never finished.",
    ),
    help=Text(
        id="Tulis kapan masterplan berikutnya disusun dan layanan mana yang terus berjalan.",
        en="Write when the next masterplan will be drawn up and which services will go on.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2020-2029
        period: {start: 2020, end: 2029}
        continuity:  # <- GOV024
          measures: [Bagian 2022-2029 dibawa ke dalam RPJMD 2021-2026]
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2020-2029
        period: {start: 2020, end: 2029}
        continuity:
          measures: [Bagian 2022-2029 dibawa ke dalam RPJMD 2021-2026]
          beyond: Masterplan 2030-2039 disusun mulai 2028 dari hasil peninjauan
    """,
    needs=("continuity.beyond", "period"),
)
def end_without_beyond(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Speak where the plan has an end and nothing beyond it."""
    if plan.years and not (plan.continuity and plan.continuity.beyond):
        there = related(plan, "period", "end", label=Text("akhir rencana", "end of the plan"))
        yield finding(plan, "continuity", "beyond", related=(there,), end=plan.years[-1])
