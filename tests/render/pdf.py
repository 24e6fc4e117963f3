"""What others see in a PDF: qpdf, poppler and pikepdf."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from tests.render.machine import program


@dataclass(frozen=True, slots=True)
class Font:
    """A font as `pdffonts` sees it."""

    name: str
    kind: str
    embedded: bool
    subset: bool
    unicode: bool


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline: 1 is the outermost level, 1 the first page."""

    level: int
    title: str
    page: int | None


def qpdf_check(path: Path) -> list[str]:
    """What qpdf complains of; empty where the file is sound."""
    done = subprocess.run([program("qpdf"), "--check", str(path)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    return (done.stderr + done.stdout).splitlines()


def fonts(path: Path) -> list[Font]:
    """The fonts of the file."""
    _, ruler, *lines = _told("pdffonts", path).splitlines()
    columns = [dashes.span() for dashes in re.finditer("-+", ruler)]
    rows = [[line[start:end].strip() for start, end in columns] for line in lines]
    return [Font(row[0], row[1], row[3] == "yes", row[4] == "yes", row[5] == "yes") for row in rows]


def info(path: Path) -> dict[str, str]:
    """What `pdfinfo` tells: Title, Author, Pages, Page size, Tagged, PDF subtype ..."""
    pairs = (line.partition(":") for line in _told("pdfinfo", path).splitlines())
    return {key.strip(): value.strip() for key, _, value in pairs}


def page_texts(path: Path) -> list[str]:
    """The text of each page, laid out as it stands."""
    return _told("pdftotext", "-layout", path, "-").split("\f")[:-1]


def outline(path: Path) -> list[Bookmark]:
    """The bookmarks from top to bottom."""
    with pikepdf.open(path) as pdf, pdf.open_outline() as tree:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        return list(_bookmarks(tree.root, 1, _destinations(pdf), pages))


def attachments(path: Path) -> dict[str, bytes]:
    """The files that the PDF carries, by name."""
    with pikepdf.open(path) as pdf:
        return {spec.filename: spec.get_file().read_bytes() for spec in pdf.attachments.values()}


def _told(tool: str, *arguments: Path | str) -> str:
    command = [program(tool), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def _destinations(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    names = pdf.Root.get("/Names", pikepdf.Dictionary()).get("/Dests")
    return {str(name): place for name, place in pikepdf.NameTree(names).items()} if names is not None else {}


def _bookmarks(
    items: Iterable[pikepdf.OutlineItem],
    level: int,
    places: dict[str, pikepdf.Object],
    pages: dict[tuple[int, int], int],
) -> Iterator[Bookmark]:
    for item in items:
        place = item.destination if item.destination is not None else item.action and item.action.get("/D")
        place = places.get(str(place), place)
        page = pages.get(place[0].objgen) if isinstance(place, pikepdf.Array) else None
        yield Bookmark(level, item.title, page)
        yield from _bookmarks(item.children, level + 1, places, pages)
