"""From text to plain mappings and lists, with the place of every key and value.

libyaml's parser is asked for events, never for a composed tree: one loop without recursion builds the
data, keeps the marks and refuses on the way what a plan may not hold. Every scalar stays the text that
stands in the file; the model gives it a type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from masterplan_kit.patterns import lazy
from masterplan_kit.source.place import File, Place, Problem, Replacement
from masterplan_kit.source.read import BIDI, CONTROL
from masterplan_kit.source.trouble import syntax_problem

try:
    from yaml._yaml import CParser as Parser
except ImportError:  # pragma: no cover - every wheel carries the C parser; a source build may not
    from yaml import Loader as Parser  # type: ignore[assignment]

DEPTH_LIMIT: Final = 32
NODE_LIMIT: Final = 20_000
KEY_LIMIT: Final = 128
_SHARING: Final = frozenset({"yaml-alias", "yaml-merge", "yaml-tag"})
SCALAR_LIMIT: Final = 64 * 1024

# What a planner writes where there is nothing yet; such a value counts as left out.
LEFT_OUT: Final = frozenset({"", "~", "null", "-", "–", "—", "n/a", "belum ada"})
_LONGEST: Final = max(map(len, LEFT_OUT))
_ODD_KEY: Final = lazy(r"[^:\r\n]{0,80}")
_WORD: Final = lazy(r"[^\s,\[\]{}]*")

Mark = tuple[File, int, int, int, int, Any]
"""(file, key start, key end, value start, value end, marks of the nested value or None).

In a list the first number is the item's index as written (it stays when a broken item before it is set
aside) and the second -1.
"""
Marks = dict[str, Mark] | list[Mark]


@dataclass(slots=True)
class Parsed:
    """What one file holds."""

    data: dict[str, Any] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    stopped: bool = False


class _Stop(Exception):  # noqa: N818 - not an error: the file's one finding is in hand
    """Reading on would be of no use."""


class _Builder:
    """The loop's state: the open containers and what was found."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.root: Any = None
        self.root_marks: Any = None
        self.root_span = (0, 0)
        self.told: set[str] = set()

    def refuse(self, rule: str, start: int, end: int, related: tuple[Place, ...] = (), **values: str | int) -> None:
        """Note a problem; of anchors, aliases, merges and tags the first is enough, for one brings many."""
        if rule in _SHARING and any(problem.rule in _SHARING for problem in self.problems):
            return
        self.problems.append(Problem(rule, Place(self.file, start, end), values, related))

    def build(self) -> None:  # noqa: C901, PLR0912, PLR0915 - one loop over events is the whole point
        """Read all events."""
        file, text = self.file, self.file.text
        get: Callable[[], Any] = Parser(text).get_event
        stack: list[tuple[Any, ...]] = []
        data: Any = None  # the open container, its marks, and the key that waits for its value
        marks: Any = None
        key: str | None = None
        key_start = key_end = documents = nodes = 0
        while True:
            event = get()
            kind = type(event)
            if kind is ScalarEvent:
                start, end, value = event.start_mark.index, event.end_mark.index, event.value
                nodes += 1
                if event.anchor is not None or event.tag is not None or len(value) > SCALAR_LIMIT or event.style == '"':
                    self._check_scalar(event)
                if type(data) is dict:
                    if key is None:
                        if value in marks:
                            first = marks[value]
                            self.refuse("key-twice", start, end, (Place(first[0], first[1], first[2]),), key=value)
                        elif value == "<<" and text[start] == "<":
                            self.refuse("yaml-merge", start, end)
                        elif not value or len(value) > KEY_LIMIT:
                            self.refuse("key-odd", start, end, key=value)
                        key, key_start, key_end = value, start, end
                        continue
                    mark = (file, key_start, key_end, start, end, None)
                    if not value and text[key_end : key_end + 1] != ":" and self._comma(data, marks, mark):
                        key = None
                        continue
                    marks[key] = mark
                    if len(value) > _LONGEST or value.lower() not in LEFT_OUT:
                        data[key] = value
                    key = None
                elif type(data) is list:
                    if len(value) > _LONGEST or value.lower() not in LEFT_OUT:
                        marks.append((file, len(data), -1, start, end, None))
                        data.append(value)
                elif value.lower() not in LEFT_OUT:
                    self.refuse("root-not-mapping", start, file.line_end(start))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                start = event.start_mark.index
                nodes += 1
                if event.anchor is not None or event.tag is not None:
                    self._check_properties(event)
                if type(data) is dict and key is None:
                    shown = _ODD_KEY.match(text, start)
                    self.refuse("key-odd", start, start + 1, key=shown[0] if shown else "")
                    raise _Stop
                stack.append((data, marks, key, key_start, key_end, start))
                if len(stack) > DEPTH_LIMIT:
                    self.refuse("too-deep", start, start + 1, limit=DEPTH_LIMIT)
                    raise _Stop
                if kind is MappingStartEvent:
                    data, marks = {}, {}
                else:
                    data, marks = [], []
                key = None
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                done, done_marks, end = data, marks, event.end_mark.index
                data, marks, key, key_start, key_end, start = stack.pop()
                if type(data) is dict:
                    data[key] = done
                    marks[key] = (file, key_start, key_end, start, end, done_marks)
                    key = None
                elif type(data) is list:
                    marks.append((file, len(data), -1, start, end, done_marks))
                    data.append(done)
                else:
                    self.root, self.root_marks, self.root_span = done, done_marks, (start, end)
            elif kind is AliasEvent:
                start, end = event.start_mark.index, event.end_mark.index
                self.refuse("yaml-alias", start, end, text=text[start:end])
                if type(data) is dict:
                    key = event.anchor if key is None else None
            elif kind is DocumentStartEvent:
                documents += 1
                if event.version or event.tags:
                    self.refuse("yaml-directive", event.start_mark.index, file.line_end(event.start_mark.index))
                if documents > 1:
                    self.refuse("several-documents", event.start_mark.index, event.start_mark.index + 3)
                    raise _Stop
            elif kind is StreamEndEvent:
                return
            if nodes > NODE_LIMIT:
                self.refuse("too-many-values", start, start + 1, limit=NODE_LIMIT)
                raise _Stop

    def _check_scalar(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._check_properties(event)
        if len(event.value) > SCALAR_LIMIT:
            self.refuse("text-too-long", start, self.file.line_end(start), size=len(event.value), limit=SCALAR_LIMIT)
        if event.value.isprintable():
            return
        for rule, pattern in (("control-character", CONTROL), ("bidi-character", BIDI)):
            found = None if rule in self.told else pattern.search(event.value)
            if found:
                self.told.add(rule)  # one finding a kind is enough to act on
                self.refuse(rule, start, end, character=f"U+{ord(found[0]):04X}")

    def _check_properties(self, event: Any) -> None:
        start = event.start_mark.index
        word = _WORD.match(self.file.text, start)
        if word and event.anchor is not None:
            self.refuse("yaml-alias", start, word.end(), text=word[0])
        elif word and event.tag is not None:
            self.refuse("yaml-tag", start, word.end(), text=word[0])

    def _comma(self, data: dict[str, Any], marks: dict[str, Mark], tail: Mark) -> bool:
        """`{value: 2,94}` is value 2 and a key 94 to YAML: read it as written, and say so."""
        if not marks:
            return False
        key, head = next(reversed(marks.items()))
        _, key_start, key_end, start, end, nested = head
        if (
            nested is not None
            or start == end
            or self.file.text[end : tail[1]].strip() != ","
            or self.file.text[start] in "\"'"
        ):
            return False
        whole = self.file.text[start : tail[2]]
        data[key] = whole
        marks[key] = (self.file, key_start, key_end, start, tail[2], None)
        place = Place(self.file, start, tail[2])
        fix = (Replacement(place, f'"{whole}"'),) if '"' not in whole and "\\" not in whole else ()
        if self.problems and self.problems[-1].rule == "comma-splits-value" and self.problems[-1].place.start == start:
            self.problems.pop()  # the third part of `1,250,000`
        self.problems.append(Problem("comma-splits-value", place, {"value": whole}, (), fix))
        return True


def events(text: str) -> Iterator[Any]:
    """The parser's events as they come; raises yaml.YAMLError where the text cannot be read."""
    parser = Parser(text)
    while parser.check_event():
        yield parser.get_event()


def parse(file: File) -> Parsed:
    """The data and marks of one file; whatever is wrong is a problem with a place, never an exception."""
    builder = _Builder(file)
    try:
        builder.build()
    except _Stop:
        return Parsed(problems=builder.problems, stopped=True)
    except yaml.YAMLError as error:
        problem = syntax_problem(file, error)
        if problem.fix and _stops_again(problem):
            problem = replace(problem, fix=())
        return Parsed(problems=[problem], stopped=True)
    if builder.problems and any(problem.rule != "comma-splits-value" for problem in builder.problems):
        return Parsed(problems=builder.problems, stopped=True)
    if builder.root is not None and not isinstance(builder.root, dict):
        start = builder.root_span[0]
        builder.refuse("root-not-mapping", start, file.line_end(start))
        return Parsed(problems=builder.problems, stopped=True)
    return Parsed(builder.root or {}, builder.root_marks or {}, builder.problems)


def _stops_again(problem: Problem) -> bool:
    """Whether reading would stop at the same line with the fix too: a tab may stand for any depth."""
    file = problem.place.file
    text = file.text
    for place, new in reversed(problem.fix):
        text = text[: place.start] + new + text[place.end :]
    mended = File(file.name, text)
    try:
        _Builder(mended).build()
    except _Stop:
        return False
    except yaml.YAMLError as error:
        again = syntax_problem(mended, error).place.start
        return mended.position(again).line == file.position(problem.place.start).line
    return False
