"""SARIF 2.1.0, as code scanning services and editors read it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report
from masterplan_kit.i18n import Text, Values, fill, sentence
from masterplan_kit.report.address import absolute, uri
from masterplan_kit.report.findings import fingerprint, with_waived
from masterplan_kit.report.json_text import json_text
from masterplan_kit.report.sarif_rules import LEVEL, descriptors
from masterplan_kit.report.visible import visible
from masterplan_kit.report.words import REMEDY, fault, reason

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang
    from masterplan_kit.source import Place, Replacement

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
SHOWN: Final = 5_000  # results that GitHub shows of one run
_VERSION: Final[str] = sys.modules["masterplan_kit"].__version__  # the package stands above its reports: no import
_ROOT: Final = "%SRCROOT%"

_NOTICES: Final = {
    "rule-crashed": (
        Text("Sebuah aturan gagal.", "A rule failed."),
        Text(
            "Kesalahan program, bukan kesalahan rencana. Aturan lain tetap ditanyakan; mohon laporkan yang gagal.",
            "A fault of the program, not of the plan. The other rules were asked; please report the one that failed.",
        ),
    ),
    "findings-left-out": (
        Text("Sebagian temuan tidak dimuat.", "Some findings were left out."),
        Text(
            "Layanan pembaca menampilkan paling banyak 5.000 temuan; yang terberat didahulukan.",
            "Services show at most 5,000 findings of a run; the gravest are kept.",
        ),
    ),
}
_LEFT_OUT: Final = Text(
    "{count} temuan tidak dimuat di sini; yang terberat didahulukan. Laporan JSON memuat semuanya.",
    "{count} findings are left out here, the gravest kept. The JSON report has them all.",
)
_WHERE: Final = Text("Folder tempat pemeriksaan dijalankan.", "The folder in which the check was started.")

Found = list[tuple[PlanReport, Diagnostic]]


def render(report: Report, lang: Lang) -> str:
    """The report as one SARIF run."""
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, lang)]})


def _run(report: Report, lang: Lang) -> dict[str, Any]:
    found, left_out = _chosen(report)
    rules = {one.rule.code: one.rule for _, one in found}
    codes = sorted(rules)
    numbers = {code: number for number, code in enumerate(codes)}
    return {
        "tool": {
            "driver": {
                "name": "masterplan-kit",
                "version": _VERSION,
                "semanticVersion": _VERSION,
                "language": lang,
                "rules": descriptors((rules[code] for code in codes), lang),
                "notifications": [_notice(name, *words, lang) for name, words in _NOTICES.items()],
            }
        },
        "automationDetails": {"id": "masterplan-lint/"},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {_ROOT: {"description": {"text": _WHERE[lang]}}},
        "invocations": [_invocation(report, left_out, lang)],
        "results": [_result(plan, one, numbers[one.rule.code], lang) for plan, one in found],
        "properties": {
            "asOf": report.as_of.isoformat(),
            "programmes": sorted({plan.programme for plan in report.plans}),
        },
    }


def _chosen(report: Report) -> tuple[Found, int]:
    """What is told, and how much is left out; a waived finding that is not demanded yet is no result."""
    found = [(plan, one) for plan in report.plans for one in with_waived(plan) if one.severity]
    if len(found) <= SHOWN:
        return found, 0
    order = sorted(
        range(len(found)), key=lambda number: (found[number][1].waiver is not None, -found[number][1].severity)
    )
    return [found[number] for number in sorted(order[:SHOWN])], len(found) - SHOWN


def _notice(name: str, short: Text, full: Text, lang: Lang) -> dict[str, Any]:
    told = {"text": full[lang]}
    return {"id": name, "shortDescription": {"text": short[lang]}, "fullDescription": told, "help": told}


def _invocation(report: Report, left_out: int, lang: Lang) -> dict[str, Any]:
    notes = [
        {
            "descriptor": {"id": "rule-crashed", "index": 0},
            "level": "error",
            "message": _message(fault(crash, lang)),
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(plan.source.name)}}],
            "properties": {"rule": crash.rule},
        }
        for plan in report.plans
        for crash in plan.crashes
    ]
    if left_out:
        text = fill(_LEFT_OUT, {"count": left_out}, lang)
        notes.append(
            {"descriptor": {"id": "findings-left-out", "index": 1}, "level": "warning", "message": _message(text)}
        )
    healthy = not any(plan.crashes for plan in report.plans)
    return {"executionSuccessful": healthy, "toolExecutionNotifications": notes}


def _result(plan: PlanReport, one: Diagnostic, number: int, lang: Lang) -> dict[str, Any]:
    own = fingerprint(plan, one)
    result: dict[str, Any] = {
        "ruleId": one.rule.code,
        "ruleIndex": number,
        "level": LEVEL[one.severity],
        "message": _message(f"{sentence(one.message(lang))} {REMEDY[lang]}: {one.help(lang)}"),
        "locations": [_location(one)],
        # The first name is the one that GitHub knows a finding by; without it, it would hash the line's text.
        "partialFingerprints": {"primaryLocationLineHash": f"{own}:1", "masterplanFinding/v1": own},
    }
    if one.related:
        result["relatedLocations"] = [_related(count, *other, lang) for count, other in enumerate(one.related)]
    if one.fix:
        result["fixes"] = [_fix(one, lang)]
    if one.waiver is not None:
        result["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": reason(one, lang)}]
    return result


def _message(text: str) -> dict[str, str]:
    """Plain text; braces would be placeholders and `[...](...)` a link, so neither is left as the planner wrote it."""
    return {"text": visible(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _location(one: Diagnostic) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": _physical(one.place)}
    cell = one.place.file.cell(one.place.start)
    logical = [{"fullyQualifiedName": visible(one.id_path)}] if one.id_path else []
    if cell:
        logical.append({"fullyQualifiedName": visible(cell), "kind": "cell"})
    if logical:
        location["logicalLocations"] = logical
    return location


def _related(number: int, place: Place, label: Text, values: Values, lang: Lang) -> dict[str, Any]:
    return {"id": number, "physicalLocation": _physical(place), "message": _message(fill(label, values, lang))}


def _physical(place: Place) -> dict[str, Any]:
    return {"artifactLocation": _artifact(place.file.name), "region": _region(place)}


def _artifact(name: str) -> dict[str, str]:
    return {"uri": uri(name)} if absolute(name) else {"uri": uri(name), "uriBaseId": _ROOT}


def _region(place: Place) -> dict[str, int]:
    start, end = place.file.position(place.start), place.file.position(place.end)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fix(one: Diagnostic, lang: Lang) -> dict[str, Any]:
    files: dict[str, list[Replacement]] = {}
    for change in one.fix:
        files.setdefault(change.place.file.name, []).append(change)
    return {
        "description": _message(one.help(lang)),
        "artifactChanges": [
            {
                "artifactLocation": _artifact(name),
                "replacements": [
                    {"deletedRegion": _region(change.place), "insertedContent": {"text": change.text}}
                    for change in changes
                ],
            }
            for name, changes in files.items()
        ],
    }
