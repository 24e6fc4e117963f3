"""Letters and numbers cannot be compared."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called, figures


@rule(
    "IND022",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 (nilai SAKIP dan opini BPK); format rencana versi 1",
    message=Text(
        id="“{indicator}” memakai huruf ({letter}) dan angka ({figure}) sekaligus",
        en="“{indicator}” uses both a letter ({letter}) and a number ({figure})",
    ),
    why=Text(
        id="Huruf dan angka tidak dapat dibandingkan, sehingga perubahan indikator ini tidak dapat dinilai.",
        en="Letters and numbers cannot be compared, so the change in this indicator cannot be judged.",
    ),
    help=Text(
        id="Gunakan satu bentuk penilaian untuk kondisi awal, target, dan capaian.",
        en="Use one form of grading for baseline, targets, and results.",
    ),
    bad="""
        indicators:
          - name: Nilai SAKIP
            baseline:
              value: B
              year: 2024
            targets:
              2027: BB
              2029: 82.5  # <- IND022
    """,
    good="""
        indicators:
          - name: Nilai SAKIP
            baseline:
              value: B
              year: 2024
            targets:
              2027: BB
              2029: A
    """,
)
def grade_beside_number(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for the first figure that is not of the kind of the first one."""
    for indicator in plan.all_indicators():
        written = list(figures(indicator))
        for keys, _, value in written:
            first = written[0][2]
            if isinstance(value, str) != isinstance(first, str):
                letter, figure = (value, first) if isinstance(value, str) else (first, value)
                yield finding(indicator, *keys, indicator=called(indicator), letter=letter, figure=figure)
                break
