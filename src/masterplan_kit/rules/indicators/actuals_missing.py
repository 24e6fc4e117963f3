"""Years that have passed have results."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IND027",
    severity={"draft": INFO},
    source="Laporan evaluasi Kab. Malang 2023 (capaian terhadap rencana)",
    message=Text(
        id="Capaian {years} belum dicatat pada {count} indikator “{initiative}”",
        en="Results for {years} are not recorded yet for {count} of the indicators of “{initiative}”",
    ),
    why=Text(
        id="Evaluasi tahunan meminta capaian; mencatatnya segera lebih mudah daripada mencarinya kembali.",
        en="The yearly evaluation asks for results; recording them at once is easier than looking for them later.",
    ),
    help=Text(
        id="Catat capaian tahun yang sudah lewat pada tiap indikator.",
        en="Record the results of the years that have passed, for each indicator.",
    ),
    bad="""
        initiatives:
          - name: Kelas digital UMKM
            state: running
            indicators:  # <- IND027
              - name: UMKM yang berjualan daring
                targets:
                  2025: 150
                  2026: 300
    """,
    good="""
        initiatives:
          - name: Kelas digital UMKM
            state: running
            indicators:
              - name: UMKM yang berjualan daring
                targets:
                  2025: 150
                  2026: 300
                actuals:
                  2025: 132
    """,
    dated=True,
)
def actuals_missing(plan: Masterplan, programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Look at initiatives under way or done for target years that are over and have no actual."""
    for initiative in plan.initiatives:
        state = programme.term("initiative_states", initiative.state)
        if state is None or state.id not in ("running", "done"):
            continue
        open_years = [_open(indicator, as_of.year) for indicator in initiative.indicators]
        years = tuple(sorted(set().union(*open_years)))
        if years:
            yield finding(
                initiative, "indicators", initiative=initiative.called, years=years, count=sum(map(bool, open_years))
            )


def _open(indicator: Indicator, this_year: int) -> set[int]:
    return {year for year in indicator.targets or {} if year < this_year and year not in (indicator.actuals or {})}
