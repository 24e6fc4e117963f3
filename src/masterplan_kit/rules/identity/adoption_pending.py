"""A final plan is one that its regulation has set."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN037",
    severity={"final": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Masterplan belum dapat disebut final: peraturan yang menetapkannya masih {state}",
        en="The masterplan is not final yet: the regulation that adopts it is still {state}",
    ),
    why=Text(
        id="Pada tahun pertama evaluasi, masterplan yang belum ditetapkan kehilangan nilai dasar hukumnya.",
        en="In the first year of evaluation, a masterplan not yet adopted loses the points for its legal basis.",
    ),
    help=Text(
        id="Setelah peraturannya diundangkan, tulis keadaannya “set” beserta nomor dan tahunnya; sampai saat itu pakai status rencana “submission”.",
        en="Once the regulation is promulgated, write the state “set” with its number and year; until then use the plan status “submission”.",
    ),
    bad="""
        format: 1
        status: final
        adoption:
          state: drafting  # <- IDN037
          kind: perwal
    """,
    good="""
        format: 1
        status: final
        adoption:
          state: set
          kind: perwal
          number: "12"
          year: 2020
    """,
)
def adoption_pending(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the state is known and not yet the last."""
    state = programme.term("adoption_states", plan.adoption.state) if plan.adoption else None
    if plan.adoption and state and state.id != "set":
        yield finding(plan.adoption, "state", state=lowered(state.name))
