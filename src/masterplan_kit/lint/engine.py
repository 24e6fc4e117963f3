"""Ask every rule, find the places of what they say, and weigh it at the plan's gate."""

from __future__ import annotations

import datetime as dt
import traceback
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.diagnostic import GATES, Crash, Diagnostic, Finding, Gate, PlanReport, Rule, Severity
from masterplan_kit.i18n import LANGS, Lang, Text, Values
from masterplan_kit.lint.edits import replacements
from masterplan_kit.lint.named_files import RULES_OF_FILES, file_findings
from masterplan_kit.lint.upcoming import upcoming
from masterplan_kit.lint.waivers import waive
from masterplan_kit.load import Loaded, load
from masterplan_kit.node import Key, Keys
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.rules import all_rules

if TYPE_CHECKING:
    from pathlib import Path

    from masterplan_kit.diagnostic import Check
    from masterplan_kit.programme import Programme
    from masterplan_kit.source import Place, Replacement, Source
    from masterplan_kit.source.events import Mark

_FIRST: Final = Text("pertama kali ditulis di sini", "first written here")
_READING: Final = "YML"  # what cannot be read cannot be deselected or made light of: silence would look like praise


@dataclass(frozen=True)
class Options:
    """How to judge; everything a caller may choose."""

    as_of: dt.date
    programme: Programme | None = None  # None: the edition that the plan names
    gate: Gate | None = None  # None: the gate that the plan claims
    rules: frozenset[str] | None = None  # names; None: all
    severity: Mapping[str, Severity] = field(default_factory=dict)  # a rule's weight where settings change it
    waivers: bool = True
    lang: Lang | None = None  # None: the plan's own


def lint_plan(source: Source, options: Options) -> PlanReport:
    """Judge one plan."""
    loaded = load(source)
    judge = _Judge(loaded, options)
    judge.ask()
    return judge.report()


class _Judge:
    def __init__(self, loaded: Loaded, options: Options) -> None:
        self.loaded, self.options = loaded, options
        self.source, self.plan = loaded.source, loaded.plan
        self.programme = options.programme or edition_or_latest(self.plan.programme)
        claimed = self.plan.status
        self.claimed: Gate = claimed if claimed in GATES else "draft"
        self.gate: Gate = options.gate or self.claimed
        self.found: list[Diagnostic] = []
        self.crashes: list[Crash] = []
        self.not_asked: list[str] = []
        self.asked = 0
        self.aside = frozenset(loaded.set_aside)
        self.aside_parts = {".".join(str(key) for key in keys if isinstance(key, str)) for keys in self.aside}

    def ask(self) -> None:
        """Collect what the reader, the model and the rules say."""
        rules = all_rules()
        for problem in self.loaded.problems:
            rule = rules[problem.rule]
            related: tuple[tuple[Place, Text, Values], ...] = tuple((place, _FIRST, {}) for place in problem.related)
            self._add(rule, problem.values, problem.place, problem.keys, related, problem.fix)
        everything = self.options.rules is None
        for rule in rules.values():
            if rule.check is None or not (everything or self._selected(rule)):
                continue
            if self.source.stopped or (self.aside and self._lacks(rule)):
                self.not_asked.append(rule.name)
                continue
            self.asked += 1
            self._ask(rule, rule.check)
        if self.source.folder and not self.source.stopped:
            self._ask_of_files(self.source.folder)

    def _ask(self, rule: Rule, check: Check) -> None:
        arguments = (self.plan, self.programme, self.options.as_of) if rule.dated else (self.plan, self.programme)
        try:
            for found in check(*arguments):
                self._locate(rule, found)
        except Exception as error:  # noqa: BLE001 - one rule's fault must not silence the others
            self._failed(rule.name, error)

    def _ask_of_files(self, folder: Path) -> None:
        rules = all_rules()
        try:
            for name, found in file_findings(self.plan, folder):
                self._locate(rules[name], found)
        except Exception as error:  # noqa: BLE001 - as above
            self._failed("picture-damaged", error)

    def _failed(self, rule: str, error: Exception) -> None:
        self.crashes.append(Crash(rule, f"{type(error).__name__}: {error}", traceback.format_exc()))

    def _locate(self, rule: Rule, found: Finding) -> None:
        keys = (*self.loaded.keys_of(found.node), *found.keys)
        written = self.source.as_written(keys)
        if self.aside and any(written[:depth] in self.aside for depth in range(len(written) + 1)):
            return  # told already, by the cause
        related = tuple(
            (self.source.place((*self.loaded.keys_of(other.node), *other.keys)), other.label, other.values)
            for other in found.related
        )
        fix = replacements(self.source, self.loaded, found.edits)
        place = self.source.place(keys, on_key=found.on_key)
        if found.at_words:
            place = self.source.words(keys, found.at_words) or place
        self._add(rule, found.values, place, written, related, fix)

    def _add(  # noqa: PLR0913, PLR0917 - the parts of a diagnostic, from two kinds of findings
        self,
        rule: Rule,
        values: Values,
        place: Place,
        keys: Keys,
        related: tuple[tuple[Place, Text, Values], ...],
        fix: tuple[Replacement, ...],
    ) -> None:
        if not self._selected(rule):
            return
        fixed = None if rule.code.startswith(_READING) else self.options.severity.get(rule.name)
        levels = rule.levels if fixed is None else (fixed,) * len(GATES)
        severity = levels[GATES.index(self.gate)]
        fix = fix if self.source.mendable else ()
        self.found.append(Diagnostic(rule, severity, levels, values, place, keys, *self._paths(keys), related, fix))

    def _selected(self, rule: Rule) -> bool:
        chosen = self.options.rules
        return chosen is None or rule.name in chosen or rule.code.startswith(_READING)

    def _lacks(self, rule: Rule) -> bool:
        """Whether a part that the rule needs was set aside."""
        return any(
            f"{part}.".startswith(f"{need}.") or need.startswith(f"{part}.")
            for need in rule.needs
            for part in self.aside_parts
        )

    def _paths(self, keys: Keys) -> tuple[str, str]:
        """The place in words, of keys as written: by position, and by id where there is one."""
        path = id_path = ""
        data: Any = self.source.data
        marks: Any = self.source.marks
        for key in keys:
            if isinstance(key, int):
                at = _position(marks, key) if isinstance(data, list) else None
                data, marks = (None, None) if at is None else (data[at], marks[at][5])
                known = data.get("id") if isinstance(data, dict) else None
                path += f"[{key}]"
                id_path += f"[{known}]" if isinstance(known, str) else f"[#{key + 1}]"
            else:
                path += f".{key}" if path else str(key)
                id_path += f".{key}" if id_path else str(key)
                data = data.get(str(key)) if isinstance(data, dict) else None
                mark = _mark(marks, key)
                marks = mark[5] if mark else None
        return path, id_path

    def report(self) -> PlanReport:
        """The findings in the order of the files, with what they mean for the gates."""
        blanks = {keys for keys in self.source.blanks() if keys not in self.aside}
        found, waived = self._weighed()
        partial = self.options.rules is not None
        reached = None if partial else _reached(found)
        following = None if partial or reached == GATES[-1] else GATES[GATES.index(reached) + 1 if reached else 0]
        level = GATES.index(following) if following else 0
        loud = [one for one in found if one.severity and not (self.gate == "draft" and one.keys in blanks)]
        lang: Lang = self.options.lang or (self.plan.language if self.plan.language in LANGS else "id")
        return PlanReport(
            source=self.source,
            title=self.plan.title or "",
            programme=self.programme.edition,
            language=lang,
            claimed=self.claimed,
            gate=self.gate,
            reached=reached,
            next_gate=following,
            missing=[one for one in found if following and one.levels[level] is Severity.ERROR],
            diagnostics=loud,
            waived=[one for one in waived if one.severity],
            to_fill=len(blanks),
            asked=self.asked,
            not_asked=self.not_asked,
            partial=partial,
            crashes=self.crashes,
            upcoming=upcoming(self.plan, self.programme, self.options.as_of),
        )

    def _weighed(self) -> tuple[list[Diagnostic], list[Diagnostic]]:
        """What stands and what is waived, each in the order of the files; waivers are judged themselves."""
        found = _once(self.found, self.source)
        if not self.plan.waivers or not self.options.waivers or self.source.stopped:
            return found, []
        answered = {rule.name for rule in all_rules().values() if self._selected(rule)}
        answered.difference_update(self.not_asked, (crash.rule for crash in self.crashes))
        if not self.source.folder:
            answered -= RULES_OF_FILES
        made, waived = waive(self.plan, self.programme, found, answered, self.options.as_of)
        self.found = [one for one in found if one.waiver is None]
        for rule, waiver in made:
            self._locate(rule, waiver)
        return _in_order(self.found, self.source), waived


def _mark(marks: Any, key: Key) -> Mark | None:
    """The mark of one key or position among those of its mapping or list."""
    if isinstance(marks, dict):
        return marks.get(str(key))
    return marks[key] if isinstance(marks, list) and isinstance(key, int) and key < len(marks) else None


def _position(marks: Any, written: int) -> int | None:
    """Where the item that was written at that position stands now; None where it was set aside."""
    mark = _mark(marks, written)
    if mark and mark[1] == written:
        return written
    number = bisect_left(marks or (), written, key=itemgetter(1))  # of the items that were set aside none is left
    return number if marks and number < len(marks) and marks[number][1] == written else None


def _once(found: list[Diagnostic], source: Source) -> list[Diagnostic]:
    """In order; the same thing at the same place is said once, and like things are counted."""
    kept: dict[tuple[object, ...], Diagnostic] = {}
    for one in _in_order(found, source):
        kept.setdefault((one.rule.code, id(one.place.file), one.place.start, one.id_path, str(one.values)), one)
    seen: Counter[tuple[str, str]] = Counter()
    for one in kept.values():
        one.occurrence = seen[one.rule.code, one.id_path]
        seen[one.rule.code, one.id_path] += 1
    return list(kept.values())


def _in_order(found: list[Diagnostic], source: Source) -> list[Diagnostic]:
    """As the planner reads: by file, line and column."""
    files = {id(file): number for number, file in enumerate(source.files)}
    return sorted(found, key=lambda one: (files.get(id(one.place.file), 0), one.place.start, one.rule.code))


def _reached(found: Iterable[Diagnostic]) -> Gate | None:
    """The last gate before which nothing of the weight of an error stands."""
    reached: Gate | None = None
    errors = [one.levels for one in found]
    for number, gate in enumerate(GATES):
        if any(levels[number] is Severity.ERROR for levels in errors):
            break
        reached = gate
    return reached
