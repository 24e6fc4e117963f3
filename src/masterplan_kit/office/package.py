"""Opening a workbook from somebody: the ZIP file is looked at before anything in it is unpacked or parsed."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path
from typing import Final

from masterplan_kit.i18n import Text
from masterplan_kit.office.refusal import Unfit

SIZE_LIMIT: Final = 16 * 1024**2  # bytes of the file
UNPACKED_LIMIT: Final = 64 * 1024**2
MEMBERS_LIMIT: Final = 2_000
RATIO_LIMIT: Final = 200
_SMALL: Final = 64 * 1024  # a short part of blanks may shrink more than any ratio
_PIECE: Final = 64 * 1024
_MARKUP: Final = (".xml", ".rels", ".vml")
_OLE: Final = b"\xd0\xcf\x11\xe0"

_NO_FILE: Final = Text("{file} tidak ada atau bukan berkas biasa", "{file} is not there, or is no ordinary file")
_TOO_LARGE: Final = Text(
    "{file} terlalu besar ({size} MiB; paling banyak {limit} MiB)",
    "{file} is too large ({size} MiB; at most {limit} MiB)",
)
_OLD: Final = Text(
    "{file} dilindungi kata sandi, atau berkas .xls lama; simpan sebagai .xlsx tanpa kata sandi",
    "{file} is protected by a password, or an old .xls; save it as .xlsx without a password",
)
_NO_WORKBOOK: Final = Text(
    "{file} bukan buku kerja .xlsx, apa pun namanya; simpan dari Excel atau LibreOffice sebagai .xlsx",
    "{file} is no .xlsx workbook, whatever its name; save it from Excel or LibreOffice as .xlsx",
)
_TEXT: Final = Text(
    "{file} bukan buku kerja melainkan teks (CSV?); buka di Excel atau LibreOffice lalu simpan sebagai .xlsx",
    "{file} is no workbook but text (CSV?); open it in Excel or LibreOffice and save it as .xlsx",
)
_BOMB: Final = Text(
    "{file} mengembang tidak wajar saat dibuka; berkas tidak dibuka",
    "{file} grows beyond all measure when it is unpacked; it was not opened",
)
_DOCTYPE: Final = Text(
    "{file} memuat deklarasi (DOCTYPE) yang tidak ada dalam buku kerja biasa; berkas tidak dibuka",
    "{file} holds a declaration (DOCTYPE) that no ordinary workbook has; it was not opened",
)
_LINKED: Final = Text(
    "{file} menaut ke buku kerja lain; putuskan tautannya (Data > Edit Links) dan simpan lagi",
    "{file} links to another workbook; break the links (Data > Edit Links) and save it again",
)
_MACROS: Final = Text(
    "{file} memuat makro; simpan sebagai .xlsx biasa", "{file} holds macros; save it as an ordinary .xlsx"
)


def opened(path: Path, name: str) -> bytes:
    """The bytes of a workbook that is safe to read; raises `Unfit`."""
    data = _read(path, name)
    if data.startswith(_OLE):
        raise Unfit(_OLD, file=name)
    if not data.startswith(b"PK\x03\x04"):
        raise Unfit(_NO_WORKBOOK if b"\x00" in data[:4096] else _TEXT, file=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _look_through(package, name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise Unfit(_NO_WORKBOOK, file=name) from error
    except RuntimeError as error:  # a part that is locked
        raise Unfit(_OLD, file=name) from error
    return data


def _read(path: Path, name: str) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise Unfit(_NO_FILE, file=name)
            data = stream.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise Unfit(_NO_FILE, file=name) from error
    if len(data) > SIZE_LIMIT:
        size = -(-path.stat().st_size // 1024**2)
        raise Unfit(_TOO_LARGE, file=name, size=size, limit=SIZE_LIMIT // 1024**2)
    return data


def _look_through(package: zipfile.ZipFile, name: str) -> None:
    """Every member: what it says of its size, what it really unpacks to, and what no workbook needs."""
    members = package.infolist()
    names = [member.filename for member in members]
    if len(members) > MEMBERS_LIMIT or sum(member.file_size for member in members) > UNPACKED_LIMIT:
        raise Unfit(_BOMB, file=name)
    if "[Content_Types].xml" not in names or len(set(names)) != len(names):
        raise Unfit(_NO_WORKBOOK, file=name)
    if any(one.startswith("xl/externalLinks/") for one in names):
        raise Unfit(_LINKED, file=name)
    if any(one.endswith("vbaProject.bin") for one in names):
        raise Unfit(_MACROS, file=name)
    total = 0
    for member in members:
        total += _unpacked(package, member, name)
        if total > UNPACKED_LIMIT:
            raise Unfit(_BOMB, file=name)


def _unpacked(package: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> int:
    """How long a member really is; markup is searched for declarations on the way."""
    if member.file_size > _SMALL and member.file_size > RATIO_LIMIT * max(1, member.compress_size):
        raise Unfit(_BOMB, file=name)
    markup, size, before = member.filename.lower().endswith(_MARKUP), 0, b""
    with package.open(member) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > UNPACKED_LIMIT:
                raise Unfit(_BOMB, file=name)
            seen = before + piece
            # A NUL is the sign of UTF-16, in which the declaration would not be recognised.
            if markup and (b"<!DOCTYPE" in seen or b"<!ENTITY" in seen or b"\x00" in piece):
                raise Unfit(_DOCTYPE, file=name)
            before = piece[-16:]
    return size
