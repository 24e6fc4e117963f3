"""No more can be reached than there is."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called, figures, told_in_percent


@rule(
    "IND020",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1 (total: banyaknya seluruh sasaran)",
    message=Text(
        id="“{indicator}” bernilai {value}, melebihi jumlah seluruhnya ({total})",
        en="“{indicator}” is given as {value}, more than the total ({total})",
    ),
    why=Text(
        id="Cakupan tidak mungkin melebihi sasarannya; salah satu angka keliru.",
        en="Coverage cannot exceed what is to be covered; one of the two figures is wrong.",
    ),
    help=Text(
        id="Perbaiki nilainya atau jumlah seluruhnya.",
        en="Correct the value or the total.",
    ),
    bad="""
        initiatives:
          - name: Internet desa
            indicators:
              - name: Desa yang terlayani internet
                unit: desa
                total: 249
                targets:
                  2027: 180
                  2029: 260  # <- IND020
    """,
    good="""
        initiatives:
          - name: Internet desa
            indicators:
              - name: Desa yang terlayani internet
                unit: desa
                total: 249
                targets:
                  2027: 180
                  2029: 249
    """,
)
def value_over_total(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare every figure with the total; a percentage is no count of it."""
    for indicator in plan.all_indicators():
        total = indicator.total
        if total is None or told_in_percent(indicator):
            continue
        for keys, _, value in figures(indicator):
            if isinstance(value, Decimal) and value > total:
                yield finding(indicator, *keys, indicator=called(indicator), value=value, total=total)
                break
