"""The pieces that a picture file is made of, one after the other, found without decoding anything.

A walk reads no further than it is asked to: the size stands in the first pieces, and only who takes a picture into
a book walks on to the end.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

_MOST: Final = 10_000  # of a picture of 8 MiB as cameras and programs write it some 2,000
_MARKER: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # within the coded data of a JPEG
_SIGN: Final = 0xFF
_SCANS: Final = 64  # a picture that builds up while it loads has about ten; each costs a decoder the whole picture
_BARE_MARKERS: Final = frozenset(b"\x01\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8")
SCAN: Final = b"\xda"
END: Final = b"\xd9"
CODED: Final = b""


class Damaged(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The file does not hold what its beginning promises."""


class Piece(NamedTuple):
    """One chunk, segment or block: where it starts, where what it holds starts, and where it ends."""

    kind: bytes
    start: int
    body: int
    end: int


def take(stream: BinaryIO, at: int, count: int) -> bytes:
    """So many bytes from there; raises Damaged where the file is shorter."""
    stream.seek(at)
    data = stream.read(count)
    if len(data) < count:
        raise Damaged
    return data


def png(stream: BinaryIO) -> Iterator[Piece]:
    """Chunks up to the last; what is appended behind it is not the picture's."""
    at = 8
    for _ in range(_MOST):
        length, kind = struct.unpack(">I4s", take(stream, at, 8))
        yield Piece(kind, at, at + 8, at + 12 + length)
        at += 12 + length
        if kind == b"IEND":
            take(stream, at - 4, 4)
            return
    raise Damaged


def webp(stream: BinaryIO) -> Iterator[Piece]:
    """Chunks within the frame that the file's head announces."""
    end = struct.unpack("<I", take(stream, 4, 4))[0] + 8
    at = 12
    for _ in range(_MOST):
        if at >= end:
            return
        kind, length = struct.unpack("<4sI", take(stream, at, 8))
        behind = at + 8 + length
        take(stream, behind - 1, 1)
        yield Piece(kind, at, at + 8, behind)
        at = behind + length % 2
    raise Damaged


def gif(stream: BinaryIO) -> Iterator[Piece]:
    """Blocks by their first byte, an extension by its second; a picture's coded data belongs to its block."""
    at = 13 + _colours(take(stream, 10, 1)[0])
    for _ in range(_MOST):
        kind = take(stream, at, 1)
        if kind == b";":
            return
        if kind == b"!":
            label = take(stream, at + 1, 1)
            end = _behind_blocks(stream, at + 2)
            yield Piece(label, at, at + 2, end)
        elif kind == b",":
            body = at + 10 + _colours(take(stream, at + 9, 1)[0])
            end = _behind_blocks(stream, body + 1)
            yield Piece(kind, at, at + 1, end)
        else:
            raise Damaged
        at = end
    raise Damaged


def _colours(flags: int) -> int:
    """The length of the table of colours that these flags announce."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_blocks(stream: BinaryIO, at: int) -> int:
    for _ in range(10 * _MOST):
        length = take(stream, at, 1)[0]
        at += 1 + length
        if not length:
            return at
    raise Damaged


def jpeg(stream: BinaryIO) -> Iterator[Piece]:
    """Segments by their marker; coded data, between them, is a piece without a kind."""
    at, scans, coded, began = 2, 0, b"", 0
    for _ in range(_MOST):
        sign, marker = take(stream, at, 2)
        if sign != _SIGN or marker in _BARE_MARKERS:
            raise Damaged
        if marker == _SIGN:  # a byte that only fills
            at += 1
            continue
        kind = bytes((marker,))
        if kind == END:
            yield Piece(END, at, at + 2, at + 2)
            return
        end = at + 2 + struct.unpack(">H", take(stream, at + 2, 2))[0]
        yield Piece(kind, at, at + 4, max(end, at + 4))
        at = end
        if kind == SCAN:
            coded, began = (coded, began) if scans else (_rest(stream, at), at)
            scans += 1
            found = _MARKER.search(coded, at - began)
            if not found or scans > _SCANS:
                raise Damaged
            yield Piece(CODED, at, at, began + found.start())
            at = began + found.start()
    raise Damaged


def _rest(stream: BinaryIO, at: int) -> bytes:
    stream.seek(at)
    return stream.read()
