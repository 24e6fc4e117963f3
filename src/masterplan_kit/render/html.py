"""A book as one HTML page: for print, where WeasyPrint reads it, and for the screen, where it is the book itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from jinja2 import Environment

from masterplan_kit.model.theme import Theme
from masterplan_kit.render.document import Document
from masterplan_kit.render.labels import labels
from masterplan_kit.render.offline import offline
from masterplan_kit.render.outline import Outline
from masterplan_kit.render.places import places
from masterplan_kit.render.sandbox import confined
from masterplan_kit.render.theme import Dress, dress
from masterplan_kit.render.unbroken import unbroken

Medium = Literal["print", "screen"]
Paper = Literal["a4", "f4"]

_ID: Final = re.compile(r'\sid="([^"]+)"')
_LINK: Final = re.compile(r'(<a\b[^>]*?)\shref="#([^"]+)"')


@dataclass(frozen=True, slots=True)
class Look:
    """What a page looks like: its paper, and the theme that a call asks for in place of the plan's own."""

    paper: Paper = "a4"
    theme: Theme | None = None

    def dress(self, document: Document) -> Dress:
        """The colours, letters and letterhead of that document."""
        return dress(self.theme or document.plan.theme)


def page(document: Document, book: str, medium: Medium, environment: Environment, look: Look) -> str:
    """The HTML of one book."""
    with confined(environment):
        template = environment.select_template([f"books/{book}.html.j2", "books/book.html.j2"])
        html = template.render(
            doc=document,
            book=document.book(book),
            medium=medium,
            look=look,
            dress=look.dress(document),
            gallery=document.gallery,
            t=labels(document.lang),
            # The chapters of a summary bear no number.
            outline=Outline(by_chapter=book != "summary", letter=str(labels(document.lang)["annex_letter"])),
        )
    html = _with_links_that_lead(html, document, book, medium)
    return unbroken(html) if medium == "print" else offline(html, document.gallery)


def index(
    document: Document, pages: Mapping[str, str], formats: tuple[str, ...], environment: Environment, look: Look
) -> str:
    """The page over all books, which finds what stands in them; `pages` are the finished books by their ids."""
    with confined(environment):
        html = environment.get_template("index.html.j2").render(
            doc=document,
            books=tuple(map(document.book, pages)),
            places=[(book, *place) for book, page in pages.items() for place in places(page)],
            formats=formats,
            medium="screen",
            dress=look.dress(document),
            gallery=document.gallery,
            t=labels(document.lang),
        )
    return offline(html, document.gallery)


def _with_links_that_lead(html: str, document: Document, book: str, medium: Medium) -> str:
    """Links to what this book does not show lead to the masterplan beside it on screen, and nowhere on paper."""
    here = set(_ID.findall(html))
    beside = medium == "screen" and book != "masterplan" and "masterplan" in document.beside
    there = {action.anchor for action in document.actions} if beside else set()

    def settle(link: re.Match[str]) -> str:
        start, anchor = link.groups()
        if anchor in here:
            return link[0]
        return f'{start} href="masterplan.html#{anchor}"' if anchor in there else start

    return _LINK.sub(settle, html)
