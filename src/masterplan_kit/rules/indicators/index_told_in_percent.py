"""An index is a number on its scale, not a percentage."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called, known, told_in_percent


@rule(
    "IND032",
    severity={"draft": WARNING},
    source="Berita evaluasi Kota Ambon 2024 (indeks ditulis “2,87 persen”)",
    message=Text(
        id="“{indicator}” diukur pada skala sampai {most}, bukan dalam persen",
        en="“{indicator}” is measured on a scale up to {most}, not in percent",
    ),
    why=Text(
        id="Indeks 2,87 dari 5 dan 2,87 persen adalah dua hal yang jauh berbeda bagi pembaca.",
        en="To a reader, an index of 2.87 out of 5 and 2.87 percent are far apart.",
    ),
    help=Text(
        id="Tulis satuannya “indeks” dan nilainya menurut skala tersebut.",
        en="Write the unit as “indeks” (index), and the values on that scale.",
    ),
    bad="""
        indicators:
          - name: Indeks SPBE
            unit: persen  # <- IND032
            baseline:
              value: 2.87
              year: 2024
    """,
    good="""
        indicators:
          - name: Indeks SPBE
            unit: indeks
            baseline:
              value: 2.87
              year: 2024
    """,
)
def index_told_in_percent(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for the indices of the national evaluation whose unit is percent."""
    for indicator in plan.all_indicators():
        term = known(indicator, programme)
        if term and term.unit is None and term.maximum is not None and told_in_percent(indicator):
            yield finding(indicator, "unit", indicator=called(indicator), most=term.maximum)
