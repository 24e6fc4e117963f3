"""Which quick wins a plan counts, and what their aspects are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Pillar
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.pillars._pillars import by_pillar, expected

TEXTS: Final = ("attraction", "benefit", "uniqueness", "partnership", "growth", "continuity", "resources")


def pursued(plan: Masterplan, programme: Programme) -> tuple[Initiative, ...]:
    """The quick wins that were not stopped."""
    return tuple(one for one in active(plan, programme) if one.quick_win is not None)


def pillars_without(plan: Masterplan, programme: Programme) -> tuple[Pillar, ...]:
    """The pillars that still lack the quick win of their own, once any quick win has been given to a pillar."""
    if not programme.quick_wins.per_pillar:
        return ()
    found = by_pillar(plan, programme)
    served = {pillar for pillar, initiatives in found.items() if any(one.quick_win for one in initiatives)}
    return tuple(pillar for pillar in expected(plan, programme) if pillar.id not in served) if served else ()


def told(initiative: Initiative) -> Iterator[tuple[str, str]]:
    """The aspects that the quick win answers in words, by key."""
    for key in TEXTS:
        text = getattr(initiative.quick_win, key, None)
        if text:
            yield key, text


def aspect_name(programme: Programme, key: str) -> Text:
    """What the aspect is called within a sentence."""
    aspect = programme.term("quick_win_aspects", key)
    return lowered(aspect.name) if aspect else Text(key, key)
