"""`masterplan export`: a plan as a workbook, for offices that live in Excel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.cli.calls import Call, CallError, show
from masterplan_kit.cli.console import complain, write
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.i18n import Text, counted, fill
from masterplan_kit.lint import lint_plan
from masterplan_kit.lint.many import shown
from masterplan_kit.report.visible import visible
from masterplan_kit.source import Source, read_plan

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

SUFFIX: Final = ".xlsx"
_ONE_PLAN: Final = Text(
    "{path} berisi {count} rencana; sebutkan satu saja", "{path} holds {count} plans; name one of them"
)
_NOT_XLSX: Final = Text("{file} harus berakhiran .xlsx", "{file} must end in .xlsx")
_THERE: Final = Text(
    "{file} sudah ada dan mungkin memuat suntingan; impor dahulu, atau timpa dengan --force",
    "{file} is there already and may hold edits; import it first, or overwrite it with --force",
)
_UNREADABLE: Final = Text(
    "{plan} belum dapat dibaca; perbaiki dahulu temuannya (`masterplan lint {plan}`)",
    "{plan} cannot be read yet; mend its findings first (`masterplan lint {plan}`)",
)
_NOWHERE: Final = Text(
    "{file} tidak dapat ditulis: {cause}; tutup dahulu bila sedang terbuka di Excel",
    "{file} cannot be written: {cause}; close it first if it is open in Excel",
)
_DONE: Final = Text("{file}: {programmes}, {findings}", "{file}: {programmes}, {findings}")
_LONG: Final = Text(
    "{cell} lebih panjang dari yang dapat dimuat sel; isiannya tidak ikut dalam buku kerja dan tetap ada dalam rencana",
    "{cell} is longer than a cell can hold; the field is not in the workbook, and stays in the plan",
)


def run(path: str, file: str, *, force: bool, given: dict[str, Any]) -> int:
    """0: the workbook is written; 1: the plan cannot be read; 2: wrong call; 3: no plan."""
    try:
        call = Call([path], {"isolated": True} | given)
        return _export(one_plan(call), Path(file), call, force=force)
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3


def one_plan(call: Call) -> Path:
    """The one plan of a call that speaks of one."""
    plans = [plan for plan in call.plans if not isinstance(plan, Source)]
    if len(plans) != 1:
        raise CallError(_ONE_PLAN, {"path": call.paths[0], "count": len(plans)})
    return plans[0]


def readable(plan: Path) -> Source:
    """The plan, where it can be read at all."""
    source = read_plan(plan, shown(plan))
    if source.stopped:
        raise CallError(_UNREADABLE, {"plan": source.name}, tuple(source.problems))
    return source


def _export(plan: Path, file: Path, call: Call, *, force: bool) -> int:
    from masterplan_kit.office.origin import hold
    from masterplan_kit.office.writer import workbook
    from masterplan_kit.programme import edition_or_latest

    if file.suffix.lower() != SUFFIX:
        raise CallError(_NOT_XLSX, {"file": str(file)})
    if file.exists() and not force:
        raise CallError(_THERE, {"file": str(file)})
    held = hold(readable(plan))
    report = lint_plan(readable(plan), call.options)
    lang: Lang = call.options.lang or report.language
    programme = call.options.programme or edition_or_latest(report.programme)
    made = workbook(held, report, programme, lang)
    _write(file, made.data)
    for cell in made.too_long:
        complain(_LONG, cell=cell)
    programmes = counted(len(held.loaded.plan.initiatives), "program kerja", "work programme", "work programmes")
    findings = counted(len(report.diagnostics), "temuan", "finding", "findings")
    write(
        f"{visible(fill(_DONE, {'file': Text(str(file), str(file)), 'programmes': programmes, 'findings': findings}, lang))}\n"
    )
    return 4 if report.crashes else 0


def _write(file: Path, data: bytes) -> None:
    from masterplan_kit.writing import write_whole

    try:
        write_whole(file, data)
    except OSError as error:
        raise CallError(_NOWHERE, {"file": str(file), "cause": error.strerror or str(error)}) from error
