"""Money from elsewhere has a giver and a menu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Rupiah, Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_FROM_ELSEWHERE: Final = frozenset({"apbn", "dak", "provincial", "grant"})


@rule(
    "BUD023",
    severity={"mentoring": INFO},
    source="Praktik tabel anggaran daerah [R]; daftar quick win Kota Bogor (hibah dan pembelian layanan)",
    message=Text(
        id="“{initiative}” memuat {total} dari {source}, tetapi belum menyebut pemberi dana atau menunya",
        en="“{initiative}” counts on {total} of {source} but names neither the funder nor the funding menu",
    ),
    why=Text(
        id="Dana pusat, provinsi, dan hibah hanya dapat dikejar bila kementerian, menu, atau pemberinya diketahui.",
        en="Central, provincial, and grant money can be pursued only if the ministry, menu, or donor is known.",
    ),
    help=Text(
        id="Sebutkan kementerian, menu DAK, atau pemberi hibah pada isian “detail”.",
        en="Name the ministry, the DAK menu, or the donor under “detail”.",
    ),
    bad="""
        initiatives:
          - name: Sanitasi sekolah
            budget:
              - source: dak
                amounts:  # <- BUD023
                  2027: 1800000000
    """,
    good="""
        initiatives:
          - name: Sanitasi sekolah
            budget:
              - source: dak
                detail: DAK fisik bidang pendidikan, menu sanitasi
                amounts:
                  2027: 1800000000
    """,
)
def central_money_unnamed(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask rows of money from elsewhere for a detail, unless their unit is the giver."""
    for initiative, row in plan.budget_rows():
        source = programme.funding_source(row.source)
        if source and source.id in _FROM_ELSEWHERE and row.total and not row.detail:
            unit = plan.unit(row.unit)
            if (
                unit is None
                or unit.kind is None
                or programme.term("party_kinds", unit.kind) is programme.term("party_kinds", "opd")
            ):
                yield finding(
                    row, "amounts", initiative=initiative.called, source=lowered(source.name), total=Rupiah(row.total)
                )
