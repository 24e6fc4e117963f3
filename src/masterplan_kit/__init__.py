"""masterplan-kit: smart city masterplans as text, checked against the national programme.

>>> import datetime as dt
>>> from masterplan_kit import Options, lint_plan, read_text
>>> report = lint_plan(read_text(b"format: 1", "rencana.yaml"), Options(as_of=dt.date(2026, 7, 1)))
>>> report.reached
'draft'
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False  # importing `typing` would take longer than all else that `masterplan --version` does
if TYPE_CHECKING:
    from typing import Any

    from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Rule, Severity
    from masterplan_kit.lint import Options, lint_all, lint_plan
    from masterplan_kit.programme import edition, editions
    from masterplan_kit.render.book import Order
    from masterplan_kit.render.shelf import Shelf
    from masterplan_kit.report import render_report
    from masterplan_kit.rules import all_rules
    from masterplan_kit.source import find_plans, read_plan, read_text

_HOMES = {
    "Diagnostic": "diagnostic",
    "Options": "lint",
    "Order": "render.book",
    "PlanReport": "diagnostic",
    "Report": "diagnostic",
    "Rule": "diagnostic",
    "Severity": "diagnostic",
    "Shelf": "render.shelf",
    "all_rules": "rules",
    "edition": "programme",
    "editions": "programme",
    "find_plans": "source",
    "lint_all": "lint",
    "lint_plan": "lint",
    "read_plan": "source",
    "read_text": "source",
    "render_report": "report",
}

__all__ = [
    "Diagnostic",
    "Options",
    "Order",
    "PlanReport",
    "Report",
    "Rule",
    "Severity",
    "Shelf",
    "__version__",
    "all_rules",
    "edition",
    "editions",
    "find_plans",
    "lint_all",
    "lint_plan",
    "read_plan",
    "read_text",
    "render_report",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: `masterplan --version` needs none of them."""
    import importlib

    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
