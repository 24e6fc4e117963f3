"""Programmes shared with neighbouring regions, and where the plan works with these beside them."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.model import Collaboration, Unit
from masterplan_kit.node import written
from masterplan_kit.programme import regions
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names, Party
from masterplan_kit.render.document.strands import Strand


@dataclass(frozen=True, eq=False, slots=True)
class Shared:
    """One programme shared with neighbours; `actions` are the initiatives of its pillar in which these take part."""

    node: Collaboration
    strand: Strand | None
    pillar: str  # as the region wrote it, where no pillar is called so
    partners: tuple[Party, ...]
    decreed: bool
    actions: tuple[Action, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Joint:
    """An initiative in which neighbours take part."""

    action: Action
    neighbours: tuple[Party, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Neighbour:
    """A region that is a partner; `name` is the official one where the plan tells a code that is listed."""

    party: Party
    name: str
    code: str
    programmes: tuple[Shared, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Together:
    """All programmes by pillar, and all neighbours with what is done with them."""

    programmes: tuple[Shared, ...]
    partners: int  # of all programmes, each counted once
    decreed: int  # programmes that rest on a decree or agreement with number or date
    neighbours: tuple[Neighbour, ...]
    joint: tuple[Joint, ...]
    lacking: tuple[Strand, ...]  # pillars without a programme, where the edition demands collaboration


def together(strands: tuple[Strand, ...], names: Names) -> Together:
    """What the plan shares with its neighbours."""
    by_key = {strand.key: strand for strand in strands if strand.key}
    actions = tuple(action for strand in strands for action in strand.actions)
    shared = [_shared(node, by_key, names) for node in filter(written, names.plan.collaboration)]
    shared.sort(key=lambda one: strands.index(one.strand) if one.strand else len(strands))
    served = [one.strand for one in shared]
    asked = names.programme.required_collaboration
    neighbours = tuple(_neighbour(unit, tuple(shared), actions, names) for unit in _regions(names))
    parties = tuple(one.party for one in neighbours)
    return Together(
        programmes=tuple(shared),
        partners=len({party for one in shared for party in one.partners}),
        decreed=sum(one.decreed for one in shared),
        neighbours=neighbours,
        joint=tuple(Joint(action, taking) for action in actions if (taking := _taking_part(action, parties))),
        lacking=tuple(strand for strand in strands if asked and strand.view and strand not in served),
    )


def _regions(names: Names) -> tuple[Unit, ...]:
    """The units that are regional governments."""
    region = names.programme.term("party_kinds", "region")
    units = names.plan.units
    return tuple(unit for unit in units if region and names.programme.term("party_kinds", unit.kind) is region)


def _shared(node: Collaboration, by_key: dict[str, Strand], names: Names) -> Shared:
    pillar = names.programme.pillar(node.pillar)
    strand = by_key.get(pillar.id if pillar else node.pillar or "")
    partners, decree = names.parties(node.with_), node.decree
    return Shared(
        node=node,
        strand=strand,
        pillar=strand.name if strand else node.pillar or "",
        partners=partners,
        decreed=bool(decree and (decree.number or decree.date)),
        actions=tuple(action for action in strand.actions if _taking_part(action, partners)) if strand else (),
    )


def _neighbour(unit: Unit, shared: tuple[Shared, ...], actions: tuple[Action, ...], names: Names) -> Neighbour:
    party = names.party_of(unit)
    listed = regions.region(unit.code)
    return Neighbour(
        party=party,
        name=listed.name if listed else party.name,
        code=unit.code or "",
        programmes=tuple(one for one in shared if party in one.partners),
        actions=tuple(action for action in actions if _taking_part(action, (party,))),
    )


def _taking_part(action: Action, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    own = (action.lead, *action.support, *action.partners)
    return tuple(party for party in parties if party in own)
