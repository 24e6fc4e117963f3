"""Payments over many years need a legal basis."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals, title_of


@rule(
    "BUD028",
    severity={"mentoring": WARNING},
    source="KPBU penerangan jalan Kab. Madiun 2025 (Perda KPBU, Perpres 38/2015)",
    message=Text(
        id="Usulan “{proposal}” belum menyebut dasar hukumnya",
        en="The proposal “{proposal}” does not name its legal basis yet",
    ),
    why=Text(
        id="Badan usaha mengandalkan pembayaran bertahun-tahun; tanpa dasar hukum, pembayaran itu tidak dapat dianggarkan.",
        en="The company relies on payments over many years; without a legal basis, they cannot be budgeted.",
    ),
    help=Text(
        id="Sebutkan peraturan yang mendasarinya, misalnya Perpres 38/2015 dan Perda tentang KPBU.",
        en="Name the regulations it rests on, for example Perpres 38/2015 and the regional regulation (Perda) on KPBU.",
    ),
    bad="""
        funding:
          proposals:
            - id: KPBU-01  # <- BUD028
              scope: Penerangan jalan umum
    """,
    good="""
        funding:
          proposals:
            - id: KPBU-01
              scope: Penerangan jalan umum
              legal_basis:
                - kind: perpres
                  number: "38"
                  year: 2015
                  about: Kerja Sama Pemerintah dengan Badan Usaha
    """,
)
def proposal_without_legal_basis(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask every proposal for at least one regulation."""
    for proposal in proposals(plan):
        if not proposal.legal_basis:
            yield finding(proposal, "legal_basis", proposal=title_of(proposal))
