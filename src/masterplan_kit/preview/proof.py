"""The plan as it was when it could last be read: its books, each written when it is first asked for."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.i18n import Lang
from masterplan_kit.programme import Programme
from masterplan_kit.render.book import Order, compose
from masterplan_kit.render.document import Document
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, index, page

INDEX: Final = "index"  # the page over all books
MAIN: Final = "masterplan"  # the book where every initiative is at home
_ID: Final = re.compile(r'\sid="([^"]+)"')
# The templates of two languages are compiled once: what is saved is to be seen at once.
templates: Final = cache(environment)


@dataclass(eq=False)
class Proof:
    """One state of the plan, and the pages made of it."""

    report: PlanReport
    programme: Programme
    as_of: dt.date
    _documents: dict[Lang, Document] = field(default_factory=dict)
    _pages: dict[tuple[Lang, str], str] = field(default_factory=dict)

    def document(self, lang: Lang) -> Document:
        """The view of the plan that its books are written from, with labels in that language."""
        if lang not in self._documents:
            self._documents[lang] = compose(self._order(lang))
        return self._documents[lang]

    def page(self, lang: Lang, book: str) -> str:
        """One book as a page, or the page over all of them."""
        if (lang, book) not in self._pages:
            self._pages[lang, book] = self._written(lang, book)
        return self._pages[lang, book]

    def anchors(self, lang: Lang, book: str) -> frozenset[str]:
        """The places in that page that a link can lead to."""
        return frozenset(_ID.findall(self.page(lang, book)))

    def _written(self, lang: Lang, book: str) -> str:
        document = self.document(lang)
        own = templates(lang, document.own_lang)
        if book != INDEX:
            return page(document, book, "screen", own, Look())
        pages = {one: self.page(lang, one) for one in document.shelf}
        return index(document, pages, ("html",), own, Look())

    def _order(self, lang: Lang) -> Order:
        return Order(self.report.source, self.report, self.programme, lang, self.as_of, Look(), ("html",))
