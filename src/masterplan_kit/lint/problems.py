"""Problems of files that are no plans, settings and editions, said like findings."""

from __future__ import annotations

from collections.abc import Iterable

from masterplan_kit.diagnostic import GATES, Diagnostic, Severity
from masterplan_kit.rules import all_rules
from masterplan_kit.source import Problem


def told(problems: Iterable[Problem]) -> list[Diagnostic]:
    """The problems in the order of their places, each of the full weight."""
    rules = all_rules()
    found = []
    for problem in sorted(problems, key=lambda problem: problem.place.start):
        path = ".".join(map(str, problem.keys))
        rule = rules[problem.rule]
        levels = (Severity.ERROR,) * len(GATES)
        found.append(Diagnostic(rule, Severity.ERROR, levels, problem.values, problem.place, problem.keys, path, path))
    return found
