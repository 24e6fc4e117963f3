"""Judging plans: `lint_plan(source, options)` gives the report of one, `lint_all` those of many."""

from __future__ import annotations

from masterplan_kit.lint.engine import Options, lint_plan
from masterplan_kit.lint.many import Plans, lint_all, lint_with
from masterplan_kit.lint.mending import Mended, mend_plan

__all__ = ["Mended", "Options", "Plans", "lint_all", "lint_plan", "lint_with", "mend_plan"]
