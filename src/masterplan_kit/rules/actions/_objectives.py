"""The objectives of the development plans, as initiatives name them."""

from __future__ import annotations

from masterplan_kit.model import DevelopmentPlan, Masterplan
from masterplan_kit.model.context import Objective
from masterplan_kit.programme import Programme

_MEDIUM_TERM = ("rpjmd", "rpd")


def objectives(plan: Masterplan) -> dict[str, Objective]:
    """Every objective by the name that initiatives use: `rpjmd-2021/T1.S2`."""
    return {
        f"{development_plan.id}/{objective.id}": objective
        for development_plan in (plan.context.development_plans if plan.context else ())
        for objective in development_plan.objectives
        if development_plan.id and objective.id
    }


def unlisted(plan: Masterplan, programme: Programme) -> list[DevelopmentPlan]:
    """The medium-term development plans of the plan's years, where none of them lists its objectives."""
    found = []
    for development_plan in plan.context.development_plans if plan.context else ():
        kind = programme.term("development_plans", development_plan.kind)
        if kind is None or kind.id not in _MEDIUM_TERM or _over(development_plan, plan):
            continue
        if any(one.id for one in development_plan.objectives):
            return []
        found.append(development_plan)
    return found


def _over(development_plan: DevelopmentPlan, plan: Masterplan) -> bool:
    years = development_plan.period.years if development_plan.period else range(0)
    return bool(years and plan.years and (years[-1] < plan.years[0] or plan.years[-1] < years[0]))
