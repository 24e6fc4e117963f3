"""How long periods are, how they lie to each other, and how they are said."""

from __future__ import annotations

from typing import Final

from masterplan_kit.i18n import Text, counted
from masterplan_kit.model import Period

_DAYS: Final = 365.25  # of a year


def in_order(period: Period | None) -> Period | None:
    """Give the period back where both ends are known and in order."""
    return period if period is not None and period.years and not turned(period) else None


def turned(period: Period | None) -> bool:
    """Tell whether it ends before it starts."""
    return bool(period and period.start and period.end and period.end.last < period.start.first)


def length(period: Period) -> int:
    """Count its years by the days, so that October 2022 to October 2027 is five and not six."""
    if period.start is None or period.end is None:
        return 0
    return round(((period.end.last - period.start.first).days + 1) / _DAYS)


def lasting(period: Period) -> Text:
    """Say how long it is: 10 tahun."""
    return counted(length(period), "tahun", "year", "years")


def overlap(one: Period, other: Period) -> bool:
    """Tell whether a calendar year belongs to both."""
    return one.years.start < other.years.stop and other.years.start < one.years.stop


def spoken(period: Period) -> str:
    """Say the period as people write it: 2020-2029."""
    years = period.years
    return f"{years.start}-{years.stop - 1}" if len(years) > 1 else str(years.start)
