"""The same money stands in the plan once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import BudgetRow, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._stated import id_of

_FIRST: Final = Text("sudah tercantum di sini", "already listed here")


@rule(
    "BUD022",
    severity={"draft": WARNING},
    source="Format rencana versi 1 (satu baris per sumber, jenis, dan pelaksana)",
    message=Text(
        id="“{initiative}” memuat dua baris {source} untuk {years} dengan jenis dan pelaksana yang sama",
        en="“{initiative}” has two rows of {source} for {years} with the same kind and the same office",
    ),
    why=Text(
        id="Baris yang tercantum dua kali membuat uang yang sama terhitung dua kali.",
        en="A row that appears twice makes the same money count twice.",
    ),
    help=Text(
        id="Hapus salah satunya, gabungkan nilainya, atau bedakan keduanya pada isian “detail”.",
        en="Delete one, add the amounts together, or tell them apart under “detail”.",
    ),
    bad="""
        initiatives:
          - name: Kelas digital UMKM
            budget:
              - source: apbd
                kind: operating
                amounts:
                  2026: 150000000
                  2027: 150000000
              - source: apbd
                kind: operating
                amounts:
                  2027: 150000000  # <- BUD022
    """,
    good="""
        initiatives:
          - name: Kelas digital UMKM
            budget:
              - source: apbd
                kind: operating
                detail: Pelatihan
                amounts:
                  2026: 150000000
                  2027: 150000000
              - source: apbd
                kind: operating
                detail: Pendampingan
                amounts:
                  2027: 150000000
    """,
)
def budget_row_twice(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the rows of each initiative that nothing tells apart."""
    for initiative in plan.initiatives:
        seen: dict[tuple[str | None, ...], dict[int, BudgetRow]] = {}
        for row in initiative.budget:
            source, kind, unit = (
                programme.funding_source(row.source),
                programme.term("budget_kinds", row.kind),
                plan.unit(row.unit),
            )
            if source is None:
                continue
            told = seen.setdefault((source.id, id_of(kind) or row.kind, id_of(unit) or row.unit, row.detail), {})
            years = tuple(year for year in sorted(row.amounts or {}) if year in told)
            if years:
                first = related(told[years[0]], "amounts", years[0], label=_FIRST)
                yield finding(
                    row,
                    "amounts",
                    years[0],
                    related=(first,),
                    initiative=initiative.called,
                    source=lowered(source.name),
                    years=years,
                )
            told.update(dict.fromkeys(row.amounts or {}, row))
