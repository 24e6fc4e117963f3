"""Amounts are whole rupiah."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text
from masterplan_kit.model import BudgetRow, Masterplan, Proposal
from masterplan_kit.node import Keys
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals, title_of

_PLAUSIBLE: Final = 10**6  # no row of a regional budget is smaller


@rule(
    "BUD006",
    severity={"draft": WARNING},
    source="Tabel anggaran daerah “dalam ribuan/juta rupiah” (FGD Roadmap Smart City Wonosobo 2018); format rencana versi 1",
    message=Text(
        id="“{whose}” memuat {amount}; apakah yang dimaksud {thousands} atau {millions}?",
        en="“{whose}” holds {amount}; is {thousands} or {millions} meant?",
    ),
    why=Text(
        id="Tabel daerah sering ditulis dalam ribuan atau jutaan rupiah; tanpa satuan itu, jumlahnya keliru seribu atau sejuta kali.",
        en="Regional tables are often in thousands or millions of rupiah; without that unit, the amount is off a thousandfold or a millionfold.",
    ),
    help=Text(
        id="Tulis dalam rupiah penuh, misalnya 750000000.",
        en="Write whole rupiah, for example 750000000.",
    ),
    bad="""
        initiatives:
          - name: Aplikasi pengaduan warga
            budget:
              - source: apbd
                amounts:
                  2026: 750  # <- BUD006
                  2027: 90
        funding:
          proposals:
            - scope: Penerangan jalan umum
              capex: 100600  # <- BUD006
    """,
    good="""
        initiatives:
          - name: Aplikasi pengaduan warga
            budget:
              - source: apbd
                amounts:
                  2026: 750000000
                  2027: 90000000
        funding:
          proposals:
            - scope: Penerangan jalan umum
              capex: 100600000000
    """,
)
def amount_too_small(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for the first amount of each row and each proposal that is under a million."""
    for initiative, row in plan.budget_rows():
        amounts = sorted((row.amounts or {}).items())
        yield from _small(row, initiative.called, ((("amounts", year), amount) for year, amount in amounts))
    for proposal in proposals(plan):
        sums = (
            (("capex",), proposal.capex),
            (("opex", "amount"), proposal.opex.amount if proposal.opex else None),
            (("return", "amount"), proposal.return_.amount if proposal.return_ else None),
        )
        yield from _small(proposal, title_of(proposal), sums)


def _small(node: BudgetRow | Proposal, whose: str, amounts: Iterable[tuple[Keys, int | None]]) -> Iterator[Finding]:
    for keys, amount in amounts:
        if amount and amount < _PLAUSIBLE:
            thousands, millions = Rupiah(amount * 10**3), Rupiah(amount * 10**6)
            yield finding(node, *keys, whose=whose, amount=Rupiah(amount), thousands=thousands, millions=millions)
            return
