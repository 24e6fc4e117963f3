"""The plan that a book carries, written into a folder again: only there, and over nothing else."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from masterplan_kit.i18n import Text, Values
from masterplan_kit.render.book_file import Attached
from masterplan_kit.writing import write_whole

_UNSAFE: Final = Text(
    "lampiran bernama {names} tidak dapat ditulis dengan aman; tidak ada yang ditulis",
    "attachments named {names} cannot be written safely; nothing was written",
)
_OCCUPIED: Final = Text(
    "{names} sudah ada di {folder} dengan isi lain; tidak ada yang ditulis. "
    "Pilih folder lain, atau timpa dengan --force",
    "{names} is in {folder} already and holds something else; nothing was written. "
    "Choose another folder, or overwrite with --force",
)


class Unwritable(Exception):  # noqa: N818 - said in words, not raised as a fault
    """Nothing was written, for this reason."""

    def __init__(self, text: Text, values: Values) -> None:
        super().__init__(text.en)
        self.text, self.values = text, values


def unpack(files: Sequence[Attached], folder: Path, *, force: bool = False) -> None:
    """Write all files below `folder`, or none; one that is there already and differs only by `force`.

    Raises Unwritable, or OSError where the folder cannot be written to.
    """
    unsafe = [file.name for file in files if not _inside(folder, file.name)] or _twins(files)
    if unsafe:
        raise Unwritable(_UNSAFE, {"names": tuple(unsafe)})
    fresh = [file for file in files if not _same(folder / file.name, file.data)]
    occupied = [file.name for file in fresh if os.path.lexists(folder / file.name)]
    if occupied and not force:
        raise Unwritable(_OCCUPIED, {"names": tuple(occupied), "folder": folder.as_posix()})
    for file in fresh:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, file.data)


def _inside(folder: Path, name: str) -> bool:
    """Whether a name from a stranger's file leads into the folder, to a file that people see, on every system."""
    plain = not {"\\", ":"} & set(name) and name.isprintable()
    parts = name.split("/")
    if not plain or any(part != part.strip(" .") or not part for part in parts):
        return False
    return Path(os.path.realpath(folder / name)).is_relative_to(os.path.realpath(folder))


def _twins(files: Sequence[Attached]) -> list[str]:
    """Names that are one file where letter case does not count."""
    folded = [file.name.casefold() for file in files]
    return [file.name for file, name in zip(files, folded, strict=True) if folded.count(name) > 1]


def _same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
