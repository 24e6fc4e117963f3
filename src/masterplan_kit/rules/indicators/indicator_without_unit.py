"""A figure without a unit cannot be compared."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called, figures, known


@rule(
    "IND002",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Perpres 39/2019 tentang Satu Data Indonesia [R]",
    message=Text(
        id="Indikator “{indicator}” belum menyebut satuannya",
        en="The indicator “{indicator}” does not state its unit",
    ),
    why=Text(
        id="Angka tanpa satuan dapat dibaca bermacam-macam: 15 orang, 15 desa, atau 15 persen.",
        en="A figure without a unit can be read in many ways: 15 people, 15 villages, or 15 percent.",
    ),
    help=Text(
        id="Tulis satuannya, misalnya persen, hari, orang, atau desa.",
        en="Write the unit, for example percent, days, people, or villages.",
    ),
    bad="""
        initiatives:
          - name: Bank sampah digital
            indicators:
              - name: Rumah tangga yang memilah sampah  # <- IND002
                targets:
                  2027: 40
    """,
    good="""
        initiatives:
          - name: Bank sampah digital
            indicators:
              - name: Rumah tangga yang memilah sampah
                unit: persen
                targets:
                  2027: 40
              - name: Opini BPK
                targets:
                  2027: WTP
              - name: Indeks SPBE
    """,
)
def indicator_without_unit(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the unit, unless the figures are letters or the national evaluation knows their scale."""
    for _, indicator in awaited(plan, programme):
        if indicator.unit or known(indicator, programme):
            continue
        if not any(isinstance(figure, str) for _, _, figure in figures(indicator)):
            yield finding(indicator, "unit", indicator=called(indicator))
