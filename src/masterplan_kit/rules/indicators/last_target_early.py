"""Targets reach to the end of the work."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called, grades, told_in_percent

_PLAN: Final = Text("rencana ini", "this plan")
_INITIATIVE: Final = Text("inisiatifnya", "the initiative")


@rule(
    "IND025",
    severity={"mentoring": INFO},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom Timeline); tata letak tabel Renstra (kondisi akhir periode)",
    message=Text(
        id="Target “{indicator}” hanya sampai {last}, padahal {what} berlangsung sampai {end}",
        en="The targets of “{indicator}” stop at {last}, but {what} runs until {end}",
    ),
    why=Text(
        id="Tanpa target pada tahun terakhir, keberhasilan tidak dapat dinilai ketika pekerjaan selesai.",
        en="Without a target for the last year, success cannot be judged when the work is done.",
    ),
    help=Text(
        id="Tambahkan target untuk {end}.",
        en="Add a target for {end}.",
    ),
    bad="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Angkutan umum terpadu
            schedule: {start: 2026, end: 2029}
            indicators:
              - name: Penumpang per hari
                targets:
                  2027: 4000  # <- IND025
    """,
    good="""
        period: {start: 2026, end: 2030}
        initiatives:
          - name: Angkutan umum terpadu
            schedule: {start: 2026, end: 2029}
            indicators:
              - name: Penumpang per hari
                targets:
                  2027: 4000
                  2029: 9000
              - name: Halte dengan informasi kedatangan
                unit: persen
                targets:
                  2028: 100
    """,
)
def last_target_early(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the last target with the last year of the initiative, else of the plan."""
    for initiative, indicator in awaited(plan, programme):
        runs = plan.years if initiative is None else initiative.runs
        last, end = (
            max(indicator.targets or {}, default=None),
            min((years[-1] for years in (runs, plan.years) if years), default=None),
        )
        if runs and last is not None and end is not None and last < end and not _best(indicator, last, programme):
            what = _PLAN if initiative is None else _INITIATIVE
            yield finding(
                indicator, "targets", last, on_key=True, indicator=called(indicator), last=last, what=what, end=end
            )


def _best(indicator: Indicator, year: int, programme: Programme) -> bool:
    """Whether nothing better can be reached after that year: the top grade, all there are, all or none in percent."""
    value, letters = (indicator.targets or {})[year], grades(indicator, programme)
    if isinstance(value, str):
        return value == letters[0] if letters else False
    most = Decimal(100) if told_in_percent(indicator) else indicator.total
    return value in (most, 0)
