"""From bytes to text: what may be read, how much of it, and in which encoding."""

from __future__ import annotations

import os
import stat
from codecs import BOM_UTF8
from pathlib import Path
from typing import Final

from masterplan_kit.patterns import lazy
from masterplan_kit.source.place import File, Place, Problem

FILE_LIMIT: Final = 512 * 1024  # bytes; 12,000 lines of an ordinary plan
PLAN_LIMIT: Final = 4 * 1024 * 1024
FILES_LIMIT: Final = 64

# Characters that XML, terminals or readers cannot bear. Line separators count: YAML 1.1 breaks lines at them.
CONTROL: Final = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
BIDI: Final = lazy("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
ZERO_WIDTH: Final = lazy("[\u200b-\u200d\u2060\u00ad]")
_PLAIN: Final = b"\t\n\r" + bytes(range(0x20, 0x7F))  # a file that holds only these needs no second look
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_BINARY: Final = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"PK\x03\x04": "Excel/Word (ZIP)",
    b"\x1f\x8b": "GZIP",
    b"\xd0\xcf\x11\xe0": "Excel/Word",
    b"\xff\xd8\xff": "JPEG",
}


def read(path: Path, name: str, root: Path | None = None) -> tuple[File, list[Problem]]:
    """The text of a regular file inside `root`; opened once, so that nothing can change places in between."""
    empty = File(name, "", path)
    here = Place(empty, 0, 0)
    try:
        if root is not None and path.is_symlink() and not _within(root, path):
            return empty, [Problem("file-outside-plan", here, {"file": name})]
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            facts = os.fstat(stream.fileno())
            if not stat.S_ISREG(facts.st_mode):
                return empty, [Problem("file-not-regular", here, {"file": name})]
            if facts.st_size > FILE_LIMIT:
                return empty, [_too_large(here, name, facts.st_size)]
            data = stream.read(FILE_LIMIT + 1)
    except OSError as error:
        if path.is_dir() or isinstance(error, IsADirectoryError):
            return empty, [Problem("file-not-regular", here, {"file": name})]
        return empty, [Problem("file-unreadable", here, {"file": name, "cause": os.strerror(error.errno or 0)})]
    return decode(data, name, path)


def _within(root: Path, path: Path) -> bool:
    # `Path.resolve` raises where links go in a circle; this only gives a path that cannot be opened.
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def decode(data: bytes, name: str, path: Path | None = None) -> tuple[File, list[Problem]]:
    """`data` as UTF-8 text, with the place of the first byte that is none."""
    if len(data) > FILE_LIMIT:
        empty = File(name, "", path)
        return empty, [_too_large(Place(empty, 0, 0), name, len(data))]
    kind = next((kind for magic, kind in _BINARY.items() if data.startswith(magic)), None)
    if kind or (b"\x00" in data and not data.startswith(_UTF16)):
        empty = File(name, "", path)
        return empty, [Problem("file-binary", Place(empty, 0, 0), {"file": name, "kind": kind or "NUL"})]
    if data.startswith(_UTF16):
        empty = File(name, "", path)
        return empty, [Problem("file-not-utf8", Place(empty, 0, 0), {"file": name, "likely": "UTF-16"})]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        file = File(name, data.decode("utf-8-sig", errors="replace"), path)
        offset = len(data[: error.start].decode("utf-8-sig"))
        likely = f"Windows-1252: {data[error.start : error.start + 1].decode('cp1252', errors='replace')}"
        return file, [Problem("file-not-utf8", Place(file, offset, offset + 1), {"file": name, "likely": likely})]
    file = File(name, text, path, signed=data.startswith(BOM_UTF8))
    return file, _characters(file) if data.translate(None, _PLAIN) else []


def _too_large(here: Place, name: str, size: int) -> Problem:
    return Problem("file-too-large", here, {"file": name, "size": -(-size // 1024), "limit": FILE_LIMIT // 1024})


def _characters(file: File) -> list[Problem]:
    """The first forbidden character of each kind; one finding a kind is enough to act on."""
    problems = []
    for rule, pattern in (
        ("control-character", CONTROL),
        ("bidi-character", BIDI),
        ("zero-width-character", ZERO_WIDTH),
    ):
        found = pattern.search(file.text)
        if found:
            place = Place(file, found.start(), found.end())
            problems.append(Problem(rule, place, {"character": f"U+{ord(found[0]):04X}"}))
    return problems
