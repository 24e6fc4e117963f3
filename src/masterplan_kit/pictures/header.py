"""What kind of picture a file holds and how large it is, from its first bytes, before any decoder sees it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import BinaryIO, Final, Literal, NamedTuple

from masterplan_kit.i18n import Text
from masterplan_kit.pictures import pieces
from masterplan_kit.pictures.pieces import Damaged, take

Kind = Literal["PNG", "JPEG", "GIF", "WebP"]
ENDINGS: Final[dict[Kind, tuple[str, ...]]] = {
    "PNG": ("png",),
    "JPEG": ("jpg", "jpeg"),
    "GIF": ("gif",),
    "WebP": ("webp",),
}
_FRAMES: Final = frozenset((*range(0xC0, 0xD0),)) - {0xC4, 0xC8, 0xCC}  # markers that start a JPEG picture
_DECODED: Final = frozenset((0xC0, 0xC1, 0xC2))  # of these the ones that readers know
_PEEK: Final = 1024

_ANIMATED: Final = Text("WebP bergerak", "an animated WebP")
_OTHER: Final = Text("bukan gambar yang dikenal", "no picture that is known here")
# What planners save pictures as, by their first bytes.
_OTHERS: Final = (
    (b"%PDF", Text("PDF", "a PDF")),
    (b"II*\x00", Text("TIFF", "a TIFF")),
    (b"MM\x00*", Text("TIFF", "a TIFF")),
    (b"BM", Text("BMP", "a BMP")),
    (b"%!PS", Text("EPS", "an EPS")),
    (b"\xc5\xd0\xd3\xc6", Text("EPS", "an EPS")),
    (b"8BPS", Text("dokumen Photoshop", "a Photoshop document")),
    (b"PK\x03\x04", Text("dokumen Office atau ZIP", "an Office document or a ZIP")),
)
_HEIC: Final = Text("HEIC, bentuk foto iPhone", "a HEIC, the form of iPhone photos")
_BRANDS: Final = {b"heic": _HEIC, b"heix": _HEIC, b"mif1": _HEIC, b"avif": Text("AVIF", "an AVIF")}
_SVG: Final = Text("SVG", "an SVG")


class NoPicture(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The file holds something else; `what` says what."""

    def __init__(self, what: Text) -> None:
        super().__init__(what.en)
        self.what = what


class Header(NamedTuple):
    """What the first bytes promise; the size is the largest that any part of the file claims."""

    kind: Kind
    width: int
    height: int


def header(stream: BinaryIO) -> Header:
    """The kind and size of a picture; raises NoPicture and Damaged."""
    stream.seek(0)
    head = stream.read(_PEEK)
    kind, measure = _recognised(head)
    sizes = measure(stream)
    width, height = (max(side) for side in zip(*sizes, strict=True)) if sizes else (0, 0)
    if not width or not height:
        raise Damaged
    return Header(kind, width, height)


_Sizes = list[tuple[int, int]]


def _recognised(head: bytes) -> tuple[Kind, Callable[[BinaryIO], _Sizes]]:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG", _png
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG", _jpeg
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF", _gif
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP", _webp
    if not head:
        raise Damaged
    raise NoPicture(_otherwise(head))


def _otherwise(head: bytes) -> Text:
    if head[4:8] == b"ftyp" and head[8:12] in _BRANDS:
        return _BRANDS[head[8:12]]
    if b"<svg" in head or b"<!DOCTYPE svg" in head:
        return _SVG
    return next((what for magic, what in _OTHERS if head.startswith(magic)), _OTHER)


def _png(stream: BinaryIO) -> _Sizes:
    chunks = list(pieces.png(stream))
    if chunks[0].kind != b"IHDR" or [chunk.kind for chunk in chunks].count(b"IHDR") > 1:
        raise Damaged
    return [struct.unpack(">II", take(stream, chunks[0].body, 8))]


def _jpeg(stream: BinaryIO) -> _Sizes:
    sizes = []
    for segment in pieces.jpeg(stream):
        if segment.kind == pieces.SCAN:
            break
        if segment.kind[0] in _FRAMES:
            height, width = struct.unpack(">HH", take(stream, segment.body + 1, 4))
            sizes.append((width, height))
            if segment.kind[0] not in _DECODED:
                raise Damaged
    if len(sizes) > 1:  # decoders differ in which one they believe
        raise Damaged
    return sizes


def _gif(stream: BinaryIO) -> _Sizes:
    sizes = [struct.unpack("<HH", take(stream, 6, 4))]
    for block in pieces.gif(stream):
        if block.kind == b",":
            left, top, width, height = struct.unpack("<HHHH", take(stream, block.body, 8))
            return [*sizes, (left + width, top + height)]
    raise Damaged


def _webp(stream: BinaryIO) -> _Sizes:
    chunks = {chunk.kind: chunk for chunk in pieces.webp(stream)}
    if chunks.keys() & {b"ANIM", b"ANMF"}:
        raise NoPicture(_ANIMATED)
    if len(chunks.keys() & {b"VP8 ", b"VP8L"}) != 1:
        raise Damaged
    return [size(take(stream, chunks[kind].body, 10)) for kind, size in _WEBP_SIZES.items() if kind in chunks]


def _lossy(body: bytes) -> tuple[int, int]:
    if body[3:6] != b"\x9d\x01*":
        raise Damaged
    width, height = struct.unpack("<HH", body[6:10])
    return width & 0x3FFF, height & 0x3FFF


def _lossless(body: bytes) -> tuple[int, int]:
    if body[:1] != b"/":
        raise Damaged
    bits = int.from_bytes(body[1:5], "little")
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


def _extended(body: bytes) -> tuple[int, int]:
    return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1


_WEBP_SIZES: Final[dict[bytes, Callable[[bytes], tuple[int, int]]]] = {
    b"VP8 ": _lossy,
    b"VP8L": _lossless,
    b"VP8X": _extended,
}
