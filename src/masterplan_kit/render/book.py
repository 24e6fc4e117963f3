"""The files of a book: its page for the screen and its PDF, each composed, written, and looked through."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import posixpath
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from urllib.parse import quote

from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.i18n import Lang
from masterplan_kit.load import load
from masterplan_kit.programme import Programme
from masterplan_kit.render.book_file import pdf_text
from masterplan_kit.render.certificate import Check, Reading, check, page_text
from masterplan_kit.render.document import Document
from masterplan_kit.render.environment import environment
from masterplan_kit.render.gallery import gallery
from masterplan_kit.render.html import Look, Medium, page
from masterplan_kit.render.pdf import Asset, write_pdf
from masterplan_kit.render.templates import home
from masterplan_kit.render.workers import Say
from masterplan_kit.source import Source

Format = Literal["html", "pdf"]
_KINDS: Final = {".otf": "font/otf", ".ttf": "font/ttf", ".svg": "image/svg+xml"}


@dataclass(frozen=True)
class Order:
    """The plan whose books are to be made, what was found in it, and how its books are to look."""

    source: Source
    report: PlanReport
    programme: Programme
    lang: Lang
    as_of: dt.date
    look: Look
    formats: tuple[Format, ...]
    final: bool = False
    archive: bool = False
    templates: Path | None = None
    books: tuple[str, ...] = ()  # those made together


@dataclass(frozen=True, slots=True)
class Made:
    """A file of a book; `data` is None where the one that lies there already is made of the same."""

    book: str
    form: Format
    data: bytes | None
    check: Check | None
    made_of: str = ""  # hash of everything a PDF depends on
    complaints: tuple[str, ...] = ()  # of the typesetter, in its own words

    @property
    def name(self) -> str:
        """What the file is called."""
        return f"{self.book}.{self.form}"


def compose(order: Order) -> Document:
    """The view of the plan that all its books are written from."""
    plan = load(order.source).plan
    pictures = gallery(plan, order.source.folder)
    return Document(
        given=plan,
        programme=order.programme,
        lang=order.lang,
        report=order.report,
        as_of=order.as_of,
        final=order.final,
        gallery=pictures,
        made=order.books,
        own_templates=order.templates is not None,
    )


def make_page(say: Say, order: Order, book: str) -> Made:
    """The page of a book for the screen."""
    document, text = _page(say, order, book, "screen")
    return Made(book, "html", text.encode(), check(document, book, Reading(page_text(text)), text))


def make_pdf(say: Say, order: Order, book: str, lying: str) -> Made:
    """A book as PDF; `lying` is what the one was made of that lies in the folder, empty where there is none."""
    document, text = _page(say, order, book, "print")
    made_of = _made_of(text, document, order)
    if made_of == lying:
        return Made(book, "pdf", None, None, made_of)
    say("pdf")
    printed = write_pdf(
        text,
        assets(document),
        as_of=order.as_of,
        archive=_attached(order),
        polyglot=order.templates is None,  # whoever writes templates need not know of XML
    )
    say("check")
    found = check(document, book, Reading(pdf_text(printed.data)), text)
    return Made(book, "pdf", printed.data, found, made_of, printed.complaints)


def _page(say: Say, order: Order, book: str, medium: Medium) -> tuple[Document, str]:
    say("html")
    document = compose(order)
    own = environment(order.lang, document.own_lang, order.templates)
    return document, page(document, book, medium, own, order.look)


def assets(document: Document) -> dict[str, Asset]:
    """What a page for print may ask for: our fonts and marks, and the pictures of the plan."""
    own = {
        path.relative_to(home()).as_posix(): Asset(_KINDS[path.suffix], path.read_bytes())
        for folder in ("fonts", "marks")
        for path in sorted((home() / folder).rglob("*"))
        if path.suffix in _KINDS
    }
    return own | {f"plan/{name}": Asset(one.mime, one.data) for name, one in document.gallery.items()}


def _attached(order: Order) -> dict[str, bytes] | None:
    """The plan as it was written, for an archive."""
    if not order.archive:
        return None
    source = order.source
    names = {file: posixpath.relpath(file.name, source.name) for file in source.files}
    return {posixpath.basename(file.name) if name == "." else name: file.data for file, name in names.items()}


def _made_of(text: str, document: Document, order: Order) -> str:
    """A hash of the page, the pictures that it names and its attachments; fonts and code are of the installation."""
    told = hashlib.sha256(text.encode())
    for name, picture in document.gallery.items():
        if any(written in text for written in (name, html.escape(name), quote(name))):
            told.update(picture.data)
    for name, data in (_attached(order) or {}).items():
        told.update(f"\0{name}\0".encode() + data)
    return told.hexdigest()
