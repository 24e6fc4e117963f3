"""Names of files as other programs want them: as paths, and as parts of addresses."""

from __future__ import annotations

import posixpath
import re
from typing import Final
from urllib.parse import quote

_NO_BYTE: Final = re.compile("[\ud800-\udc7f\udd00-\udfff]")  # what no file system's bytes decode to
_DRIVE: Final = re.compile(r"[A-Za-z]:/")


def address(name: str) -> str:
    """`name` as a path without `./` and detours."""
    return posixpath.normpath(name) if name else name


def absolute(name: str) -> bool:
    """Whether `name` starts at a root or a drive."""
    return name.startswith("/") or bool(_DRIVE.match(name))


def uri(name: str) -> str:
    """`name` as a URI reference: relative where the name is, else with the scheme `file`."""
    path = address(name)
    if absolute(path):
        drive = path[:2] if _DRIVE.match(path) else ""
        return f"file://{'/' if drive else ''}{drive}{_quoted(path[len(drive) :].replace('//', '/'))}"
    return _quoted(path)


def _quoted(path: str) -> str:
    # A file name that is not UTF-8 keeps its bytes. `:` is quoted too: in a first part it would look like a scheme.
    return quote(_NO_BYTE.sub("\ufffd", path), safe="/-._~!$&'()*+,;=@", errors="surrogateescape")
