"""Partnerships have words of their own."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words
from masterplan_kit.rules.money._rows import proposals


@rule(
    "BUD020",
    severity={"draft": WARNING},
    source="KPBU penerangan jalan Kab. Madiun 2025; tahapan KPBU Samarinda 2021; istilah skema KPBU yang lazim [R]",
    message=Text(
        id="“{word}” ({times}) bukan istilah usulan KPBU yang dikenal",
        en="“{word}” ({times}) is not a known term of a partnership (KPBU) proposal",
    ),
    why=Text(
        id="Badan usaha dan simpul KPBU membaca usulan dengan istilah baku; istilah lain menimbulkan tafsir ganda.",
        en="Companies and the region's KPBU office read proposals in standard terms; other terms can be taken in two ways.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        funding:
          proposals:
            - scope: Penerangan jalan umum
              scheme: BFOT  # <- BUD020
              stage: menunggu investor  # <- BUD020
              return:
                kind: availability-payment
                per: year
    """,
    good="""
        funding:
          proposals:
            - scope: Penerangan jalan umum
              scheme: DBFOMT
              stage: market-sounding
              return:
                kind: availability-payment
                per: year
    """,
)
def proposal_word_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up scheme, stage, form of return and periods of payment."""
    filed = proposals(plan)
    returns = [one.return_ for one in filed if one.return_]
    paid = [part for one in filed for part in (one.opex, one.return_) if part]
    yield from unknown_words(programme, "kpbu_schemes", filed, "scheme")
    yield from unknown_words(programme, "kpbu_stages", filed, "stage")
    yield from unknown_words(programme, "kpbu_returns", returns, "kind")
    yield from unknown_words(programme, "payment_periods", paid, "per")
