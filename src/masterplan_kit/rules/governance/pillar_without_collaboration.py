"""Where collaboration is scored, it is scored pillar by pillar."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV035",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (kolaborasi, satu untuk setiap pilar)",
    message=Text(
        id="Belum ada program kolaborasi untuk {pillars}",
        en="There is no joint programme yet for {pillars}",
    ),
    why=Text(
        id="Nilai kolaborasi adalah rata-rata dari satu program untuk setiap pilar; pilar tanpa program bernilai nol.",
        en="The collaboration score is the average of one programme for each pillar; a pillar without one scores zero.",
    ),
    help=Text(
        id="Sepakati satu program dengan daerah tetangga untuk setiap pilar itu.",
        en="Agree on one programme with neighbouring regions for each of these pillars.",
    ),
    bad="""
        programme: 2021-kppn
        collaboration:  # <- GOV035
          - {pillar: governance, with: [Kabupaten Lombok Barat], programme: Layanan kependudukan lintas batas}
          - {pillar: branding, with: [Kabupaten Lombok Barat], programme: Kalender wisata satu pulau}
          - {pillar: economy, with: [Kabupaten Lombok Barat], programme: Pasar hasil tani bersama}
          - {pillar: living, with: [Kabupaten Lombok Barat], programme: Bus pengumpan bandara}
          - {pillar: environment, with: [Kabupaten Lombok Barat], programme: Pengolahan sampah kawasan}
    """,
    good="""
        programme: 2021-kppn
        collaboration:
          - {pillar: governance, with: [Kabupaten Lombok Barat], programme: Layanan kependudukan lintas batas}
          - {pillar: branding, with: [Kabupaten Lombok Barat], programme: Kalender wisata satu pulau}
          - {pillar: economy, with: [Kabupaten Lombok Barat], programme: Pasar hasil tani bersama}
          - {pillar: living, with: [Kabupaten Lombok Barat], programme: Bus pengumpan bandara}
          - {pillar: society, with: [Kabupaten Lombok Barat], programme: Relawan siaga gempa}
          - {pillar: environment, with: [Kabupaten Lombok Barat], programme: Pengolahan sampah kawasan}
    """,
    needs=("collaboration.pillar",),
)
def pillar_without_collaboration(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List the pillars that no shared programme names, where the edition demands collaboration."""
    shared = entries(plan.collaboration)
    found = [programme.pillar(one.pillar) for one in shared]
    lacking = tuple(pillar.name for pillar in programme.pillars if pillar not in found)
    if programme.required_collaboration and shared and lacking:
        yield finding(plan, "collaboration", on_key=True, pillars=lacking)
