"""Safe fixes: text edits at known spans, written only when a second reader proves them harmless.

ruamel reads the text again (never writes it): the data must be what was meant, every comment must still
be there, and judging the mended plan must give fewer findings. Otherwise the file stays as it was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport
from masterplan_kit.lint.engine import Options, lint_plan
from masterplan_kit.source import File, Replacement, Source, decode, merge

# Nothing of such a file is known but that it is there.
_NOT_READ: Final = frozenset(
    {
        "file-binary", "file-not-regular", "file-not-utf8", "file-outside-plan",
        "file-too-large", "file-unreadable", "plan-too-large",
    }
)  # fmt: skip
_ROUNDS = 50  # a fix may make another possible (a repaired line lets the rest of the file be read)


@dataclass(eq=False)
class Mended:
    """One file with its fixes; `text` equals `file.text` where nothing was changed."""

    file: File
    text: str
    fixed: list[Diagnostic] = field(default_factory=list)
    refused: bool = False  # the fixes did not prove safe: our fault, nothing was changed

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.text != self.file.text


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
            name: Mended(one.file, _applied(one.text, changes.get(name, [])), list(one.fixed))
            for name, one in mended.items()
        }
        after = lint_plan(_again(source, trial), options)
        as_a_whole = _better(before, after, changes) and _as_meant(before, after, changes)
        for name, pairs in changes.items():
            trial[name].fixed += [found for found, _ in pairs]
            harmless = _harmless(mended[name].text, trial[name].text, [change for _, change in pairs])
            mended[name].refused = not (as_a_whole and harmless)
        if any(one.refused for one in mended.values()):
            break
        mended, before = trial, after
    return [_proven(one, before) for one in mended.values()]


def _proven(one: Mended, last: PlanReport) -> Mended:
    """The mended file; as it was where nobody but us can read it, or where it still cannot be read at all."""
    if not one.changed or _second_reading(one.text) is not None:
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
_RESTORING: Final = frozenset({"comment-cuts-value", "curly-quote"})


def _as_meant(before: PlanReport, after: PlanReport, changes: dict[str, list[tuple[Diagnostic, Replacement]]]) -> bool:
    """Whether the plan says after the fixes what was understood before, but for what rules meant to change."""
    if before.source.stopped:
        return True
    meant = sum(
        found.rule.check is not None or found.rule.name in _RESTORING
        for pairs in changes.values()
        for found, _ in pairs
    )
    return _same_but_for(before.source.data, after.source.data, meant)


_COMMENT: Final = re.compile(r"(?<!\S)#[^\r\n]*")


def _harmless(old: str, new: str, changes: list[Replacement]) -> bool:
    """Whether nothing but the named places changed: data as meant, comments all there."""
    was, now = _second_reading(old), _second_reading(new)
    if was is None:  # nothing to compare with; whether the text can be read in the end is asked in the end
        return True
    if now is None:
        return False
    spans = [(change.place.start, change.place.end) for change in changes]
    meant = [text for start, text in was[1] if not any(first <= start < last for first, last in spans)]
    return meant == [text for _, text in now[1]] and _same_but_for(was[0], now[0], 2 * len(changes))


# What ruamel raises besides its own errors, none of it with a place.
_UNREADABLE: Final = (
    ArithmeticError, AssertionError, AttributeError, LookupError,
    NotImplementedError, RecursionError, TypeError, ValueError,
)  # fmt: skip


@lru_cache(maxsize=4)  # each text is asked for twice: as what comes of one round, and as where the next begins
def _second_reading(text: str) -> tuple[Any, list[tuple[int, str]]] | None:
    """Data and comments as ruamel's pure parser sees them; None where it cannot read the text."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    reader = YAML(typ="base", pure=True)
    reader.allow_duplicate_keys = True  # they are a finding, but no reason to leave the rest as it is
    try:
        tokens = list(reader.scan(text))
        data = reader.load(text)
    except (*_UNREADABLE, YAMLError):
        return None
    inside = [
        (token.start_mark.index, token.end_mark.index) for token in tokens if type(token).__name__ == "ScalarToken"
    ]
    comments = [
        (found.start(), found[0].rstrip())
        for found in _COMMENT.finditer(text)
        if not any(start <= found.start() < end for start, end in inside)
    ]
    return data, comments


def _same_but_for(was: Any, now: Any, budget: int) -> bool:
    """Whether at most `budget` values or keys differ."""
    return _differences(was, now, budget + 1) <= budget


def _differences(was: Any, now: Any, limit: int) -> int:
    if limit <= 0:
        return 1
    if isinstance(was, dict) and isinstance(now, dict):
        gone, new = set(was) - set(now), set(now) - set(was)
        count = max(len(gone), len(new))
        for key in set(was) & set(now):
            count += _differences(was[key], now[key], limit - count)
            if count >= limit:
                break
        return count
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        count = 0
        for one, other in zip(was, now, strict=True):
            count += _differences(one, other, limit - count)
            if count >= limit:
                break
        return count
    return int(was != now)
