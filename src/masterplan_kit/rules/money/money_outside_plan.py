"""Money is planned for the years of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "BUD014",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1; kertas kerja bimtek Wonosobo 2019 (kolom Timeline)",
    message=Text(
        id="Anggaran “{initiative}” untuk {years} berada di luar jangka waktu rencana ({start}–{end})",
        en="The budget of “{initiative}” for {years} lies outside the period of the plan ({start}–{end})",
    ),
    why=Text(
        id="Anggaran di luar jangka waktu rencana ikut terjumlah dalam total, tetapi tidak tampak dalam tabel tahunan mana pun.",
        en="A budget outside the period of the plan is part of the total, but appears in no yearly table.",
    ),
    help=Text(
        id="Perbaiki tahunnya, atau sesuaikan jangka waktu rencana.",
        en="Correct the year, or adjust the period of the plan.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Bank sampah digital
            budget:
              - source: apbd
                amounts:
                  2025: 50000000  # <- BUD014
                  2027: 350000000
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Bank sampah digital
            budget:
              - source: apbd
                amounts:
                  2026: 50000000
                  2027: 350000000
    """,
)
def money_outside_plan(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for years of rows that the plan does not have."""
    if not plan.years:
        return
    start, end = plan.years[0], plan.years[-1]
    for initiative, row in plan.budget_rows():
        years = tuple(year for year, amount in sorted((row.amounts or {}).items()) if amount and year not in plan.years)
        if years:
            yield finding(
                row, "amounts", years[0], on_key=True, initiative=initiative.called, years=years, start=start, end=end
            )
