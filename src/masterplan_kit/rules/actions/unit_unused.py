"""A list of parties is read as the list of those involved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text, Value
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._parties import mentions

_NAMED: Final = 6


@rule(
    "ACT044",
    severity={"mentoring": INFO},
    source="Format rencana versi 1",
    message=Text(
        id="Tercantum dalam daftar pihak, tetapi tidak disebut di mana pun: {units}",
        en="In the list of parties but named nowhere: {units}",
    ),
    why=Text(
        id="Daftar pihak dibaca sebagai daftar yang terlibat; pihak tanpa peran memberi gambaran yang keliru.",
        en="The list of parties is read as the list of those involved; a party without a role gives a false picture.",
    ),
    help=Text(
        id="Beri pihak itu peran dalam inisiatif, tim, atau kolaborasi, atau hapus dari daftar.",
        en="Give it a role in an initiative, a team, or a collaboration, or take it off the list.",
    ),
    bad="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          - {id: dispora, name: Dinas Pemuda dan Olahraga}  # <- ACT044
        initiatives:
          - name: Satu pintu layanan warga
            lead: diskominfo
    """,
    good="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          - {id: dispora, name: Dinas Pemuda dan Olahraga}
        initiatives:
          - name: Satu pintu layanan warga
            lead: diskominfo
            support: [dispora]
    """,
    needs=("initiatives.lead", "initiatives.support", "initiatives.partners", "bodies", "collaboration", "approval"),
)
def unit_unused(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """List the units that nothing in the plan names; silent while it names somebody whom nobody knows."""
    used = {plan.unit(mention.text) for mention in mentions(plan)}
    idle = [unit for unit in plan.units if (unit.id or unit.name) and unit not in used]
    if idle and plan.initiatives and None not in used:
        shown: list[Value] = [unit.short or unit.name or unit.id or "–" for unit in idle[:_NAMED]]
        if len(idle) > _NAMED:
            shown.append(Text(f"{len(idle) - _NAMED} pihak lain", f"{len(idle) - _NAMED} more"))
        yield finding(idle[0], units=tuple(shown))
