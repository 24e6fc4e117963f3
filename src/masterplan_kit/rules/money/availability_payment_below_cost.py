"""Nobody builds for less than it costs."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals, title_of


@rule(
    "BUD021",
    severity={"draft": WARNING},
    source="KPBU penerangan jalan Kab. Madiun 2025",
    message=Text(
        id="Pembayaran “{proposal}” selama {years} tahun ({payments}) lebih kecil daripada biayanya ({costs})",
        en="The payments of “{proposal}” over {years} years ({payments}) are below its cost ({costs})",
    ),
    why=Text(
        id="Badan usaha tidak akan menawar bila pembayaran tidak menutup investasi dan biaya operasi.",
        en="No company will bid if the payments do not cover investment and running costs.",
    ),
    help=Text(
        id="Periksa pembayaran, masa layanan, dan biayanya; salah satunya mungkin tertulis per tahun atau dalam satuan lain.",
        en="Check payments, years of service, and cost; one of them may be given per year or in another unit.",
    ),
    bad="""
        funding:
          proposals:
            - scope: Penerangan jalan umum
              service_years: 10
              capex: 100600000000
              opex:
                amount: 1350000000
                per: year
              return:  # <- BUD021
                kind: availability-payment
                amount: 10800000000
                per: year
    """,
    good="""
        funding:
          proposals:
            - scope: Penerangan jalan umum
              service_years: 10
              capex: 100600000000
              opex:
                amount: 1350000000
                per: year
              return:
                kind: availability-payment
                amount: 20800000000
                per: year
    """,
)
def availability_payment_below_cost(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Add up payments and cost over the years of service, where all of them are told."""
    for proposal in proposals(plan):
        years, paid, opex = proposal.service_years, proposal.return_, proposal.opex
        kind = programme.term("kpbu_returns", paid.kind) if paid else None
        if not years or paid is None or kind is None or kind.id != "availability-payment" or proposal.capex is None:
            continue
        payments = _over(years, paid.amount, paid.per, programme)
        running = _over(years, opex.amount, opex.per, programme) if opex else 0
        if payments is not None and running is not None and payments < proposal.capex + running:
            costs = Rupiah(proposal.capex + running)
            yield finding(
                proposal, "return", proposal=title_of(proposal), years=years, payments=Rupiah(payments), costs=costs
            )


def _over(years: int, amount: int | None, per: str | None, programme: Programme) -> int | None:
    """Sum an amount over the years of service; None where amount or period is open."""
    period = programme.term("payment_periods", per)
    if amount is None or period is None:
        return None
    return amount * years if period.id == "year" else amount
