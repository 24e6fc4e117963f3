"""What the rules of this family ask of budget rows and proposals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from masterplan_kit.i18n import Text
from masterplan_kit.model import BudgetRow, Initiative, Masterplan, Proposal
from masterplan_kit.spelling import nearest


def begun(row: BudgetRow) -> bool:
    """Whether anything is told of the row, or was told and could not be read."""
    return row.amounts is not None or any((row.source, row.kind, row.unit, row.detail))


def title_of(proposal: Proposal) -> str:
    """Say what a proposal is about: its scope, else its id, else a dash."""
    return proposal.scope or proposal.id or "–"


def proposals(plan: Masterplan) -> tuple[Proposal, ...]:
    """List the proposals for private capital."""
    return plan.funding.proposals if plan.funding else ()


def proposed(plan: Masterplan) -> frozenset[str]:
    """Collect the ids of the initiatives that private capital is to pay for."""
    return frozenset(proposal.initiative for proposal in proposals(plan) if proposal.initiative)


def by_year(initiative: Initiative) -> Counter[int]:
    """Sum the initiative's money by year; a year written with zero is there, too."""
    money: Counter[int] = Counter()
    for row in initiative.budget:
        for year, amount in (row.amounts or {}).items():
            money[year] += amount
    return money


def dry_years(plan: Masterplan) -> frozenset[int]:
    """Find the years of the plan in which initiatives run and no money at all is foreseen; none where there is no money yet."""
    money: Counter[int] = Counter()
    runs: set[int] = set()
    for initiative in plan.initiatives:
        money.update(by_year(initiative))
        runs.update(initiative.runs)
    if not any(money.values()):
        return frozenset()
    return frozenset(year for year in plan.years if year in runs and not money[year])


class Guess:
    """Did you mean: the first slips of a plan get a guess; one with more of them needs another look as a whole."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = tuple(known)
        self._left = 20

    def of(self, text: str) -> str | None:
        """Find the known word nearest to `text`."""
        self._left -= 1
        return nearest(text, self._known) if self._left >= 0 else None


def perhaps(guess: str | None) -> Text:
    """Say the guess, if there is one."""
    return Text(f"; mungkin “{guess}”", f"; perhaps “{guess}”") if guess else Text("", "")
