"""Which initiatives a rule asks, and how one or many of them are named in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from masterplan_kit.diagnostic import Finding
from masterplan_kit.i18n import Text, Value, Values, excerpt
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.node import Key, Keys, Node
from masterplan_kit.programme import Programme

_NAMED: Final = 3  # a sentence names so many, the rest are counted
_TOGETHER: Final = 5  # from so many on, what all of them lack is one matter of the plan


def state_of(programme: Programme, initiative: Initiative) -> str | None:
    """The id of its state, however it is written."""
    term = programme.term("initiative_states", initiative.state)
    return term.id if term else None


def stopped(initiative: Initiative, programme: Programme) -> bool:
    """Whether nothing more is to come of it, or to be paid for it."""
    return state_of(programme, initiative) == "stopped"


@lru_cache(maxsize=1)  # many rules in turn ask for those of the same plan
def active(plan: Masterplan, programme: Programme) -> tuple[Initiative, ...]:
    """The initiatives of which more is asked: those that were not stopped, and that have a name to speak of."""
    return tuple(one for one in plan.initiatives if (one.name or one.id) and not stopped(one, programme))


def unfinished(plan: Masterplan, programme: Programme) -> tuple[Initiative, ...]:
    """The active initiatives on which work is still to be done."""
    return tuple(one for one in active(plan, programme) if state_of(programme, one) != "done")


def named(initiatives: Sequence[Initiative]) -> tuple[Value, ...]:
    """The first few by name, the rest as a count."""
    shown: list[Value] = [f"“{excerpt(one.called, 60)}”" for one in initiatives[:_NAMED]]
    rest = len(initiatives) - _NAMED
    if rest > 0:
        shown.append(Text(f"{rest} inisiatif lain", f"{rest} more {'initiative' if rest == 1 else 'initiatives'}"))
    return tuple(shown)


def absent(
    plan: Masterplan, asked: Sequence[Initiative], lacking: Sequence[Initiative], *keys: Key, **values: Value
) -> Iterator[Finding]:
    """What single initiatives lack is said at each of them; what all lack is said once."""
    if len(lacking) >= _TOGETHER and len(lacking) == len(asked):
        yield _finding(plan, ("initiatives",), lacking, values)
    else:
        for one in lacking:
            yield _finding(one, keys, [one], values)


def absent_together(
    plan: Masterplan, asked: Sequence[Initiative], lacking: Sequence[Initiative], *keys: Key, **values: Value
) -> Iterator[Finding]:
    """A matter of quality is said once, at the first initiative that lacks it."""
    if len(lacking) > 1 and len(lacking) == len(asked):
        yield _finding(plan, ("initiatives",), lacking, values)
    elif lacking:
        yield _finding(lacking[0], keys, lacking, values)


def _finding(node: Node, keys: Keys, lacking: Sequence[Initiative], values: Values) -> Finding:
    return Finding(node, keys, {**values, "initiatives": named(lacking)})
