"""Nobody can start everything at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active

_FEW: Final = 8  # of fewer initiatives a share says little
_MOST: Final = 70  # percent


@rule(
    "ACT034",
    severity={"mentoring": INFO},
    source="FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="{count} dari {total} inisiatif ({share}) mulai pada {year}, tahun pertama rencana",
        en="{count} of {total} initiatives ({share}) start in {year}, the first year of the plan",
    ),
    why=Text(
        id="Anggaran dan tenaga satu tahun tidak cukup untuk memulai hampir semuanya; yang penting pun ikut tertunda.",
        en="One year's money and people are not enough to start nearly everything; what matters is delayed with the rest.",
    ),
    help=Text(
        id="Dahulukan quick win dan inisiatif yang menjadi syarat bagi yang lain; geser sisanya ke tahun berikutnya.",
        en="Put quick wins and initiatives that others depend on first; move the rest to later years.",
    ),
    bad="""
        period:  # <- ACT034
          start: 2026
          end: 2030
        initiatives:
          - {name: Satu pintu layanan warga, schedule: {start: 2026, end: 2026}}
          - {name: Pusat data daerah, schedule: {start: 2026, end: 2027}}
          - {name: Panic button warga, schedule: {start: 2026, end: 2027}}
          - {name: Retribusi nontunai, schedule: {start: 2026, end: 2028}}
          - {name: Kampung iklim, schedule: {start: 2026, end: 2030}}
          - {name: Bank sampah digital, schedule: {start: 2026, end: 2027}}
          - {name: Rekam medis bersama, schedule: {start: 2027, end: 2030}}
          - {name: Angkutan umum listrik, schedule: {start: 2029, end: 2030}}
    """,
    good="""
        period:
          start: 2026
          end: 2030
        initiatives:
          - {name: Satu pintu layanan warga, schedule: {start: 2026, end: 2026}}
          - {name: Pusat data daerah, schedule: {start: 2026, end: 2027}}
          - {name: Panic button warga, schedule: {start: 2027, end: 2027}}
          - {name: Retribusi nontunai, schedule: {start: 2027, end: 2028}}
          - {name: Kampung iklim, schedule: {start: 2026, end: 2030}}
          - {name: Bank sampah digital, schedule: {start: 2026, end: 2027}}
          - {name: Rekam medis bersama, schedule: {start: 2027, end: 2030}}
          - {name: Angkutan umum listrik, schedule: {start: 2029, end: 2030}}
    """,
    needs=("initiatives.schedule", "period"),
)
def front_loaded(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count the initiatives that start in the plan's first year."""
    if len(plan.years) < programme.period.min_years:
        return
    starts = [one.runs[0] for one in active(plan, programme) if one.runs]
    count, total, year = starts.count(plan.years[0]), len(starts), plan.years[0]
    if total >= _FEW and count * 100 > _MOST * total:
        yield finding(plan, "period", count=count, total=total, share=Percent(count * 100 / total), year=year)
