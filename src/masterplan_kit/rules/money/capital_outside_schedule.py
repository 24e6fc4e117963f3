"""What is built is paid for while it is being built."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "BUD015",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1 (jadwal: masa pembangunan)",
    message=Text(
        id="Belanja pembangunan “{initiative}” untuk {years} berada di luar jadwalnya ({schedule})",
        en="The capital spending of “{initiative}” for {years} lies outside its schedule ({schedule})",
    ),
    why=Text(
        id="Belanja pembangunan di luar masa pembangunan biasanya salah tahun, atau sebenarnya belanja operasional.",
        en="Capital spending outside the time of building is usually in the wrong year, or is really operating spending.",
    ),
    help=Text(
        id="Perbaiki tahun atau jadwalnya, atau ubah jenisnya menjadi “operating” (operasional).",
        en="Correct the year or the schedule, or change its kind to “operating”.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Pusat data daerah
            schedule: {start: 2026, end: 2027}
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2026: 4000000000
                  2029: 900000000  # <- BUD015
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Pusat data daerah
            schedule: {start: 2026, end: 2027}
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2026: 4000000000
              - source: apbd
                kind: operating
                amounts:
                  2029: 900000000
    """,
)
def capital_outside_schedule(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the years of capital with the schedule; years outside the plan are told by another rule."""
    for initiative, row in plan.budget_rows():
        runs, kind = initiative.runs, programme.term("budget_kinds", row.kind)
        if not runs or kind is None or kind.id != "capital":
            continue
        amounts = sorted((row.amounts or {}).items())
        years = tuple(
            year for year, amount in amounts if amount and year not in runs and (year in plan.years or not plan.years)
        )
        if years:
            yield finding(
                row,
                "amounts",
                years[0],
                on_key=True,
                initiative=initiative.called,
                years=years,
                schedule="–".join(dict.fromkeys((str(runs[0]), str(runs[-1])))),
            )
