"""The first quick win falls into the first year of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued

_BEGINS: Final = Text("rencana mulai {plan}", "the plan begins in {plan}")


@rule(
    "QWN014",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek Purbalingga 2024; bimtek Tanah Bumbu 2024",
    message=Text(
        id="Quick win paling awal, “{initiative}”, baru mulai {start}, padahal rencana mulai {plan}",
        en="The earliest quick win, “{initiative}”, starts only in {start}, while the plan starts in {plan}",
    ),
    why=Text(
        id="Quick win dimaksudkan untuk tahun pertama, ketika kepercayaan warga dan DPRD terhadap rencana ini terbentuk.",
        en="Quick wins are meant for the first year, when residents and the regional council (DPRD) form their trust in the plan.",
    ),
    help=Text(
        id="Pilih sedikitnya satu quick win yang sudah dapat dimulai pada {plan}; yang lain boleh menyusul.",
        en="Choose at least one quick win that can start in {plan}; the others may follow.",
    ),
    bad="""
        period: {start: 2026, end: 2035}
        initiatives:
          - name: Kampung Masdarling
            schedule:
              start: 2028-Q1  # <- QWN014
              end: 2028-Q4
            quick_win:
              benefit: Lingkungan bersih dan hemat energi
          - name: Simpeltaru
            schedule:
              start: 2029-Q1
              end: 2029-Q3
            quick_win:
              benefit: Warga mengetahui peruntukan tanahnya
    """,
    good="""
        period: {start: 2026, end: 2035}
        initiatives:
          - name: Kampung Masdarling
            schedule:
              start: 2026-Q1
              end: 2026-Q4
            quick_win:
              benefit: Lingkungan bersih dan hemat energi
          - name: Simpeltaru
            schedule:
              start: 2029-Q1
              end: 2029-Q3
            quick_win:
              benefit: Warga mengetahui peruntukan tanahnya
    """,
    needs=("initiatives.schedule", "initiatives.quick_win"),
)
def quick_wins_late(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for the quick win that begins first, once all of them say when they do."""
    asked = pursued(plan, programme)
    starts = [(year, number) for number, one in enumerate(asked) if (year := _start(one)) is not None]
    if not plan.years or not starts or len(starts) < len(asked):
        return
    start, number = min(starts)
    if start > plan.years[0]:
        there = related(plan, "period", label=_BEGINS, plan=plan.years[0])
        yield finding(
            asked[number], "schedule", "start",
            related=(there,), initiative=asked[number].called, start=start, plan=plan.years[0],
        )  # fmt: skip


def _start(initiative: Initiative) -> int | None:
    schedule = initiative.schedule
    return schedule.start.first.year if schedule and schedule.start else None
