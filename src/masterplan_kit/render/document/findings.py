"""What was found in the plan, as a draft lists it behind its last chapter."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.diagnostic import Diagnostic, PlanReport, Severity
from masterplan_kit.i18n import Lang, sentence
from masterplan_kit.labels import FAMILY, GATE, SEVERITY


@dataclass(frozen=True, slots=True)
class Found:
    """One finding: the sentence, what to do, and where it is in the plan's files."""

    code: str
    message: str
    help: str
    place: str  # inisiatif/governance.yaml:14


@dataclass(frozen=True, slots=True)
class Kind:
    """Findings of one weight and family."""

    severity: str
    weight: str  # error, warning, info
    family: str
    findings: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings, the gravest first, and the gates: claimed, reached (empty: none), and what misses for the next."""

    kinds: tuple[Kind, ...]
    claimed: str
    reached: str
    following: str
    missing: int
    to_fill: int


def findings(report: PlanReport, lang: Lang) -> Findings:
    """The findings of a report, in one language."""
    return Findings(
        kinds=tuple(
            kind
            for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
            for family in FAMILY
            if (kind := _kind(report, severity, family, lang)).findings
        ),
        claimed=GATE[report.claimed][lang],
        reached=GATE[report.reached][lang] if report.reached else "",
        following=GATE[report.next_gate][lang] if report.next_gate else "",
        missing=len(report.missing),
        to_fill=report.to_fill,
    )


def _kind(report: PlanReport, severity: Severity, family: str, lang: Lang) -> Kind:
    found = [one for one in report.diagnostics if one.severity is severity and one.rule.family == family]
    return Kind(
        SEVERITY[severity][lang], severity.word, FAMILY[family][lang], tuple(_found(one, report, lang) for one in found)
    )


def _found(one: Diagnostic, report: PlanReport, lang: Lang) -> Found:
    name = one.place.file.name.removeprefix(f"{report.source.name}/")  # as the plan's own folder knows it
    return Found(one.rule.code, sentence(one.message(lang)), sentence(one.help(lang)), f"{name}:{one.start.line}")
