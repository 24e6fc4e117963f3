"""Where the money comes from and what is still without: the chapter on funding, from the same sums as every table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masterplan_kit.model import Initiative, Stated
from masterplan_kit.model.initiative import BudgetRow
from masterplan_kit.programme import Programme
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.money import Money, Row
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, eq=False, slots=True)
class Check:
    """A total as the region's text states it and as the rows add up; `summed` is None for words nobody knows."""

    node: Stated
    value: int
    covers: tuple[str, ...]  # empty: everything
    summed: int | None

    @property
    def difference(self) -> int:
        """What the text has more than the rows."""
        return self.value - (self.summed or 0)


@dataclass(frozen=True, eq=False, slots=True)
class FundingView:
    """The budget at a glance, the totals held against it, and the initiatives without."""

    largest: Row | None  # source
    public: int
    private: int  # from sources that are not public money, such as firms
    unnamed: int  # from sources that are not told or not known
    peak: tuple[int, int] | None  # the year that needs most, rupiah
    checks: tuple[Check, ...]
    without: tuple[Action, ...]

    @property
    def differing(self) -> tuple[Check, ...]:
        """The stated totals that are not the sum of the rows."""
        return tuple(check for check in self.checks if check.summed is None or check.difference)


def funding(names: Names, actions: tuple[Action, ...], money: Money) -> FundingView:
    """What the chapter says of the plan's money."""
    sources, totals = money.by_source.rows, money.by_source.totals
    public, private = (_from(public, sources, names.programme) for public in (True, False))
    by_year = dict(zip(money.by_source.years, totals.amounts, strict=True))
    peak = max(by_year.items(), key=lambda year: year[1], default=(0, 0))
    return FundingView(
        largest=max(sources, key=lambda row: row.total, default=None),
        public=public,
        private=private,
        unnamed=money.total - public - private,
        peak=peak if peak[1] else None,
        checks=tuple(_checks(names)),
        without=tuple(action for action in actions if not action.cost),
    )


def _from(public: bool, rows: tuple[Row, ...], programme: Programme) -> int:
    sources = ((row, programme.funding_source(row.key)) for row in rows)
    return sum(row.total for row, source in sources if source and source.public is public)


def _checks(names: Names) -> Iterator[Check]:
    for node in names.plan.stated:
        about = names.programme.term("stated_totals", node.about)
        if about and about.id == "budget" and node.value is not None:
            yield Check(node, node.value, tuple(_covers(node, names)), _summed(node, names))


def _covers(node: Stated, names: Names) -> Iterator[str]:
    """What the total covers, in words."""
    scope = node.scope
    if scope is None:
        return
    initiative, unit = names.plan.initiative(scope.initiative), names.party(scope.unit)
    told = (
        str(scope.year or ""),
        names.term("funding_sources", scope.source),
        names.term("pillars", scope.pillar),
        names.term("budget_kinds", scope.kind),
        unit.name if unit else "",
        initiative.called if initiative else scope.initiative or "",
    )
    yield from filter(None, told)


def _summed(node: Stated, names: Names) -> int | None:
    """The sum of the rows in its scope; None where a word of the scope is not known."""
    scope, programme, plan = node.scope, names.programme, names.plan
    if scope is None:
        return sum(row.total for _, row in plan.budget_rows())
    wanted = {
        "source": (scope.source, programme.funding_source(scope.source)),
        "kind": (scope.kind, programme.term("budget_kinds", scope.kind)),
        "pillar": (scope.pillar, programme.pillar(scope.pillar)),
        "unit": (scope.unit, plan.unit(scope.unit)),
        "initiative": (scope.initiative, plan.initiative(scope.initiative)),
    }
    told = {name: found for name, (text, found) in wanted.items() if text}
    if None in told.values():
        return None
    return sum(
        amount
        for initiative, row in plan.budget_rows()
        if told.items() <= _features(initiative, row, names).items()
        for year, amount in (row.amounts or {}).items()
        if scope.year in (None, year)
    )


def _features(initiative: Initiative, row: BudgetRow, names: Names) -> dict[str, object]:
    """What a row is counted under: the same as in every table; a row without a unit is the leading unit's."""
    programme = names.programme
    return {
        "source": programme.funding_source(row.source),
        "kind": programme.term("budget_kinds", row.kind),
        "pillar": programme.pillar(initiative.pillar) or programme.pillar_of(initiative.sub_pillar),
        "unit": names.plan.unit(row.unit or initiative.lead),
        "initiative": initiative,
    }
