"""Findings as reports want them: in order, by weight, by family, each with a name of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Rule, Severity
from masterplan_kit.report.address import address
from masterplan_kit.rules import FAMILIES

_ORDER: Final = tuple(FAMILIES.values())
LOUDEST_FIRST: Final = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def with_waived(plan: PlanReport) -> list[Diagnostic]:
    """All findings of a plan in the order of its files, the waived ones among them."""
    files = {id(file): number for number, file in enumerate(plan.source.files)}

    def where(one: Diagnostic) -> tuple[int, int, str]:
        return files.get(id(one.place.file), len(files)), one.place.start, one.rule.code

    return sorted([*plan.diagnostics, *plan.waived], key=where)


def gravest(report: Report, most: int) -> list[tuple[PlanReport, Diagnostic]]:
    """At most so many findings of all plans, errors first, else in their order."""
    found = [(plan, one) for plan in report.plans for one in plan.diagnostics]
    return sorted(found, key=lambda pair: -pair[1].severity)[:most]


def of_weight(plan: PlanReport, severity: Severity) -> list[Diagnostic]:
    """The findings of one weight."""
    return [one for one in plan.diagnostics if one.severity is severity]


def by_rule(found: Iterable[Diagnostic]) -> Iterator[tuple[Rule, list[Diagnostic]]]:
    """Findings rule by rule, in the order of codes."""
    for _, group in groupby(sorted(found, key=lambda one: one.rule.code), key=lambda one: one.rule.code):
        same = list(group)
        yield same[0].rule, same


def by_family(found: Iterable[Diagnostic]) -> Iterator[tuple[str, list[tuple[Rule, list[Diagnostic]]]]]:
    """Findings rule by rule, in families; families in the order of the rules' own list."""
    families: dict[str, list[tuple[Rule, list[Diagnostic]]]] = {}
    for rule, same in by_rule(found):
        families.setdefault(rule.family, []).append((rule, same))
    yield from sorted(families.items(), key=lambda pair: _ORDER.index(pair[0]))


def still_missing(plan: PlanReport) -> list[Diagnostic]:
    """What stands before the next gate and is not said as an error already."""
    return [one for one in plan.missing if one.severity is not Severity.ERROR]


def fingerprint(plan: PlanReport, one: Diagnostic) -> str:
    """A finding's own fingerprint says nothing of its plan, and one report may hold many plans."""
    return hashlib.sha256(f"{address(plan.source.name)}|{one.fingerprint}".encode(errors="replace")).hexdigest()[:16]
