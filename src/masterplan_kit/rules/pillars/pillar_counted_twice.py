"""A further pillar is another one."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Keys
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "PIL016",
    severity={"draft": WARNING},
    source="FGD Roadmap Smart City Wonosobo 2018 (satu program terhitung dua kali)",
    message=Text(
        id="“{initiative}” menyebut {pillar} dua kali",
        en="“{initiative}” names {pillar} twice",
    ),
    why=Text(
        id="Pilar yang disebut dua kali membuat satu inisiatif terhitung dua kali dalam rekap.",
        en="A pillar named twice makes one initiative count twice in the totals.",
    ),
    help=Text(
        id="Hapus {pillar} dari daftar pilar tambahan; daftar itu hanya untuk pilar lain yang ikut terbantu.",
        en="Take {pillar} off the further pillars; that list is only for other pillars that the initiative helps.",
    ),
    bad="""
        initiatives:
          - name: STBM lima pilar
            pillar: living
            also_pillars: [environment, living]  # <- PIL016
    """,
    good="""
        initiatives:
          - name: STBM lima pilar
            pillar: living
            also_pillars: [environment]
    """,
)
def pillar_counted_twice(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the further pillars with the initiative's own and with one another."""
    for initiative in plan.initiatives:
        own = programme.pillar(initiative.pillar)
        seen: dict[str, Keys] = {own.id: ("pillar",)} if own else {}
        for number, text in enumerate(initiative.also_pillars):
            pillar = programme.pillar(text)
            if pillar is None:
                continue
            keys = ("also_pillars", number)
            first = seen.setdefault(pillar.id, keys)
            if first is not keys:
                other = related(initiative, *first, label=Text("sudah disebut di sini", "already named here"))
                yield finding(initiative, *keys, related=(other,), initiative=initiative.called, pillar=pillar.name)
