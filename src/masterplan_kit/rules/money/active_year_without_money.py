"""Work in a year needs money in that year."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped
from masterplan_kit.rules.money._rows import by_year, dry_years, proposed


@rule(
    "BUD013",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Berita bimtek IV Jawa Barat 2023 (pendanaan yang ajek); kertas kerja bimtek Wonosobo 2019",
    message=Text(
        id="“{initiative}” dijadwalkan pada {years}, tetapi tidak memiliki anggaran pada tahun itu",
        en="“{initiative}” is scheduled for {years}, but has no budget then",
    ),
    why=Text(
        id="Pekerjaan tanpa anggaran pada tahunnya berhenti di tengah jalan.",
        en="Work without a budget in its year stops halfway.",
    ),
    help=Text(
        id="Isi anggaran tahun tersebut (nol bila memang tidak perlu), atau perbaiki jadwalnya.",
        en="Fill in the budget for that year (zero if none is needed), or correct the schedule.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Jaringan serat optik kecamatan
            schedule: {start: 2026, end: 2028}
            budget:  # <- BUD013
              - source: apbd
                amounts:
                  2026: 2400000000
                  2028: 2500000000
          - name: Kelas digital UMKM
            budget:
              - source: csr
                amounts:
                  2027: 150000000
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Jaringan serat optik kecamatan
            schedule: {start: 2026, end: 2028}
            budget:
              - source: apbd
                amounts:
                  2026: 2400000000
                  2027: 0
                  2028: 2500000000
          - name: Kelas digital UMKM
            budget:
              - source: csr
                amounts:
                  2027: 150000000
    """,
    needs=("initiatives.budget",),
)
def active_year_without_money(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the scheduled years with those of the rows; years in which the whole plan has no money are told once."""
    dry, paid = dry_years(plan), proposed(plan)
    for initiative in plan.initiatives:
        money = by_year(initiative)
        excused = initiative.budget_note or initiative.id in paid or stopped(initiative, programme)
        if excused or not initiative.cost or any(row.amounts is None for row in initiative.budget):
            continue
        years = tuple(
            year
            for year in initiative.runs
            if year not in money and year not in dry and (year in plan.years or not plan.years)
        )
        if years:
            yield finding(initiative, "budget", initiative=initiative.called, years=years)
