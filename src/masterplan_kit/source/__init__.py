"""Reading: files of a plan become data and marks; whatever is wrong with them is a `Problem`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from masterplan_kit.source.events import LEFT_OUT, Mark, Marks, Parsed, parse
from masterplan_kit.source.folder import find_plans, plan_files
from masterplan_kit.source.habits import habits
from masterplan_kit.source.place import File, Place, Position, Problem, Replacement
from masterplan_kit.source.read import FILES_LIMIT, PLAN_LIMIT, decode, read
from masterplan_kit.source.trouble import quote

__all__ = [
    "LEFT_OUT",
    "File",
    "Mark",
    "Place",
    "Position",
    "Problem",
    "Replacement",
    "Source",
    "decode",
    "find_plans",
    "parse",
    "plan_files",
    "quote",
    "read_plan",
    "read_text",
]

Key = str | int
Keys = tuple[Key, ...]
_IDENTITY: Final = ("id", "name", "title", "rule", "about")


@dataclass(eq=False)
class Source:
    """A plan as written: its files, its data (mappings, lists and text) and where each part stands."""

    name: str
    files: tuple[File, ...]
    data: dict[str, Any] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    stopped: bool = False  # a file could not be read: what it holds is not known
    folder: Path | None = None  # where the files are that the plan names; None: nowhere, as for standard input
    mendable: bool = True  # False where its text is not the planner's file, as that of a workbook
    loaded: object = field(default=None, repr=False)  # what `load` made of it: reading changes data and marks

    def forget(self) -> None:
        """Keep the files only."""
        self.data, self.marks, self.loaded = {}, {}, None

    def mark(self, keys: Keys) -> tuple[Mark | None, int]:
        """The mark of the longest part of `keys` that was written, and how long that part is."""
        level: Any = self.marks
        found: Mark | None = None
        for depth, key in enumerate(keys):
            inner = _step(level, key)
            if inner is None:
                return found, depth
            found, level = inner, inner[5]
        return found, len(keys)

    def as_written(self, keys: Keys) -> Keys:
        """`keys` as the planner counts and writes them: broken items that were set aside included, a year as a text."""
        level: Any = self.marks
        written: list[Key] = []
        for key in keys:
            mark = _step(level, key)
            number = mark[1] if mark and isinstance(level, list) else key
            written.append(str(key) if isinstance(level, dict) else number)
            level = mark[5] if mark else None
        return tuple(written)

    def place(self, keys: Keys, *, on_key: bool = False) -> Place:
        """Where `keys` stand; for a missing field its nearest parent, by that parent's name."""
        found, depth = self.mark(keys)
        if found is None:
            first = self.marks.get("format") or next(iter(self.marks.values()), None)
            file = first[0] if first else self.files[0]
            return Place(file, first[1], first[2]) if first else Place(file, 0, 0)
        file, key_start, key_end, start, end, inner = found
        if key_end >= 0 and (on_key or depth < len(keys) or inner is not None or start == end):
            return Place(file, key_start, key_end)
        if inner is not None:
            return _identity(inner) or Place(file, start, file.line_end(start))
        return Place(file, start, min(end, max(start + 1, file.line_end(start))))

    def words(self, keys: Keys, words: str) -> Place | None:
        """Where `words` stand in the text at `keys`, whatever way its lines are broken."""
        mark, depth = self.mark(keys)
        if mark is None or depth < len(keys):
            return None
        pattern = r"\s+".join(map(re.escape, words.split()))
        found = re.compile(pattern).search(mark[0].text, mark[3], mark[4])
        return Place(mark[0], found.start(), min(found.end(), mark[0].line_end(found.start()))) if found else None

    def blank(self, keys: Keys) -> bool:
        """Whether the last key is written but its value was left out."""
        found, depth = self.mark(keys)
        return bool(found) and depth == len(keys) and value_at(self.data, keys) is None

    def raw(self, keys: Keys) -> str:
        """The text of a value as it stands in its file."""
        found, _ = self.mark(keys)
        return found[0].text[found[3] : found[4]] if found else ""

    def blanks(self) -> Iterator[Keys]:
        """All keys with a value left out, positions in lists as written: what is still to fill in."""
        stack: list[tuple[Keys, Any, Any]] = [((), self.marks, self.data)]
        while stack:
            keys, marks, data = stack.pop()
            if isinstance(marks, dict):
                for key, mark in marks.items():
                    if mark[5] is None and key not in data:
                        yield (*keys, key)
                    elif mark[5] is not None and key in data:  # what was set aside is not empty
                        stack.append(((*keys, key), mark[5], data[key]))
            else:
                stack += [
                    ((*keys, mark[1]), mark[5], data[number])
                    for number, mark in enumerate(marks)
                    if mark[5] is not None
                ]


def value_at(data: Any, keys: Keys) -> Any:
    """What stands at `keys`, or None."""
    for key in keys:
        if isinstance(data, dict):
            data = data.get(str(key))
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
        else:
            return None
    return data


def read_plan(root: Path, name: str | None = None) -> Source:
    """The plan in a file or folder; `name` is how people see it."""
    name = name or root.as_posix()
    paths = plan_files(root)
    home = root if root.is_dir() else None
    problems: list[Problem] = []
    files = []
    total = 0
    for path in paths[:FILES_LIMIT]:
        shown = posixpath.normpath(f"{name}/{path.relative_to(home).as_posix()}") if home else name
        file, found = read(path, shown, home)
        total += len(file.text)
        files.append(file)
        problems += found
        if total > PLAN_LIMIT:
            problems.append(_too_large(file))
            break
    else:
        if len(paths) > FILES_LIMIT:
            problems.append(_too_large(files[-1]))
    source = merge(name, files, problems)
    source.folder = home or root.parent
    return source


def _too_large(file: File) -> Problem:
    return Problem("plan-too-large", Place(file, 0, 0), {"limit": PLAN_LIMIT // 1024**2, "files": FILES_LIMIT})


def read_text(data: bytes, name: str) -> Source:
    """A plan given as bytes, as from standard input."""
    file, problems = decode(data, name)
    return merge(name, [file], problems)


_HARMLESS: Final = frozenset(
    {"zero-width-character", "comma-splits-value", "comment-cuts-value", "value-hidden", "curly-quote"}
)


def merge(name: str, files: Iterable[File], problems: list[Problem]) -> Source:
    """The files' top-level keys together; a list may go on in another file, nothing else may."""
    source = Source(name, tuple(files) or (File(name, ""),), problems=list(problems))
    broken = {id(problem.place.file) for problem in problems if problem.rule not in _HARMLESS}
    for file in source.files:
        if id(file) in broken:
            continue
        parsed = parse(file)
        source.problems += parsed.problems
        if not parsed.stopped:
            _take(source, parsed)
            source.problems += habits(file, parsed)
    source.stopped = any(problem.rule not in _HARMLESS for problem in source.problems)
    if not source.marks and not source.stopped:
        source.problems.append(Problem("plan-empty", Place(source.files[0], 0, 0), {"file": source.files[0].name}))
        source.stopped = True
    return source


def _take(source: Source, parsed: Parsed) -> None:
    for key, mark in parsed.marks.items():
        first = source.marks.get(key)
        if first is None or (first[5] is None and key not in source.data):
            source.marks[key] = mark
            if key in parsed.data:
                source.data[key] = parsed.data[key]
        elif isinstance(first[5], list) and isinstance(mark[5], list):
            base = len(source.data[key])
            source.data[key] += parsed.data[key]
            first[5].extend((item[0], base + item[1], *item[2:]) for item in mark[5])
        elif mark[5] is None and key not in parsed.data:
            continue  # written again but left empty: nothing is said twice
        else:
            there = Place(first[0], first[1], first[2])
            place = Place(mark[0], mark[1], mark[2])
            source.problems.append(Problem("key-in-two-files", place, {"key": key, "file": first[0].name}, (there,)))


def _step(level: Marks | None, key: Key) -> Mark | None:
    if isinstance(level, dict):
        return level.get(str(key))
    if isinstance(level, list) and isinstance(key, int) and 0 <= key < len(level):
        return level[key]
    return None


def _identity(inner: Marks) -> Place | None:
    """What people know an item by: its id or name, else the first thing in it."""
    if isinstance(inner, dict) and inner:
        mark = next((inner[key] for key in _IDENTITY if key in inner and inner[key][5] is None), None)
        if mark and mark[3] < mark[4]:
            return Place(mark[0], mark[3], min(mark[4], mark[0].line_end(mark[3])))
        first = next(iter(inner.values()))
        return Place(first[0], first[1], first[2])
    return None
