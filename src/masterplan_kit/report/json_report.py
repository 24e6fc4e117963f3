"""The report for programs: `lint.schema.json` beside this file says what it holds."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.diagnostic import Severity
from masterplan_kit.i18n import LANGS, Either, Percent, Rupiah, Text, excerpt, fill
from masterplan_kit.report.findings import with_waived
from masterplan_kit.report.json_text import json_text
from masterplan_kit.report.visible import visible

if TYPE_CHECKING:
    from masterplan_kit.diagnostic import Crash, Diagnostic, NextDate, PlanReport, Report
    from masterplan_kit.i18n import Lang, Value, Values
    from masterplan_kit.source import Place

SCHEMA: Final = "masterplan-lint/1"
SHOWN: Final = 10_000  # findings of one plan; a file made to flood its reader stays a file
_LENGTH: Final = 1_000  # characters of one value; messages quote far fewer
_EXACT: Final = 2**53 - 1  # beyond it, readers that know only doubles change the number


def render(report: Report, lang: Lang) -> str:
    """The report as JSON, sentences in both languages; only `language` depends on `lang`."""
    return json_text(document(report, lang))


def document(report: Report, lang: Lang) -> dict[str, Any]:
    """The report as plain data."""
    editions = {plan.programme for plan in report.plans}
    return {
        "schema": SCHEMA,
        "language": lang,
        "as_of": report.as_of.isoformat(),
        "programme": editions.pop() if len(editions) == 1 else None,
        "summary": {"plans": len(report.plans), **_counts(report)},
        "plans": [_plan(plan) for plan in report.plans],
    }


def _plan(plan: PlanReport) -> dict[str, Any]:
    found = with_waived(plan)
    return {
        "path": plan.source.name,
        "programme": plan.programme,
        "language": plan.language,
        "gate": {
            "claimed": plan.claimed,
            "judged": plan.gate,
            "reached": plan.reached,
            "next": plan.next_gate,
            "missing": [_missing(one) for one in plan.missing],
        },
        "summary": {
            **_counts(plan),
            "waived": len(plan.waived),
            "to_fill": plan.to_fill,
            "asked": plan.asked,
            "left_out": max(0, len(found) - SHOWN),
        },
        "next_date": _next_date(plan.upcoming),
        "not_asked": list(plan.not_asked),
        "crashes": [_crash(crash) for crash in plan.crashes],
        "findings": [_finding(one) for one in found[:SHOWN]],
    }


def _counts(report: Report | PlanReport) -> dict[str, int]:
    return {
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "infos": report.count(Severity.INFO),
    }


def _finding(one: Diagnostic) -> dict[str, Any]:
    return {
        "code": one.rule.code,
        "name": one.rule.name,
        "family": one.rule.family,
        "severity": one.severity.word,
        "fingerprint": one.fingerprint,
        **_where(one.place),
        "path": one.path,
        "id_path": one.id_path,
        "values": {name: json_value(value) for name, value in one.values.items()},
        "message": _said(one.rule.message, one.values),
        "why": _said(one.rule.why, one.values),
        "help": _said(one.rule.help, one.values),
        "source": one.rule.source,
        "related": [{**_where(place), "label": _said(label, values)} for place, label, values in one.related],
        "fix": [{**_where(change.place), "text": change.text} for change in one.fix],
        "waived": _waived(one),
    }


def _missing(one: Diagnostic) -> dict[str, Any]:
    return {
        "code": one.rule.code,
        "name": one.rule.name,
        "fingerprint": one.fingerprint,
        **_where(one.place),
        "id_path": one.id_path,
        "message": _said(one.rule.message, one.values),
    }


def _where(place: Place) -> dict[str, Any]:
    start, end = place.file.position(place.start), place.file.position(place.end)
    cell = place.file.cell(place.start)
    return {
        "file": place.file.name,
        **({"cell": cell} if cell else {}),
        "range": {
            "start": {"line": start.line, "column": start.column},
            "end": {"line": end.line, "column": end.column},
        },
    }


def _said(text: Text, values: Values) -> dict[str, str]:
    # Sentences are for people, and often go straight to a terminal; values, paths and fixes stay as written.
    return {lang: visible(fill(text, values, lang)) for lang in LANGS}


def _waived(one: Diagnostic) -> dict[str, str | None] | None:
    if one.waiver is None:
        return None
    until = one.waiver.until
    return {"reason": visible(one.waiver.reason or ""), "until": until.last.isoformat() if until else None}


def _crash(crash: Crash) -> dict[str, str]:
    return {"rule": crash.rule, "error": visible(crash.error)}  # a traceback names folders of the machine


def _next_date(upcoming: NextDate | None) -> dict[str, Any] | None:
    if upcoming is None:
        return None
    return {"name": _said(upcoming.name, {}), "date": upcoming.day.isoformat(), "days": upcoming.days}


def json_value(value: Value) -> Any:
    """A value as JSON holds it: money and numbers as numbers where none of their digits is lost, dates as ISO text."""
    items = value.items if isinstance(value, Either) else value
    if isinstance(items, (tuple, list)):
        return [json_value(item) for item in items]
    match items:
        case str():
            return excerpt(items, _LENGTH)
        case Text():
            return {"id": items.id, "en": items.en}
        case Rupiah(amount=number) | Percent(value=number):
            return _number(number)
        case dt.date():
            return items.isoformat()
    return items if isinstance(items, bool) else _number(items)


def _number(value: float | Decimal) -> int | float | str:
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if not exact.is_finite() or abs(exact) > _EXACT:
        return str(value)
    if exact == exact.to_integral_value():
        return int(exact)
    near = float(exact)
    return near if Decimal(str(near)) == exact else str(value)
