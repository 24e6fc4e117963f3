"""Who plans along is a region or a unit that is known."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import find, region
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._parties import likeness


@rule(
    "GOV023",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023; Kepmendagri 300.2.2-2138/2025",
    message=Text(
        id="Mitra kolaborasi “{partner}” bukan daerah yang dikenal dan tidak ada dalam daftar pihak ({known})",
        en="The partner “{partner}” is neither a known region nor in the list of parties ({known})",
    ),
    why=Text(
        id="Kolaborasi dinilai dari perjanjian dengan daerah yang disebut dengan jelas.",
        en="Collaboration is scored by agreements with regions that are clearly named.",
    ),
    help=Text(
        id="Pakai kode dari daftar pihak (“units”) atau nama lengkap daerah, misalnya Kabupaten Kutai Timur.",
        en="Use an id from the list of parties (“units”) or the full name of the region, such as Kabupaten Kutai Timur.",
    ),
    bad="""
        units:
          - {id: kukar, name: Kabupaten Kutai Kartanegara, kind: region, code: "64.02"}
        collaboration:
          - pillar: environment
            with: [kukar, Kutim Raya]  # <- GOV023
            programme: Perawatan bakau dari hulu sampai pantai
    """,
    good="""
        units:
          - {id: kukar, name: Kabupaten Kutai Kartanegara, kind: region, code: "64.02"}
        collaboration:
          - pillar: environment
            with: [kukar, Kabupaten Kutai Timur]
            programme: Perawatan bakau dari hulu sampai pantai
    """,
    needs=("units",),
)
def collaboration_partner_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Say each unknown partner once, at its first place."""
    like = likeness(plan)
    said: set[str] = set()
    for shared in plan.collaboration:
        for number, partner in enumerate(shared.with_):
            known = plan.unit(partner) or region(partner) or find(partner)
            if not known and partner not in said:
                said.add(partner)
                yield finding(shared, "with", number, partner=partner, known=like(partner))
