"""`masterplan verify`: whether a book and a plan are of the same data."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from masterplan_kit.cli.calls import CallError, show
from masterplan_kit.cli.console import complain, write
from masterplan_kit.cli.options import spoken
from masterplan_kit.cli.plans import NothingChecked, plans_at
from masterplan_kit.i18n import LANGS, Lang, Text, Value, fill
from masterplan_kit.lint.many import shown
from masterplan_kit.load import Loaded, load
from masterplan_kit.render.book_file import BookFile, Unreadable, read_book
from masterplan_kit.render.seal import differences, seal
from masterplan_kit.report.visible import visible
from masterplan_kit.source import Source, read_plan

_UNMARKED: Final = Text(
    "{file} tidak memuat sidik data; hanya buku dari `masterplan render` yang memuatnya",
    "{file} has no data fingerprint; only books made by `masterplan render` have one",
)
_SEVERAL: Final = Text("{path} memuat {count} rencana; sebut satu saja", "{path} holds {count} plans; name one of them")
_UNREAD: Final = Text(
    "{plan} tidak terbaca seluruhnya, sehingga tidak dapat dibandingkan; lihat `masterplan lint`",
    "{plan} cannot be read as a whole, so it cannot be compared; see `masterplan lint`",
)
_BOOK: Final = Text("buku      {seal}  {about}", "book      {seal}  {about}")
_PLAN: Final = Text("rencana   {seal}  {plan}", "plan      {seal}  {plan}")
_ATTACHED: Final = Text("lampiran  {seal}  {count} berkas", "attached  {seal}  {count} files")
_SAME: Final = Text("Sama: keduanya memuat data yang sama.", "Same: both hold the same data.")
_SAME_SHOWN: Final = Text(
    "Sama: yang ditampilkan buku ini sesuai dengan isi rencana.", "Same: what this book shows is what the plan says."
)
_ELSEWHERE: Final = Text(
    "Di luar yang ditampilkan buku ini, keduanya berbeda pada:", "Outside of what this book shows, they differ in:"
)
_DIFFERENT: Final = Text("Berbeda: keduanya tidak memuat data yang sama.", "Different: they do not hold the same data.")
_PARTS: Final = Text("Bagian yang berbeda:", "The parts that differ:")
_PART: Final = Text("  {part}", "  {part}")
_ALONE: Final = Text(
    "Untuk membandingkan: masterplan verify {file} FOLDER_RENCANA", "To compare: masterplan verify {file} PLAN_FOLDER"
)


def run(file: str, path: str | None, lang: str | None) -> int:
    """0: same, or nothing to compare with; 1: different; 2: cannot be read; 3: no fingerprint, or no plan there."""
    say = _Speaker("id" if lang == "id" else "en" if lang in LANGS else spoken())
    try:
        book = read_book(Path(file))
        return _compared(say, file, book, _plan(path) if path else None)
    except Unreadable as error:
        return show(CallError(error.text, error.values))
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3


class _Speaker:
    def __init__(self, lang: Lang) -> None:
        self._lang: Lang = lang

    def __call__(self, text: Text, **values: Value) -> None:
        write(f"{visible(fill(text, values, self._lang))}\n")


def _plan(path: str) -> Loaded:
    """The one plan at `path`."""
    plans = list(plans_at([path], (), Path(), None))
    if len(plans) > 1:
        raise CallError(_SEVERAL, {"path": path, "count": len(plans)})
    plan = plans[0]
    source = plan if isinstance(plan, Source) else read_plan(plan, shown(plan))
    if source.stopped:
        raise CallError(_UNREAD, {"plan": source.name})
    return load(source)


def _compared(say: _Speaker, file: str, book: BookFile, plan: Loaded | None) -> int:
    if not book.seal:
        raise NothingChecked(_UNMARKED, {"file": file})
    carried = book.plan() if book.files else None
    other = plan or carried
    say(_BOOK, seal=book.seal, about=" – ".join(filter(None, (book.author, book.title))))
    if other is None:
        say(_ALONE, file=file)
        return 0
    found = seal(other.plan, book.left_out)
    if plan:
        say(_PLAN, seal=found, plan=plan.source.name)
    else:
        say(_ATTACHED, seal=found, count=len(book.files))
    same = book.seal == found
    say((_SAME_SHOWN if book.left_out else _SAME) if same else _DIFFERENT)
    if carried and plan:
        _list(say, _ELSEWHERE if same else _PARTS, differences(carried.plan, plan.plan, () if same else book.left_out))
    return 0 if same else 1


def _list(say: _Speaker, what: Text, parts: Iterable[str]) -> None:
    for number, part in enumerate(parts):
        if not number:
            say(what)
        say(_PART, part=part)
