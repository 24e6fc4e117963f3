"""What `masterplan render` says: while it works, of what it made, and of what it could not make."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from masterplan_kit.cli.console import complain
from masterplan_kit.i18n import Lang, Text, fill
from masterplan_kit.render.shelf import Delivery
from masterplan_kit.render.workers import Lost
from masterplan_kit.report.visible import visible

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

_STAGES: Final = {
    "html": Text("menulis halaman", "writing the page"),
    "pdf": Text("mencetak PDF", "printing the PDF"),
    "check": Text("memeriksa kelengkapan", "checking that all is there"),
}
_KINDS: Final = {
    "initiatives": Text("inisiatif", "initiatives"),
    "indicators": Text("indikator", "indicators"),
    "quick_wins": Text("quick win", "quick wins"),
    "sub_pillars": Text("subpilar", "sub-pillars"),
    "proposals": Text("usulan", "proposals"),
    "issues": Text("isu", "issues"),
}
_COUNT: Final = Text("{held} dari {all} {kind}", "{held} of {all} {kind}")
_TOTAL: Final = Text("{total} sama di {places} tempat", "{total} equal in {places} places")
_UNEQUAL: Final = Text("{total} TIDAK sama di semua tempat", "{total} NOT equal in all places")
_WHERE: Final = Text("{out}: {files}", "{out}: {files}")
_UNCHANGED: Final = Text(
    "tidak ada yang berubah; buku yang ada tetap berlaku", "nothing has changed; the books stand as they are"
)
_LOST: Final = Text(
    "Buku {book} tidak jadi pada tahap {stage}: {cause}", "The book {book} was not made, at the stage {stage}: {cause}"
)
_LATE: Final = Text("melewati batas waktu", "it took too long")
_DIED: Final = Text("prosesnya berhenti sendiri (memori tidak cukup?)", "its process ended by itself (out of memory?)")
_MISSING: Final = Text(
    "Buku {book} tidak memuat {things}; ini kesalahan kami atau templatnya",
    "The book {book} does not hold {things}; a fault of ours or of its template",
)
_ANEW: Final = Text("{count} dibuat baru ({books})", "{count} made anew ({books})")
_KEPT: Final = Text("{count} tetap ({books})", "{count} unchanged ({books})")
_NAMED: Final = 5  # of what a book lost; render-report.json has all


class Progress:
    """Which book is at which stage: bars where a person watches, plain lines elsewhere, nothing if so asked."""

    def __init__(self, lang: Lang, *, quiet: bool) -> None:
        self._lang = lang
        self._quiet = quiet
        self._bars: Bars | None = None
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        if not self._quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress as Bars
            from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

            columns = (SpinnerColumn("line"), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
            # No thread of its own: the books are made in processes that part from this one.
            self._bars = Bars(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
            self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bars:
            self._bars.stop()

    def stage(self, book: str, stage: str) -> None:
        """A book has come to a stage."""
        line = f"{book}: {_STAGES[stage][self._lang]}"
        if self._bars:
            if book not in self._tasks:
                self._tasks[book] = self._bars.add_task(line, total=None)
            self._bars.update(self._tasks[book], description=line, refresh=True)
        elif not self._quiet:
            sys.stderr.write(f"{visible(line)}\n")
            sys.stderr.flush()


def certificate_lines(delivery: Delivery, lang: Lang) -> Iterator[str]:
    """What the books hold, in one line, and where they are."""
    held = _UNCHANGED[lang] if delivery.unchanged else ", ".join(_held(delivery.manifest, lang))
    if held:
        yield held
    if any(one.data is None for one in delivery.made):
        yield f"PDF: {', '.join(_spared(delivery, lang))}"
    yield fill(
        _WHERE,
        {
            "out": Text(str(delivery.out), str(delivery.out)),
            "files": Text(*(", ".join(delivery.manifest["files"]),) * 2),
        },
        lang,
    )


def _spared(delivery: Delivery, lang: Lang) -> Iterator[str]:
    """Which PDFs were made anew, and which stay because their books show nothing of what changed."""
    kept = {one.book: one.data is None for one in delivery.made if one.form == "pdf"}
    for words, stays in ((_ANEW, False), (_KEPT, True)):
        if books := tuple(book["id"] for book in delivery.manifest["books"] if kept[book["id"]] is stays):
            yield fill(words, {"count": len(books), "books": books}, lang)


def tell_complaints(delivery: Delivery) -> None:
    """What the typesetter complained of in our pages, in its own words."""
    for one in delivery.made:
        sys.stderr.writelines(f"{one.name}: {visible(told)}\n" for told in one.complaints)


def complain_of_gone(delivery: Delivery) -> None:
    """What the books should hold and do not."""
    for book, things in _gone(delivery.manifest):
        complain(_MISSING, book=book, things=(*things[:_NAMED], *_more(len(things) - _NAMED)))


def _more(number: int) -> tuple[Text, ...]:
    return (Text(f"{number} lainnya", f"{number} more"),) if number > 0 else ()


def _held(manifest: dict[str, Any], lang: Lang) -> Iterator[str]:
    """Of every kind the count of the book that holds fewest; of every total all its places together."""
    kinds: dict[str, tuple[int, int]] = {}
    totals: dict[str, tuple[str, int, bool]] = {}
    for book in manifest["books"]:
        for check in book["checks"].values():
            for kind, count in check["counts"].items():
                held = count["expected"] - len(count["missing"]), count["expected"]
                kinds[kind] = min(held, kinds.get(kind, held))
            for kind, total in check["totals"].items():
                printed, places, equal = totals.get(kind, (total["printed"], 0, True))
                same = equal and total["equal"] and printed == total["printed"]
                totals[kind] = printed, places + total["places"], same
    for kind, words in _KINDS.items():
        least, everything = kinds.get(kind, (0, 0))
        if everything:
            yield fill(_COUNT, {"held": least, "all": everything, "kind": words}, lang)
    if "budget" in totals:
        printed, places, equal = totals["budget"]
        yield fill(_TOTAL if equal else _UNEQUAL, {"total": printed, "places": places}, lang)


def _gone(manifest: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for book in manifest["books"]:
        for form, check in book["checks"].items():
            missing = [thing for count in check["counts"].values() for thing in count["missing"]]
            missing += [total["printed"] for total in check["totals"].values() if not total["equal"]]
            if missing:
                yield f"{book['id']}.{form}", missing


def complain_of(lost: Lost, *, verbose: bool) -> None:
    """Why a book was not made."""
    stage = _STAGES.get(lost.stage, Text(lost.stage, lost.stage))
    complain(_LOST, book=lost.name, stage=stage, cause=_cause(lost))
    if verbose and lost.error is not None:
        notes = "\n".join(getattr(lost.error, "__notes__", ()))
        sys.stderr.writelines(f"  | {visible(line)}\n" for line in notes.splitlines())


def _cause(lost: Lost) -> Text:
    """In the words of the error where it has any."""
    if lost.error is None:
        return _LATE if lost.late else _DIED
    text = getattr(lost.error, "text", None)
    if not isinstance(text, Text):
        return Text(str(lost.error), str(lost.error))
    values = getattr(lost.error, "values", {})
    return Text(fill(text, values, "id"), fill(text, values, "en"))
