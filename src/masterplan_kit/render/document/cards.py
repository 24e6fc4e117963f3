"""The profile of every initiative on a card: all that the plan says of it, and which others wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from masterplan_kit.model import Indicator
from masterplan_kit.model.initiative import BudgetRow, Initiative
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.facets import words
from masterplan_kit.render.document.indicators import Measure, measures
from masterplan_kit.render.document.money import scale_of
from masterplan_kit.render.document.names import Names, Party
from masterplan_kit.render.document.references import Reference, objective, references
from masterplan_kit.render.document.strands import Strand

_COLUMNS: Final = {10**6: 10, 10**3: 7, 1: 4}  # years that fit beside each other, by the scale of the figures


@dataclass(frozen=True, eq=False, slots=True)
class BudgetLine:
    """One row of an initiative's budget; `amounts` are in the order of the budget's years."""

    source: str
    kind: str
    unit: Party | None
    detail: str
    amounts: tuple[int, ...]
    total: int


@dataclass(frozen=True, eq=False, slots=True)
class Budget:
    """The budget of one initiative; `tall` where its years are better printed below each other."""

    years: tuple[int, ...]
    lines: tuple[BudgetLine, ...]
    by_year: tuple[int, ...]
    scale: int
    tall: bool


@dataclass(frozen=True, eq=False, slots=True)
class Card:
    """All of one initiative; `filters` are the words by which a reader finds it."""

    action: Action
    also: tuple[str, ...]
    state: str
    issues: tuple[Reference, ...]
    integrates: tuple[Reference, ...]
    depends_on: tuple[Reference, ...]
    needed_by: tuple[Action, ...]
    objectives: tuple[Reference, ...]
    budget: Budget | None
    indicators: tuple[Measure, ...]
    missing: tuple[str, ...]  # what the plan does not tell of it yet
    filters: dict[str, str]


@dataclass(frozen=True, eq=False, slots=True)
class Folder:
    """The cards of one pillar."""

    strand: Strand
    cards: tuple[Card, ...]

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The indicators of the pillar, then of its initiatives."""
        return self.strand.indicators + tuple(one for card in self.cards for one in card.indicators)


def folders(strands: tuple[Strand, ...], actions: tuple[Action, ...], names: Names) -> tuple[Folder, ...]:
    """Every card, by pillar."""
    waiting = _waiting(actions)
    return tuple(
        Folder(strand, tuple(_card(action, strand, waiting, names) for action in strand.actions)) for strand in strands
    )


def _waiting(actions: tuple[Action, ...]) -> dict[str, list[Action]]:
    """By the id of an initiative, those that wait for it."""
    waiting: dict[str, list[Action]] = {}
    for action in actions:
        for id_ in dict.fromkeys(action.node.depends_on):
            waiting.setdefault(id_, []).append(action)
    return waiting


def _card(action: Action, strand: Strand, waiting: dict[str, list[Action]], names: Names) -> Card:
    node, aligns = action.node, action.node.aligns
    return Card(
        action=action,
        also=tuple(names.term("pillars", pillar) for pillar in node.also_pillars),
        state=names.term("initiative_states", node.state),
        issues=references(names, node.issues),
        integrates=references(names, node.technology.integrates if node.technology else ()),
        depends_on=references(names, node.depends_on),
        needed_by=tuple(waiting.get(node.id or "", ())),
        objectives=tuple(objective(names, link) for link in (aligns.objectives if aligns else ())),
        budget=_budget(node.budget, names),
        indicators=measures(names, node.indicators),
        missing=_missing(action, node),
        filters=_filters(action, strand, names),
    )


def _missing(action: Action, node: Initiative) -> tuple[str, ...]:
    """What every initiative should tell; a reason why there is no budget is as good as one."""
    told = {
        "pillar": action.pillar or node.pillar,
        "sub_pillar": node.sub_pillar,
        "action_group": node.action_group,
        "problem": node.problem or node.issues,
        "benefits": node.benefits,
        "lead": node.lead,
        "horizon": node.horizon,
        "schedule": node.schedule,
        "budget": node.cost or node.budget_note,
        "indicators": node.indicators,
        "baselines": all(_has_baseline(one) for one in node.indicators),
        "targets": all(one.targets for one in node.indicators),
        "aligns": node.aligns,
    }
    return tuple(name for name, value in told.items() if not value)


def _has_baseline(node: Indicator) -> bool:
    """Whether it is told, or why nobody knows it."""
    return node.baseline is not None and bool(node.baseline.value is not None or node.baseline.reason)


def _budget(rows: tuple[BudgetRow, ...], names: Names) -> Budget | None:
    if not rows:
        return None
    years = tuple(sorted({year for row in rows for year in row.amounts or {}}))
    lines = tuple(_line(row, years, names) for row in rows)
    by_year = tuple(sum(line.amounts[column] for line in lines) for column in range(len(years)))
    scale = scale_of(amount for line in lines for amount in line.amounts)
    return Budget(years, lines, by_year, scale, len(years) > _COLUMNS[scale])


def _line(row: BudgetRow, years: tuple[int, ...], names: Names) -> BudgetLine:
    return BudgetLine(
        source=names.term("funding_sources", row.source),
        kind=names.term("budget_kinds", row.kind),
        unit=names.party(row.unit),
        detail=row.detail or "",
        amounts=tuple((row.amounts or {}).get(year, 0) for year in years),
        total=row.total,
    )


def _filters(action: Action, strand: Strand, names: Names) -> dict[str, str]:
    """Words parted by blanks: what the attributes `data-...` of a card hold."""
    return {name: " ".join(word for word, _ in choices) for name, choices in words(action, strand, names).items()}
