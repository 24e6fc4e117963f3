"""GitHub Actions: workflow commands for annotations, and Markdown for the step summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from masterplan_kit.diagnostic import Diagnostic, Report, Severity
from masterplan_kit.i18n import Text
from masterplan_kit.report import markdown
from masterplan_kit.report.address import address
from masterplan_kit.report.findings import gravest
from masterplan_kit.report.visible import visible
from masterplan_kit.report.words import FAULTS, REMEDY, fault, said

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

SHOWN: Final = 10  # annotations of one kind that a step shows
_SUMMARY: Final = 400  # findings in a step summary, which may hold one MiB
_COMMAND: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

_TOTAL: Final = Text(
    "Temuan: {errors} galat, {warnings} peringatan, {infos} saran; {shown} yang terberat ditampilkan sebagai anotasi.",
    "Findings: {errors} errors, {warnings} warnings, {infos} suggestions; the {shown} gravest shown as annotations.",
)


def render(report: Report, lang: Lang) -> str:
    """One workflow command for each of the gravest findings, and a last line that counts them all."""
    faults = [_fault(plan.source.name, fault(crash, lang), lang) for plan in report.plans for crash in plan.crashes][
        :SHOWN
    ]
    shown = gravest(report, SHOWN - len(faults))
    total = said(
        _TOTAL,
        lang,
        errors=report.count(Severity.ERROR),
        warnings=report.count(Severity.WARNING),
        infos=report.count(Severity.INFO),
        shown=len(shown),
    )
    return "".join(f"{line}\n" for line in [*faults, *(_annotation(one, lang) for _, one in shown), total])


def step_summary(report: Report, lang: Lang) -> str:
    """The report as Markdown for the file that $GITHUB_STEP_SUMMARY names."""
    return markdown.render(report, lang, most=_SUMMARY)


def _annotation(one: Diagnostic, lang: Lang) -> str:
    where: dict[str, str | int] = {
        "file": address(one.place.file.name),
        "line": one.start.line,
        "endLine": one.end.line,
    }
    if one.start.line == one.end.line:  # GitHub refuses columns of a place over several lines
        where |= {"col": one.start.column, "endColumn": one.end.column}
    text = f"{visible(one.message(lang))}\n{REMEDY[lang]}: {visible(one.help(lang))}"
    return command(_COMMAND[one.severity], text, **where, title=f"{one.rule.code} {one.rule.name}")


def _fault(name: str, text: str, lang: Lang) -> str:
    return command("error", text, file=address(name), title=FAULTS[lang])


def command(kind: str, text: str, **properties: str | int) -> str:
    """A workflow command; nothing in `text` or the properties can end it or begin another."""
    told = ",".join(f"{name}={_property(visible(str(value)))}" for name, value in properties.items())
    return f"::{kind} {told}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
