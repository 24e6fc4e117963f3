"""`masterplan import`: the edits of a workbook, shown as a change set and written when asked to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.cli.calls import Call, CallError, show
from masterplan_kit.cli.console import complain, write
from masterplan_kit.cli.export import one_plan, readable
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.cli.rewritten import put
from masterplan_kit.i18n import Lang, Text, excerpt, fill, rupiah
from masterplan_kit.report.visible import uncommanding, visible

if TYPE_CHECKING:
    from masterplan_kit.office.layout import Column
    from masterplan_kit.office.merging import Difference, Merge, NewRow, Side
    from masterplan_kit.office.words import Words

_BOTH: Final = Text("Pilih salah satu: --theirs atau --ours", "Choose one: --theirs or --ours")
_COUNTS: Final = Text(
    "{changed} berubah, {new} baru, {removed} dihapus, {conflict} bertentangan",
    "{changed} changed, {new} new, {removed} removed, {conflict} in conflict",
)
_NOTHING: Final = Text("tidak ada yang berubah", "nothing has changed")
_REFUSED: Final = Text(
    "{count} hal perlu diperbaiki dalam buku kerja; tidak ada yang ditulis",
    "{count} things need mending in the workbook; nothing was written",
)
_HOW: Final = Text("Belum ditulis; tambahkan --apply untuk menulis.", "Not written yet; add --apply to write.")
_WRITTEN: Final = Text("ditulis: {file}", "written: {file}")
_CONTESTED: Final = Text(
    "yang bertentangan dibiarkan; --theirs memakai isi buku kerja, --ours isi rencana",
    "what is in conflict was left alone; --theirs takes the workbook's, --ours the plan's",
)
_FAULT: Final = Text(
    "perubahan pada {file} tidak terbukti aman; tidak ada yang ditulis. Ini kesalahan kami, mohon laporkan",
    "the changes to {file} did not prove safe; nothing was written. This is our fault, please report it",
)
_NEW: Final = Text("baru", "new")
_SUPPLIED: Final = Text("baru, id diberikan", "new, id supplied")
_GONE: Final = Text("dihapus", "removed")
_NOW: Final = Text("rencana kini: {ours}", "the plan now says: {ours}")
_VANISHED: Final = Text("tidak ada lagi dalam rencana", "no longer in the plan")
_EMPTY: Final = Text("(kosong)", "(empty)")
_HIDDEN: Final = Text("baris tersembunyi ikut dibaca: {rows}", "hidden rows were read, too: {rows}")
_LENGTH: Final = 60


def run(path: str, file: str, *, apply: bool, side: tuple[bool, bool], given: dict[str, Any]) -> int:
    """0: shown or written; 1: refused, or something is in conflict; 2: wrong call; 3: no plan; 4: our fault."""
    if all(side):
        return show(CallError(_BOTH))
    try:
        call = Call([path], {"isolated": True} | given)
        chosen: Side | None = "theirs" if side[0] else "ours" if side[1] else None
        return _import(one_plan(call), Path(file), call, apply=apply, side=chosen)
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3


def _import(plan: Path, file: Path, call: Call, *, apply: bool, side: Side | None) -> int:
    from masterplan_kit.lint.many import shown
    from masterplan_kit.office.merging import merge
    from masterplan_kit.office.origin import hold
    from masterplan_kit.office.refusal import Unfit
    from masterplan_kit.office.returned import read_back

    try:
        returned = read_back(file, shown(file), call.options.programme)
    except Unfit as unfit:
        raise CallError(unfit.text, unfit.values) from unfit
    held = hold(readable(plan))
    merged = merge(returned, held.data)
    lang = call.options.lang or returned.origin.lang
    if returned.hidden:
        complain(_HIDDEN, rows=", ".join(f"{sheet} ({count})" for sheet, count in returned.hidden.items()))
    write(uncommanding("".join(f"{line}\n" for line in _told(merged, lang))))
    if merged.slips:
        complain(_REFUSED, count=len(merged.slips))
        return 1
    contested = merged.count("conflict") if side is None else 0
    if not apply:
        if merged.differences or merged.new:
            complain(_HOW)
        return int(contested > 0)
    return _apply(merged, held.source, side) or int(contested > 0)


def _apply(merged: Merge, source: Any, side: Side | None) -> int:
    from masterplan_kit.office.applying import Unwritten, applied

    try:
        files = applied(merged, source, side)
    except Unwritten as error:
        raise CallError(error.text, error.values) from error
    for one in files:
        if one.refused:
            complain(_FAULT, file=one.file.name)
            return 4
    for one in files:
        if one.changed:
            put(one)
            complain(_WRITTEN, file=one.file.name)
    if merged.count("conflict") and side is None:
        complain(_CONTESTED)
    return 0


def _told(merged: Merge, lang: Lang) -> Iterator[str]:
    """What stands against the workbook, or else the change set by id and field, and the counts."""
    for slip in merged.slips:
        yield visible(slip.said(lang))
    for (sheet, id_), group in groupby(merged.differences, key=lambda one: (one.sheet.title[lang], one.id)):
        yield f"{visible(id_)}  {sheet}"
        yield from (f"  {line}" for one in group for line in _difference(one, merged.returned.words, lang))
    for row in merged.new:
        yield from _new(row, merged.returned.words, lang)
    counts = {kind: merged.count(kind) for kind in ("changed", "new", "removed", "conflict")}
    yield fill(_COUNTS, counts, lang) if any(counts.values()) else _NOTHING[lang]


def _difference(one: Difference, words: Words, lang: Lang) -> Iterator[str]:
    def said(text: str) -> str:
        return (_cell(one.column, text, words, lang) if one.column else _short(text)) or _EMPTY[lang]

    head = one.column.head[lang] if one.column else _GONE[lang]
    new = f" → {said(one.theirs)}" if one.column else ""
    mark = "!" if one.kind == "conflict" else " "
    yield f"{mark} {head}: {said(one.old)}{new}   ({visible(one.place)})"
    if one.kind == "conflict":
        yield f"    {fill(_NOW, {'ours': said(one.ours)}, lang) if one.row else _VANISHED[lang]}"


def _new(row: NewRow, words: Words, lang: Lang) -> Iterator[str]:
    owner = f" ({row.owner})" if row.id and row.owner else row.owner
    yield f"{visible(f'{row.id}{owner}')}  {row.sheet.title[lang]}: {(_SUPPLIED if row.supplied else _NEW)[lang]}"
    for column in row.sheet.columns:
        if column.path and (text := row.line.cells[column.path]):
            yield f"    {column.head[lang]}: {_cell(column, text, words, lang)}"


def _cell(column: Column, text: str, words: Words, lang: Lang) -> str:
    """What stands in a cell, as people read it."""
    if column.form == "money" and text.isdecimal():
        return rupiah(int(text), lang)
    return _short(words.label(column, text))


def _short(text: str) -> str:
    return visible(excerpt(text, _LENGTH))
