"""Totals that the region's own texts state: what they cover, and the sums to hold against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from masterplan_kit.i18n import LANGS, Text, Value, lowered, said
from masterplan_kit.model import Initiative, Masterplan, Stated, Unit
from masterplan_kit.programme import Programme, Term

Features = Mapping[str, int | str | None]

_WHOLE: Final = Text("seluruh rencana", "the whole plan")


class Tally:
    """Sums over any combination of features; the entries are gone through once for each combination, not for each question."""

    def __init__(self, entries: Iterable[tuple[Features, int]]) -> None:
        self._entries = tuple(entries)
        self._sums: dict[tuple[str, ...], Counter[tuple[int | str | None, ...]]] = {}

    def __bool__(self) -> bool:
        return bool(self._entries)

    def of(self, scope: Features) -> int:
        """Sum what has all features of the scope."""
        names = tuple(scope)
        if names not in self._sums:
            sums = self._sums[names] = Counter()
            for features, count in self._entries:
                sums[tuple(features.get(name) for name in names)] += count
        return self._sums[names][tuple(scope.values())]


def id_of(named: Term | Unit | Initiative | None) -> str | None:
    """Tell the id of what was found, if anything was."""
    return named.id if named else None


def scope_of(stated: Stated, plan: Masterplan, programme: Programme) -> dict[str, int | str | None]:
    """Tell in ids what the total covers; None for a word that nobody knows."""
    scope = stated.scope
    if scope is None:
        return {}
    ids: dict[str, int | str | None] = {
        "year": scope.year,
        "source": id_of(programme.funding_source(scope.source)),
        "pillar": id_of(programme.pillar(scope.pillar)),
        "unit": id_of(plan.unit(scope.unit)),
        "kind": id_of(programme.term("budget_kinds", scope.kind)),
        "initiative": id_of(plan.initiative(scope.initiative)),
    }
    return {name: found for name, found in ids.items() if getattr(scope, name) is not None}


def features_of(initiative: Initiative, plan: Masterplan, programme: Programme) -> dict[str, int | str | None]:
    """Tell by what an initiative is counted: its pillar, the unit that leads it, and itself."""
    return {
        "pillar": id_of(programme.pillar(initiative.pillar)),
        "unit": id_of(plan.unit(initiative.lead)),
        "initiative": initiative.id,
    }


def covered(stated: Stated, plan: Masterplan, programme: Programme) -> Text:
    """Say in words what the total covers."""
    scope = stated.scope
    if scope is None:
        return _WHOLE
    unit, initiative = plan.unit(scope.unit), plan.initiative(scope.initiative)
    terms = (
        programme.funding_source(scope.source),
        programme.pillar(scope.pillar),
        programme.term("budget_kinds", scope.kind),
    )
    names: list[Value] = [scope.year] if scope.year else []
    names += [lowered(term.name) for term in terms if term]
    names += [unit.short or unit.name or unit.id or ""] if unit else []
    names += [initiative.called] if initiative else []
    return Text(*(", ".join(said(name, lang) for name in names) for lang in LANGS)) if names else _WHOLE
