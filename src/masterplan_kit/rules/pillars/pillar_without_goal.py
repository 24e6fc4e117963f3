"""A pillar of the plan says where it wants to go."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import entries, expected, lacking


@rule(
    "PIL004",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Bimtek III Penajam Paser Utara 2022; bimtek III Purbalingga 2024 (arah per dimensi dalam Buku II)",
    message=Text(
        id="Pilar {pillars} belum memiliki tujuan",
        en="No goal is stated yet for {pillars}",
    ),
    why=Text(
        id="Tujuan pilar adalah arah yang dipegang semua inisiatif di bawahnya; tanpanya, Buku II hanya memuat daftar kegiatan.",
        en="The goal of a pillar is the direction that its initiatives share; without it, Book II is a mere list of activities.",
    ),
    help=Text(
        id="Tulis satu kalimat tentang keadaan yang ingin dirasakan warga pada akhir rencana.",
        en="Write one sentence on what residents are to experience by the end of the plan.",
    ),
    bad="""
        pillars:  # <- PIL004
          governance:  # <- PIL004
            lead: diskominfo
          branding:
            goal: Kota dikenal karena kisah baharinya
    """,
    good="""
        pillars:
          governance:
            lead: diskominfo
            goal: Warga mengurus keperluannya cukup sekali
          branding:
            goal: Kota dikenal karena kisah baharinya
          economy:
            goal: Usaha kecil naik kelas
          living:
            goal: Warga hidup sehat di rumah yang layak
          society:
            goal: Warga saling menjaga dan terus belajar
          environment:
            goal: Sungai pulih dan sampah menjadi bahan
    """,
    needs=("pillars",),
)
def pillar_without_goal(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the goal of each pillar that the plan must fill."""
    asked, written = expected(plan, programme), entries(plan, programme)
    lacks = [pillar for pillar in asked if pillar.id not in written or not written[pillar.id][1].goal]
    yield from lacking(plan, "goal", asked, lacks, programme)
