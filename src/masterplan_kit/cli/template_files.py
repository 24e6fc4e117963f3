"""What `masterplan templates` does: tell of templates, copy them, and say what own ones change."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from masterplan_kit.cli.calls import CallError, guess, show, unknown
from masterplan_kit.cli.console import complain, write, write_bytes
from masterplan_kit.cli.options import spoken
from masterplan_kit.i18n import LANGS, Either, Lang, Text, Value, fill
from masterplan_kit.lint.many import shown
from masterplan_kit.render.catalogue import Template, meant, templates
from masterplan_kit.render.changes import Change, changes
from masterplan_kit.render.template_fault import TemplateFault
from masterplan_kit.report.visible import visible
from masterplan_kit.writing import write_whole

_UNKNOWN: Final = Text("Templat “{word}” tidak dikenal{guess}", "There is no template “{word}”{guess}")
_SEVERAL: Final = Text("“{word}” dapat berarti {names}", "“{word}” may mean {names}")
_NO_BLOCK: Final = Text("{name} tidak mempunyai blok “{word}”{guess}", "{name} has no block “{word}”{guess}")
_CHOOSE: Final = Text(
    "Pilih blok {name} dengan --block, atau salin seluruhnya dengan --whole. Bloknya: {blocks}",
    "Choose blocks of {name} with --block, or copy all of it with --whole. Its blocks: {blocks}",
)
_BLOCKLESS: Final = Text(
    "{name} tidak mempunyai blok; salin seluruhnya dengan --whole", "{name} has no blocks; copy all of it with --whole"
)
_THERE: Final = Text(
    "{file} sudah ada; hapus dahulu, atau timpa dengan --force", "{file} is there; remove it, or overwrite with --force"
)
_NOWHERE: Final = Text("{file} tidak dapat ditulis: {cause}", "{file} cannot be written: {cause}")
_NO_FOLDER: Final = Text("Tidak ada folder {folder}", "There is no folder {folder}")
_EMPTY: Final = Text("Tidak ada templat di {folder}", "There is no template in {folder}")
_BLOCKS: Final = Text("blok", "blocks")
_WRITTEN: Final = Text("ditulis", "written")
_CHANGED: Final = Text("mengganti blok {blocks}", "changes the block {blocks}")
_NOTHING: Final = Text("tidak mengganti apa pun", "changes nothing")
_LOST: Final = Text(
    "blok {lost} tidak ada pada bawaan versi ini, sehingga tidak dipakai; yang ada: {blocks}",
    "the built-in of this version has no block {lost}, so it is not used; there are: {blocks}",
)
_ADDED: Final = Text("menambah pada bawaan", "adds to the built-in")
_SAME: Final = Text("sama dengan bawaan; dapat dihapus", "the same as the built-in; it can be removed")
_WHOLE: Final = Text("menggantikan seluruh bawaan; bedanya:", "replaces all of the built-in; the differences:")
_NEW: Final = Text(
    "tidak ada bawaan bernama ini, sehingga hanya dipakai bila templat sendiri memintanya{guess}",
    "there is no built-in of that name, so it is used only where an own template asks for it{guess}",
)


def tell(lang: str | None) -> int:
    """Every template with what it is for and its blocks."""
    chosen = _chosen(lang)
    for one in templates().values():
        blocks = f"\n  {_BLOCKS[chosen]}: {', '.join(one.blocks)}" if one.blocks else ""
        write(f"{one.name}\n  {one.about}{blocks}\n")
    return 0


def print_one(name: str) -> int:
    """The text of a template; 2 where there is none of that name."""
    try:
        write_bytes(_named(name).text)
    except CallError as error:
        return show(error)
    return 0


def copy(  # noqa: PLR0913 - as the command has them
    names: Sequence[str], folder: str, blocks: tuple[str, ...], *, whole: bool, force: bool, lang: str | None
) -> int:
    """Write own templates to begin with: all of those named, or none; 2 where one cannot be."""
    chosen = _chosen(lang)
    try:
        files = {Path(folder) / one.name: _start(one, blocks, whole=whole) for one in map(_named, names)}
        if not force:
            _refuse_what_is_there(files)
        for file, text in files.items():
            _write(file, text)
            write(f"{visible(shown(file))}: {_WRITTEN[chosen]}\n")
    except CallError as error:
        return show(error)
    return 0


def compare(folder: str, lang: str | None) -> int:
    """What own templates change: 1 where they name blocks that are not there, 2 where one cannot be read, 3 for none."""
    chosen, home = _chosen(lang), Path(folder)
    if not home.is_dir():
        return show(CallError(_NO_FOLDER, {"folder": folder}))
    try:
        found = list(changes(home))
    except TemplateFault as error:
        return show(CallError(error.text, error.values))
    if not found:
        complain(_EMPTY, folder=folder)
        return 3
    write("".join(f"{visible(line)}\n" for one in found for line in _lines(one, chosen)))
    return int(any(one.lost for one in found))


def _chosen(lang: str | None) -> Lang:
    return "id" if lang == "id" else "en" if lang in LANGS else spoken()


def _named(word: str) -> Template:
    """The one template that a word means."""
    found = meant(word)
    if not found:
        raise unknown(_UNKNOWN, word, [name for one in templates().values() for name in (one.short, one.name)])
    if len(found) > 1:
        raise CallError(_SEVERAL, {"word": word, "names": Either(tuple(one.name for one in found))})
    return found[0]


def _start(one: Template, blocks: tuple[str, ...], *, whole: bool) -> str:
    """What an own template in the place of this one begins with."""
    if whole:
        return one.text
    for name in blocks:
        if name not in one.blocks:
            raise unknown(_NO_BLOCK, name, one.blocks, name=one.name)
    if not blocks and one.name.endswith(".j2"):
        raise CallError(_CHOOSE if one.blocks else _BLOCKLESS, {"name": one.name, "blocks": tuple(one.blocks)})
    return one.child(blocks)


def _refuse_what_is_there(files: Iterable[Path]) -> None:
    for file in files:
        if os.path.lexists(file):
            raise CallError(_THERE, {"file": shown(file)})


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, text.encode())
    except OSError as error:
        raise CallError(_NOWHERE, {"file": shown(file), "cause": error.strerror or str(error)}) from error


def _lines(one: Change, lang: Lang) -> Iterator[str]:
    """What is said of one file."""
    kept = tuple(name for name in one.blocks if name not in one.lost)
    if one.kind == "blocks" and (kept or not one.lost):
        yield _said(one, _CHANGED if kept else _NOTHING, lang, blocks=kept)
    if one.lost:
        yield _said(one, _LOST, lang, lost=one.lost, blocks=tuple(templates()[one.name].blocks))
    if one.kind == "added":
        yield _said(one, _ADDED, lang)
    if one.kind == "whole":
        yield _said(one, _WHOLE if one.lines else _SAME, lang)
        yield from one.lines
    if one.kind == "new":
        yield _said(one, _NEW, lang, guess=guess(one.name, templates()))


def _said(one: Change, text: Text, lang: Lang, **values: Value) -> str:
    return f"{one.name}: {fill(text, values, lang)}"
