"""Whether a part of a plan holds anything at all."""

from __future__ import annotations

from masterplan_kit.model import Masterplan
from masterplan_kit.node import written


def part_written(plan: Masterplan, path: str) -> bool:
    """Tell whether the part at a dotted path holds anything: `context.swot`, `initiatives.quick_win`."""
    parts: list[object] = [plan]
    for key in path.split("."):
        below = [getattr(part, key, None) for part in parts]
        parts = [
            item for value in below for item in (value if isinstance(value, tuple) else (value,)) if item is not None
        ]
    return any(map(written, parts))
