"""The report a planner reads in the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap
from typing import Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Report, Severity
from masterplan_kit.i18n import Lang, Text, Values, counted, fill, sentence
from masterplan_kit.labels import GATE, SEVERITY
from masterplan_kit.report.frame import frame
from masterplan_kit.report.visible import plain, uncommanding, visible
from masterplan_kit.report.words import NEXT_DATE, NONE_REACHED, said, trail, where

SHOWN: Final = 200  # findings of one file; more than that nobody reads at once

_WHY: Final = Text("mengapa", "why")
_HELP: Final = Text("saran", "remedy")
_FIX: Final = Text("dapat diperbaiki dengan `masterplan fix`", "can be mended by `masterplan fix`")
_COLORS: Final = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


@dataclass(frozen=True)
class Style:
    """How the report is dressed."""

    color: bool = False
    ascii_only: bool = False
    quiet: bool = False
    verbose: bool = False
    width: int = 100

    def paint(self, code: str, text: str) -> str:
        """`text` in a colour, where colours are wanted."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.color else text


def render(report: Report, lang: Lang | None = None, style: Style | None = None) -> str:
    """All findings with their frames, and a summary a plan; `lang` None: each in its plan's language."""
    style = style or Style()
    lines = [line for plan in report.plans for line in _plan(plan, lang or plan.language, style, report)]
    if len(report.plans) > 1:
        lines += ["", _total(report, lang or report.plans[0].language)]
    text = uncommanding("\n".join(lines) + "\n" if lines else "")
    return plain(text) if style.ascii_only else text


def render_findings(found: list[Diagnostic], lang: Lang, style: Style) -> str:
    """Findings alone, as those of settings."""
    return uncommanding("".join(f"{line}\n" for one in found for line in _finding(one, lang, style, first=True)))


def render_compact(report: Report, lang: Lang | None = None) -> str:
    """One line a finding: place, weight, code, sentence."""
    lines = (_line(one, lang or plan.language) for plan in report.plans for one in plan.diagnostics)
    return uncommanding("".join(lines))


def _line(one: Diagnostic, lang: Lang) -> str:
    return f"{where(one)}: {SEVERITY[one.severity][lang]}[{one.rule.code}] {visible(one.message(lang))}\n"


def _plan(plan: PlanReport, lang: Lang, style: Style, report: Report) -> Iterator[str]:
    if not style.quiet:
        seen: set[str] = set()
        shown: Counter[str] = Counter()
        for one in plan.diagnostics:
            shown[one.place.file.name] += 1
            if shown[one.place.file.name] <= SHOWN:
                yield from _finding(one, lang, style, first=style.verbose or one.rule.code not in seen)
                seen.add(one.rule.code)
        for name, count in shown.items():
            if count > SHOWN:
                more = Text(
                    "{file}: {count} temuan lagi tidak ditampilkan", "{file}: {count} more findings are not shown"
                )
                yield fill(more, {"file": visible(name), "count": count - SHOWN}, lang)
                yield ""
    for crash in plan.crashes:
        yield _crash(crash.rule, crash.error, plan, lang)
        if style.verbose:
            yield from ("  " + visible(line) for line in crash.traceback.splitlines())
    if len(report.plans) > 1:
        yield style.paint("1", visible(plan.source.name))
    yield from summary(plan, lang)
    yield ""


def _finding(one: Diagnostic, lang: Lang, style: Style, *, first: bool) -> Iterator[str]:
    head = style.paint(_COLORS[one.severity], f"{SEVERITY[one.severity][lang]}[{one.rule.code} {one.rule.name}]")
    yield f"{head}: {style.paint('1', sentence(visible(one.message(lang))))}"
    yield f"  {style.paint('34', '-->')} {where(one)}{'   ' + trail(one) if one.id_path else ''}"
    lines = frame(one, lang)
    for line in lines:
        yield style.paint("31", line) if style.color and line.lstrip(" |").startswith("^") else line
    margin = lines[0].index("|") if lines else 3
    if first:
        yield from _remark(_WHY[lang], f"{visible(one.why(lang))} ({visible(one.rule.cited(lang))})", margin, style)
    yield from _remark(_HELP[lang], visible(one.help(lang)), margin, style)
    if one.fix:
        yield f"{' ' * margin}= {style.paint('32', _FIX[lang])}"
    yield ""


def _remark(word: str, text: str, margin: int, style: Style) -> Iterator[str]:
    head = f"{' ' * margin}= {word}: "
    lines = wrap(text, max(40, style.width - len(head)), break_long_words=False, break_on_hyphens=False) or [""]
    yield f"{' ' * margin}= {style.paint('1', word)}: {lines[0]}"
    yield from (" " * len(head) + line for line in lines[1:])


def _crash(rule: str, error: str, plan: PlanReport, lang: Lang) -> str:
    text = Text(
        "Kesalahan kami: aturan {rule} gagal pada {file} ({error}); aturan lain tetap ditanyakan. Mohon laporkan.",
        "Our fault: the rule {rule} failed on {file} ({error}); the others were still asked. Please report it.",
    )
    return fill(text, {"rule": rule, "file": visible(plan.source.name), "error": visible(error)}, lang)


def summary(plan: PlanReport, lang: Lang) -> Iterator[str]:
    """What was found in one plan, which gate it reaches, and what comes next."""
    yield fill(_SUMMARY, _counts(plan), lang)
    if plan.to_fill:
        yield counted(plan.to_fill, *_TO_FILL)[lang]
    yield _gates(plan, lang)
    if plan.upcoming:
        yield said(NEXT_DATE, lang, name=plan.upcoming.name, day=plan.upcoming.day, days=plan.upcoming.days)


_SUMMARY: Final = Text(
    "Ringkasan: {errors}, {warnings}, {infos}, {waived} dikecualikan; {asked} ditanyakan, {silent} tidak.",
    "Summary: {errors}, {warnings}, {infos}, {waived} waived; {asked} asked, {silent} not.",
)
_TO_FILL: Final = ("isian masih kosong.", "field is still to fill in.", "fields are still to fill in.")


def _counts(plan: PlanReport) -> Values:
    asked = counted(plan.asked, "aturan", "rule", "rules")
    return {**_weights(plan), "waived": len(plan.waived), "asked": asked, "silent": len(plan.not_asked)}


def _weights(found: PlanReport | Report) -> Values:
    return {
        "errors": counted(found.count(Severity.ERROR), "galat", "error", "errors"),
        "warnings": counted(found.count(Severity.WARNING), "peringatan", "warning", "warnings"),
        "infos": counted(found.count(Severity.INFO), "saran", "suggestion", "suggestions"),
    }


_PARTIAL: Final = Text(
    "Gerbang tidak dinilai: hanya sebagian aturan ditanyakan.", "No gate is told: only some rules were asked."
)


def _gates(plan: PlanReport, lang: Lang) -> str:
    if plan.partial:
        return _PARTIAL[lang]
    reached = GATE[plan.reached] if plan.reached else NONE_REACHED
    text = fill(Text("Gerbang tercapai: {gate}", "Gate reached: {gate}"), {"gate": reached}, lang)
    if plan.next_gate:
        rest = Text("; untuk {gate} kurang {things}", "; {things} missing until it is {gate}")
        text += fill(
            rest, {"gate": GATE[plan.next_gate], "things": counted(len(plan.missing), "hal", "thing", "things")}, lang
        )
    if plan.gate != plan.claimed:
        judged = Text(" (dinilai pada gerbang {gate})", " (judged at the gate {gate})")
        text += fill(judged, {"gate": GATE[plan.gate]}, lang)
    return f"{text}."


def _total(report: Report, lang: Lang) -> str:
    clean = sum(not plan.count(Severity.ERROR) for plan in report.plans)
    text = Text(
        "{plans} rencana diperiksa per {day}: {clean} tanpa galat; {errors}, {warnings}, {infos}.",
        "{plans} plans checked as of {day}: {clean} without errors; {errors}, {warnings}, {infos}.",
    )
    return fill(text, {**_weights(report), "plans": len(report.plans), "day": report.as_of, "clean": clean}, lang)


def statistics(report: Report, lang: Lang) -> str:
    """How often each rule spoke, the most frequent first."""
    counts: Counter[tuple[str, str, Severity]] = Counter()
    for plan in report.plans:
        counts.update((one.rule.code, one.rule.name, one.severity) for one in plan.diagnostics)
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0][0]))
    return "".join(
        f"{count:>6}  {code}  {SEVERITY[severity][lang]:<10}  {name}\n" for (code, name, severity), count in rows
    )
