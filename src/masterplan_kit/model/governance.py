"""Bodies, participation, money beyond the budget, and what keeps the plan alive."""

from __future__ import annotations

from typing import ClassVar

from masterplan_kit.model.kinds import Day, Flag, Id, Moment, Money, Number, Whole, Words, Year
from masterplan_kit.model.region import Decree, Regulation, TeamMember
from masterplan_kit.node import Node


class Scope(Node):
    """What a stated total covers; left out means all."""

    year: Year | None = None
    source: Words | None = None
    pillar: Words | None = None
    unit: Words | None = None
    kind: Words | None = None
    initiative: Words | None = None


class Stated(Node):
    """A total that the region's own text states."""

    about: Words | None = None
    scope: Scope | None = None
    value: Money | None = None
    where: Words | None = None


class ApbdShare(Node):
    """Smart city's part of the whole regional budget."""

    percent: Number | None = None
    year: Year | None = None
    source: Words | None = None


class Opex(Node):
    """Running cost: rupiah a year or over the term."""

    amount: Money | None = None
    per: Words | None = None


class Return(Node):
    """How the private partner is paid."""

    kind: Words | None = None
    amount: Money | None = None
    per: Words | None = None
    tax_included: Flag | None = None


class Irr(Node):
    """Internal rates of return, in percent."""

    project: Number | None = None
    equity: Number | None = None


class Contract(Node):
    """A signed contract."""

    number: Words | None = None
    date: Day | None = None


class Proposal(Node):
    """A KPBU or business-matchmaking proposal: private capital lives here."""

    id: Id | None = None
    initiative: Words | None = None
    unit: Words | None = None
    sector: Words | None = None
    scope: Words | None = None
    scheme: Words | None = None
    construction_months: Whole | None = None
    service_years: Whole | None = None
    capex: Money | None = None
    opex: Opex | None = None
    return_: Return | None = None
    irr: Irr | None = None
    guarantor: Words | None = None
    stage: Words | None = None
    contract: Contract | None = None
    legal_basis: tuple[Regulation, ...] = ()
    benefits: tuple[Words, ...] = ()
    progress: Number | None = None


class Funding(Node):
    """Money beyond the yearly rows."""

    apbd_share: ApbdShare | None = None
    proposals: tuple[Proposal, ...] = ()


class Body(Node):
    """Dewan, Tim Pelaksana or Forum."""

    decree: Decree | None = None
    members: tuple[TeamMember, ...] = ()
    meetings_per_year: Number | None = None
    about: Words | None = None


class Bodies(Node):
    """Who steers, who carries out, who is heard."""

    council: Body | None = None
    implementation_team: Body | None = None
    forum: Body | None = None


class Participation(Node):
    """An event at which people outside the team took part."""

    date: Moment | None = None
    event: Words | None = None
    groups: tuple[Words, ...] = ()
    result: Words | None = None


class Monitoring(Node):
    """When the plan is looked at again, and by whom."""

    review: Words | None = None
    revise: Words | None = None
    unit: Words | None = None


class Continuity(Node):
    """What carries the plan past a change of office and past its own end."""

    measures: tuple[Words, ...] = ()
    beyond: Words | None = None


class Collaboration(Node):
    """A programme shared with neighbours."""

    pillar: Words | None = None
    with_: tuple[Words, ...] = ()
    programme: Words | None = None
    decree: Decree | None = None


class Evidence(Node):
    """A file that proves something."""

    id: Id | None = None
    file: Words | None = None
    about: Words | None = None


class Waiver(Node):
    """A finding the region asks to be excused from, with reason and end."""

    shorthand: ClassVar[str] = "rule"

    rule: Words | None = None
    at: Words | None = None
    reason: Words | None = None
    until: Day | None = None
