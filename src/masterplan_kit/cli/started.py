"""`masterplan new --from`: a region's worksheet, opened before anything is asked, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from masterplan_kit.cli.calls import CallError
from masterplan_kit.i18n import Text, Values, counted, fill
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.lint.many import shown
from masterplan_kit.report.visible import visible
from masterplan_kit.scaffold import NOTES, Answers, Start
from masterplan_kit.source import Source, merge
from masterplan_kit.source.place import File
from masterplan_kit.source.read import FILE_LIMIT, FILES_LIMIT, PLAN_LIMIT

if TYPE_CHECKING:
    import datetime as dt

    from masterplan_kit.office.worksheet import Worksheet
    from masterplan_kit.programme import Programme

_TOO_MUCH: Final = Text(
    "{file} memuat {count} program kerja, lebih dari yang dimuat satu rencana; bagi dahulu lembar kerjanya",
    "{file} holds {count} work programmes, more than one plan can hold; divide the worksheet first",
)
_LOOK: Final = Text("Yang perlu dilihat di {file}:", "To look at in {file}:")
_TAKEN: Final = Text(
    "{programmes} dari {file}; pemeriksaan pertama: {findings}", "{programmes} from {file}; first check: {findings}"
)
_SUPPLIED: Final = Text("Id diberikan kepada {programmes}: {ids}", "Ids were given to {programmes}: {ids}")
_LEADERLESS: Final = Text(
    "{programmes} belum punya penanggung jawab dari bodies.yaml; lihat {files}",
    "{programmes} without a lead from bodies.yaml; see {files}",
)


def opened(file: str) -> Callable[[Programme], Worksheet]:
    """What reads the worksheet once the edition is known; raises CallError."""
    from masterplan_kit.office.refusal import Unfit
    from masterplan_kit.office.worksheet import open_worksheet

    try:
        return open_worksheet(Path(file), shown(Path(file)))
    except Unfit as unfit:
        raise CallError(unfit.text, unfit.values) from unfit


def begun(answers: Answers, worksheet: Worksheet) -> Answers:
    """The answers of a plan that starts with what the worksheet has."""
    both = zip(worksheet.initiatives, worksheet.notes, strict=True)
    return replace(
        answers, start=Start(worksheet.units, [{**one, NOTES: [*map(visible, notes)]} for one, notes in both])
    )


def said(answers: Answers, worksheet: Worksheet, files: Mapping[str, str], file: str, day: dt.date) -> list[str]:
    """What is said once it is written, line by line; raises CallError where no plan can hold it all."""
    name = shown(Path(file))
    source = merge("", [File(one, text) for one, text in sorted(files.items()) if one.endswith(".yaml")], [])
    if source.stopped or not _holds(source):
        raise CallError(_TOO_MUCH, {"file": name, "count": len(worksheet.initiatives)})
    findings = len(lint_plan(source, Options(day)).diagnostics)
    lang = answers.lang
    look = [fill(_LOOK, {"file": name}, lang)] if worksheet.slips else []
    slips = [f"  {slip.said(lang)}" for slip in worksheet.slips]
    values: Values = {
        "file": name,
        "programmes": _programmes(len(worksheet.initiatives)),
        "findings": counted(findings, "temuan", "finding", "findings"),
    }
    return [*look, *slips, fill(_TAKEN, values, lang), *_remarks(answers, worksheet)]


def _holds(source: Source) -> bool:
    """Whether a plan may have so many files, and so large ones."""
    sizes = [len(file.text.encode()) for file in source.files]
    return len(sizes) <= FILES_LIMIT and max(sizes) <= FILE_LIMIT and sum(sizes) <= PLAN_LIMIT


def _remarks(answers: Answers, worksheet: Worksheet) -> Iterator[str]:
    ids = worksheet.supplied
    if ids:
        yield fill(_SUPPLIED, {"programmes": _programmes(len(ids)), "ids": ", ".join(ids)}, answers.lang)
    nobodys = [part for part in answers.parts() if not part.unit]
    if nobodys:
        count = sum(len(part.initiatives) for part in nobodys)
        names = tuple(f"initiatives/{part.file}.yaml" for part in nobodys)
        yield fill(_LEADERLESS, {"programmes": _programmes(count), "files": names}, answers.lang)


def _programmes(count: int) -> Text:
    return counted(count, "program kerja", "work programme", "work programmes")
