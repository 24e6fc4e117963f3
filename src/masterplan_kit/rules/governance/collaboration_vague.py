"""An agreement says with whom and on what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries

_WANTED: Final = {
    "pillar": Text("pilar", "the pillar"),
    "with": Text("daerah mitra", "the partner"),
    "programme": Text("isi program", "the programme"),
}


@rule(
    "GOV036",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Kolaborasi ini belum menyebut {missing}",
        en="This collaboration does not name {missing} yet",
    ),
    why=Text(
        id="Penilai mengkritik perjanjian kerja sama yang terlalu umum untuk dilaksanakan.",
        en="Assessors criticise agreements that are too general to be carried out.",
    ),
    help=Text(
        id="Sebutkan {missing}; satu kalimat tentang apa yang dikerjakan bersama sudah cukup.",
        en="Name {missing}; one sentence on what is done together is enough.",
    ),
    bad="""
        collaboration:
          - pillar: environment  # <- GOV036
            with: [Kabupaten Kutai Timur]
    """,
    good="""
        collaboration:
          - pillar: environment
            with: [Kabupaten Kutai Timur]
            programme: Perawatan bakau dari hulu sampai pantai
    """,
)
def collaboration_vague(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask each collaboration for pillar, partner and content."""
    for one in entries(plan.collaboration):
        there = {"pillar": one.pillar, "with": one.with_, "programme": one.programme}
        missing = [key for key in _WANTED if not there[key]]
        if missing:
            yield finding(one, missing[0], missing=tuple(_WANTED[key] for key in missing))
