"""A baseline belongs to a year."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called


@rule(
    "IND015",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Berita kick-off Bontang 2020 (angka tanpa tahun); Perpres 39/2019 tentang Satu Data Indonesia [R]",
    message=Text(
        id="Kondisi awal “{indicator}” ({value}) belum menyebut tahunnya",
        en="The baseline of “{indicator}” ({value}) does not state its year",
    ),
    why=Text(
        id="Angka tanpa tahun tidak dapat dibandingkan; pembaca tidak tahu berapa lama perubahan itu berlangsung.",
        en="A figure without a year cannot be compared; readers cannot tell how long the change took.",
    ),
    help=Text(
        id="Tulis tahun datanya, bukan tahun terbit laporannya.",
        en="Write the year of the data, not the year in which the report appeared.",
    ),
    bad="""
        indicators:
          - name: Indeks Pembangunan Manusia
            baseline:  # <- IND015
              value: 79.86
              source: BPS
    """,
    good="""
        indicators:
          - name: Indeks Pembangunan Manusia
            baseline:
              value: 79.86
              year: 2019
              source: BPS
    """,
)
def baseline_without_year(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the year of every value."""
    for _, indicator in awaited(plan, programme):
        baseline = indicator.baseline
        if baseline and baseline.value is not None and baseline.year is None:
            yield finding(indicator, "baseline", "year", indicator=called(indicator), value=baseline.value)
