"""Who signs the commitment: the head of region and every unit, those included that have not signed yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masterplan_kit.model import When
from masterplan_kit.model.region import Approval
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names, Party


@dataclass(frozen=True, eq=False, slots=True)
class Signature:
    """One signature; what the plan does not tell is empty and left to be written by hand."""

    title: str
    name: str
    unit: Party | None
    date: When | None


@dataclass(frozen=True, eq=False, slots=True)
class Commitment:
    """The head of region, and the units in the order of their signatures; `open` of them are not in the plan yet."""

    head: Signature
    units: tuple[Signature, ...]
    open: int


def commitment(names: Names, actions: tuple[Action, ...]) -> Commitment:
    """The signatures told by the plan, then empty ones for offices that lead an initiative and are not among them."""
    entries = names.plan.approval
    first = next((entry for entry in entries if not entry.unit), None)
    signed = tuple(_signed(entry, names) for entry in entries if entry is not first)
    missing = tuple(_missing(names, actions, {one.unit for one in signed}))
    return Commitment(_head(first, names), signed + missing, len(missing))


def _signed(entry: Approval, names: Names) -> Signature:
    return Signature(entry.title or "", entry.name or "", names.party(entry.unit), entry.date)


def _head(entry: Approval | None, names: Names) -> Signature:
    """The first entry without a unit, completed by what the plan says of the region's head."""
    head = names.plan.region.head if names.plan.region else None
    title = (entry.title if entry else None) or (head.title if head else None)
    name = (entry.name if entry else None) or (head.name if head else None)
    return Signature(title or "", name or "", None, entry.date if entry else None)


def _missing(names: Names, actions: tuple[Action, ...], signed: set[Party | None]) -> Iterator[Signature]:
    for party in dict.fromkeys(action.lead for action in actions if action.lead):
        unit = names.plan.unit(party.name)
        kind = names.programme.party(unit.kind if unit else None)
        if party not in signed and not (kind and kind.outside_government):
            yield Signature("", (unit.head if unit else None) or "", party, None)
