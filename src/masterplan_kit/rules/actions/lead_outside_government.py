"""A police station or a bank cannot be held to the plan by the head of region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan, Unit
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active

_REGIONAL: Final = frozenset({"opd", "region", "government"})  # `government`: the group, where the kind is not told


@rule(
    "ACT004",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kertas kerja bimtek Wonosobo 2019",
    message=Text(
        id="“{initiative}” dipimpin {lead} ({kind}), tanpa perangkat daerah yang mendampingi",
        en="“{initiative}” is led by {lead} ({kind}), without a regional office alongside",
    ),
    why=Text(
        id="Kepolisian, PMI, bank, atau perusahaan tidak bertanggung jawab kepada kepala daerah dan tidak memegang anggaran daerah.",
        en="The police, the Red Cross, banks, and companies neither answer to the head of the region nor hold its budget.",
    ),
    help=Text(
        id="Jadikan perangkat daerah sebagai penanggung jawab dan {lead} sebagai mitra, atau tambahkan perangkat daerah pada “support”.",
        en="Let a regional office lead with {lead} as a partner, or add a regional office under “support”.",
    ),
    bad="""
        units:
          - {id: polres, name: Polres Wonosobo, kind: agency}
          - {id: dishub, name: Dinas Perhubungan, kind: opd}
        initiatives:
          - name: Panic Button warga
            lead: polres  # <- ACT004
    """,
    good="""
        units:
          - {id: polres, name: Polres Wonosobo, kind: agency}
          - {id: dishub, name: Dinas Perhubungan, kind: opd}
        initiatives:
          - name: Panic Button warga
            lead: polres
            support: [dishub]
    """,
)
def lead_outside_government(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look at the kind of the lead, and at who supports it."""
    for initiative in active(plan, programme):
        lead = plan.unit(initiative.lead)
        kind = _kind(programme, lead)
        if lead is None or kind is None or kind[0] in _REGIONAL:
            continue
        helpers = (_kind(programme, plan.unit(text)) for text in initiative.support)
        if any(helper and helper[0] in _REGIONAL for helper in helpers):
            continue
        name = lead.short or lead.name or lead.id or "–"
        there = related(lead, "kind", label=Text("{lead}: {kind}", "{lead}: {kind}"), lead=name, kind=kind[1])
        yield finding(initiative, "lead", related=(there,), initiative=initiative.called, lead=name, kind=kind[1])


def _kind(programme: Programme, unit: Unit | None) -> tuple[str, Text] | None:
    """Kind, or group where only that is told: its id and what it is called."""
    if unit is None:
        return None
    term = programme.term("party_kinds", unit.kind) or programme.party(unit.kind)
    return (term.id, lowered(term.name)) if term else None
