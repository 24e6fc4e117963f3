"""All books of a plan: made side by side, checked, and only then put where they were asked for."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from masterplan_kit.load import load
from masterplan_kit.pictures import read
from masterplan_kit.render.book import Made, Order, compose, make_page, make_pdf
from masterplan_kit.render.certificate import Check
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import index
from masterplan_kit.render.templates import home
from masterplan_kit.render.workers import Lost, Say, Task, side_by_side
from masterplan_kit.source import Source
from masterplan_kit.writing import write_whole

MANIFEST: Final = "render-report.json"
INDEX: Final = "index.html"
_SCHEMA: Final = "masterplan-render/1"
_CODE: Final = Path(__file__).parents[1]
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
        before, installation = _read(self.out), _installation()
        made_of = _made_of(order, books, installation)
        if not self.fresh and before.get("made_of") == made_of and _intact(before, self.out):
            return Delivery(self.out, before, unchanged=True)
        self._refuse_strangers(
            [*(f"{book}.{form}" for book in books for form in order.formats), INDEX, MANIFEST], before
        )
        same = not self.fresh and before.get("installation") == installation
        lying = _lying(before, self.out) if same else {}
        made: list[Made] = []
        for one in _finished(order, lying, self.jobs, told):
            if isinstance(one, Lost):
                return Delivery(self.out, {"files": {}, "books": []}, lost=one)
            made.append(one)
        manifest = _manifest(order, made, before) | {"made_of": made_of, "installation": installation}
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


def _manifest(order: Order, made: Sequence[Made], before: dict[str, Any]) -> dict[str, Any]:
    """What render-report.json says: docs/reference/cli.md describes it."""
    document = compose(order)
    sums = {
        one.name: before["files"][one.name] if one.data is None else hashlib.sha256(one.data).hexdigest()
        for one in made
    }
    return {
        "schema": _SCHEMA,
        "plan": order.source.name,
        "title": order.report.title,
        "programme": order.programme.edition,
        "lang": order.lang,
        "as_of": order.as_of.isoformat(),
        "final": order.final,
        "files": dict(sorted(sums.items())),
        "books": [
            {"id": book.id, "name": book.name, "seal": document.seal(book).code} | _files_of(book.id, made, before)
            for book in map(document.book, order.books)
        ],
    }


def _files_of(book: str, made: Sequence[Made], before: dict[str, Any]) -> dict[str, Any]:
    """What the PDF of a book is made of, and what was found in its files when they were made."""
    files = [one for one in made if one.book == book]
    kept: dict[str, Any] = next((one["checks"] for one in before.get("books", ()) if one["id"] == book), {})
    return {
        "made_of": "".join(one.made_of for one in files),
        "checks": {one.form: _told(one.check) if one.check else kept[one.form] for one in files},
    }


def _told(check: Check) -> dict[str, Any]:
    return {
        "complete": check.complete,
        "counts": {count.kind: {"expected": count.expected, "missing": count.missing} for count in check.counts},
        "totals": {
            total.kind: {"printed": total.printed, "places": total.places, "equal": total.equal}
            for total in check.totals
        },
    }


def _read(out: Path) -> dict[str, Any]:
    """What an earlier call told; nothing where it cannot be read, so that all is made anew."""
    try:
        told = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if _ours(told) else {}


def _ours(told: Any) -> bool:
    """Whether it has the shape that we write: the folder may hold anything."""
    if not isinstance(told, dict) or told.get("schema") != _SCHEMA:
        return False
    files, books = told.get("files"), told.get("books")
    return (
        isinstance(files, dict)
        and isinstance(books, list)
        and all(isinstance(book, dict) and {"id", "made_of", "checks"} <= book.keys() for book in books)
    )


def _intact(before: dict[str, Any], out: Path) -> bool:
    return all(_lies(out / name, sum_) for name, sum_ in before["files"].items())


def _lying(before: dict[str, Any], out: Path) -> dict[str, str]:
    """What the PDF of each book was made of that still lies there as it was written."""
    return {
        book["id"]: book["made_of"]
        for book in before.get("books", ())
        if _lies(out / f"{book['id']}.pdf", before["files"].get(f"{book['id']}.pdf", ""))
    }


def _lies(file: Path, sum_: str) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == sum_
    except OSError:
        return False


def _made_of(order: Order, books: Sequence[str], installation: str) -> str:
    """A hash of all that the files depend on: plan, pictures, findings, call, templates and the installation."""
    told = hashlib.sha256(installation.encode())
    for file in order.source.files:
        told.update(f"{file.name}\0{file.text}\0".encode())
    told.update(repr(_pictures(order.source)).encode())
    found = [(one.rule.code, one.id_path, one.severity.word) for one in order.report.diagnostics + order.report.waived]
    own = _stamps(order.templates) if order.templates else ()
    chosen = (books, order.lang, order.look, order.formats, order.final, order.archive, order.programme.edition)
    told.update(repr((found, chosen, own)).encode())
    return told.hexdigest()


def _pictures(source: Source) -> list[object]:
    """What the plan's pictures are like now, those included that cannot be shown."""
    folder = source.folder
    return [read(folder, picture.file) for picture in load(source).plan.pictures()] if folder else []


def _installation() -> str:
    """A hash of this version's templates and code."""
    return hashlib.sha256(repr((_stamps(home()), _stamps(_CODE))).encode()).hexdigest()


def _stamps(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, time and size of every file: what is installed is not read through each time."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    facts = [(path, path.stat()) for path in files]
    return tuple((path.relative_to(folder).as_posix(), fact.st_mtime_ns, fact.st_size) for path, fact in facts)
