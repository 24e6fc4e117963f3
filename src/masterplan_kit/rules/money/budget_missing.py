"""Money, or a word on why there is none yet."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped
from masterplan_kit.rules.money._rows import begun, proposed


@rule(
    "BUD001",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom usulan anggaran); laporan evaluasi Kab. Malang 2022 dan 2023 (anggaran dinilai)",
    message=Text(
        id="Inisiatif “{initiative}” belum memiliki anggaran maupun alasan ketiadaannya",
        en="The initiative “{initiative}” has neither a budget nor a reason for having none",
    ),
    why=Text(
        id="Inisiatif tanpa anggaran sulit masuk RKPD, dan bagian pendanaan dalam evaluasi tetap kosong.",
        en="An initiative without a budget hardly gets into the annual work plan (RKPD), and the funding part of the evaluation stays empty.",
    ),
    help=Text(
        id="Isi anggaran per tahun menurut sumber dana, atau jelaskan pada “budget_note” mengapa belum ada.",
        en="Fill in the budget by year and funding source, or explain under “budget_note” why there is none yet.",
    ),
    bad="""
        initiatives:
          - id: LIV-01  # <- BUD001
            name: Simpeltaru
            lead: pupr
          - id: LIV-02
            name: Penerangan jalan cerdas
            budget:  # <- BUD001
              - source: apbd
                amounts:
                  2027: 0
    """,
    good="""
        initiatives:
          - id: LIV-01
            name: Simpeltaru
            lead: pupr
            budget_note: Menunggu penetapan pagu indikatif perubahan RKPD.
          - id: LIV-02
            name: Penerangan jalan cerdas
        funding:
          proposals:
            - id: KPBU-01
              initiative: LIV-02
    """,
)
def budget_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that goes on for rows that hold money, unless it gives a reason or private capital pays."""
    paid = proposed(plan)
    for initiative in plan.initiatives:
        filled = any(row.total or (not row.amounts and begun(row)) for row in initiative.budget)
        nameless = not (initiative.name or initiative.id)  # an empty row of a worksheet
        excused = initiative.budget_note or initiative.id in paid or stopped(initiative, programme) or nameless
        if not filled and not excused:
            yield finding(initiative, "budget", initiative=initiative.called)
