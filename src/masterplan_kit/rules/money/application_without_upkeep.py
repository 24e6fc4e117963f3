"""An application costs money as long as it runs."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import BudgetRow, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped


@rule(
    "BUD016",
    severity={"draft": INFO, "mentoring": WARNING},
    source="FGD Roadmap Smart City Wonosobo 2018 (biaya pemeliharaan tercatat untuk 3 dari 75 aplikasi)",
    message=Text(
        id="Aplikasi baru “{initiative}” tidak memiliki biaya operasional setelah {year}",
        en="The new application “{initiative}” has no operating budget after {year}",
    ),
    why=Text(
        id="Tanpa biaya pemeliharaan, hosting, dan operator, aplikasi mati setelah diluncurkan.",
        en="Without money for upkeep, hosting, and operators, an application dies after its launch.",
    ),
    help=Text(
        id="Tambahkan belanja operasional untuk tahun-tahun setelah peluncuran.",
        en="Add operating spending for the years after the launch.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Super app layanan warga
            schedule: {start: 2026, end: 2027}
            technology:
              new_application: true
            budget:  # <- BUD016
              - source: apbd
                kind: capital
                amounts:
                  2026: 900000000
                  2027: 600000000
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Super app layanan warga
            schedule: {start: 2026, end: 2027}
            technology:
              new_application: true
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2026: 900000000
                  2027: 600000000
              - source: apbd
                kind: operating
                amounts:
                  2028: 240000000
                  2029: 240000000
                  2030: 240000000
    """,
    needs=("initiatives.budget",),
)
def application_without_upkeep(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for new applications with money to build them and none, but capital, in the years that follow."""
    for initiative in plan.initiatives:
        new = initiative.technology is not None and initiative.technology.new_application
        runs, excused = initiative.runs, initiative.budget_note or stopped(initiative, programme)
        if not new or excused or not initiative.cost or not runs or not plan.years or runs[-1] >= plan.years[-1]:
            continue
        if not any(_runs_on(row, runs[-1], programme) for row in initiative.budget):
            yield finding(initiative, "budget", initiative=initiative.called, year=runs[-1])


def _runs_on(row: BudgetRow, launched: int, programme: Programme) -> bool:
    kind = programme.term("budget_kinds", row.kind)
    capital = kind is not None and kind.id == "capital"
    return not capital and any(amount and year > launched for year, amount in (row.amounts or {}).items())
