"""Putting the files of a new plan down: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from masterplan_kit.i18n import Text
from masterplan_kit.scaffold.meant import Unclear
from masterplan_kit.writing import write_whole

_NO_FOLDER: Final = Text("{folder} bukan folder; pilih nama lain", "{folder} is no folder; choose another name")
_OCCUPIED: Final = Text(
    "{folder} sudah berisi {names}; pilih folder baru, atau pakai --force untuk menambahkan rencana di sana",
    "{folder} already holds {names}; choose a new folder, or use --force to put the plan beside that",
)
_KEPT: Final = Text(
    "{folder} sudah berisi {names}; berkas yang sudah ada tidak pernah ditimpa",
    "{folder} already holds {names}; what is there is never written over",
)
_NAMED: Final = 3  # so many names tell what is meant


def check_vacant(folder: Path, *, force: bool) -> None:
    """Raise Unclear where a new plan has no place: not a folder, or one with other things, unless that is meant."""
    if not os.path.lexists(folder):
        return
    if not folder.is_dir():
        raise Unclear(_NO_FOLDER, folder=str(folder))
    held = sorted(path.name for path in folder.iterdir())
    if held and not force:
        raise Unclear(_OCCUPIED, folder=str(folder), names=tuple(held[:_NAMED]))


def put_down(folder: Path, files: Mapping[str, str], *, force: bool) -> None:
    """Write the files into `folder`, made if need be; raises Unclear where that would touch what is there, OSError.

    They are written into a folder beside it first: what goes wrong on the way leaves nothing behind.
    """
    check_vacant(folder, force=force)
    tops = list(dict.fromkeys(name.partition("/")[0] for name in files))
    if kept := [name for name in tops if os.path.lexists(folder / name)]:
        raise Unclear(_KEPT, folder=str(folder), names=tuple(kept[:_NAMED]))
    target = Path(os.path.realpath(folder))
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".masterplan-", dir=target.parent) as made:
        for name, text in files.items():
            file = Path(made) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(file, text.encode())
        _move(Path(made), target, tops)


def _move(made: Path, target: Path, tops: list[str]) -> None:
    """Give each its place; on a failure those that have theirs go again."""
    own = not target.exists()
    target.mkdir(exist_ok=True)
    moved: list[Path] = []
    try:
        for name in tops:
            (made / name).rename(target / name)
            moved.append(target / name)
    except BaseException:
        for path in moved:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        if own:
            target.rmdir()
        raise
