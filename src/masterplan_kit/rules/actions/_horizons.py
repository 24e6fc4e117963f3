"""Horizons of a plan: which one an initiative ends in, and which ones nothing is planned for."""

from __future__ import annotations

from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Horizon
from masterplan_kit.rules._initiatives import active


def fitting(programme: Programme, start: int, end: int) -> Horizon | None:
    """The shortest horizon, counted from `start`, within which the year `end` falls."""
    return next((one for one in sorted(programme.horizons, key=lambda one: one.years) if one.until(start) >= end), None)


def horizon_of(programme: Programme, initiative: Initiative, start: int) -> Horizon | None:
    """The horizon that an initiative names, else the one its schedule ends in."""
    named = programme.horizon(initiative.horizon)
    return named or (fitting(programme, start, initiative.runs[-1]) if initiative.runs else None)


def stretches(plan: Masterplan, programme: Programme) -> list[tuple[Horizon, range]]:
    """The horizons that the plan is long enough for, each with the years that it adds to the shorter one."""
    if not plan.years:
        return []
    start, found = plan.years[0], []
    for one in sorted(programme.horizons, key=lambda one: one.years):
        until = min(one.until(plan.years[0]), plan.years[-1])
        if start <= until:
            found.append((one, range(start, until + 1)))
        start = until + 1
    return found


def empty(plan: Masterplan, programme: Programme) -> list[tuple[Horizon, range]]:
    """The stretches without an initiative; none while the horizon of some initiative cannot be told."""
    if not plan.years:
        return []
    found = [horizon_of(programme, one, plan.years[0]) for one in active(plan, programme)]
    if not found or None in found:
        return []
    return [(horizon, years) for horizon, years in stretches(plan, programme) if horizon not in found]
