"""In a shared area a region plans with its neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV015",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2023; bimtek Halmahera Utara 2021",
    message=Text(
        id="Belum ada program kolaborasi dengan daerah tetangga, padahal edisi {edition} memintanya",
        en="There is no joint programme with neighbouring regions yet, although edition {edition} requires it",
    ),
    why=Text(
        id="Daerah kawasan pariwisata dan ibu kota negara baru dinilai juga atas kolaborasinya: satu program untuk setiap pilar.",
        en="Regions of tourism areas and of the new capital are also scored on collaboration: one programme for each pillar.",
    ),
    help=Text(
        id="Sepakati program bersama dengan daerah tetangga, lalu catat pilar, mitra, dan isinya.",
        en="Agree on joint programmes with neighbouring regions, then record their pillar, partners and content.",
    ),
    bad="""
        programme: 2021-kppn  # <- GOV015
    """,
    good="""
        programme: 2021-kppn
        units:
          - {id: lobar, name: Kabupaten Lombok Barat, kind: region, code: "52.01"}
        collaboration:
          - {pillar: environment, with: [lobar], programme: Pengolahan sampah kawasan Senggigi}
    """,
    needs=("collaboration",),
)
def collaboration_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the edition demands collaboration."""
    if programme.required_collaboration and not entries(plan.collaboration):
        yield finding(plan, "collaboration", edition=programme.edition)
