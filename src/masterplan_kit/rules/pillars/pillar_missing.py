"""Each initiative is counted under one pillar."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active


@rule(
    "PIL008",
    severity={"draft": INFO, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (program dihitung per dimensi)",
    message=Text(
        id="{initiatives} belum ditempatkan pada pilar mana pun",
        en="No pillar is chosen yet for {initiatives}",
    ),
    why=Text(
        id="Program dihitung dan dinilai per pilar; inisiatif tanpa pilar tidak muncul dalam rekap maupun peta jalan.",
        en="Programmes are counted and scored by pillar; without one, an initiative is missing from the totals and the roadmap.",
    ),
    help=Text(
        id="Pilih pilar yang manfaatnya paling dirasakan warga; pilar lain yang ikut terbantu ditulis sebagai pilar tambahan.",
        en="Choose the pillar where residents feel the benefit most; list others that it helps as further pillars.",
    ),
    bad="""
        initiatives:
          - name: Pasar senja di dermaga
            pillar: branding
          - name: Rumah UMKM Gerbang Serasan  # <- PIL008
            lead: diskop
    """,
    good="""
        initiatives:
          - name: Pasar senja di dermaga
            pillar: branding
          - name: Rumah UMKM Gerbang Serasan
            pillar: economy
            lead: diskop
    """,
)
def pillar_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Initiatives that name no pillar, neither their own nor a further one."""
    asked = active(plan, programme)
    lacking = [one for one in asked if not one.pillar and not one.also_pillars]
    yield from absent(plan, asked, lacking, "pillar")
