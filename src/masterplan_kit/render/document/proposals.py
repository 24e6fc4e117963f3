"""Projects offered to private partners; their capital is kept apart from the budget of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from masterplan_kit.model import Proposal
from masterplan_kit.model.governance import Opex, Return
from masterplan_kit.node import written
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.changes import Change, change
from masterplan_kit.render.document.indicators import measures
from masterplan_kit.render.document.laws import Law, laws
from masterplan_kit.render.document.names import Names, Party

Where = Literal["done", "here", "ahead"]


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the preparation, and whether the project is past it, at it or before it."""

    name: str
    where: Where


@dataclass(frozen=True, slots=True)
class Stream:
    """Money that flows while the service runs: rupiah a year or over the whole term, as the plan tells it."""

    amount: int
    yearly: bool
    years: int | None
    total: int | None  # over the years of service; None while these are not told


@dataclass(frozen=True, slots=True)
class LifeCycle:
    """All that a project costs and brings in over its years of service, as proposed and not discounted."""

    capex: int
    opex: Stream
    income: Stream
    cost: int
    returned: int

    @property
    def beyond(self) -> int:
        """What comes in beyond the cost: interest, tax and the partner's gain are paid from it."""
        return self.returned - self.cost


@dataclass(frozen=True, eq=False, slots=True)
class Project:
    """One proposal with its words resolved; `action` is the initiative behind it."""

    node: Proposal
    label: str  # its id, else its place in the list
    anchor: str
    name: str
    action: Action | None
    changes: tuple[Change, ...]  # by which the outcome of that initiative is measured
    unit: Party | None
    head: str  # of that unit
    scheme: str
    paid: str  # how the partner is paid
    stage: str
    stages: tuple[Stage, ...]
    opex: Stream | None
    income: Stream | None
    life: LifeCycle | None
    laws: tuple[Law, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Projects:
    """All proposals; `capital` is what private partners would invest in those `told` with an amount."""

    all: tuple[Project, ...]
    capital: int
    told: int


def projects(actions: tuple[Action, ...], names: Names) -> Projects:
    """The proposals of the plan, in its order."""
    nodes = tuple(filter(written, names.plan.funding.proposals if names.plan.funding else ()))
    by_id = {action.node.id: action for action in reversed(actions) if action.node.id}
    return Projects(
        all=tuple(_project(node, number, by_id, names) for number, node in enumerate(nodes, start=1)),
        capital=sum(node.capex or 0 for node in nodes),
        told=sum(node.capex is not None for node in nodes),
    )


def _project(node: Proposal, number: int, by_id: dict[str, Action], names: Names) -> Project:
    action = by_id.get(node.initiative or "")
    opex = _stream(node.opex, node.service_years, names)
    income = _stream(node.return_, node.service_years, names)
    anchor, unit = names.anchor(node), names.plan.unit(node.unit)
    return Project(
        node=node,
        label=node.id or f"#{number}",
        anchor=anchor,
        name=node.sector or (action.name if action else "") or node.id or f"#{number}",
        action=action,
        changes=tuple(map(change, measures(names, action.node.indicators))) if action else (),
        unit=names.party(node.unit),
        head=(unit.head if unit else None) or "",
        scheme=names.term("kpbu_schemes", node.scheme),
        paid=names.term("kpbu_returns", node.return_.kind if node.return_ else None),
        stage=names.term("kpbu_stages", node.stage),
        stages=_stages(node, names),
        opex=opex,
        income=income,
        life=_life(node.capex, opex, income),
        laws=laws(node.legal_basis, names, f"law:{anchor}"),
    )


def _stages(node: Proposal, names: Names) -> tuple[Stage, ...]:
    """The edition's steps; none is past while the plan does not tell the present one."""
    steps = names.programme.kpbu_stages
    here = names.programme.term("kpbu_stages", node.stage)
    place = steps.index(here) if here else -1

    def where(number: int) -> Where:
        return "here" if number == place else "done" if number < place else "ahead"

    return tuple(Stage(step.name[names.lang], where(number)) for number, step in enumerate(steps))


def _stream(told: Opex | Return | None, years: int | None, names: Names) -> Stream | None:
    period = names.programme.term("payment_periods", told.per) if told else None
    if told is None or told.amount is None or period is None:
        return None
    if period.id != "year":
        return Stream(told.amount, yearly=False, years=years, total=told.amount)
    return Stream(told.amount, yearly=True, years=years, total=told.amount * years if years else None)


def _life(capex: int | None, opex: Stream | None, income: Stream | None) -> LifeCycle | None:
    """Only where capital, running cost and return are all told for the whole term: a partial sum would mislead."""
    if capex is None or opex is None or income is None or opex.total is None or income.total is None:
        return None
    return LifeCycle(capex, opex, income, cost=capex + opex.total, returned=income.total)
