"""Safe fixes: text edits at known spans, written only when they prove harmless and of use.

The proof of every change of a planner's file is in `rewrite`; what is proved here is that judging the mended
plan gives fewer findings. Otherwise the file stays as it was.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport
from masterplan_kit.lint.engine import Options, lint_plan
from masterplan_kit.rewrite import Rewritten, prove, readable, within
from masterplan_kit.source import Place, Replacement, Source, decode, merge

# Nothing of such a file is known but that it is there.
_NOT_READ: Final = frozenset(
    {
        "file-binary", "file-not-regular", "file-not-utf8", "file-outside-plan",
        "file-too-large", "file-unreadable", "plan-too-large",
    }
)  # fmt: skip
_ROUNDS = 50  # a fix may make another possible (a repaired line lets the rest of the file be read)


@dataclass(eq=False)
class Mended(Rewritten):
    """One file with its fixes."""

    fixed: list[Diagnostic] = field(default_factory=list)


def mend_plan(source: Source, options: Options) -> list[Mended]:
    """The files of a plan with all safe fixes made; nothing is written."""
    mended = {file.name: Mended(file, file.text) for file in source.files}
    if any(problem.rule in _NOT_READ for problem in source.problems):
        return list(mended.values())  # what is not known may hold what a fix would say again
    before = lint_plan(_again(source, mended), options)
    for _ in range(_ROUNDS):
        changes = _changes(before)
        if not changes:
            break
        trial = {
            name: Mended(one.file, _applied(one.text, changes.get(name, [])), fixed=list(one.fixed))
            for name, one in mended.items()
        }
        after = lint_plan(_again(source, trial), options)
        as_a_whole = _better(before, after, changes) and _as_meant(before, after, changes)
        for name, pairs in changes.items():
            trial[name].fixed += [found for found, _ in pairs]
            harmless = _harmless(mended[name].text, trial[name].text, [change.place for _, change in pairs])
            mended[name].refused = not (as_a_whole and harmless)
        if any(one.refused for one in mended.values()):
            break
        mended, before = trial, after
    return [_proven(one, before) for one in mended.values()]


def _proven(one: Mended, last: PlanReport) -> Mended:
    """The mended file; as it was where nobody but us can read it, or where it still cannot be read at all."""
    if not one.changed or readable(one.text):
        return one
    return Mended(one.file, one.file.text, refused=one.refused or not last.source.stopped)


def _again(source: Source, mended: dict[str, Mended]) -> Source:
    files, problems = [], []
    for one in mended.values():
        file, found = decode(one.text.encode("utf-8", "surrogatepass"), one.file.name, one.file.path)
        files.append(file)
        problems += found
    return merge(source.name, files, problems)


def _changes(report: PlanReport) -> dict[str, list[tuple[Diagnostic, Replacement]]]:
    """The fixes by file, last first; of two that overlap the first is made now, the other in the next round."""
    by_file: dict[str, list[tuple[Diagnostic, Replacement]]] = defaultdict(list)
    taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for found in report.diagnostics:
        spans = [(change.place.file.name, change.place.start, change.place.end) for change in found.fix]
        if any(_overlap(start, end, *other) for name, start, end in spans for other in taken[name]):
            continue
        for change, (name, start, end) in zip(found.fix, spans, strict=True):
            taken[name].append((start, end))
            by_file[name].append((found, change))
    return {name: sorted(pairs, key=lambda pair: -pair[1].place.start) for name, pairs in by_file.items()}


def _overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start == other_start or (start < other_end and other_start < end)


def _applied(text: str, changes: list[tuple[Diagnostic, Replacement]]) -> str:
    for _, change in changes:
        text = text[: change.place.start] + change.text + text[change.place.end :]
    return text


def _better(before: PlanReport, after: PlanReport, changes: dict[str, list[tuple[Diagnostic, Replacement]]]) -> bool:
    """Fewer findings; of a plan that could not be read: what was mended there stops the reading no more."""
    if after.crashes or (after.source.stopped and not before.source.stopped):
        return False
    stops = {_at(found) for pairs in changes.values() for found, _ in pairs if found.rule.family == "reading"}
    if before.source.stopped and stops:
        return not any(_at(found) in stops for found in after.diagnostics)
    return len(after.diagnostics) < len(before.diagnostics)


def _at(found: Diagnostic) -> tuple[str, str, int]:
    return found.rule.name, found.place.file.name, found.start.line


# Fixes of the reader that give the planner words back which YAML had cut: they change the data, as they are to.
_RESTORING: Final = frozenset({"comment-cuts-value", "value-hidden", "curly-quote"})


def _as_meant(before: PlanReport, after: PlanReport, changes: dict[str, list[tuple[Diagnostic, Replacement]]]) -> bool:
    """Whether the plan says after the fixes what was understood before, but for what rules meant to change."""
    if before.source.stopped:
        return True
    meant = sum(
        found.rule.check is not None or found.rule.name in _RESTORING
        for pairs in changes.values()
        for found, _ in pairs
    )
    return within(meant)(before.source.data, after.source.data)


def _harmless(old: str, new: str, places: list[Place]) -> bool:
    """Whether nothing but the named places changed; each may change a key and a value."""
    return prove(old, new, within(2 * len(places)), [(place.start, place.end) for place in places])
