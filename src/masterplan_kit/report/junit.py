"""JUnit XML: one suite a plan, one test a rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Rule, Severity
from masterplan_kit.i18n import Text, fill
from masterplan_kit.report.address import address
from masterplan_kit.report.findings import by_rule
from masterplan_kit.report.visible import visible
from masterplan_kit.report.words import REMEDY, fault, heading, said, where

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

_NOT_XML: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_SILENT: Final = Text("{count} aturan ditanyakan tanpa temuan.", "{count} rules were asked and found nothing.")
_UNREAD: Final = Text(
    "Bagian rencana yang dinilainya belum terbaca.", "The part of the plan it judges could not be read."
)
_MORE: Final = Text("{first} (dan {count} temuan lain)", "{first} (and {count} more)")


def render(report: Report, lang: Lang) -> str:
    """The report as JUnit XML: errors fail, weaker findings are told in the output of a test that passes."""
    root = ET.Element("testsuites", name="masterplan lint")
    root.extend(_suite(plan, lang) for plan in report.plans)
    _count(root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(plan: PlanReport, lang: Lang) -> ET.Element:
    suite = ET.Element("testsuite", name=_xml(heading(plan)), package=_xml(plan.source.name))
    found = list(by_rule(plan.diagnostics))
    suite.extend(_judged(plan, rule, same, lang) for rule, same in found)
    for crash in plan.crashes:
        case = _case(plan, crash.rule)
        ET.SubElement(case, "error", message=_xml(fault(crash, lang)), type="rule-crashed")
        suite.append(case)
    for name in plan.not_asked:
        case = _case(plan, name)
        ET.SubElement(case, "skipped", message=_UNREAD[lang])
        suite.append(case)
    silent = _silent(plan, lang)
    if silent is not None:
        suite.append(silent)
    _count(suite)
    return suite


def _judged(plan: PlanReport, rule: Rule, same: list[Diagnostic], lang: Lang) -> ET.Element:
    """The test of a rule that found something."""
    case = _case(plan, f"{rule.code} {rule.name}")
    case.set("file", _xml(address(same[0].place.file.name)))
    case.set("line", str(same[0].start.line))
    # Every line begins with a sign of ours: no text of a plan may begin a line of a log.
    text = _xml(
        "\n".join(
            f"- {where(one)}: {visible(one.message(lang))}\n  {REMEDY[lang]}: {visible(one.help(lang))}" for one in same
        )
    )
    first = visible(same[0].message(lang))
    if same[0].severity is Severity.ERROR:
        message = first if len(same) == 1 else said(_MORE, lang, first=first, count=len(same) - 1)
        failure = ET.SubElement(case, "failure", message=_xml(message), type=rule.code)
        failure.text = f"\n{text}\n"
    else:
        ET.SubElement(case, "system-out").text = f"\n{text}\n"
    return case


def _silent(plan: PlanReport, lang: Lang) -> ET.Element | None:
    """One test for all rules that found nothing; their names are not known here, only how many they are."""
    loud = {one.rule.name for one in plan.diagnostics if one.rule.check is not None} | {
        crash.rule for crash in plan.crashes
    }
    if plan.asked <= len(loud):
        return None
    case = _case(plan, "rules-without-findings")
    ET.SubElement(case, "system-out").text = fill(_SILENT, {"count": plan.asked - len(loud)}, lang)
    return case


def _case(plan: PlanReport, name: str) -> ET.Element:
    return ET.Element("testcase", classname=_xml(plan.source.name), name=name, time="0")


def _count(element: ET.Element) -> None:
    """The sums that readers expect on a suite and on all suites."""
    for name, path in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(name, str(len(element.findall(f".//{path}"))))
    element.set("time", "0")


def _xml(text: str) -> str:
    """`text` harmless, and without what XML 1.0 cannot hold."""
    return "\n".join(_NOT_XML.sub("\ufffd", visible(line)) for line in text.split("\n"))
