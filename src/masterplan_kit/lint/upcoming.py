"""The next date that a region has to meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from masterplan_kit.diagnostic import NextDate

if TYPE_CHECKING:
    import datetime as dt

    from masterplan_kit.model import Masterplan
    from masterplan_kit.programme import Programme


def upcoming(plan: Masterplan, programme: Programme, as_of: dt.date) -> NextDate | None:
    """The next stage of the plan's cohort after `as_of`, or None where none is known."""
    if plan.cohort is None or plan.cohort.year is None:
        return None
    dates = programme.stage_dates(plan.cohort.year)
    following = min(((start, name) for name, start in dates if start >= as_of), key=lambda pair: pair[0], default=None)
    return NextDate(following[1], following[0], (following[0] - as_of).days) if following else None
