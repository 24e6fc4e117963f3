"""`masterplan extract`: the plan that an archived book carries, as files again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from masterplan_kit.cli.calls import CallError, show
from masterplan_kit.cli.console import complain, write
from masterplan_kit.cli.options import spoken
from masterplan_kit.i18n import LANGS, Lang, Text, fill
from masterplan_kit.render.book_file import Unreadable, read_book
from masterplan_kit.render.unpacking import Unwritable, unpack
from masterplan_kit.report.visible import visible

_NOTHING: Final = Text(
    "{file} tidak membawa berkas rencana; buku dibuat dengan lampiran oleh `masterplan render --archive`",
    "{file} carries no plan; `masterplan render --archive` makes books that do",
)
_NOWHERE: Final = Text("{folder} tidak dapat ditulis: {cause}", "{folder} cannot be written to: {cause}")
_DONE: Final = Text("{count} berkas rencana ada di {folder}", "{count} files of the plan are in {folder}")


def run(file: str, folder: str, *, force: bool, lang: str | None) -> int:
    """0: all files are there; 2: the PDF cannot be read, or nothing was written; 3: it carries no plan."""
    spoken_lang: Lang = "id" if lang == "id" else "en" if lang in LANGS else spoken()
    try:
        book = read_book(Path(file))
        unpack(book.files, Path(folder), force=force)
    except (Unreadable, Unwritable) as error:
        return show(CallError(error.text, error.values))
    except OSError as error:
        return show(CallError(_NOWHERE, {"folder": folder, "cause": error.strerror or str(error)}))
    if not book.files:
        complain(_NOTHING, file=file)
        return 3
    write("".join(f"{visible(one.name)}\n" for one in book.files))
    write(f"{visible(fill(_DONE, {'count': len(book.files), 'folder': folder}, spoken_lang))}\n")
    return 0
