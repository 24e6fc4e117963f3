"""What was found in the plan, as a draft lists it behind its last chapter."""

from __future__ import annotations

from collections.abc import Iterator
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
    """Findings of one family of rules."""

    family: str
    findings: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Weight:
    """Findings of one weight, by family."""

    severity: str
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings, the gravest first, and the gates: claimed, reached (empty: none), and what misses for the next.

    `lacking` are the rules of what misses, each once: by them a reader finds it in the list.
    """

    weights: tuple[Weight, ...]
    claimed: str
    reached: str
    following: str
    missing: int
    lacking: tuple[str, ...]
    to_fill: int


def findings(report: PlanReport, lang: Lang) -> Findings:
    """The findings of a report, in one language."""
    return Findings(
        weights=tuple(
            Weight(SEVERITY[severity][lang], kinds)
            for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
            if (kinds := tuple(_kinds(report, severity, lang)))
        ),
        claimed=GATE[report.claimed][lang],
        reached=GATE[report.reached][lang] if report.reached else "",
        following=GATE[report.next_gate][lang] if report.next_gate else "",
        missing=len(report.missing),
        lacking=tuple(dict.fromkeys(one.rule.code for one in report.missing)),
        to_fill=report.to_fill,
    )


def _kinds(report: PlanReport, severity: Severity, lang: Lang) -> Iterator[Kind]:
    of_weight = [one for one in report.diagnostics if one.severity is severity]
    for family, name in FAMILY.items():
        if found := tuple(_found(one, report, lang) for one in of_weight if one.rule.family == family):
            yield Kind(name[lang], found)


def _found(one: Diagnostic, report: PlanReport, lang: Lang) -> Found:
    name = one.place.file.name.removeprefix(f"{report.source.name}/")  # as the plan's own folder knows it
    return Found(one.rule.code, sentence(one.message(lang)), sentence(one.help(lang)), f"{name}:{one.start.line}")
