"""Which initiatives a rule asks, and how one or many of them are named in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from masterplan_kit.diagnostic import Finding, finding
from masterplan_kit.i18n import Text, Value, excerpt
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.node import Key
from masterplan_kit.programme import Programme

_NAMED: Final = 3  # a sentence names so many, the rest are counted
_TOGETHER: Final = 5  # from so many on, what all of them lack is one matter of the plan


def state_of(programme: Programme, initiative: Initiative) -> str | None:
    """The id of its state, however it is written."""
    term = programme.term("initiative_states", initiative.state)
    return term.id if term else None


def active(plan: Masterplan, programme: Programme) -> tuple[Initiative, ...]:
    """The initiatives that were not stopped: of a stopped one nothing more is asked."""
    return tuple(one for one in plan.initiatives if one.state is None or state_of(programme, one) != "stopped")


def named(initiatives: Sequence[Initiative]) -> tuple[Value, ...]:
    """The first few by name, the rest as a count."""
    shown: list[Value] = [f"“{excerpt(one.called, 60)}”" for one in initiatives[:_NAMED]]
    rest = len(initiatives) - _NAMED
    if rest > 0:
        shown.append(Text(f"{rest} inisiatif lain", f"{rest} more {'initiative' if rest == 1 else 'initiatives'}"))
    return tuple(shown)


def absent(plan: Masterplan, asked: Sequence[Initiative], lacking: Sequence[Initiative], *keys: Key) -> Iterator[Finding]:
    """What single initiatives lack is said at each of them; what all lack is said once."""
    if len(lacking) >= _TOGETHER and len(lacking) == len(asked):
        yield finding(plan, "initiatives", initiatives=named(lacking))
    else:
        for one in lacking:
            yield finding(one, *keys, initiatives=named([one]))


def absent_together(
    plan: Masterplan, asked: Sequence[Initiative], lacking: Sequence[Initiative], *keys: Key
) -> Iterator[Finding]:
    """A matter of quality is said once, at the first initiative that lacks it."""
    if len(lacking) > 1 and len(lacking) == len(asked):
        yield finding(plan, "initiatives", initiatives=named(lacking))
    elif lacking:
        yield finding(lacking[0], *keys, initiatives=named(lacking))
