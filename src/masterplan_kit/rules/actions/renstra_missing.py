"""What stands in no unit's own plan is not carried out."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent_together, unfinished


@rule(
    "ACT033",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (pertanyaan 2.3.1)",
    message=Text(
        id="Belum disebut program Renstra yang memuat {initiatives}",
        en="No programme of a strategic plan (Renstra) is named yet for {initiatives}",
    ),
    why=Text(
        id="Evaluasi menanyakan apakah program smart city tercantum dalam Renstra perangkat daerah.",
        en="The evaluation asks whether smart city programmes appear in the offices' strategic plans (Renstra).",
    ),
    help=Text(
        id="Tulis program atau kegiatan Renstra penanggung jawabnya pada “renstra” di bagian “aligns”.",
        en="Write the programme or activity of the lead's Renstra in “renstra” under “aligns”.",
    ),
    bad="""
        initiatives:
          - name: Pendaftaran puskesmas daring  # <- ACT033
            lead: dinkes
          - name: Rekam medis bersama
            lead: dinkes
            aligns:
              renstra: Program pemenuhan upaya kesehatan perorangan
    """,
    good="""
        initiatives:
          - name: Pendaftaran puskesmas daring
            lead: dinkes
            aligns:
              renstra: Program pemenuhan upaya kesehatan perorangan
          - name: Rekam medis bersama
            lead: dinkes
            aligns:
              renstra: Program pemenuhan upaya kesehatan perorangan
    """,
)
def renstra_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every unfinished initiative that a unit leads."""
    asked = [one for one in unfinished(plan, programme) if one.lead]
    yield from absent_together(
        plan, asked, [one for one in asked if not (one.aligns and one.aligns.renstra)], "aligns", "renstra"
    )
