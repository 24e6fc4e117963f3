"""Books of the examples on paper, each printed once for all tests of a run."""

from __future__ import annotations

import fcntl
import hashlib
import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from html import unescape
from pathlib import Path

from masterplan_kit.i18n import Lang
from masterplan_kit.load import load
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render.book import Order, assets, compose
from masterplan_kit.render.document import Document
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, Paper, page
from masterplan_kit.render.pdf import write_pdf
from tests.render.pdf import Bookmark, outline
from tests.render.sheets import Sheet, sheets
from tests.render.shelves import AS_OF, example, report

_NUMBERED = re.compile(r"(BAB|LAMPIRAN) [IVXL]+ |L?\d+(\.\d+)+ ")
_CAPTION = re.compile(
    r'<(?:fig)?caption[^>]*>\s*<span class="number">(.*?)</span> <span class="name"[^>]*>(.*?)</span>'
)
_TABLE = re.compile(r'<caption id="[^"]*"><span class="number">(.*?)</span>.*?</table>', re.DOTALL)
_HEAD = re.compile(r"<thead>(.*?)</thead>", re.DOTALL)
_GROUP = re.compile(r'<tr class="group"[^>]*><th[^>]*>(.*?)</th>')


@dataclass
class Print:
    """A book: the document, its page for print, and the file that became of it."""

    document: Document
    html: str
    path: Path
    summary: bool

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """All pages; the first is the cover."""
        return sheets(self.path, 20, 22) if self.summary else sheets(self.path)

    @cached_property
    def front(self) -> int:
        """How many pages stand before the first with an Arabic number."""
        return next(place for place, sheet in enumerate(self.sheets) if sheet.number == "1")

    @cached_property
    def headings(self) -> tuple[Bookmark, ...]:
        """Chapters, annexes and sections: the bookmarks that have a number."""
        return tuple(mark for mark in outline(self.path) if _NUMBERED.match(mark.title))

    @cached_property
    def captions(self) -> tuple[tuple[str, str], ...]:
        """Every table and figure: its number (Tabel 2.1) and its name."""
        return tuple((words(number), words(name)) for number, name in _CAPTION.findall(self.html))

    @cached_property
    def tables(self) -> dict[str, set[str]]:
        """The words in the head of every table, by its number."""
        return {
            words(found[1]): set(words(" ".join(_HEAD.findall(found[0]))).split())
            for found in _TABLE.finditer(self.html)
        }

    @cached_property
    def groups(self) -> set[str]:
        """What stands over groups of rows in tables."""
        return {words(name) for name in _GROUP.findall(self.html)}

    def page_of(self, number: str) -> Sheet:
        """The page with that number."""
        (found,) = (sheet for sheet in self.sheets if sheet.number == number)
        return found


def words(html: str) -> str:
    """The text of a piece of a page."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def _joined(html: str) -> str:
    """The page without the marks of what stands on one line."""
    return re.sub(r'<span class="whole">([^<]*)</span>', r"\1", html)


@dataclass
class Press:
    """Prints into a folder that the processes of one test run share."""

    folder: Path
    _made: dict[tuple[str, str, Lang, Paper], Print] = field(default_factory=dict)

    def book(self, name: str, book: str, lang: Lang = "id", paper: Paper = "a4") -> Print:
        """A book of the example of that name."""
        asked = (name, book, lang, paper)
        if asked not in self._made:
            given = _document(name, lang)
            html = page(given, book, "print", environment(lang, given.own_lang), Look(paper))
            self._made[asked] = Print(given, _joined(html), self._printed(html, given), book == "summary")
        return self._made[asked]

    def _printed(self, html: str, given: Document) -> Path:
        path = self.folder / f"{hashlib.sha256(html.encode()).hexdigest()}.pdf"
        with path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                path.write_bytes(write_pdf(html, assets(given), as_of=AS_OF, polyglot=True).data)
        return path


@cache
def _document(name: str, lang: Lang) -> Document:
    source = example(name)
    found = report(source)  # before the source is loaded
    programme = edition_or_latest(load(source).plan.programme)
    return compose(Order(source, found, programme, lang, AS_OF, Look(), ("pdf",)))
