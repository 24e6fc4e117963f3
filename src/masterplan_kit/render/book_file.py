"""A printed book read again: what it says of itself, its words, and the plan that it carries."""

from __future__ import annotations

import ctypes
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from masterplan_kit.i18n import Text, Values
from masterplan_kit.load import Loaded, load
from masterplan_kit.source import Problem, decode, merge
from masterplan_kit.source.read import FILES_LIMIT, PLAN_LIMIT

_PDF_LIMIT: Final = 256 * 1024 * 1024  # bytes; a thousand pages with a hundred large pictures have less
_TOLD: Final = ("Title", "Author", "masterplandata", "masterplanleftout")
_PLAN: Final = (".yaml", ".yml")
_NOTHING: Final = zlib.compress(b"", 9)  # PDFium gives a stream as it lies in the file where nothing is in it
_NO_FILE: Final = Text("{file} tidak dapat dibaca: {cause}", "{file} cannot be read: {cause}")
_NO_PDF: Final = Text("{file} bukan PDF, atau rusak", "{file} is no PDF, or is damaged")
_LOCKED: Final = Text(
    "{file} terkunci kata sandi; buka kuncinya lebih dahulu", "{file} is locked by a password; unlock it first"
)
_TOO_LARGE: Final = Text("{file} lebih besar dari {limit} MB", "{file} is larger than {limit} MB")
_TOO_MUCH: Final = Text(
    "lampiran {file} lebih dari yang boleh dimuat satu rencana ({files} berkas, {limit} MB)",
    "what is attached to {file} is more than one plan may hold ({files} files, {limit} MB)",
)


class Unreadable(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The file cannot be read as a book."""

    def __init__(self, text: Text, values: Values) -> None:
        super().__init__(text.en)
        self.text, self.values = text, values


class Attached(NamedTuple):
    """A file of the plan, under the name that it has in the plan's folder."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class BookFile:
    """A book as its PDF tells of it; empty where it does not."""

    title: str
    author: str
    seal: str
    left_out: tuple[str, ...]  # what of a plan the seal does not speak of
    files: tuple[Attached, ...]

    def plan(self) -> Loaded:
        """The plan made of the attached files."""
        read = [decode(one.data, one.name) for one in sorted(self.files, key=lambda one: one.name.encode())]
        problems: list[Problem] = [problem for _, found in read for problem in found]
        return load(merge(self.title, [file for file, _ in read], problems))


def read_book(path: Path) -> BookFile:
    """The book in that PDF; raises Unreadable."""
    with _opened(_bytes(path), path.name) as pdf:
        title, author, seal, left_out = map(pdf.get_metadata_value, _TOLD)
        return BookFile(title, author, seal, tuple(left_out.split()), tuple(_files(pdf, path.name)))


def pdf_text(data: bytes) -> str:
    """All words of a PDF, a form feed after each page."""
    with _opened(data, "PDF") as pdf:
        return "".join(f"{_page_text(page)}\f" for page in pdf)


def _page_text(page: Any) -> str:
    try:
        words: str = page.get_textpage().get_text_bounded()
    finally:
        page.close()
    return words


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[Any]:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
        raise Unreadable(_LOCKED if locked else _NO_PDF, {"file": name}) from error
    with pdf:
        yield pdf


def _bytes(path: Path) -> bytes:
    """A regular file, opened once and not waited for."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise Unreadable(_NO_PDF, {"file": path.name})
            data = stream.read(_PDF_LIMIT + 1)
    except OSError as error:
        raise Unreadable(_NO_FILE, {"file": path.name, "cause": error.strerror or str(error)}) from error
    if len(data) > _PDF_LIMIT:
        raise Unreadable(_TOO_LARGE, {"file": path.name, "limit": _PDF_LIMIT // 1024**2})
    return data


def _files(pdf: Any, name: str) -> Iterator[Attached]:
    """The plan's files among what is attached; others may have attached more."""
    too_much = Unreadable(_TOO_MUCH, {"file": name, "files": FILES_LIMIT, "limit": PLAN_LIMIT // 1024**2})
    size = found = 0
    for number in range(pdf.count_attachments()):
        attached = pdf.get_attachment(number)
        if not attached.get_name().lower().endswith(_PLAN):
            continue
        data = _data(attached, PLAN_LIMIT - size)
        size, found = size + len(data or b""), found + 1
        if data is None or found > FILES_LIMIT:
            raise too_much
        yield Attached(attached.get_name(), data)


def _data(attached: Any, limit: int) -> bytes | None:
    """What is attached, or None where it is longer than `limit`; the library's own way raises for an empty file."""
    from pypdfium2.raw import FPDFAttachment_GetFile as get_file  # type: ignore[import-untyped]

    length = ctypes.c_ulong()
    get_file(attached, None, 0, length)
    if length.value > limit:
        return None
    buffer = ctypes.create_string_buffer(length.value)
    get_file(attached, buffer, length.value, length)
    return b"" if buffer.raw == _NOTHING else buffer.raw
