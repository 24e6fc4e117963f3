"""Picture files, made as cameras and programs write them, and as nobody should."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

SECRET = "Budi 1.25 LU 116.83 BT"  # what must not go into a book
UPRIGHT, TURNED = 1, 6


def scene(width: int = 60, height: int = 40) -> Image.Image:
    """A picture no two corners of which are alike."""
    image = Image.new("RGB", (width, height))
    image.putdata([(x * 4 % 256, y * 6 % 256, (x + y) % 256) for y in range(height) for x in range(width)])
    return image


def exif(turned: int = UPRIGHT) -> Image.Exif:
    """What a phone writes: how it was held, by whom, where."""
    made = Image.Exif()
    made[0x0112] = turned
    made[0x013B] = SECRET
    made[0x8825] = {1: "N", 2: (1.0, 15.0, 0.0), 29: SECRET}
    return made


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The file that Pillow writes."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def jpeg(turned: int = UPRIGHT, **options: Any) -> bytes:
    """A phone's photo."""
    return saved(scene(), "JPEG", exif=exif(turned), comment=SECRET.encode(), **options)


def png() -> bytes:
    """A drawing with its author's name in three kinds of notes."""
    notes = PngInfo()
    notes.add_text("Author", SECRET)
    notes.add_text("Comment", SECRET, zip=True)
    notes.add_itxt("XML:com.adobe.xmp", SECRET)
    return saved(scene(), "PNG", pnginfo=notes, exif=exif())


def webp(**options: Any) -> bytes:
    """A photo from the web."""
    return saved(scene(), "WEBP", exif=exif(), xmp=SECRET.encode(), **options)


def gif() -> bytes:
    """A picture that moves."""
    frames = [scene().rotate(angle) for angle in (90, 180)]
    return saved(scene(), "GIF", save_all=True, append_images=frames, loop=0, comment=SECRET.encode())


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_of(width: int, height: int, *chunks: bytes) -> bytes:
    """A PNG of that size, nearly empty whatever the size."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = zlib.compress(bytes((width + 7) // 8 + 1) * min(height, 8))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pixels(data: bytes) -> bytes:
    """What a reader sees of a picture."""
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB").tobytes()
