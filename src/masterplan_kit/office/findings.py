"""What was found in the plan, as notes on its cells and as a sheet of its own."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport
from masterplan_kit.i18n import Lang, Text, excerpt, sentence
from masterplan_kit.labels import SEVERITY
from masterplan_kit.node import Keys
from masterplan_kit.office.dress import Dress, height, print_set_up
from masterplan_kit.office.layout import SheetName
from masterplan_kit.office.places import Cell, cell_at
from masterplan_kit.report.visible import visible

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

TITLE: Final = Text("Daftar Perbaikan", "To Mend")
NOTE: Final[dict[str, Any]] = {"author": "masterplan", "width": 320, "height": 150, "font_size": 9}
_HEADS: Final = (
    (Text("Bobot", "Weight"), 12),
    (Text("Tempat", "Place"), 24),
    (Text("Bagian rencana", "Part of the plan"), 34),
    (Text("Temuan", "Finding"), 62),
    (Text("Saran perbaikan", "Remedy"), 62),
    (Text("Aturan", "Rule"), 10),
)
_PLACE: Final = 1
_NONE: Final = Text("Tidak ada temuan.", "Nothing was found.")
_MOST: Final = 900  # characters of a note; the sheet has everything


def by_cell(report: PlanReport, cells: Mapping[Keys, Cell]) -> dict[Cell, list[Diagnostic]]:
    """The findings that a cell is named for."""
    found: dict[Cell, list[Diagnostic]] = defaultdict(list)
    for one in report.diagnostics:
        if cell := cell_at(cells, one.keys):
            found[cell].append(one)
    return found


def note(found: list[Diagnostic], lang: Lang) -> str:
    """The text of a note."""
    said = (
        f"{SEVERITY[one.severity][lang]}: {sentence(visible(one.message(lang)))} {sentence(visible(one.help(lang)))}"
        for one in sorted(found, key=lambda one: -one.severity)
    )
    text = "\n\n".join(said)
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


def write(  # noqa: PLR0913, PLR0917 - a sheet, what stands on it, and how
    sheet: Worksheet,
    report: PlanReport,
    cells: Mapping[Keys, Cell],
    titles: Mapping[SheetName, str],
    dress: Dress,
    lang: Lang,
) -> None:
    """The sheet of findings: place, sentence, remedy; a place in this workbook is a link to it."""
    for number, (head, width) in enumerate(_HEADS):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, head[lang], dress.head)
    found = sorted(report.diagnostics, key=lambda one: -one.severity)
    for row, one in enumerate(found, start=1):
        place, target = _place(report, one, cells, titles)
        said = (
            SEVERITY[one.severity][lang],
            place,
            visible(one.id_path.replace(".", " ▸ ")),
            sentence(visible(one.message(lang))),
            sentence(visible(one.help(lang))),
            one.rule.code,
        )
        sheet.set_row(row, height((text, width) for text, (_, width) in zip(said, _HEADS, strict=True)))
        for number, text in enumerate(said):
            if number == _PLACE and target:
                sheet.write_url(row, number, target, dress.link, text)
            else:
                sheet.write_string(row, number, text, dress.plain)
    if not found:
        sheet.write_string(1, 0, _NONE[lang], dress.plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(found), 1), len(_HEADS) - 1)
    sheet.protect("", {"autofilter": True, "format_rows": True, "format_columns": True})
    print_set_up(sheet, 230, 1)


def _place(
    report: PlanReport, one: Diagnostic, cells: Mapping[Keys, Cell], titles: Mapping[SheetName, str]
) -> tuple[str, str]:
    """Where it is, and the link to it: a cell of this workbook, or a line of a file in the plan's folder."""
    from xlsxwriter.utility import xl_rowcol_to_cell

    cell = cell_at(cells, one.keys)
    if cell is None:
        file, plan = one.place.file.name, report.source.name
        inside = posixpath.basename(file) if file == plan else posixpath.relpath(file, plan)
        return excerpt(f"{inside}:{one.start.line}", 80), ""
    name, at = titles[cell[0]], xl_rowcol_to_cell(cell[1], cell[2])
    return f"{name}!{at}", f"internal:'{name}'!{at}"
