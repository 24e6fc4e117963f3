"""A name is not yet a plan of work."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent_together, unfinished


@rule(
    "ACT046",
    severity={"mentoring": INFO},
    source="Kertas kerja bimtek Wonosobo 2019; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Kegiatan belum diuraikan untuk {initiatives}",
        en="No activities are listed yet for {initiatives}",
    ),
    why=Text(
        id="Evaluasi menanyakan berapa kegiatan rencana aksi yang dijalankan; tanpa uraian, tidak ada yang dapat dihitung.",
        en="The evaluation asks how many activities of the action plan were carried out; unless they are listed, none can be counted.",
    ),
    help=Text(
        id="Uraikan tiga sampai tujuh kegiatan pada “activities”, satu baris satu kegiatan.",
        en="List three to seven activities under “activities”, one per line.",
    ),
    bad="""
        initiatives:
          - name: 1 Desa 1 Tenaga IT  # <- ACT046
            pillar: society
    """,
    good="""
        initiatives:
          - name: 1 Desa 1 Tenaga IT
            pillar: society
            activities:
              - Perekrutan tenaga IT desa
              - Pelatihan dasar sistem informasi desa
    """,
)
def activities_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every unfinished initiative for its activities."""
    asked = unfinished(plan, programme)
    yield from absent_together(plan, asked, [one for one in asked if not one.activities], "activities")
