"""The sheets of a printed book as a reader sees them: what stands at the head, in the body and at the foot."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from tests.render.machine import program

_MM = 25.4 / 72
_NUMBER = re.compile(r"\d+|[ivxl]+")
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>')


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands, in millimetres from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: `rows` are its lines across all columns, from top to bottom, without head and foot.

    `indent` is how far its last line begins from the left of the others.
    """

    width: float
    height: float
    head: str
    rows: tuple[str, ...]
    foot: str
    indent: float

    @property
    def body(self) -> str:
        """Its words, without head and foot."""
        return " ".join(self.rows)

    @property
    def number(self) -> str:
        """The page number as printed: iv, 12 or nothing."""
        last = self.foot.rpartition(" ")[2]
        return last if _NUMBER.fullmatch(last) else ""


def sheets(path: Path, top: float = 30, bottom: float = 30) -> tuple[Sheet, ...]:
    """The pages of a PDF with these margins in millimetres; on one that lies on its side the lower is 25."""
    told = subprocess.run(
        [program("pdftotext"), "-bbox", str(path), "-"], capture_output=True, encoding="utf-8", check=True
    )
    return tuple(_sheet(*page, top, bottom) for page in _pages(told.stdout))


def _pages(told: str) -> Iterator[tuple[float, float, list[Word]]]:
    for page in told.split("</page>")[:-1]:
        size = _PAGE.search(page)
        assert size
        words = [
            Word(unescape(text), *(float(number) * _MM for number in numbers)) for *numbers, text in _WORD.findall(page)
        ]
        yield float(size[1]) * _MM, float(size[2]) * _MM, words


def _sheet(width: float, height: float, words: list[Word], top: float, bottom: float) -> Sheet:
    end = height - (25 if width > height else bottom)
    head = [word for word in words if word.bottom <= top]
    foot = [word for word in words if word.top >= end]
    rows = list(_rows([word for word in words if word.bottom > top and word.top < end]))
    lefts = [row[0].left for row in rows]
    return Sheet(
        width=width,
        height=height,
        head=" ".join(map(_said, _rows(head))),
        rows=tuple(map(_said, rows)),
        foot=" ".join(map(_said, _rows(foot))),
        indent=lefts[-1] - min(lefts) if lefts else 0,
    )


def _rows(words: list[Word]) -> Iterator[list[Word]]:
    """Words of one height together, from left to right."""
    row: list[Word] = []
    for word in sorted(words, key=lambda word: word.bottom):
        if row and word.bottom - row[0].bottom > 1:
            yield sorted(row, key=lambda word: word.left)
            row = []
        row.append(word)
    if row:
        yield sorted(row, key=lambda word: word.left)


def _said(row: list[Word]) -> str:
    return " ".join(word.text for word in row)
