"""A file that a plan names, found within its folder and nowhere else, whatever its name or the disk may say."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final, Literal

from masterplan_kit.patterns import lazy

Fault = Literal["address", "from-the-root", "backslash", "outside", "long", "odd"]
Hindrance = Literal["unsafe", "missing", "linked", "not-regular", "unreadable"]

_PART: Final = lazy(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")
_DEVICE: Final = lazy(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
LONGEST: Final = 200  # characters; Windows takes no more below a folder of ordinary depth

# Windows has neither: there the real path is compared instead.
_STEPWISE: Final = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class NotInside(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The file cannot be opened; `near` is what the folder has under other letters, `cause` the system's word."""

    def __init__(self, hindrance: Hindrance, *, near: str = "", cause: str = "") -> None:
        super().__init__(hindrance)
        self.hindrance, self.near, self.cause = hindrance, near, cause


def fault(file: str) -> Fault | None:
    """What is wrong with a path by its letters alone, first of all that is."""
    parts = file.split("/")
    plain = all(_PART.fullmatch(part) and not part.endswith(".") and not _DEVICE.fullmatch(part) for part in parts)
    faults: tuple[tuple[bool, Fault], ...] = (
        ("://" in file or file.lower().startswith(("www.", "file:", "data:")), "address"),
        (file.startswith(("/", "~", "\\")) or file[1:2] == ":", "from-the-root"),
        ("\\" in file, "backslash"),
        (".." in parts, "outside"),
        (len(file) > LONGEST, "long"),
        (not plain, "odd"),
    )
    return next((name for wrong, name in faults if wrong), None)


def open_inside(folder: Path, file: str) -> BinaryIO:
    """The regular file at that path below `folder`, opened once; raises NotInside."""
    if fault(file):
        raise NotInside("unsafe")
    try:
        handle = (_stepwise if _STEPWISE else _whole)(folder, file.split("/"))
    except OSError as error:
        raise NotInside("unreadable", cause=os.strerror(error.errno or 0)) from error
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    raise NotInside("not-regular")


def _stepwise(folder: Path, parts: Sequence[str]) -> int:
    """From folder to folder by their handles: what is checked cannot change places with what is opened."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for number, part in enumerate(parts, start=1):
            last = number == len(parts)
            _named_so(handle, parts, number)
            _ordinary(os.stat(part, dir_fd=handle, follow_symlinks=False), last=last)
            inner = os.open(part, (_READ if last else os.O_RDONLY | os.O_DIRECTORY) | os.O_NOFOLLOW, dir_fd=handle)
            os.close(handle)
            handle = inner
    except BaseException:
        os.close(handle)
        raise
    return handle


def _whole(folder: Path, parts: Sequence[str]) -> int:
    path = Path(os.path.realpath(folder))
    for number, part in enumerate(parts, start=1):
        _named_so(path, parts, number)
        path /= part
        _ordinary(path.lstat(), last=number == len(parts))
        if os.path.realpath(path) != str(path):  # a junction is no link to `lstat`
            raise NotInside("linked")
    return os.open(path, _READ)


def _named_so(folder: int | Path, parts: Sequence[str], number: int) -> None:
    """Whether the folder has that very name: some systems open `Logo.PNG` for `logo.png`, others do not."""
    part = parts[number - 1]
    with os.scandir(folder) as entries:
        alike = {entry.name for entry in entries if entry.name.lower() == part.lower()}
    if part not in alike:
        near = min(alike, default="")
        raise NotInside("missing", near="/".join((*parts[: number - 1], near, *parts[number:])) if near else "")


def _ordinary(facts: os.stat_result, *, last: bool) -> None:
    if stat.S_ISLNK(facts.st_mode):
        raise NotInside("linked")
    if not last and not stat.S_ISDIR(facts.st_mode):
        raise NotInside("missing")
    if last and not stat.S_ISREG(facts.st_mode):
        raise NotInside("not-regular")
