"""Books on screen laid out in a folder as `masterplan render` leaves them, for tests that open them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from masterplan_kit.i18n import Lang
from masterplan_kit.render.document import Document
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, index
from tests.render.shelves import document, html, plan

# What a planner has written after a minute.
TWO_LINES = "format: 1\ntitle: Rencana dua baris\n"


class Desk:
    """Where books are laid out, each plan and language once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.lay = cache(self._lay)

    def _lay(self, name: str, lang: Lang) -> Path:
        """The folder with all books of an example, or of the plan of two lines."""
        out = self._folder / f"{name}-{lang}"
        out.mkdir()
        doc = opened(name, lang)
        pages = {book: html(doc, book) for book in doc.shelf}
        pages["index"] = index(doc, pages, ("html", "pdf"), environment(lang, doc.own_lang), Look())
        for book, page in pages.items():
            (out / f"{book}.html").write_text(page, encoding="utf-8")
        return out


@cache
def opened(name: str, lang: Lang) -> Document:
    """The document of an example, or of the plan of two lines."""
    return document(plan(TWO_LINES) if name == "two-lines" else name, lang)
