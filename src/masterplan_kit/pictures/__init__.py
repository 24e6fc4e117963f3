"""Pictures that a plan names: found in its folder, measured, and freed of what a camera wrote into them.

`look` reads a few bytes and says what stands in the way; `read` gives the picture as a book may carry it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from masterplan_kit.i18n import Text, Value, Values, number
from masterplan_kit.pictures.header import ENDINGS, Header, NoPicture, header
from masterplan_kit.pictures.pieces import Damaged
from masterplan_kit.source.inside import NotInside, open_inside

__all__ = ["MOST", "TOGETHER", "Picture", "Trouble", "look", "read"]

MOST: Final = 100  # pictures a plan
TOGETHER: Final = 64 * 1024 * 1024  # bytes of all of them
_BYTES: Final = 8 * 1024 * 1024
_PIXELS: Final = 25_000_000  # decoded, four bytes each, they take 100 MB


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be shown: nothing but the picture, its size as it is seen."""

    name: str
    mime: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a picture cannot be shown; `rule` names the rule that words it."""

    rule: str
    values: Values = field(default_factory=dict)


T = TypeVar("T")


def look(folder: Path, file: str) -> int | Trouble:
    """The size in bytes of the picture at that path below `folder`, or what keeps it from being shown.

    Only its first bytes are read, so that what is broken further on is seen by `read` alone.
    """

    def ask(stream: BinaryIO) -> int | Trouble:
        found = _checked(stream, file)
        return found if isinstance(found, Trouble) else stream.seek(0, os.SEEK_END)

    return _asked(folder, file, ask)


def read(folder: Path, file: str) -> Picture | Trouble:
    """The picture at that path below `folder`, whole."""
    return _asked(folder, file, lambda stream: _taken(stream, file))


def _asked(folder: Path, file: str, ask: Callable[[BinaryIO], T]) -> T | Trouble:
    try:
        with open_inside(folder, file) as stream:
            return ask(stream)
    except NotInside as error:
        return _hindered(file, error)
    except NoPicture as error:
        return Trouble("picture-of-other-kind", {"file": file, "kind": error.what})
    except Damaged:
        return Trouble("picture-damaged", {"file": file})
    except OSError as error:
        return Trouble("picture-unreadable", {"file": file, "cause": os.strerror(error.errno or 0)})


def _hindered(file: str, error: NotInside) -> Trouble:
    if error.hindrance == "unsafe":
        return Trouble("path-unsafe")
    values: dict[str, Value] = {"file": file}
    if error.hindrance == "missing":
        values["near"] = Text(f"; yang ada {error.near}", f"; there is {error.near}") if error.near else ""
    if error.hindrance == "unreadable":
        values["cause"] = error.cause
    return Trouble(f"picture-{error.hindrance}", values)


def _checked(stream: BinaryIO, file: str) -> Header | Trouble:
    size = stream.seek(0, os.SEEK_END)
    if size > _BYTES:
        megabytes = Text(*(f"{number(round(Decimal(size) / 1024**2, 1), lang)} MB" for lang in ("id", "en")))
        return _too_large(file, megabytes, Text("8 MB", "8 MB"))
    found = header(stream)
    endings = ENDINGS[found.kind]
    name, _, ending = file.rpartition(".")
    if ending.lower() not in endings:
        return Trouble("picture-misnamed", {"file": file, "kind": found.kind, "name": f"{name}.{endings[0]}"})
    if found.width * found.height > _PIXELS:
        sides = f"{found.width} × {found.height}"
        return _too_large(file, Text(f"{sides} piksel", f"{sides} pixels"), Text("25 juta piksel", "25 million pixels"))
    return found


def _too_large(file: str, size: Text, limit: Text) -> Trouble:
    return Trouble("picture-too-large", {"file": file, "size": size, "limit": limit})


def _taken(stream: BinaryIO, file: str) -> Picture | Trouble:
    from masterplan_kit.pictures.bare import bare

    stream.seek(0)
    data = stream.read(_BYTES + 1)
    found = _checked(io.BytesIO(data), file)  # of the bytes in hand: the file may have changed meanwhile
    if isinstance(found, Trouble):
        return found
    alone, turned = bare(found.kind, data)
    width, height = (found.height, found.width) if turned else (found.width, found.height)
    return Picture(file, f"image/{found.kind.lower()}", width, height, alone)
