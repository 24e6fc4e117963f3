"""Files, places in them, and what is wrong at a place before anybody understands the plan."""

from __future__ import annotations

from bisect import bisect_right
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from masterplan_kit.i18n import Values
from masterplan_kit.patterns import lazy

_BREAK: Final = lazy(r"\r\n|\n|\r")


@dataclass(eq=False)
class File:
    """One text file of a plan. `name` is what people see, `path` what is written to (None: stdin).

    `signed` tells that it begins with a byte order mark, which is no part of its text.
    """

    name: str
    text: str
    path: Path | None = None
    signed: bool = False

    @property
    def data(self) -> bytes:
        """The file as it was read, byte for byte."""
        return self.encoded(self.text)

    def encoded(self, text: str) -> bytes:
        """Another text in the way this file is written."""
        return (BOM_UTF8 if self.signed else b"") + text.encode()

    @cached_property
    def starts(self) -> list[int]:
        """The offset at which each line starts; lines end as editors count them."""
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Line and column, both from 1, the column in code points."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

    def cell(self, offset: int) -> str | None:  # noqa: ARG002 - sheets answer by it
        """The cell of a sheet, as `Sheet!B7`; None in a file of lines."""
        return None

    def spot(self, offset: int) -> str:
        """The place as people look for it: file, line and column, or file and cell."""
        line, column = self.position(offset)
        return f"{self.name}:{self.cell(offset) or f'{line}:{column}'}"

    def line(self, number: int) -> str:
        """Line `number` (from 1) without its end."""
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def line_end(self, offset: int) -> int:
        """The offset at which the text of the line of `offset` ends, blanks at its end left out."""
        line = bisect_right(self.starts, offset)
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return offset + len(self.text[offset:end].rstrip())


class Position(NamedTuple):
    """A place as people name it."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one file: `start` and `end` are offsets in code points, `end` exclusive."""

    file: File
    start: int
    end: int


class Replacement(NamedTuple):
    """A change of text: what stands at `place` becomes `text`."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something no plan may hold, found while reading; `rule` names the rule that words it."""

    rule: str
    place: Place
    values: Values = field(default_factory=dict)
    related: tuple[Place, ...] = ()
    fix: tuple[Replacement, ...] = ()
    keys: tuple[str | int, ...] = ()  # where in the plan, as far as that is known
