"""The medium-term development plans that the masterplan must serve."""

from __future__ import annotations

from typing import Final

from masterplan_kit.model import DevelopmentPlan, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules.identity._period import in_order

_MEDIUM: Final = frozenset({"rpjmd", "rpd"})  # an RPD stands in for an RPJMD between two heads of region


def medium_term(plan: Masterplan, programme: Programme) -> list[DevelopmentPlan]:
    """List the RPJMD and RPD with a known period, the earliest first."""
    plans = plan.context.development_plans if plan.context else ()
    kinds = ((one, programme.term("development_plans", one.kind)) for one in plans if in_order(one.period))
    found = [one for one, kind in kinds if kind and kind.id in _MEDIUM]
    return sorted(found, key=lambda one: one.period.years.start if one.period else 0)


def called(one: DevelopmentPlan) -> str:
    """Say which plan it is: RPJMD 2021-2026."""
    years = one.period.years if one.period else range(0)
    return f"{(one.kind or '').upper()} {years.start}-{years.stop - 1}"
