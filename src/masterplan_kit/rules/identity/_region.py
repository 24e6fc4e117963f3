"""The region that a plan is for, as far as its code or its name tells."""

from __future__ import annotations

from masterplan_kit.model import Masterplan
from masterplan_kit.programme.regions import Region, find, region, retired


def region_of(plan: Masterplan) -> Region | None:
    """Find the region by its code, present or former, else by a name that only one region bears."""
    written = plan.region
    if written is None:
        return None
    if written.code:
        return region(written.code) or retired(written.code)
    named = find(written.name)
    return named[0] if len(named) == 1 else None


def shown(one: Region) -> str:
    """Say a region with its code: Kota Bogor (32.71)."""
    return f"{one.name} ({one.code})"
