"""Which books a call of `masterplan render` asks for, and what came of it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from masterplan_kit.cli.calls import Call, CallError, own_file, show, unknown
from masterplan_kit.cli.console import complain, write
from masterplan_kit.cli.made import Progress, certificate_lines, complain_of, complain_of_gone, tell_complaints
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.diagnostic import ERROR, PlanReport
from masterplan_kit.i18n import Lang, Text
from masterplan_kit.lint import lint_plan
from masterplan_kit.lint.many import shown
from masterplan_kit.load import load
from masterplan_kit.model.theme import THEME, Theme
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.programme.model import find
from masterplan_kit.render.book import Format, Order
from masterplan_kit.render.document.books import shelf as books_of
from masterplan_kit.render.html import Look
from masterplan_kit.render.overheard import TooLong
from masterplan_kit.render.pdf import Refused
from masterplan_kit.render.shelf import Delivery, Occupied, Shelf
from masterplan_kit.render.template_fault import TemplateFault
from masterplan_kit.render.typesetter import PangoMissing
from masterplan_kit.render.workers import Lost, processors
from masterplan_kit.report.text import Style, render_findings
from masterplan_kit.source import Source, read_plan

_ALL: Final = "all"
_FORMATS: Final = ("html", "pdf")
_UNREADABLE: Final = Text(
    "{plan} belum dapat dibaca; perbaiki dahulu temuannya", "{plan} cannot be read yet; mend its findings first"
)
_NOT_FINAL: Final = Text(
    "{plan} belum mencapai gerbang final: kurang {count} hal. Lihat `masterplan lint {plan} --gate final`, atau buat bukunya"
    " sebagai draf tanpa --final.",
    "{plan} has not reached the gate final: {count} missing. See `masterplan lint {plan} --gate final`, or make its books"
    " as drafts without --final.",
)
_NO_BOOK: Final = Text(
    "Buku “{word}” tidak dikenal{guess} (pilihan: {known})", "There is no book “{word}”{guess} (choices: {known})"
)
_NO_FORMAT: Final = Text("Bentuk “{word}” tidak dikenal{guess}", "There is no form “{word}”{guess}")
_NO_THEME: Final = Text("Berkas tampilan {file} tidak ada", "There is no theme file {file}")
_WRONG_THEME: Final = Text("Tampilan dalam {file} perlu diperbaiki", "The theme in {file} needs mending")
_OCCUPIED: Final = Text(
    "{file} sudah ada dan tidak dibuat oleh perintah ini; pilih folder lain dengan --out, atau timpa dengan --force",
    "{file} is there already and was not made by this command; choose another folder with --out, or overwrite with --force",
)
_NOWHERE: Final = Text("{file} tidak dapat ditulis: {cause}", "{file} cannot be written: {cause}")


def render(paths: list[str], given: dict[str, Any]) -> int:
    """Make the books of all plans that the paths name; the exit code."""
    try:
        call = Call(paths, {"isolated": True} | {name: given[name] for name in ("lang", "programme", "as_of")})
        formats = _formats(given["to"])
        sources = [_read(plan) for plan in call.plans]
        folders = _folders(Path(given["out"]), sources)
        return max(_render(source, call, given, formats, out) for source, out in zip(sources, folders, strict=True))
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3


def _formats(text: str) -> tuple[Format, ...]:
    """The forms asked for, in the order in which they are made."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    for word in words:
        if word not in _FORMATS:
            raise unknown(_NO_FORMAT, word, _FORMATS)
    return tuple(form for form in _FORMATS if form in words or not words)


def _read(plan: Path | Source) -> Source:
    return plan if isinstance(plan, Source) else read_plan(plan, shown(plan))


def _folders(out: Path, sources: Sequence[Source]) -> list[Path]:
    """Where the books of each plan go: `out` itself for one plan, else a folder of the plan's own name below it."""
    if len(sources) == 1:
        return [out]
    names = [
        Path(source.name).stem if source.name.endswith((".yaml", ".yml")) else Path(source.name).name
        for source in sources
    ]
    return [
        out / (name if names.count(name) == 1 else f"{name}-{number}") for number, name in enumerate(names, start=1)
    ]


def _render(source: Source, call: Call, given: dict[str, Any], formats: tuple[Format, ...], out: Path) -> int:
    """The books of one plan."""
    # A plan says in which language its books are; the language of the call is that of what is said about them.
    report = lint_plan(source, replace(call.options, gate="final" if given["final"] else None, lang=None))
    lang = call.options.lang or report.language
    if source.stopped:
        sys.stderr.write(render_findings(report.diagnostics, lang, Style()))
        complain(_UNREADABLE, plan=source.name)
        return 1
    if given["final"] and report.reached != "final":
        complain(_NOT_FINAL, plan=source.name, count=len([one for one in report.diagnostics if one.severity is ERROR]))
        return 1
    order = _order(source, report, call, given, formats)
    books = _books(order, given["book"])
    folder = Shelf(out, given["jobs"] or processors(), fresh=given["no_cache"], force=given["force"])
    try:
        with Progress(lang, quiet=given["quiet"]) as progress:
            delivery = folder.fill(order, books, progress.stage)
    except Occupied as error:
        raise CallError(_OCCUPIED, {"file": shown(error.file)}) from None
    except OSError as error:
        raise CallError(_NOWHERE, {"file": str(error.filename or out), "cause": error.strerror or str(error)}) from None
    return _told(delivery, lang, given)


def _order(source: Source, report: PlanReport, call: Call, given: dict[str, Any], formats: tuple[Format, ...]) -> Order:
    templates = Path(given["templates"]) if given["templates"] else None
    if templates and not templates.is_dir():
        raise CallError(Text("Folder {file} tidak ada", "There is no folder {file}"), {"file": given["templates"]})
    return Order(
        source=source,
        report=report,
        programme=call.options.programme or edition_or_latest(load(source).plan.programme),
        lang=given["lang"] or report.language,
        as_of=call.options.as_of,
        look=Look(given["paper"], _theme(given["theme"])),
        formats=formats,
        final=given["final"],
        archive=given["archive"],
        templates=templates,
    )


def _theme(file: str | None) -> Theme | None:
    """What that file says; an empty one asks for the look that books have of themselves."""
    return own_file(Path(file), THEME, _NO_THEME, _WRONG_THEME)[1] or THEME.validate({}) if file else None


def _books(order: Order, asked: list[str]) -> tuple[str, ...]:
    """The ids of the books asked for, by id, name or alias; `all` are those that this plan makes."""
    shelf = books_of(load(order.source).plan, order.programme)
    chosen: dict[str, None] = {}
    for word in (word.strip() for text in asked or [_ALL] for word in text.split(",")):
        if word == _ALL:
            chosen |= dict.fromkeys(shelf)
            continue
        book = find(order.programme.book_catalogue, word)
        if book is None:
            known = (_ALL, *(book.id for book in order.programme.book_catalogue))
            message = Text(
                _NO_BOOK.id.replace("{known}", ", ".join(known)), _NO_BOOK.en.replace("{known}", ", ".join(known))
            )
            raise unknown(message, word, known)
        chosen[book.id] = None
    return tuple(chosen)


def _told(delivery: Delivery, lang: Lang, given: dict[str, Any]) -> int:
    """Say what was made or why not; the exit code."""
    if delivery.lost:
        if isinstance(delivery.lost.error, PangoMissing):
            raise CallError(PangoMissing.text)
        complain_of(delivery.lost, verbose=given["verbose"])
        if isinstance(delivery.lost.error, TooLong):
            return 1
        return 2 if _own_fault(delivery.lost, given) else 4
    if given["verbose"]:
        tell_complaints(delivery)
    if not given["quiet"]:
        write("".join(f"{line}\n" for line in certificate_lines(delivery, lang)))
    complain_of_gone(delivery)
    return (2 if given["templates"] else 4) if delivery.incomplete else 0


def _own_fault(lost: Lost, given: dict[str, Any]) -> bool:
    """Whether it was own templates that a book was lost by: what they say, ask for, or never end with."""
    silent = lost.error is None
    return bool(given["templates"]) and (silent or isinstance(lost.error, (TemplateFault, Refused)))
