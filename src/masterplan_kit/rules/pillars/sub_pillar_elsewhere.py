"""A sub-pillar belongs to one pillar, and its initiative with it."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Either, Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown


@rule(
    "PIL011",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (delapan belas subdimensi dalam enam dimensi)",
    message=Text(
        id="Subpilar {sub_pillar} termasuk {home}, bukan {pillar}",
        en="The sub-pillar {sub_pillar} belongs to {home}, not to {pillar}",
    ),
    why=Text(
        id="Inisiatif dihitung pada satu pilar, tetapi subpilarnya pada pilar lain, sehingga kedua rekap tidak cocok.",
        en="The initiative counts for one pillar and its sub-pillar for another, so the two totals never agree.",
    ),
    help=Text(
        id="Ganti pilarnya menjadi {home}, atau pilih subpilar {pillar}: {options}.",
        en="Change the pillar to {home}, or choose a sub-pillar of {pillar}: {options}.",
    ),
    bad="""
        initiatives:
          - name: Pesan tiket dan pemandu wisata dari rumah
            pillar: economy
            sub_pillar: tourism  # <- PIL011
    """,
    good="""
        initiatives:
          - name: Pesan tiket dan pemandu wisata dari rumah
            pillar: branding
            sub_pillar: tourism
    """,
)
def sub_pillar_elsewhere(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the pillar of each initiative and gap with the home of its sub-pillar."""
    for initiative in plan.initiatives:
        yield from _compared(programme, initiative, initiative.pillar, initiative.sub_pillar)
    for gap in plan.context.gaps if plan.context else ():
        yield from _compared(programme, gap, gap.pillar, gap.sub_pillar)


def _compared(programme: Programme, node: Node, written: str | None, sub_pillar: str | None) -> Iterator[Finding]:
    pillar, sub = programme.pillar(written), programme.sub_pillar(sub_pillar)
    home = programme.pillar_of(sub_pillar) if sub else None
    if pillar and sub and home and home is not pillar:
        other = related(node, "pillar", label=Text("pilar yang dipilih", "the pillar chosen"))
        yield finding(
            node, "sub_pillar", related=(other,), sub_pillar=lowered(sub.name), home=home.name, pillar=pillar.name,
            options=Either(tuple(map(shown, pillar.sub_pillars))),
        )  # fmt: skip
