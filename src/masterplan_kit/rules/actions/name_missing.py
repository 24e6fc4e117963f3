"""What has no name cannot be talked about."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT021",
    severity={"draft": INFO, "mentoring": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom Program Kerja)",
    message=Text(
        id="Inisiatif nomor {number} belum memiliki nama",
        en="Initiative number {number} has no name yet",
    ),
    why=Text(
        id="Nama inilah yang dibaca kepala daerah, asesor, dan warga; tanpa nama, inisiatif tidak dapat dibahas.",
        en="The name is what the head of the region, assessors, and residents read; without it, nobody can discuss the initiative.",
    ),
    help=Text(
        id="Beri nama yang menyebut layanan atau perubahannya, bukan alatnya.",
        en="Give it a name that says which service or change it brings, not which tool it uses.",
    ),
    bad="""
        initiatives:
          - id: ECO-01  # <- ACT021
            pillar: economy
    """,
    good="""
        initiatives:
          - id: ECO-01
            name: Pembayaran retribusi pasar tanpa antre
            pillar: economy
    """,
)
def name_missing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask every initiative for its name."""
    for number, initiative in enumerate(plan.initiatives, start=1):
        if not initiative.name:
            yield finding(initiative, "name", number=number)
