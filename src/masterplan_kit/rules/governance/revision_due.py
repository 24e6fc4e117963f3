"""What was planned five years ago is due for another look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_YEAR: Final = lazy(r"(?<!\d)20\d\d(?!\d)")
_MAJOR: Final = lazy(r"\D{0,3}(\d{1,3})(?!\d)")


@rule(
    "GOV020",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Evaluasi tahap I Kab. Muara Enim 2023; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Pada {today} rencana sudah berjalan {age} tahun sejak {start} tanpa revisi; lazimnya direvisi setiap {cycle} tahun",
        en="By {today} the plan has run for {age} years since {start} without revision; every {cycle} years is customary",
    ),
    why=Text(
        id="Sesudah lima tahun, RPJMD, peraturan, dan teknologi sudah berganti, dan penilai meminta masterplan disesuaikan.",
        en="After five years the RPJMD, the law and technology have changed, and assessors ask for the masterplan to be adapted.",
    ),
    help=Text(
        id="Tinjau kembali rencana, lalu naikkan versinya menjadi 2.0 dan perbarui peraturannya, atau tulis tahun revisinya.",
        en="Review the plan, then raise its version to 2.0 and renew its regulation, or write the year of the revision.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2020-2029
        version: "1.1"
        period:
          start: 2020  # <- GOV020
          end: 2029
        adoption: {state: set, kind: perwal, number: "12", year: 2020}
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2020-2029
        version: "2.0"
        period:
          start: 2020
          end: 2029
        adoption: {state: set, kind: perwal, number: "7", year: 2025}
    """,
    needs=("period", "adoption"),
    dated=True,
)
def revision_due(plan: Masterplan, programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Count the years since the plan began or was set; the cycle is the medium horizon, that of an RPJMD."""
    cycle = programme.horizon("medium")
    start = plan.years[0] if plan.years else plan.cohort.year if plan.cohort else None
    over = bool(plan.years) and as_of.year > plan.years[-1]
    if cycle is None or start is None or over or _rewritten(plan, as_of):
        return
    renewed = plan.adoption.year if plan.adoption and plan.adoption.year else start
    if as_of.year - max(start, renewed) >= cycle.years:
        keys = ("period", "start") if plan.years else ("cohort", "year")
        yield finding(plan, *keys, today=as_of, age=as_of.year - start, start=start, cycle=cycle.years)


def _rewritten(plan: Masterplan, as_of: dt.date) -> bool:
    """Whether the version tells of a second edition, or a revision is planned for a year still to come."""
    version = _MAJOR.match(plan.version or "")
    planned = _YEAR.findall(plan.monitoring.revise or "") if plan.monitoring else []
    return (version is not None and int(version[1]) > 1) or any(int(year) >= as_of.year for year in planned)
