"""A year in which work is planned and nothing is paid."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped
from masterplan_kit.rules.money._rows import dry_years


@rule(
    "BUD025",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Berita bimtek IV Jawa Barat 2023 (pendanaan yang ajek selama sepuluh tahun)",
    message=Text(
        id="Tidak ada anggaran sama sekali pada {years}, padahal {count} inisiatif dijadwalkan pada tahun itu",
        en="There is no budget at all for {years}, though initiatives are scheduled then ({count})",
    ),
    why=Text(
        id="Rencana bertahan hanya bila dibiayai setiap tahun; tahun tanpa anggaran menghentikan semua pekerjaan sekaligus.",
        en="A plan lasts only if it is funded every year; a year without a budget stops all work at once.",
    ),
    help=Text(
        id="Perkirakan anggaran tahun tersebut, atau susun kembali jadwal inisiatifnya.",
        en="Estimate the budget for that time, or reschedule the initiatives.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:  # <- BUD025
          - name: Jaringan serat optik kecamatan
            schedule: {start: 2026, end: 2028}
            budget:
              - source: apbd
                amounts:
                  2026: 2400000000
                  2028: 2500000000
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
                  2027: 2600000000
                  2028: 2500000000
    """,
    needs=("initiatives.budget",),
)
def year_without_money(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Name the dry years and how many initiatives run in them."""
    dry = dry_years(plan)
    count = sum(
        not dry.isdisjoint(initiative.runs) and not stopped(initiative, programme) for initiative in plan.initiatives
    )
    if dry and count:
        yield finding(plan, "initiatives", years=tuple(sorted(dry)), count=count)
