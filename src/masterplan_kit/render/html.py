"""A book as one HTML page: for print, where WeasyPrint reads it, and for the screen, where it is the book itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from jinja2 import Environment

from masterplan_kit.render.document import Document
from masterplan_kit.render.labels import labels
from masterplan_kit.render.outline import Outline

Medium = Literal["print", "screen"]
Paper = Literal["a4", "f4"]

_ID: Final = re.compile(r'\sid="([^"]+)"')
_LINK: Final = re.compile(r'(<a\b[^>]*?)\shref="#([^"]+)"')


@dataclass(frozen=True, slots=True)
class Look:
    """What a page looks like: paper, and in time the region's own colours and fonts."""

    paper: Paper = "a4"


def page(document: Document, book: str, medium: Medium, environment: Environment, look: Look) -> str:
    """The HTML of one book."""
    template = environment.select_template([f"books/{book}.html.j2", "books/book.html.j2"])
    html = template.render(
        doc=document,
        book=document.book(book),
        medium=medium,
        look=look,
        gallery=document.gallery,
        t=labels(document.lang),
        outline=Outline(),
    )
    return _with_links_that_lead(html, document, book, medium)


def index(document: Document, books: tuple[str, ...], formats: tuple[str, ...], environment: Environment) -> str:
    """The page over all books."""
    return environment.get_template("index.html.j2").render(
        doc=document,
        books=tuple(map(document.book, books)),
        formats=formats,
        medium="screen",
        t=labels(document.lang),
    )


def _with_links_that_lead(html: str, document: Document, book: str, medium: Medium) -> str:
    """Links to what this book does not show lead to the masterplan beside it on screen, and nowhere on paper."""
    here = set(_ID.findall(html))
    beside = {action.anchor for action in document.actions} if medium == "screen" and book != "masterplan" else set()

    def settle(link: re.Match[str]) -> str:
        start, anchor = link.groups()
        if anchor in here:
            return link[0]
        return f'{start} href="masterplan.html#{anchor}"' if anchor in beside else start

    return _LINK.sub(settle, html)
