"""The books of an edition as a reader holds them: numbered, their chapters gathered under the headings they share."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from masterplan_kit.i18n import Lang
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Book, Chapter
from masterplan_kit.render.outline import roman


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading of a book's first level: a single chapter, or several as sections."""

    title: str
    anchor: str
    chapters: tuple[Chapter, ...]
    annex: bool


@dataclass(frozen=True, slots=True)
class BookView:
    """One book; `number` is its Roman place on the shelf, empty for a book outside the edition's shelf."""

    id: str
    number: str
    name: str
    about: str
    front: tuple[Chapter, ...]  # what stands before the contents
    parts: tuple[Part, ...]


def shelf(plan: Masterplan, programme: Programme) -> tuple[str, ...]:
    """The ids of all books that this plan makes: the edition's, and those that the plan has matter for."""
    more = (("collaboration", plan.collaboration), ("proposal", plan.funding.proposals if plan.funding else ()))
    known = {book.id for book in programme.book_catalogue}
    return programme.shelf + tuple(
        id_ for id_, matter in more if matter and id_ in known and id_ not in programme.shelf
    )  # fmt: skip


def book(id_: str, programme: Programme, lang: Lang) -> BookView:
    """The book of that id."""
    found = next(one for one in programme.book_catalogue if one.id == id_)
    number = roman(programme.shelf.index(id_) + 1) if id_ in programme.shelf else ""
    about = found.about[lang] if found.about else ""
    front = tuple(chapter for chapter in found.chapters if chapter.front)
    return BookView(id_, number, found.name[lang], about, front, _parts(found, lang))


def annex(id_: str, title: str) -> Part:
    """An annex that a book adds to the chapters of the edition."""
    return Part(title, f"annex:{id_}", (), annex=True)


def _parts(found: Book, lang: Lang) -> tuple[Part, ...]:
    def heading(chapter: Chapter) -> tuple[str, bool]:
        return (chapter.under or chapter.name)[lang], chapter.annex

    inner = [chapter for chapter in found.chapters if not chapter.front]
    ordered = sorted(inner, key=lambda chapter: chapter.annex)  # annexes last, else the edition's order
    parts = [(title, annex, tuple(chapters)) for (title, annex), chapters in groupby(ordered, key=heading)]
    return tuple(Part(title, f"chapter:{chapters[0].id}", chapters, annex) for title, annex, chapters in parts)
