"""Every year of the plan needs work in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.actions._horizons import empty


@rule(
    "ACT014",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023; bimtek IV Jawa Barat 2023",
    message=Text(
        id="Tidak ada inisiatif yang dijadwalkan pada {years}",
        en="No initiative is scheduled in {years}",
    ),
    why=Text(
        id="Setiap tahun, evaluasi menanyakan kegiatan rencana aksi yang dijalankan; tahun yang kosong tidak memiliki jawaban.",
        en="Every year the evaluation asks which activities of the action plan were carried out; an empty year has no answer.",
    ),
    help=Text(
        id="Sebar jadwal inisiatif ke tahun itu, atau perpendek jangka waktu rencana.",
        en="Spread the schedules so that they cover it, or shorten the period of the plan.",
    ),
    bad="""
        period:  # <- ACT014
          start: 2026
          end: 2030
        initiatives:
          - {name: Satu pintu layanan warga, schedule: {start: 2026, end: 2027}}
          - {name: Pusat data daerah, schedule: {start: 2029, end: 2030}}
    """,
    good="""
        period:
          start: 2026
          end: 2030
        initiatives:
          - {name: Satu pintu layanan warga, schedule: {start: 2026, end: 2027}}
          - {name: Pusat data daerah, schedule: {start: 2028, end: 2030}}
    """,
    needs=("initiatives.schedule", "period"),
)
def year_without_action(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for years in which nothing runs; silent while a schedule is missing or a whole horizon is empty."""
    asked = active(plan, programme)
    if not asked or not all(one.runs for one in asked):
        return
    busy = {year for one in asked for year in one.runs}
    busy.update(year for _, years in empty(plan, programme) for year in years)
    idle = [year for year in plan.years if year not in busy]
    if idle:
        yield finding(plan, "period", years=tuple(_spans(idle)))


def _spans(years: Iterable[int]) -> Iterator[str]:
    """Years as stretches: 2028, 2031–2033."""
    stretch: list[int] = []
    for year in years:
        if stretch and year != stretch[-1] + 1:
            yield _span(stretch)
            stretch = []
        stretch.append(year)
    yield _span(stretch)


def _span(years: list[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
