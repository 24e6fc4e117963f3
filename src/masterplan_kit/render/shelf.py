"""All books of a plan: made side by side, checked, and only then put where they were asked for."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from masterplan_kit.render.book import Made, Order, compose, make_page, make_pdf
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import index
from masterplan_kit.render.manifest import (
    MANIFEST,
    installation_now,
    intact,
    lying,
    made_of_all,
    manifest_of,
    read_manifest,
)
from masterplan_kit.render.workers import Lost, Say, Task, side_by_side
from masterplan_kit.writing import write_whole

INDEX: Final = "index.html"
_SECONDS: Final = 900  # a stage of a book of a thousand pages
_PAGE_SECONDS: Final = 120  # a page is written in one or two; a reader's own template may never end


class Occupied(Exception):  # noqa: N818 - said in words, not raised as a fault
    """A file of that name lies there that no earlier call made."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


@dataclass(frozen=True)
class Delivery:
    """What came of an order: `manifest` is what render-report.json says; nothing was written where a book was lost."""

    out: Path
    manifest: dict[str, Any]
    made: tuple[Made, ...] = ()
    lost: Lost | None = None
    unchanged: bool = False

    @property
    def incomplete(self) -> bool:
        """Whether a book lost something of the plan: a fault of ours or of a template."""
        return not all(told["complete"] for book in self.manifest["books"] for told in book["checks"].values())


@dataclass(frozen=True)
class Shelf:
    """The folder that books go to.

    What lies there already and is made of the same stays as it is, unless all is to be made `fresh`; a file that is
    not ours is only overwritten by `force`.
    """

    out: Path
    jobs: int = 1
    fresh: bool = False
    force: bool = False

    def fill(self, order: Order, books: Sequence[str], told: Callable[[str, str], None]) -> Delivery:
        """Make those books of a plan; `told` hears which book is at which stage.

        Nothing is written before every book is made. Raises Occupied for a file that is in the way, OSError where
        the folder cannot be written to.
        """
        order = replace(order, books=tuple(books))
        before, installation = read_manifest(self.out), installation_now()
        made_of = made_of_all(order, installation)
        if not self.fresh and before.get("made_of") == made_of and intact(before, self.out):
            return Delivery(self.out, before, unchanged=True)
        self._refuse_strangers(
            [*(f"{book}.{form}" for book in books for form in order.formats), INDEX, MANIFEST], before
        )
        same = not self.fresh and before.get("installation") == installation
        made: list[Made] = []
        for one in _finished(order, lying(before, self.out) if same else {}, self.jobs, told):
            if isinstance(one, Lost):
                return Delivery(self.out, {"files": {}, "books": []}, lost=one)
            made.append(one)
        manifest = manifest_of(order, made, before) | {"made_of": made_of, "installation": installation}
        _write(self.out, made, manifest)
        return Delivery(self.out, manifest, tuple(made))

    def _refuse_strangers(self, names: Sequence[str], before: dict[str, Any]) -> None:
        ours = {MANIFEST, *before.get("files", ())} if before else set[str]()
        for name in names:
            if name not in ours and not self.force and (self.out / name).exists():
                raise Occupied(self.out / name)


def _finished(
    order: Order, lying: dict[str, str], jobs: int, told: Callable[[str, str], None]
) -> Iterator[Made | Lost]:
    """All files, in the order they are done; the page over the books as soon as it can be, beside the last PDFs."""
    waiting, pages = deque(_tasks(order, lying)), dict[str, Made]()
    for _, one in side_by_side(waiting, jobs, told):
        yield one
        if isinstance(one, Made) and one.form == "html":
            pages[one.book] = one
            if pages.keys() == set(order.books):
                waiting.appendleft(Task(INDEX, _index, (order, pages), _PAGE_SECONDS))


def _tasks(order: Order, lying: dict[str, str]) -> Iterator[Task[Made]]:
    """What takes longest first."""
    within = {"html": _PAGE_SECONDS}
    if "pdf" in order.formats:
        for book in order.books:
            yield Task(f"{book}.pdf", make_pdf, (order, book, lying.get(book, "")), _SECONDS, within)
    if "html" in order.formats:
        for book in order.books:
            yield Task(f"{book}.html", make_page, (order, book), _PAGE_SECONDS)


def _index(say: Say, order: Order, made: dict[str, Made]) -> Made:
    say("html")
    document = compose(order)
    pages = {book: (made[book].data or b"").decode() for book in order.books}
    own = environment(order.lang, document.own_lang, order.templates)
    text = index(document, pages, order.formats, own, order.look)
    return Made("index", "html", text.encode(), None)


def _write(out: Path, made: Sequence[Made], manifest: dict[str, Any]) -> None:
    """The files, then what says that they are there."""
    out.mkdir(parents=True, exist_ok=True)
    for one in made:
        if one.data is not None:
            write_whole(out / one.name, one.data)
    told = json.dumps(manifest, ensure_ascii=False, indent=1)
    write_whole(out / MANIFEST, f"{told}\n".encode())
