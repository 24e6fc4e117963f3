"""What the ids in a plan lead to: `I-01` by the issue's title, `rpjmd-2025/T1.S2` by the objective's text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masterplan_kit.model import DevelopmentPlan, Period
from masterplan_kit.node import Node
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, slots=True)
class Reference:
    """An id as it was written, the words behind it, and where they stand; without these where nothing has that id."""

    label: str
    text: str = ""
    anchor: str = ""


def references(names: Names, ids: Iterable[str]) -> tuple[Reference, ...]:
    """What those ids name, each once."""
    return tuple(reference(names, id_) for id_ in dict.fromkeys(ids))


def reference(names: Names, id_: str) -> Reference:
    """What an id names: an issue, a factor, a strategy, an application, an initiative ..."""
    found = names.by_id.get(id_)
    return _to(names, id_, found) if found else Reference(id_)


def objective(names: Names, link: str) -> Reference:
    """What `plan/objective` names: by kind and years of the plan, by the id as written where another has the same."""
    id_, _, own = link.partition("/")
    plans = names.plan.context.development_plans if names.plan.context else ()
    found = ((plan, one) for plan in plans if plan.id == id_ for one in plan.objectives if one.id == own)
    plan, target = next(found, (None, None))
    if plan is None or target is None:
        return Reference(link)
    short = short_of(plan)
    alone = short and [short_of(one) for one in plans].count(short) == 1
    return _to(names, f"{short} {own}" if alone else link, target)


def short_of(plan: DevelopmentPlan) -> str:
    """Kind and years of a development plan: RPJMD 2025–2029."""
    return " ".join(part for part in ((plan.kind or "").upper(), _years(plan.period)) if part)


def _years(period: Period | None) -> str:
    years = period.years if period else range(0)
    return f"{years[0]}–{years[-1]}" if len(years) > 1 else "".join(map(str, years))


def _to(names: Names, label: str, node: Node) -> Reference:
    said = (getattr(node, attribute, None) for attribute in ("title", "text", "name"))
    return Reference(label, next((words for words in said if words), ""), names.anchor(node))
