"""Whether the letters can be read: fonts inside the file, no box for a letter, a way back to Unicode."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pikepdf

from tests.render.ua.content import Drawn
from tests.render.ua.tags import part

UNREADABLE = ("\x00", "\ufeff", "\ufffe")
CHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*$", re.MULTILINE)
SIGN = re.compile(rb"<([0-9a-fA-F]+)>\s+(\d+)\s*$", re.MULTILINE)
SPAN = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")


def letter_faults(pdf: pikepdf.Pdf, pages: list[Drawn]) -> Iterator[str]:
    """Each fault once a font."""
    fonts = {key: font for page in pages for key, font in page.fonts.items()}
    for key, font in fonts.items():
        shown = set().union(*(page.letters.get(key, set()) for page in pages))
        yield from _font(font, _codes(font, shown))


def _font(font: pikepdf.Object, codes: set[int]) -> Iterator[str]:
    name = str(font.get("/BaseFont", font.get("/Name", "/?")))[1:].rpartition("+")[2]
    if font.Subtype != "/Type3" and not _embedded(font):
        yield f"the font {name} is not in the file"
    if font.Subtype == "/Type0" and any(not sign for sign in _signs(font, codes)):
        yield f"the font {name} has no sign for a letter that the text has"
    if "/ToUnicode" not in font:
        yield f"the font {name} does not tell its letters"
        return
    told = _unicode(font.ToUnicode.read_bytes())
    if silent := sorted(code for code in codes - {0} if told.get(code, "\0").startswith(UNREADABLE)):
        yield f"the font {name} does not tell the letter of code {silent[0]:04x}"


def _embedded(font: pikepdf.Object) -> bool:
    inner = font.DescendantFonts[0] if font.Subtype == "/Type0" else font
    described = part(inner, "/FontDescriptor")
    return any(file in described for file in ("/FontFile", "/FontFile2", "/FontFile3"))


def _signs(font: pikepdf.Object, codes: set[int]) -> Iterator[int]:
    """The numbers of the drawings; 0 is the box for what has none."""
    table = font.Encoding
    if isinstance(table, pikepdf.Stream):
        known = {int(code, 16): int(sign) for code, sign in SIGN.findall(table.read_bytes())}
        yield from (known.get(code, 0) for code in codes)
    else:
        yield from codes


def _codes(font: pikepdf.Object, texts: set[bytes]) -> set[int]:
    """Two bytes a letter in composite fonts, one in others."""
    size = 2 if font.Subtype == "/Type0" else 1
    return {int.from_bytes(text[at : at + size], "big") for text in texts for at in range(0, len(text), size)}


@cache
def _unicode(table: bytes) -> dict[int, str]:
    told: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        told |= {int(code, 16): _text(word) for code, word in CHAR.findall(block)}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, word in SPAN.findall(block):
            start = int(first, 16)
            told |= {code: _text(word, code - start) for code in range(start, int(last, 16) + 1)}
    return told


def _text(word: bytes, beyond: int = 0) -> str:
    value = int(word, 16) + beyond
    return value.to_bytes(len(word) // 2, "big").decode("utf-16-be", "replace")
