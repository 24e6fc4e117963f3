"""What has not happened yet cannot have been reached."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called


@rule(
    "IND016",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1 (capaian adalah hasil pengukuran)",
    message=Text(
        id="“{indicator}” sudah mencatat capaian {year}, padahal tahun itu belum tiba",
        en="“{indicator}” already records a result for {year}, a year still to come",
    ),
    why=Text(
        id="Capaian adalah hasil pengukuran; angka untuk tahun yang akan datang adalah target.",
        en="A result comes from a measurement; a figure for a year to come is a target.",
    ),
    help=Text(
        id="Pindahkan angka itu ke target, atau perbaiki tahunnya.",
        en="Move the figure to the targets, or correct the year.",
    ),
    bad="""
        initiatives:
          - name: Mal pelayanan publik digital
            indicators:
              - name: Izin yang terbit tepat waktu
                actuals:
                  2025: 71
                  2029: 90  # <- IND016
    """,
    good="""
        initiatives:
          - name: Mal pelayanan publik digital
            indicators:
              - name: Izin yang terbit tepat waktu
                targets:
                  2029: 90
                actuals:
                  2025: 71
    """,
    dated=True,
)
def actual_in_future(plan: Masterplan, _programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Compare the years of what was reached with the day of the check."""
    for indicator in plan.all_indicators():
        year = next((year for year in sorted(indicator.actuals or {}) if year > as_of.year), None)
        if year:
            yield finding(indicator, "actuals", year, on_key=True, indicator=called(indicator), year=year)
