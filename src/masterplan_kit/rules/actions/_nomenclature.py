"""The nomenclature codes that initiatives name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme


def coded(plan: Masterplan, programme: Programme) -> Iterator[tuple[Initiative, str]]:
    """Each initiative that names a code of the right form, with that code."""
    form = re.compile(programme.nomenclature.pattern)
    for initiative in plan.initiatives:
        code = initiative.aligns.nomenclature if initiative.aligns else None
        if code and form.fullmatch(code):
            yield initiative, code
