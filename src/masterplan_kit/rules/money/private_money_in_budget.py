"""Private capital is a proposal, not a budget."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_PRIVATE: Final = frozenset({"kpbu", "private"})  # gifts, as CSR and grants, do pass through a budget


@rule(
    "BUD017",
    severity={"draft": INFO, "mentoring": WARNING},
    source="KPBU penerangan jalan Kab. Madiun 2025; format rencana versi 1",
    message=Text(
        id="“{initiative}” mencatat {total} dari {source} sebagai anggaran",
        en="“{initiative}” records {total} of {source} as budget",
    ),
    why=Text(
        id="Modal swasta bukan uang daerah; bila dijumlahkan dengan APBD, total anggaran rencana menjadi terlalu besar.",
        en="Private capital is not the region's money; added to the regional budget, it makes the plan's total too large.",
    ),
    help=Text(
        id="Pindahkan ke daftar “proposals” di bagian “funding”, lengkap dengan skema dan pengembaliannya.",
        en="Move it to the list “proposals” under “funding”, with its scheme and its return.",
    ),
    bad="""
        initiatives:
          - id: LIV-03
            name: Penerangan jalan umum
            budget:
              - source: kpbu  # <- BUD017
                amounts:
                  2027: 100600000000
    """,
    good="""
        initiatives:
          - id: LIV-03
            name: Penerangan jalan umum
        funding:
          proposals:
            - id: KPBU-01
              initiative: LIV-03
              capex: 100600000000
    """,
)
def private_money_in_budget(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for rows of sources that are private capital."""
    for initiative, row in plan.budget_rows():
        source = programme.funding_source(row.source)
        if source and source.id in _PRIVATE:
            yield finding(
                row, "source", initiative=initiative.called, source=lowered(source.name), total=Rupiah(row.total)
            )
