"""Judging plans: `lint(source, options)` gives the report of one, `lint_all` those of many."""

from __future__ import annotations

from masterplan_kit.lint.engine import Options, lint
from masterplan_kit.lint.many import Plans, lint_all, lint_with
from masterplan_kit.lint.mending import Mended, mend_plan

__all__ = ["Mended", "Options", "Plans", "lint", "lint_all", "lint_with", "mend_plan"]
