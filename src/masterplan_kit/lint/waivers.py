"""Waivers: findings that a region asks to be excused from, and what is wrong with the asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from masterplan_kit.diagnostic import Diagnostic, Finding, Rule, finding
from masterplan_kit.i18n import Text
from masterplan_kit.rules import all_rules, find
from masterplan_kit.spelling import nearest

if TYPE_CHECKING:
    import datetime as dt

    from masterplan_kit.model import Masterplan, Waiver
    from masterplan_kit.programme import Programme


def waive(
    plan: Masterplan, programme: Programme, found: list[Diagnostic], answered: set[str], as_of: dt.date
) -> tuple[list[tuple[Rule, Finding]], list[Diagnostic]]:
    """Mark the findings that a waiver excuses; give what is wrong with the waivers, and what was waived.

    `answered` names the rules that were asked and could answer: of the others no waiver is stale.
    """
    rules = all_rules()
    said: list[tuple[Rule, Finding]] = []
    for waiver in plan.waivers:
        said += [(rules[name], what) for name, what in _one(waiver, programme, found, answered, as_of)]
    return said, [one for one in found if one.waiver is not None]


def _one(
    waiver: Waiver, programme: Programme, found: list[Diagnostic], answered: set[str], as_of: dt.date
) -> list[tuple[str, Finding]]:
    if not waiver.rule:
        return [("waiver-without-rule", finding(waiver, "rule"))]
    rule = find(waiver.rule)
    if rule is None:
        guess = nearest(waiver.rule, [*all_rules(), *(rule.code for rule in all_rules().values())])
        near = Text(f"; yang paling mirip: {guess}", f"; the closest match: {guess}") if guess else ""
        return [("waiver-of-unknown-rule", finding(waiver, "rule", rule=waiver.rule, guess=near))]
    if rule.name in programme.mandatory_rules or rule.family in ("reading", "schema", "waivers"):
        return [("waiver-forbidden", finding(waiver, "rule", rule=rule.name))]
    if not waiver.reason:
        return [("waiver-without-reason", finding(waiver, "reason", rule=rule.name))]
    if waiver.until and waiver.until.last < as_of:
        return [("waiver-expired", finding(waiver, "until", rule=rule.name, until=waiver.until.last))]
    excused = [one for one in found if one.rule is rule and _covers(waiver.at, one)]
    for one in excused:
        one.waiver = waiver
    made = [] if waiver.until else [("waiver-without-end", finding(waiver, "until", rule=rule.name))]
    if not excused and rule.name in answered:
        made.append(("waiver-stale", finding(waiver, "rule", rule=rule.name, at=waiver.at or "–")))
    return made


def _covers(at: str | None, one: Diagnostic) -> bool:
    """Whether the finding stands at or below the place that the waiver names."""
    if not at:
        return True
    return any(path == at or path.startswith((f"{at}.", f"{at}[")) for path in (one.id_path, one.path))
