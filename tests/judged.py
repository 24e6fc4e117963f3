"""Judge the text of an example as a folder of files would be judged."""

from __future__ import annotations

import datetime as dt
import re

from masterplan_kit.diagnostic import Diagnostic, PlanReport
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.source import Source, decode
from masterplan_kit.source import merge as merged

AS_OF = dt.date(2026, 7, 1)
_FILE = re.compile(r"^# === (?P<name>\S+) ===\n", re.MULTILINE)
_MARK = re.compile(r"# <- (?P<codes>[A-Z]{3}\d{3}(?:, [A-Z]{3}\d{3})*)")


def source_of(example: str | bytes) -> Source:
    """The example as a source; `# === name ===` starts another file."""
    parts = [("rencana.yaml", example)]
    if isinstance(example, str):
        names = ["rencana.yaml", *_FILE.findall(example)]
        parts = [
            part
            for part in zip(
                names, re.split(_FILE.pattern.replace("?P<name>", "?:"), example, flags=re.MULTILINE), strict=True
            )
            if part[1]
        ]
    files, problems = [], []
    for name, text in parts:
        file, found = decode(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), name)
        files.append(file)
        problems += found
    return merged("contoh", files, problems)


def judged(example: str | bytes, **options: object) -> PlanReport:
    """The report of the example at the strictest gate, so that no rule is silent."""
    chosen: dict[str, object] = {"as_of": AS_OF, "gate": "final", **options}
    return lint_plan(source_of(example), Options(**chosen))  # type: ignore[arg-type]


def marks_of(example: str | bytes) -> list[tuple[str, int, str]]:
    """(file, line, code) of each mark in the example."""
    found = []
    text = example if isinstance(example, str) else example.decode("utf-8", errors="replace")
    names = ["rencana.yaml", *_FILE.findall(text)]
    for name, part in zip(
        names, re.split(_FILE.pattern.replace("?P<name>", "?:"), text, flags=re.MULTILINE), strict=True
    ):
        for number, line in enumerate(part.splitlines(), start=1):
            for mark in _MARK.finditer(line):
                found += [(name, number, code) for code in mark["codes"].split(", ")]
    return sorted(found)


def said(report: PlanReport, code: str) -> list[tuple[str, int, str]]:
    """(file, line, code) of what the rule said, waived findings left out."""
    return sorted((one.place.file.name, one.start.line, one.rule.code) for one in _all(report) if one.rule.code == code)


def _all(report: PlanReport) -> list[Diagnostic]:
    return report.diagnostics
