"""Money shows what a plan is really about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Percent, Rupiah, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import by_pillar

_MOST: Final = 0.6  # building roads and clinics costs more than rules and training: half is nothing unusual


@rule(
    "PIL015",
    severity={"mentoring": INFO},
    source="FGD Roadmap Smart City Wonosobo 2018; laporan evaluasi Kab. Malang 2023 (anggaran per dimensi)",
    message=Text(
        id="{share} anggaran berada pada {pillar}: {amount} dari {total}",
        en="{share} of the budget is in {pillar}: {amount} of {total}",
    ),
    why=Text(
        id="Bila hampir seluruh anggaran mengalir ke satu pilar, pilar lain mudah tinggal rencana di atas kertas.",
        en="If nearly all the money flows into one pillar, the others easily remain on paper.",
    ),
    help=Text(
        id="Pastikan sebaran ini disengaja dan jelaskan dalam bab pembiayaan, atau siapkan sumber dana untuk pilar lain.",
        en="Make sure this is intended and explain it in the chapter on funding, or find funding sources for the other pillars.",
    ),
    bad="""
        initiatives:  # <- PIL015
          - name: Bus kota Trans Contoh
            pillar: living
            budget:
              - source: apbd
                amounts:
                  2026: 9000000000
          - name: Kelas malam penyetaraan pekerja
            pillar: society
            budget:
              - source: apbd
                amounts:
                  2026: 500000000
          - name: Kampung Masdarling
            pillar: environment
            budget:
              - source: apbd
                amounts:
                  2026: 750000000
    """,
    good="""
        initiatives:
          - name: Bus kota Trans Contoh
            pillar: living
            budget:
              - source: apbd
                amounts:
                  2026: 1500000000
          - name: Kelas malam penyetaraan pekerja
            pillar: society
            budget:
              - source: apbd
                amounts:
                  2026: 500000000
          - name: Kampung Masdarling
            pillar: environment
            budget:
              - source: apbd
                amounts:
                  2026: 750000000
    """,
    needs=("initiatives.budget", "initiatives.pillar"),
)
def pillar_holds_most_money(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Shares are told once half of the pillars have money at all."""
    money = {name: sum(one.cost for one in found) for name, found in by_pillar(plan, programme).items()}
    total = sum(money.values())
    if 2 * sum(amount > 0 for amount in money.values()) < len(programme.pillars):
        return
    for pillar in programme.pillars:
        amount = money.get(pillar.id, 0)
        if amount > total * _MOST:
            share = Percent(100 * amount / total)
            yield finding(
                plan, "initiatives", share=share, pillar=pillar.name, amount=Rupiah(amount), total=Rupiah(total)
            )
