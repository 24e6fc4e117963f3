"""Which files are a plan: a file, or the folder whose file has the key `format`."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from masterplan_kit.patterns import lazy

_FORMAT: Final = lazy(rb"^(?:\xef\xbb\xbf)?[\"']?format[\"']?[ \t]*:", re.MULTILINE)
_SUFFIXES: Final = (".yaml", ".yml")
_PEEK: Final = 64 * 1024  # the key stands at the top of a plan; a file is only asked, not read


def find_plans(path: Path) -> list[Path]:
    """The plans at `path`, in name order: itself where it is a file, else each folder below that holds a plan."""
    if not path.is_dir():
        return [path]
    return sorted(_roots(path), key=os.fsencode)


def plan_files(root: Path) -> list[Path]:
    """The files of one plan in name order; those of plans within it are not its own."""
    if not root.is_dir():
        return [root]
    return sorted(_files(root, top=True), key=os.fsencode)


def _roots(folder: Path) -> list[Path]:
    files, folders = _listing(folder)
    inner = [root for child in folders for root in _roots(child)]
    return [folder, *inner] if any(map(_has_format, files)) else inner


def _files(folder: Path, *, top: bool = False) -> list[Path]:
    files, folders = _listing(folder)
    if not top and any(map(_has_format, files)):
        return []
    return [*(Path(file.path) for file in files), *(file for child in folders for file in _files(child))]


def _listing(folder: Path) -> tuple[list[os.DirEntry[str]], list[Path]]:
    """YAML files and subfolders; hidden ones, reviews and links to folders are left out."""
    files, folders = [], []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        return [], []
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.name.lower().endswith(_SUFFIXES):
            files.append(entry)
        elif entry.name != "reviews" and entry.is_dir(follow_symlinks=False):
            folders.append(Path(entry.path))
    return files, folders


def _has_format(file: os.DirEntry[str]) -> bool:
    if file.is_symlink():  # it may lead out of the folder, where nothing is read
        return False
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            start = os.read(handle, _PEEK)
        finally:
            os.close(handle)
    except OSError:
        return False
    return b"format" in start and bool(_FORMAT.search(start))
