"""The budget of the initiatives, summed every way that books show it; proposals of private capital are not in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from masterplan_kit.i18n import rounded
from masterplan_kit.model.initiative import BudgetRow, Initiative
from masterplan_kit.programme.model import Term
from masterplan_kit.render.document.names import Names

Label = tuple[str, str, str]  # key, name, anchor

_SCALES: Final = (10**6, 10**3, 1)


@dataclass(frozen=True, slots=True)
class Row:
    """Rupiah of one name by year; `key` is the id of its word or unit, empty where the plan names none."""

    key: str
    name: str
    anchor: str
    amounts: tuple[int, ...]
    total: int
    share: Decimal  # percent of all


@dataclass(frozen=True, slots=True)
class Cross:
    """Names by years: all rows together are `totals`.

    `scale` is the greatest of a million, a thousand and one rupiah in which every cell is a whole number, so that
    what is printed adds up.
    """

    years: tuple[int, ...]
    rows: tuple[Row, ...]
    totals: Row
    scale: int


@dataclass(frozen=True, eq=False, slots=True)
class Money:
    """The budget of the plan, whole and by year, source, pillar, unit and kind."""

    total: int
    years: tuple[int, ...]
    by_source: Cross
    by_pillar: Cross
    by_unit: Cross
    by_kind: Cross
    without: int  # initiatives with no amount at all


def money(names: Names, other: str, total: str) -> Money:
    """Every sum of the budget; `other` names what has no name in the plan, `total` the last line."""
    rows = list(names.plan.budget_rows())
    told = {year for _, row in rows for year in row.amounts or {}}
    years = tuple(sorted(told | set(names.plan.years))) if told else tuple(names.plan.years)
    programme = names.programme

    def cross(known: Iterable[Label], key: Callable[[Initiative, BudgetRow], Label]) -> Cross:
        return _cross(rows, years, known, key, total)

    def source(_: Initiative, row: BudgetRow) -> Label:
        return _named(names, programme.funding_source(row.source), row.source, other)

    def kind(_: Initiative, row: BudgetRow) -> Label:
        return _named(names, programme.term("budget_kinds", row.kind), row.kind, other)

    def pillar(node: Initiative, _: BudgetRow) -> Label:
        term = programme.pillar(node.pillar) or programme.pillar_of(node.sub_pillar)
        return _of_pillar(names, term) if term else _named(names, None, node.pillar, other)

    def unit(node: Initiative, row: BudgetRow) -> Label:
        party = names.party(row.unit or node.lead)
        return (party.anchor or party.name, party.name, party.anchor) if party else ("", other, "")

    def terms(found: Iterable[Term]) -> list[Label]:
        return [_named(names, term, None, other) for term in found]

    pillars = [_of_pillar(names, term) for term in programme.pillars]
    return Money(
        total=sum(row.total for _, row in rows),
        years=years,
        by_source=cross(terms(programme.funding_sources), source),
        by_pillar=cross(pillars, pillar),
        by_unit=cross((), unit),
        by_kind=cross(terms(programme.budget_kinds), kind),
        without=sum(not node.cost for node in names.plan.initiatives),
    )


def _named(names: Names, term: Term | None, text: str | None, other: str) -> Label:
    return (term.id, term.name[names.lang], "") if term else (text or "", text or other, "")


def _of_pillar(names: Names, term: Term) -> Label:
    return term.id, term.name[names.lang], f"pillar:{term.id}"


def _cross(
    rows: list[tuple[Initiative, BudgetRow]],
    years: tuple[int, ...],
    known: Iterable[Label],
    key: Callable[[Initiative, BudgetRow], Label],
    total: str,
) -> Cross:
    """Sums by name and year, the programme's words in their order first; names without money are left out."""
    sums: dict[Label, dict[int, int]] = {entry: {} for entry in known}
    for node, row in rows:
        by_year = sums.setdefault(key(node, row), {})
        for year, amount in (row.amounts or {}).items():
            by_year[year] = by_year.get(year, 0) + amount
    everything = sum(sum(by_year.values()) for by_year in sums.values())
    lines = tuple(_row(entry, by_year, years, everything) for entry, by_year in sums.items() if by_year)
    whole = {year: sum(by_year.get(year, 0) for by_year in sums.values()) for year in years}
    scale = scale_of(amount for line in lines for amount in line.amounts)
    return Cross(years, lines, _row(("", total, ""), whole, years, everything), scale)


def scale_of(amounts: Iterable[int]) -> int:
    """The greatest of a million, a thousand and one rupiah in which each amount is a whole number."""
    cells = tuple(amounts)
    return next(scale for scale in _SCALES if all(amount % scale == 0 for amount in cells))


def _row(entry: Label, by_year: dict[int, int], years: tuple[int, ...], everything: int) -> Row:
    total = sum(by_year.values())
    share = rounded(Decimal(100 * total) / everything, 1) if everything else Decimal(0)
    return Row(*entry, tuple(by_year.get(year, 0) for year in years), total, share)
