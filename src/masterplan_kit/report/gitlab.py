"""GitLab's Code Quality report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Severity
from masterplan_kit.i18n import sentence
from masterplan_kit.report.address import address
from masterplan_kit.report.findings import fingerprint
from masterplan_kit.report.json_text import json_text
from masterplan_kit.report.visible import visible
from masterplan_kit.report.words import REMEDY

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

_SEVERITY: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, lang: Lang) -> str:
    """The report as a JSON list; waived findings have no place in it."""
    seen: Counter[str] = Counter()
    return json_text([_issue(plan, one, seen, lang) for plan in report.plans for one in plan.diagnostics])


def _issue(plan: PlanReport, one: Diagnostic, seen: Counter[str], lang: Lang) -> dict[str, Any]:
    own = fingerprint(plan, one)
    seen[own] += 1  # GitLab drops the second of two like names
    return {
        "description": visible(f"{sentence(one.message(lang))} {REMEDY[lang]}: {one.help(lang)}"),
        "check_name": f"{one.rule.code} {one.rule.name}",
        "fingerprint": own if seen[own] == 1 else f"{own}-{seen[own]}",
        "severity": _SEVERITY[one.severity],
        "location": {"path": address(one.place.file.name), "lines": {"begin": one.start.line, "end": one.end.line}},
    }
