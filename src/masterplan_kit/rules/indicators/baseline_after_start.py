"""A baseline tells how things stood before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called, owned

_PLAN: Final = Text("rencana ini", "this plan")
_INITIATIVE: Final = Text("inisiatifnya", "the initiative")


@rule(
    "IND004",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Tesis ITB tentang mutu 22 masterplan smart city: dasar faktual termasuk bagian yang paling lemah",
    message=Text(
        id="Kondisi awal “{indicator}” berasal dari {year}, padahal {begun} sudah dimulai pada {start}",
        en="The baseline of “{indicator}” is from {year}, but {begun} began in {start}",
    ),
    why=Text(
        id="Kondisi awal yang diukur setelah pekerjaan dimulai sudah memuat sebagian hasilnya.",
        en="A baseline measured after the work began already contains part of its result.",
    ),
    help=Text(
        id="Gunakan angka dari tahun {start} atau sebelumnya.",
        en="Use a figure from {start} or earlier.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Satu pintu layanan warga
            schedule: {start: 2026, end: 2027}
            indicators:
              - name: Lama pengurusan izin
                baseline:
                  value: 14
                  year: 2028  # <- IND004
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Satu pintu layanan warga
            schedule: {start: 2026, end: 2027}
            indicators:
              - name: Lama pengurusan izin
                baseline:
                  value: 14
                  year: 2026
    """,
)
def baseline_after_start(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare each baseline year with the start of the initiative, else of the plan."""
    for initiative, indicator in owned(plan):
        year = indicator.baseline.year if indicator.baseline else None
        whole = initiative is None or not initiative.runs
        runs = plan.years if initiative is None or whole else initiative.runs
        if year and runs and year > runs[0]:
            begun = _PLAN if whole else _INITIATIVE
            yield finding(
                indicator, "baseline", "year", indicator=called(indicator), year=year, begun=begun, start=runs[0]
            )
