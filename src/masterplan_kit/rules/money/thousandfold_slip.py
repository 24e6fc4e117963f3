"""Three zeros too many, or too few."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text
from masterplan_kit.model import BudgetRow, Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_SLIP: Final = 1000
_ENOUGH: Final = 8  # rows of a kind before their median means anything
_PLAUSIBLE: Final = 10**6  # smaller amounts are told by amount-too-small
_YEARS: Final = Text("tahun lainnya", "the amount of other years")
_ROWS: Final = Text("baris sejenis", "the amount of rows of its kind")


@rule(
    "BUD007",
    severity={"draft": WARNING},
    source="Tabel anggaran daerah “dalam ribuan/juta rupiah” (FGD Roadmap Smart City Wonosobo 2018)",
    message=Text(
        id="Anggaran “{initiative}” {year} ({amount}) berbeda sekitar {factor} kali lipat dari {usual} pada {others}; apakah maksudnya {reading}?",
        en="The budget of “{initiative}” for {year} ({amount}) is about {factor} times off {usual}, {others}; is {reading} meant?",
    ),
    why=Text(
        id="Tiga angka nol yang kelebihan atau kurang mengubah seluruh jumlah rencana.",
        en="Three zeros too many or too few change every total of the plan.",
    ),
    help=Text(
        id="Periksa jumlah angka nol pada nilai tahun tersebut.",
        en="Check the number of zeros in the amount of that year.",
    ),
    bad="""
        initiatives:
          - name: Jaringan serat optik kecamatan
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2026: 2400000000
                  2027: 2600000000000  # <- BUD007
                  2028: 2500000000
    """,
    good="""
        initiatives:
          - name: Jaringan serat optik kecamatan
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2026: 2400000000
                  2027: 2600000000
                  2028: 250000000
    """,
)
def thousandfold_slip(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare each year with the other years of its row, and each row with those of its kind."""
    rows = [(initiative, row) for initiative, row in plan.budget_rows() if row.total]
    kinds: defaultdict[str | None, list[int]] = defaultdict(list)
    for _, row in rows:
        kinds[row.kind].append(row.total)
    usual = {kind: int(_median(totals)) for kind, totals in kinds.items() if len(totals) >= _ENOUGH}
    everything = sum(row.total for _, row in rows)
    for initiative, row in rows:
        slip = _among_years(row)
        if slip is None and row.kind in usual and row.total > max(usual[row.kind] * _SLIP, everything / 2):
            slip = (max(row.amounts or {}, key=(row.amounts or {}).__getitem__), usual[row.kind], _ROWS)
        if slip:
            year, other, others = slip
            yield _said(initiative, row, year, other, others)


def _among_years(row: BudgetRow) -> tuple[int, int, Text] | None:
    """Find a year that is about a thousand times, or a thousandth of, what the years of the row usually have."""
    amounts = {year: amount for year, amount in (row.amounts or {}).items() if amount >= _PLAUSIBLE}
    if len(amounts) < 3:  # of two years nobody can tell which is wrong
        return None
    usual = int(_median(amounts.values()))
    slips = (year for year, amount in amounts.items() if max(amount, usual) >= min(amount, usual) * _SLIP // 2)
    year = next(slips, None)
    return None if year is None else (year, usual, _YEARS)


def _said(initiative: Initiative, row: BudgetRow, year: int, other: int, others: Text) -> Finding:
    amount = (row.amounts or {})[year]
    factor = 10**6 if max(amount, other) >= min(amount, other) * _SLIP**2 // 2 else _SLIP
    reading = amount // factor if amount > other else amount * factor
    return finding(
        row, "amounts", year, initiative=initiative.called, year=year, amount=Rupiah(amount),
        factor=Decimal(factor), usual=Rupiah(other), others=others, reading=Rupiah(reading),
    )  # fmt: skip


def _median(amounts: Iterable[int]) -> float:
    from statistics import median  # brings fractions and random along, which most checks do without

    return median(amounts)
