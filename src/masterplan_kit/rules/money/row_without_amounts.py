"""A source without an amount pays nothing."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped
from masterplan_kit.rules.money._rows import begun


@rule(
    "BUD003",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (sumber dana disebut tanpa nilai); laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Anggaran “{initiative}” dari {source} belum memuat nilai per tahun",
        en="The budget of “{initiative}” ({source}) has no yearly amounts yet",
    ),
    why=Text(
        id="Sumber dana yang hanya disebut namanya tidak dapat dijumlahkan maupun ditagih.",
        en="A funding source that is merely named can be neither added up nor claimed.",
    ),
    help=Text(
        id="Isi nilai per tahun dalam rupiah penuh, atau jelaskan pada “budget_note” mengapa belum ada.",
        en="Fill in the amount for each year in whole rupiah, or explain under “budget_note” why there is none yet.",
    ),
    bad="""
        initiatives:
          - name: Limbah terjadwal
            budget:
              - source: grant  # <- BUD003
                detail: Hibah dari IUWASH
    """,
    good="""
        initiatives:
          - name: Limbah terjadwal
            budget_note: Nilai hibah ditetapkan setelah perjanjian penerusan hibah ditandatangani.
            budget:
              - source: grant
                detail: Hibah dari IUWASH
    """,
)
def row_without_amounts(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for amounts where there are none, unless a note tells why."""
    for initiative, row in plan.budget_rows():
        if row.amounts is None and begun(row) and not initiative.budget_note and not stopped(initiative, programme):
            term = programme.funding_source(row.source)
            source = (
                lowered(term.name)
                if term
                else row.source or Text("sumber yang belum disebut", "a source not yet named")
            )
            yield finding(row, "amounts", initiative=initiative.called, source=source)
