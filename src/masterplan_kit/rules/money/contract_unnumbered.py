"""A contract that was signed has a number and a date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals, title_of

_SIGNED: Final = frozenset({"contract", "running"})
_LABELS: Final = {"number": Text("nomor", "its number"), "date": Text("tanggal", "its date")}


@rule(
    "BUD027",
    severity={"draft": INFO, "mentoring": WARNING},
    source="KPBU penerangan jalan Kab. Madiun 2025 (nomor dan tanggal perjanjian)",
    message=Text(
        id="Usulan “{proposal}” sudah pada tahap “{stage}”, tetapi perjanjiannya belum menyebut {missing}",
        en="The proposal “{proposal}” has reached the stage “{stage}”, but its contract does not state {missing}",
    ),
    why=Text(
        id="Nomor dan tanggal perjanjian membuktikan bahwa pendanaan ini sudah mengikat.",
        en="The contract's number and date prove that this funding is binding.",
    ),
    help=Text(
        id="Isi nomor dan tanggal perjanjian.",
        en="Fill in the number and date of the contract.",
    ),
    bad="""
        funding:
          proposals:
            - scope: Penerangan jalan umum
              stage: contract
              contract:  # <- BUD027
                date: 2022-09-21
    """,
    good="""
        funding:
          proposals:
            - scope: Penerangan jalan umum
              stage: contract
              contract:
                number: 620/1204/402.111/2022
                date: 2022-09-21
    """,
)
def contract_unnumbered(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask proposals that are past signing for the contract."""
    for proposal in proposals(plan):
        stage, contract = programme.term("kpbu_stages", proposal.stage), proposal.contract
        if stage is None or stage.id not in _SIGNED:
            continue
        given = {"number": contract and contract.number, "date": contract and contract.date}
        missing = [key for key, value in given.items() if not value]
        if missing:
            labels = tuple(_LABELS[key] for key in missing)
            yield finding(
                proposal, "contract", missing[0], proposal=title_of(proposal), stage=lowered(stage.name), missing=labels
            )
