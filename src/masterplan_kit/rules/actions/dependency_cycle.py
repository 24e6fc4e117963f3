"""Initiatives that wait for each other never start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._dependencies import Cycle, awaited, cycles

_SHOWN: Final = 12  # a longer circle is told by its first members and its end


@rule(
    "ACT025",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="Inisiatif-inisiatif ini saling menunggu: {cycle}",
        en="These initiatives wait for one another: {cycle}",
    ),
    why=Text(
        id="Tidak satu pun dari inisiatif ini dapat dimulai lebih dahulu, sehingga peta jalan tidak dapat disusun.",
        en="None of these initiatives can start first, so no roadmap can be laid out.",
    ),
    help=Text(
        id="Putuskan mana yang dikerjakan lebih dahulu, lalu hapus ketergantungannya pada yang lain.",
        en="Decide which comes first, then drop its dependency on the others.",
    ),
    bad="""
        initiatives:
          - id: GOV-01
            name: Pusat data daerah
            depends_on: [GOV-02]  # <- ACT025
          - id: GOV-02
            name: Satu data daerah
            depends_on: [GOV-03]
          - id: GOV-03
            name: Portal layanan warga
            depends_on: [GOV-01]
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Pusat data daerah
          - id: GOV-02
            name: Satu data daerah
            depends_on: [GOV-01]
          - id: GOV-03
            name: Portal layanan warga
            depends_on: [GOV-01, GOV-02]
    """,
    needs=("initiatives.depends_on",),
)
def dependency_cycle(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Name each circle once, at its first initiative in the order of the plan."""
    for cycle in cycles(plan):
        first, second, last = cycle[0], cycle[1 % len(cycle)], cycle[-1]
        number = next(number for number, other in awaited(plan, first) if other is second)
        back = (
            related(last, "depends_on", label=Text("kembali ke awal", "back to the first"))
            if last is not first
            else None
        )
        yield finding(first, "depends_on", number, related=(back,) if back else (), cycle=_told(cycle))


def _told(cycle: Cycle) -> Text:
    ids = [one.id or "–" for one in (*cycle, cycle[0])]
    if len(ids) > _SHOWN:
        ids[_SHOWN - 2 : -2] = ["…"]
    chain = " → ".join(ids)
    return Text(chain, chain)  # a text of our own, so that no part of the circle is cut off
