"""The report as Markdown, for mentors, tickets and step summaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Rule, Severity
from masterplan_kit.i18n import sentence
from masterplan_kit.labels import FAMILY, GATE
from masterplan_kit.report import words
from masterplan_kit.report.findings import LOUDEST_FIRST, by_family, of_weight, still_missing
from masterplan_kit.report.visible import visible

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

_SIGNS: Final = re.compile(r"[\\`*_\[\]|~$#]|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")  # the last three begin lists
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# Services make links of addresses, @names and #numbers even where Markdown does not; an empty comment stops them.
_LINKS: Final = re.compile(r"(?<=:)(?=//)|(?<=@)(?=\w)|(?<=#)(?=\w)|(?<=[wW]{3})(?=\.)")
_TICKS: Final = re.compile(r"`+")


@dataclass
class _Budget:
    """How many findings may still be written."""

    most: int | None
    left_out: int = field(default=0)

    def spent(self) -> bool:
        """Take one; whether there was none left."""
        if self.most is None:
            return False
        if self.most == 0:
            self.left_out += 1
            return True
        self.most -= 1
        return False


def render(report: Report, lang: Lang, *, most: int | None = None) -> str:
    """The report, a heading a plan; with `most` at most so many findings, and a count of the others."""
    budget = _Budget(most)
    lines = [f"# {words.TITLE[lang]}", "", words.as_of(report, lang), ""]
    if len(report.plans) > 1:
        lines += _overview(report, lang)
    for plan in report.plans:
        lines += _plan(plan, lang, budget)
    if budget.left_out:
        lines += [f"*{words.said(words.MORE, lang, count=budget.left_out)}*", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _overview(report: Report, lang: Lang) -> Iterator[str]:
    yield from (f"## {words.PLANS[lang]}", "")
    yield from _table(words.overview_head(lang), [words.overview_row(plan, lang) for plan in report.plans])


def _table(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(map(markdown, head))} |"
    yield f"|{' --- |' * len(head)}"
    yield from (f"| {' | '.join(map(markdown, row))} |" for row in rows)
    yield ""


def _plan(plan: PlanReport, lang: Lang, budget: _Budget) -> Iterator[str]:
    yield from (f"## {markdown(words.heading(plan))}", "")
    yield from (f"{code(plan.source.name)} · {words.EDITION[lang]} {markdown(plan.programme)}", "")
    yield from _table(
        [words.GATE_HEAD[lang], words.STATE[lang]], [[name, state] for _, name, state in words.gates(plan, lang)]
    )
    for note in words.notes(plan, lang):
        yield from (markdown(note), "")
    if plan.crashes:
        yield from (f"### {words.FAULTS[lang]}", "")
        yield from (f"- {markdown(words.fault(crash, lang))}" for crash in plan.crashes)
        yield ""
    if not plan.diagnostics and not plan.crashes:
        yield from (words.CLEAN[lang], "")
    for severity in LOUDEST_FIRST:
        yield from _severity(plan, severity, lang, budget)
    yield from _missing(plan, lang, budget)
    yield from _waived(plan, lang, budget)


def _severity(plan: PlanReport, severity: Severity, lang: Lang, budget: _Budget) -> Iterator[str]:
    found = of_weight(plan, severity)
    if not found:
        return
    yield from (f"### {words.SEVERITIES[severity][lang]} ({len(found)})", "")
    for family, rules in by_family(found):
        lines = [line for rule, same in rules for line in _rule(rule, same, lang, budget)]
        if lines:
            yield from (f"#### {FAMILY[family][lang]}", "", *lines)


def _rule(rule: Rule, same: list[Diagnostic], lang: Lang, budget: _Budget) -> Iterator[str]:
    shown = [one for one in same if not budget.spent()]
    if not shown:
        return
    remedies = {one.help(lang) for one in shown}
    yield from (f"**{rule.code}** {code(rule.name)}", "")
    for one in shown:
        yield f"- {markdown(sentence(one.message(lang)))}"
        yield f"  - {words.PLACE[lang]}: {_place(one)}"
        if len(remedies) > 1:
            yield f"  - {words.REMEDY[lang]}: {markdown(one.help(lang))}"
        if one.fix:
            yield f"  - {words.FIXABLE[lang]}"
    yield ""
    if len(remedies) == 1:
        yield from (f"{words.REMEDY[lang]}: {markdown(*remedies)}", "")
    for why in dict.fromkeys(one.why(lang) for one in shown):
        yield from (f"{words.WHY[lang]}: {markdown(why)}", "")
    yield from (f"*{words.SOURCE[lang]}: {markdown(rule.cited(lang))}*", "")


def _place(one: Diagnostic) -> str:
    trail = f" ({code(words.trail(one))})" if one.id_path else ""
    return f"{code(words.where(one))}{trail}"


def _missing(plan: PlanReport, lang: Lang, budget: _Budget) -> Iterator[str]:
    rest = still_missing(plan)
    if not rest or plan.next_gate is None:
        return
    yield from (f"### {words.said(words.MISSING, lang, gate=GATE[plan.next_gate])} ({len(rest)})", "")
    for one in rest:
        if not budget.spent():
            yield f"- **{one.rule.code}** {markdown(sentence(one.message(lang)))} {_place(one)}"
    yield ""


def _waived(plan: PlanReport, lang: Lang, budget: _Budget) -> Iterator[str]:
    if not plan.waived:
        return
    yield from (f"### {words.WAIVED[lang]} ({len(plan.waived)})", "")
    for one in plan.waived:
        if not budget.spent():
            yield f"- **{one.rule.code}** {markdown(sentence(one.message(lang)))} {_place(one)}"
            yield f"  - {words.REASON[lang]}: {markdown(words.reason(one, lang))}"
    yield ""


def markdown(text: str) -> str:
    """`text` as Markdown that shows it letter by letter, on one line."""
    return _LINKS.sub("<!-- -->", _SIGNS.sub(r"\\\g<0>", visible(text).strip().translate(_ENTITIES)))


def code(text: str) -> str:
    """`text` as a code span, fenced by more backticks than it holds."""
    shown = visible(text)
    ticks = "`" * (len(max(_TICKS.findall(shown), key=len, default="")) + 1)
    gap = " " if "`" in shown[:1] + shown[-1:] else ""
    return f"{ticks}{gap}{shown}{gap}{ticks}"
