"""What render-report.json says: which books lie in a folder, what they are made of, and what was found in them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from masterplan_kit.load import load
from masterplan_kit.pictures import read
from masterplan_kit.render.book import Made, Order, compose
from masterplan_kit.render.certificate import Check
from masterplan_kit.render.templates import home
from masterplan_kit.source import Source

MANIFEST: Final = "render-report.json"
_SCHEMA: Final = "masterplan-render/1"
_CODE: Final = Path(__file__).parents[1]


def read_manifest(out: Path) -> dict[str, Any]:
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
        and all(isinstance(book, dict) and {"id", "made_of"} <= book.keys() for book in books)
        and all(isinstance(book.get("checks"), dict) for book in books)
    )


def intact(before: dict[str, Any], out: Path) -> bool:
    """Whether all files of an earlier call lie there as they were written."""
    return all(_lies(out / name, sum_) for name, sum_ in before["files"].items())


def lying(before: dict[str, Any], out: Path) -> dict[str, str]:
    """What the PDF of each book was made of that still lies there as it was written."""
    return {
        book["id"]: book["made_of"]
        for book in before.get("books", ())
        if "pdf" in book["checks"] and _lies(out / f"{book['id']}.pdf", before["files"].get(f"{book['id']}.pdf", ""))
    }


def _lies(file: Path, sum_: str) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == sum_
    except OSError:
        return False


def manifest_of(order: Order, made: Sequence[Made], before: dict[str, Any]) -> dict[str, Any]:
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


def made_of_all(order: Order, installation: str) -> str:
    """A hash of all that the files depend on: plan, pictures, findings, call, templates and the installation."""
    told = hashlib.sha256(installation.encode())
    for file in order.source.files:
        told.update(f"{file.name}\0{file.text}\0".encode())
    told.update(repr(_pictures(order.source)).encode())
    found = [(one.rule.code, one.id_path, one.severity.word) for one in order.report.diagnostics + order.report.waived]
    own = _stamps(order.templates) if order.templates else ()
    chosen = (order.books, order.formats, order.lang, order.look, order.as_of, order.final, order.archive)
    told.update(repr((found, chosen, order.programme.edition, own)).encode())
    return told.hexdigest()


def _pictures(source: Source) -> list[object]:
    """What the plan's pictures are like now, those included that cannot be shown."""
    folder = source.folder
    return [read(folder, picture.file) for picture in load(source).plan.pictures()] if folder else []


def installation_now() -> str:
    """A hash of this version's templates and code."""
    return hashlib.sha256(repr((_stamps(home()), _stamps(_CODE))).encode()).hexdigest()


def _stamps(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, time and size of every file: what is installed is not read through each time."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    facts = [(path, path.stat()) for path in files]
    return tuple((path.relative_to(folder).as_posix(), fact.st_mtime_ns, fact.st_size) for path, fact in facts)
