"""Judging plans: `lint_plan(source, options)` gives the report of one, `lint_all` those of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from masterplan_kit.lint.engine import Options, lint_plan
from masterplan_kit.lint.many import Plans, lint_all, lint_with

if TYPE_CHECKING:
    from masterplan_kit.lint.mending import Mended, mend_plan

__all__ = ["Mended", "Options", "Plans", "lint_all", "lint_plan", "lint_with", "mend_plan"]


def __getattr__(name: str) -> Any:
    """What writes is imported when it is first asked for: a check does without."""
    if name not in ("Mended", "mend_plan"):
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from masterplan_kit.lint import mending

    return getattr(mending, name)
