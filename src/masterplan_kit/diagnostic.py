"""What is said of a plan: rules, findings by keys, diagnostics by file and line, and the report of them all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from textwrap import dedent
from typing import Any, Final, Literal

from masterplan_kit.i18n import Lang, Text, Value, Values, fill
from masterplan_kit.node import Key, Keys, Node
from masterplan_kit.source import Place, Position, Replacement, Source

Gate = Literal["draft", "mentoring", "submission", "final"]
GATES: Final[tuple[Gate, ...]] = ("draft", "mentoring", "submission", "final")


class Severity(IntEnum):
    """How much a finding weighs; 0 where the rule is not asked at a gate."""

    SILENT = 0
    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The name that reports and settings use."""
        return self.name.lower()


INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR

_RECALLED: Final = Text("(belum dibaca ulang)", "(not read again)")

Check = Callable[..., Iterator["Finding"]]


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule, whole: what `masterplan explain`, the reference, SARIF and the tests read."""

    code: str
    name: str
    family: str
    severity: Mapping[Gate, Severity]  # from that gate on
    source: str
    message: Text
    why: Text
    help: Text
    bad_example: str | bytes  # as written in the rule's file
    good_example: str | bytes
    since: str
    check: Check | None  # None: the reader, the model or the engine finds it
    needs: tuple[str, ...]  # parts of the plan without which its answer would mislead
    dated: bool  # asks for the day of the check as third argument
    fixable: bool

    @cached_property
    def bad(self) -> str | bytes:
        """The wrong example, as a file would hold it; its marks `# <- CODE` say what must be found."""
        return _dedented(self.bad_example)

    @cached_property
    def good(self) -> str | bytes:
        """The right example, as a file would hold it."""
        return _dedented(self.good_example)

    def cited(self, lang: Lang) -> str:
        """The source in a reader's words; `[R]` marks what was recalled and not read again."""
        return self.source.replace("[R]", _RECALLED[lang])

    @cached_property
    def levels(self) -> tuple[Severity, ...]:
        """The severity at each gate, in order."""
        level, levels = Severity.SILENT, []
        for gate in GATES:
            level = self.severity.get(gate, level)
            levels.append(level)
        return tuple(levels)


def _dedented(example: str | bytes) -> str | bytes:
    return dedent(example).lstrip("\n").rstrip(" ") if isinstance(example, str) else example


@dataclass(frozen=True, slots=True, eq=False)
class Related:
    """Another place that a finding speaks of, with a word on it."""

    node: Node | None
    keys: Keys
    label: Text
    values: Values


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """A safe change, by keys: `set` and `quote` a value, `rename` a key, `insert` a key into a mapping."""

    kind: Literal["set", "quote", "rename", "insert"]
    node: Node | None
    keys: Keys
    text: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What a rule says of a node: keys, never lines."""

    node: Node | None
    keys: Keys
    values: Values
    related: tuple[Related, ...] = ()
    edits: tuple[Edit, ...] = ()
    on_key: bool = False
    at_words: str = ""


def finding(
    node: Node | None,
    *keys: Key,
    related: tuple[Related, ...] = (),
    edits: tuple[Edit, ...] = (),
    on_key: bool = False,
    at_words: str = "",
    **values: Value,
) -> Finding:
    """A finding at `keys` below `node`, on the key itself or at these words of a longer text.

    Raises KeyError for a key that a node of this kind cannot have.
    """
    _check_keys(node, keys)
    return Finding(node, keys, values, related, edits, on_key, at_words)


def related(node: Node | None, *keys: Key, label: Text, **values: Value) -> Related:
    """A related place at `keys` below `node`."""
    _check_keys(node, keys)
    return Related(node, keys, label, values)


def _check_keys(node: Node | None, keys: Keys) -> None:
    at: object = node
    for key in keys:
        if isinstance(at, Node):
            if key not in type(at).keys():  # noqa: SIM118 - a method of ours, not of a dict  # noqa: SIM118 - a method of ours, no dict
                msg = f"{type(at).__name__} has no key {key!r}"
                raise KeyError(msg)
            at = getattr(at, f"{key}_", None) if not hasattr(at, str(key)) else getattr(at, str(key))
        elif isinstance(at, Mapping):
            at = at.get(key)
        elif isinstance(at, tuple) and isinstance(key, int):
            at = at[key]


@dataclass(eq=False)
class Diagnostic:
    """A finding with its place: what reports print."""

    rule: Rule
    severity: Severity
    levels: tuple[Severity, ...]  # at each gate
    values: Values
    place: Place
    keys: Keys
    path: str
    id_path: str
    related: tuple[tuple[Place, Text, Values], ...] = ()
    fix: tuple[Replacement, ...] = ()
    waiver: Any = None
    occurrence: int = 0

    @cached_property
    def start(self) -> Position:
        """Line and column of its first character."""
        return self.place.file.position(self.place.start)

    @cached_property
    def end(self) -> Position:
        """Line and column behind its last character."""
        return self.place.file.position(self.place.end)

    def message(self, lang: Lang) -> str:
        """What is wrong, in one sentence."""
        return fill(self.rule.message, self.values, lang)

    def why(self, lang: Lang) -> str:
        """Why it matters."""
        return fill(self.rule.why, self.values, lang)

    def help(self, lang: Lang) -> str:
        """How to mend it."""
        return fill(self.rule.help, self.values, lang)

    @cached_property
    def fingerprint(self) -> str:
        """The same for the same finding wherever its lines move to."""
        import hashlib

        return hashlib.sha256(
            f"{self.rule.code}|{self.id_path}|{self.occurrence}".encode(errors="replace")
        ).hexdigest()[:16]


@dataclass(eq=False)
class Crash:
    """A rule that failed: our fault, never the plan's."""

    rule: str
    error: str
    traceback: str


@dataclass(eq=False)
class NextDate:
    """A date the region has to meet."""

    name: Text
    day: dt.date
    days: int


@dataclass(eq=False)
class PlanReport:
    """What was found in one plan."""

    source: Source
    title: str
    programme: str
    language: Lang
    claimed: Gate
    gate: Gate  # the gate it was judged at
    reached: Gate | None
    next_gate: Gate | None
    missing: list[Diagnostic]  # what stands before `next_gate`
    diagnostics: list[Diagnostic]
    waived: list[Diagnostic]
    to_fill: int
    asked: int
    not_asked: list[str]  # rules by name whose part of the plan could not be read
    partial: bool = False  # only chosen rules were asked, so no gate can be told
    crashes: list[Crash] = field(default_factory=list)
    upcoming: NextDate | None = None

    def count(self, severity: Severity) -> int:
        """How many findings of that weight are not waived."""
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)


@dataclass(eq=False)
class Report:
    """What was found in all plans of one call."""

    as_of: dt.date
    plans: list[PlanReport]

    def worst(self) -> Severity:
        """The gravest finding of all."""
        return max((found.severity for plan in self.plans for found in plan.diagnostics), default=Severity.SILENT)

    def count(self, severity: Severity) -> int:
        """How many findings of that weight, over all plans."""
        return sum(plan.count(severity) for plan in self.plans)
