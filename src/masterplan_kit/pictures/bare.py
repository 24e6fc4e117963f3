"""A picture without what is no part of it: where and with what it was taken, comments, previews, appendices.

Nothing is coded anew: pieces are kept as they are or left out. What is kept is named; all else goes.
"""

from __future__ import annotations

import io
import struct
import zlib
from contextlib import suppress
from typing import Final

from masterplan_kit.pictures import pieces
from masterplan_kit.pictures.header import Kind
from masterplan_kit.pictures.pieces import Damaged, Piece

_PNG: Final = frozenset(b"IHDR PLTE IDAT IEND tRNS bKGD gAMA cHRM sRGB iCCP cICP sBIT pHYs".split())
_WEBP: Final = frozenset({b"VP8X", b"ICCP", b"ALPH", b"VP8 ", b"VP8L"})
_WEBP_TOLD: Final = 0x0E  # the flags of VP8X that announce EXIF, XMP and movement
_JPEG: Final = frozenset({
    b"\xc0", b"\xc1", b"\xc2", b"\xc4", b"\xcc", b"\xdb", b"\xdc", b"\xdd", pieces.SCAN, pieces.CODED, pieces.END,
})  # fmt: skip
_JPEG_NOTES: Final = {b"\xe2": b"ICC_PROFILE\0", b"\xee": b"Adobe"}  # colours would be others without them
_EXIF: Final = b"Exif\0\0"
_ORIENTATION: Final = 0x0112
_MOST_ENTRIES: Final = 256


def bare(kind: Kind, data: bytes) -> tuple[bytes, bool]:
    """The picture alone, and whether it is to be turned by a quarter; raises Damaged."""
    if kind == "JPEG":
        return _jpeg(data)
    return {"PNG": _png, "GIF": _gif, "WebP": _webp}[kind](data), False


def _png(data: bytes) -> bytes:
    kept = [chunk for chunk in pieces.png(io.BytesIO(data)) if chunk.kind in _PNG]
    for chunk in kept:
        (told,) = struct.unpack(">I", data[chunk.end - 4 : chunk.end])
        if zlib.crc32(data[chunk.start + 4 : chunk.end - 4]) != told:
            raise Damaged
    return data[:8] + _joined(data, kept)


def _webp(data: bytes) -> bytes:
    parts = []
    for chunk in pieces.webp(io.BytesIO(data)):
        if chunk.kind in _WEBP:
            part = data[chunk.start : chunk.end]
            if chunk.kind == b"VP8X":
                part = part[:8] + bytes((part[8] & ~_WEBP_TOLD,)) + part[9:]
            parts.append(part + b"\0" * (len(part) % 2))
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif(data: bytes) -> bytes:
    """The first picture of what may be many."""
    head = control = b""
    for block in pieces.gif(io.BytesIO(data)):
        head = head or data[: block.start]
        if block.kind == b"\xf9":
            control = data[block.start : block.end]
        elif block.kind == b",":
            return head + control + data[block.start : block.end] + b";"
    raise Damaged


def _jpeg(data: bytes) -> tuple[bytes, bool]:
    segments = list(pieces.jpeg(io.BytesIO(data)))
    kept = [segment for segment in segments if _belongs(segment, data)]
    if sum(segment.kind in (b"\xc0", b"\xc1", b"\xc2") for segment in kept) != 1:
        raise Damaged
    exif = next((one for one in segments if one.kind == b"\xe1" and data.startswith(_EXIF, one.body)), None)
    turned = _turned(data[exif.body + len(_EXIF) : exif.end]) if exif else 1
    return data[:2] + _turn(turned) + _joined(data, kept), turned > 4


def _belongs(segment: Piece, data: bytes) -> bool:
    note = _JPEG_NOTES.get(segment.kind)
    return segment.kind in _JPEG or (note is not None and data.startswith(note, segment.body))


def _joined(data: bytes, kept: list[Piece]) -> bytes:
    return b"".join(data[piece.start : piece.end] for piece in kept)


def _turned(exif: bytes) -> int:
    """How a camera was held, 1 to 8 as Exif counts; 1, upright, where nothing sensible is said."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2], "")
    with suppress(struct.error):
        (at,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for number in range(min(count, _MOST_ENTRIES)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, at + 2 + 12 * number)
            if tag == _ORIENTATION and 1 <= value <= 8:
                return int(value)
    return 1


def _turn(turned: int) -> bytes:
    """The one thing kept of what the camera wrote: without it a photo taken upright lies on its side."""
    if turned == 1:
        return b""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    body = _EXIF + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
