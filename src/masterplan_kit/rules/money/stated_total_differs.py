"""What the text states must be what the rows add up to."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text, number
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._stated import Features, Tally, covered, features_of, id_of, scope_of


@rule(
    "BUD008",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Berita anggaran Halmahera Selatan (total dan rincian OPD berbeda); format rencana versi 1",
    message=Text(
        id="Anggaran ({scope}) dinyatakan {stated}, sedangkan rinciannya berjumlah {total}, selisih {difference}{hint}",
        en="The budget ({scope}) is stated as {stated}, but its rows add up to {total}, a difference of {difference}{hint}",
    ),
    why=Text(
        id="Dua angka untuk uang yang sama membuat pembaca, DPRD, dan asesor meragukan keduanya.",
        en="Two figures for the same money make readers, the regional council, and assessors doubt both.",
    ),
    help=Text(
        id="Perbaiki angka dalam naskah, atau lengkapi dan perbaiki rincian anggarannya.",
        en="Correct the figure in the text, or complete and correct the rows of the budget.",
    ),
    bad="""
        units:
          - id: disperkim
            name: Dinas Perumahan dan Kawasan Permukiman
        initiatives:
          - name: Penerangan jalan cerdas
            lead: disperkim
            budget:
              - source: apbd
                amounts:
                  2026: 20000000000
        stated:
          - about: budget
            scope:
              year: 2026
              unit: disperkim
            value: 20986400020  # <- BUD008
            where: Buku II bab 5
          - about: budget
            value: 20000000  # <- BUD008
            where: Ringkasan eksekutif
    """,
    good="""
        units:
          - id: disperkim
            name: Dinas Perumahan dan Kawasan Permukiman
        initiatives:
          - name: Penerangan jalan cerdas
            lead: disperkim
            budget:
              - source: apbd
                amounts:
                  2026: 20986400020
        stated:
          - about: budget
            scope:
              year: 2026
              unit: disperkim
            value: 20986400020
            where: Buku II bab 5
          - about: budget
            value: 21000000000
            where: Ringkasan eksekutif
    """,
    needs=("initiatives.budget",),
)
def stated_total_differs(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Sum the rows that each stated total covers; rounding, as prose has it, is no difference."""
    tally = Tally(_entries(plan, programme))
    for stated in plan.stated if tally else ():
        about = programme.term("stated_totals", stated.about)
        scope = scope_of(stated, plan, programme)
        if about is None or about.id != "budget" or stated.value is None or None in scope.values():
            continue
        total = tally.of(scope)
        if abs(total - stated.value) > _rounding(stated.value):
            yield finding(
                stated, "value", scope=covered(stated, plan, programme), stated=Rupiah(stated.value), total=Rupiah(total),
                difference=Rupiah(abs(total - stated.value)), hint=_hint(stated.value, total),
            )  # fmt: skip


def _entries(plan: Masterplan, programme: Programme) -> Iterator[tuple[Features, int]]:
    """Tell each amount with all it can be counted by; a row without a unit is the leading unit's."""
    for initiative in plan.initiatives:
        known = features_of(initiative, plan, programme)
        for row in initiative.budget:
            source, kind = programme.funding_source(row.source), programme.term("budget_kinds", row.kind)
            unit = plan.unit(row.unit) or plan.unit(initiative.lead)
            own = {"source": id_of(source), "kind": id_of(kind), "unit": id_of(unit)}
            for year, amount in (row.amounts or {}).items():
                yield {**known, **own, "year": year}, amount


def _rounding(value: int) -> float:
    """Half of the last digit that is told, but never more than half a percent."""
    zeros = len(str(value)) - len(str(value).rstrip("0"))
    return min(int("1" + "0" * zeros) / 2, value / 200)


def _hint(stated: int, total: int) -> Text:
    """Name the usual cause where one figure is a thousand or a million times the other."""
    less, more = sorted((stated, total))
    for factor in (10**3, 10**6):
        if abs(more - less * factor) * 100 <= more:
            return Text(
                f" (sekitar {number(factor, 'id')} kali lipat: periksa satuannya)",
                f" (about {number(factor, 'en')} times: check the unit)",
            )
    return Text("", "")
