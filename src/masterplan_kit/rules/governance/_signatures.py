"""Who signed the commitment under the plan."""

from __future__ import annotations

import re
from typing import Final

from masterplan_kit.model import Masterplan
from masterplan_kit.model.region import Approval
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules.governance._entries import entries
from masterplan_kit.spelling import folded

_ACTING: Final = lazy(r"(?:pjs?|plt|plh|penjabat|pelaksana (?:tugas|harian)|acting)\b\.?\s*", re.IGNORECASE)
_HEADS: Final = ("kepala daerah", "head of region")


def signatures(plan: Masterplan) -> tuple[Approval, ...]:
    """The rows of the commitment in which anything is written."""
    return entries(plan.approval)


def of_head(signature: Approval, plan: Masterplan, programme: Programme) -> bool:
    """Whether the head of region signs, for good or for the time being."""
    head = plan.region.head if plan.region else None
    if head and head.name and signature.name == head.name:
        return True
    title = folded(_ACTING.sub("", signature.title or "", count=1))
    levels = (word for level in programme.levels for word in (level.head.id, level.head.en))
    titles = (*levels, *_HEADS, *((head.title,) if head and head.title else ()))
    return any(title.startswith(folded(one)) for one in titles)
