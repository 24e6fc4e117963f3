"""Before further pillars comes the initiative's own."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "PIL018",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (program dihitung per dimensi)",
    message=Text(
        id="“{initiative}” menyebut pilar tambahan, tetapi pilar utamanya belum dipilih",
        en="“{initiative}” names further pillars, but its main pillar is not chosen yet",
    ),
    why=Text(
        id="Inisiatif dihitung satu kali, pada pilar utamanya; tanpa pilar utama, inisiatif itu tidak masuk rekap mana pun.",
        en="An initiative counts once, under its main pillar; without one, it appears in no pillar's total.",
    ),
    help=Text(
        id="Pilih satu pilar utama dari yang sudah disebut, dan biarkan sisanya sebagai pilar tambahan.",
        en="Choose one of those named as the main pillar, and leave the rest as further pillars.",
    ),
    bad="""
        initiatives:
          - name: Pertanian kota di gang sempit
            also_pillars: [branding, environment]  # <- PIL018
    """,
    good="""
        initiatives:
          - name: Pertanian kota di gang sempit
            pillar: environment
            also_pillars: [branding]
    """,
)
def also_pillars_without_primary(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Initiatives with further pillars only."""
    for initiative in active(plan, programme):
        if initiative.also_pillars and not initiative.pillar:
            yield finding(initiative, "also_pillars", on_key=True, initiative=initiative.called)
