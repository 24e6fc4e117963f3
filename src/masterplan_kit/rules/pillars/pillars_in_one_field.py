"""The own pillar of an initiative is one."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import elsewhere, pillar_mentions, several


@rule(
    "PIL020",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laman quick win Kota Bogor (satu program di dua dimensi); FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="“{written}” menyebut {count} pilar sekaligus; isian ini hanya untuk satu pilar",
        en="“{written}” names {count} pillars at once; this field takes only one",
    ),
    why=Text(
        id="Setiap inisiatif dihitung satu kali; bila dua pilar sama-sama memilikinya, jumlah semua pilar melebihi jumlah inisiatif.",
        en="Each initiative counts once; if two pillars owned it, the totals by pillar would exceed the number of initiatives.",
    ),
    help=Text(
        id="Tulis satu di antara {pillars} sebagai pilar utama, dan sisanya sebagai pilar tambahan.",
        en="Write one of {pillars} as the main pillar, and the rest as further pillars.",
    ),
    bad="""
        initiatives:
          - name: E-ABCD Urban Agriculture
            pillar: branding, environment  # <- PIL020
    """,
    good="""
        initiatives:
          - name: E-ABCD Urban Agriculture
            pillar: environment
            also_pillars: [branding]
    """,
)
def pillars_in_one_field(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each text that holds nothing but pillars, and more than one."""
    for text, places in pillar_mentions(plan).items():
        pillars = several(programme, text)
        if pillars:
            first = places[0]
            yield finding(
                first.node, *first.keys, related=elsewhere(places), on_key=first.on_key,
                written=text, count=len(pillars), pillars=tuple(pillar.id for pillar in pillars),
            )  # fmt: skip
