"""A smart city is more than one pillar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.pillars._pillars import by_pillar

_MOST: Final = 0.5  # more than all other pillars together


@rule(
    "PIL013",
    severity={"mentoring": INFO, "submission": WARNING},
    source="FGD Roadmap Smart City Wonosobo 2018 (64 dari 75 aplikasi berada pada satu dimensi)",
    message=Text(
        id="{share} inisiatif berada pada {pillar} ({count} dari {total})",
        en="{share} of the initiatives are in {pillar} ({count} of {total})",
    ),
    why=Text(
        id="Semua pilar dinilai sama; rencana yang bertumpu pada satu pilar membiarkan kebutuhan warga yang lain tidak terjawab.",
        en="All pillars are scored alike; a plan that rests on one leaves residents' other needs unanswered.",
    ),
    help=Text(
        id="Tinjau kembali pilar lain, dan gabungkan inisiatif {pillar} yang sebenarnya satu layanan.",
        en="Review the other pillars, and merge initiatives in {pillar} that are really one service.",
    ),
    bad="""
        initiatives:  # <- PIL013
          - name: Izin usaha mikro selesai sehari
            pillar: governance
          - name: Dokumen kependudukan diantar ke kelurahan
            pillar: governance
          - name: Aduan warga dijawab dalam lima hari
            pillar: governance
          - name: Anggaran kota yang mudah dibaca
            pillar: governance
          - name: Antre dokter dari rumah
            pillar: living
          - name: Kampung Masdarling
            pillar: environment
    """,
    good="""
        initiatives:
          - name: Izin usaha mikro selesai sehari
            pillar: governance
          - name: Dokumen kependudukan diantar ke kelurahan
            pillar: governance
          - name: Aduan warga dijawab dalam lima hari
            pillar: governance
          - name: Pasar senja di dermaga
            pillar: branding
          - name: Antre dokter dari rumah
            pillar: living
          - name: Kampung Masdarling
            pillar: environment
    """,
    needs=("initiatives.pillar",),
)
def pillar_holds_most(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Shares are told from as many initiatives on as there are pillars; one pillar alone means that the others are empty."""
    counted = by_pillar(plan, programme)
    total = len(active(plan, programme))
    if total < len(programme.pillars) or len(counted) == 1:
        return
    for pillar in programme.pillars:
        count = len(counted.get(pillar.id, ()))
        if count > total * _MOST:
            share = Percent(100 * count / total)
            yield finding(plan, "initiatives", share=share, pillar=pillar.name, count=count, total=total)
