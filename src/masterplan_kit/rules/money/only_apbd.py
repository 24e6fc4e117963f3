"""A plan that lives on one purse stops with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals
from masterplan_kit.rules.money._stated import id_of

_OWN: Final = "apbd"


@rule(
    "BUD010",
    severity={"mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (pendanaan non-APBD); evaluasi Kab. Muara Enim 2023 (saran CSR, relawan, dan LSM)",
    message=Text(
        id="Seluruh anggaran rencana ({total}) bersumber dari {source}; belum ada sumber dana lain",
        en="The whole budget of the plan ({total}) has one funding source: {source}",
    ),
    why=Text(
        id="Pendanaan di luar APBD dinilai tersendiri, dan rencana bertahun-tahun sulit bertahan pada satu sumber dana.",
        en="Funding beyond the regional budget is scored separately, and a plan for many years hardly lasts on one source.",
    ),
    help=Text(
        id="Cari inisiatif yang dapat didukung CSR, hibah, DAK, atau KPBU.",
        en="Look for initiatives that CSR, grants, special allocation funds (DAK), or public-private partnership (KPBU) can support.",
    ),
    bad="""
        initiatives:  # <- BUD010
          - name: Bank sampah digital
            budget:
              - source: apbd
                amounts:
                  2027: 350000000
          - name: Penerangan jalan cerdas
            budget:
              - source: apbd
                amounts:
                  2027: 8000000000
    """,
    good="""
        initiatives:
          - name: Bank sampah digital
            budget:
              - source: csr
                amounts:
                  2027: 350000000
          - name: Penerangan jalan cerdas
            budget:
              - source: apbd
                amounts:
                  2027: 8000000000
    """,
    needs=("initiatives.budget", "funding"),
)
def only_apbd(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look at the sources of all rows; one that is unknown or open may be another."""
    sources = {id_of(programme.funding_source(row.source)) for _, row in plan.budget_rows()}
    total = sum(initiative.cost for initiative in plan.initiatives)
    own = programme.funding_source(_OWN)
    if own and sources == {_OWN} and total and not proposals(plan):
        yield finding(plan, "initiatives", total=Rupiah(total), source=lowered(own.name))
