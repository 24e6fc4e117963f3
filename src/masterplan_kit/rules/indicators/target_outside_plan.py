"""A target falls due within the plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called


@rule(
    "IND007",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom Timeline); format rencana versi 1",
    message=Text(
        id="Target “{indicator}” untuk {years} berada di luar jangka waktu rencana ({start}–{end})",
        en="The target of “{indicator}” for {years} lies outside the period of the plan ({start}–{end})",
    ),
    why=Text(
        id="Target di luar jangka waktu rencana tidak pernah ikut dievaluasi.",
        en="A target outside the period of the plan is never evaluated.",
    ),
    help=Text(
        id="Perbaiki tahunnya, atau sesuaikan jangka waktu rencana.",
        en="Correct the year, or adjust the period of the plan.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Kampung literasi digital
            indicators:
              - name: Warga yang mengikuti pelatihan
                targets:
                  2027: 1200
                  2032: 4000  # <- IND007
    """,
    good="""
        period: {start: 2026, end: 2032}
        initiatives:
          - name: Kampung literasi digital
            indicators:
              - name: Warga yang mengikuti pelatihan
                targets:
                  2027: 1200
                  2032: 4000
    """,
)
def target_outside_plan(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for years of targets that the plan does not have."""
    if not plan.years:
        return
    start, end = plan.years[0], plan.years[-1]
    for indicator in plan.all_indicators():
        years = tuple(year for year in sorted(indicator.targets or {}) if year not in plan.years)
        if years:
            yield finding(
                indicator,
                "targets",
                years[0],
                on_key=True,
                indicator=called(indicator),
                years=years,
                start=start,
                end=end,
            )
