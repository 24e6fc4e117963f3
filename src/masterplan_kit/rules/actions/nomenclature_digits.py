"""Sub-activities are numbered anew since the budget of 2023."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._nomenclature import coded


@rule(
    "ACT032",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kepmendagri 050-5889/2021; kode program pada aplikasi anggaran daerah",
    message=Text(
        id="Subkegiatan pada kode {code} ditulis {digits} angka, padahal anggaran {years} memakai {expected} angka",
        en="The sub-activity in {code} has {digits} digits, but budgets for {years} use {expected}",
    ),
    why=Text(
        id="Nomenklatur telah diperbarui; kode lama tidak lagi dikenal ketika anggaran disusun.",
        en="The nomenclature has been renewed; an old code is no longer recognised when the budget is drawn up.",
    ),
    help=Text(
        id="Cari kode pengganti subkegiatan itu dalam nomenklatur yang berlaku pada {years}.",
        en="Look up the code that replaced this sub-activity in the nomenclature in force for {years}.",
    ),
    bad="""
        period: {start: 2025, end: 2029}
        initiatives:
          - name: Portal layanan warga
            schedule: {start: 2025, end: 2026}
            aligns:
              nomenclature: 2.16.03.2.02.09  # <- ACT032
    """,
    good="""
        period: {start: 2025, end: 2029}
        initiatives:
          - name: Portal layanan warga
            schedule: {start: 2025, end: 2026}
            aligns:
              nomenclature: 2.16.03.2.02.0014
    """,
)
def nomenclature_digits(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the length of the sub-activity with what budgets of those years use."""
    place = programme.nomenclature.sub_activity_place
    for initiative, code in coded(plan, programme):
        parts = code.split(".")
        years = _years(initiative) or tuple(plan.years)
        expected = sorted({digits for year in years for digits in programme.nomenclature.digits(year)})
        if len(parts) >= place and expected and len(parts[place - 1]) not in expected:
            span = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
            yield finding(
                initiative, "aligns", "nomenclature",
                code=code, digits=len(parts[place - 1]), years=span, expected=Either(tuple(expected)),
            )  # fmt: skip


def _years(initiative: Initiative) -> tuple[int, ...]:
    """The years that its budget is written for, else those of its schedule."""
    paid = {year for row in initiative.budget for year in row.amounts or {}}
    return tuple(sorted(paid)) or tuple(initiative.runs)
