"""A target cannot fall due before the work begins."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called


@rule(
    "IND028",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom Timeline); format rencana versi 1",
    message=Text(
        id="Target “{indicator}” untuk {years} mendahului dimulainya inisiatif ({start})",
        en="The target of “{indicator}” for {years} comes before the initiative starts ({start})",
    ),
    why=Text(
        id="Perubahan sebelum pekerjaan dimulai bukan hasil inisiatif ini.",
        en="A change before the work starts is not a result of this initiative.",
    ),
    help=Text(
        id="Pindahkan angka itu ke kondisi awal, atau perbaiki tahun target atau jadwalnya.",
        en="Move the figure to the baseline, or correct the year of the target or the schedule.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Pusat kendali banjir
            schedule: {start: 2028, end: 2030}
            indicators:
              - name: Kelurahan dengan peringatan dini
                targets:
                  2027: 5  # <- IND028
                  2030: 15
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Pusat kendali banjir
            schedule: {start: 2028, end: 2030}
            indicators:
              - name: Kelurahan dengan peringatan dini
                targets:
                  2028: 5
                  2030: 15
    """,
)
def target_before_start(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for targets within the plan but before the initiative's schedule."""
    for initiative in plan.initiatives:
        if not initiative.runs:
            continue
        start = initiative.runs[0]
        for indicator in initiative.indicators:
            years = tuple(
                year
                for year in sorted(indicator.targets or {})
                if year < start and (year in plan.years or not plan.years)
            )
            if years:
                yield finding(
                    indicator, "targets", years[0], on_key=True, indicator=called(indicator), years=years, start=start
                )
