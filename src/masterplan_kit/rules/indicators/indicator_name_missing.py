"""A figure measures something that has a name."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IND023",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom indikator keberhasilan)",
    message=Text(
        id="Indikator ini belum menyebut apa yang diukur",
        en="This indicator does not say what it measures",
    ),
    why=Text(
        id="Target tanpa nama indikator tidak dapat dicantumkan dalam buku dan tidak dapat diukur.",
        en="A target without an indicator's name can be neither printed in the book nor measured.",
    ),
    help=Text(
        id="Beri nama yang menyebut apa yang diukur dan bagi siapa.",
        en="Give it a name that says what is measured, and for whom.",
    ),
    bad="""
        initiatives:
          - name: Rekam medis terpadu
            indicators:
              - id: LIV-02-a  # <- IND023
                unit: menit
                targets:
                  2027: 20
    """,
    good="""
        initiatives:
          - name: Rekam medis terpadu
            indicators:
              - id: LIV-02-a
                name: Waktu tunggu pasien di puskesmas
                unit: menit
                targets:
                  2027: 20
    """,
)
def indicator_name_missing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask every indicator for its name."""
    for indicator in plan.all_indicators():
        if not indicator.name:
            yield finding(indicator, "name")
