"""Files that are no workbook, or a trap: each is refused with a sentence of its own, before anything in it is read."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from masterplan_kit.i18n import LANGS, fill
from masterplan_kit.office.reader import read_pages
from masterplan_kit.office.refusal import Unfit
from tests.office.made import exported


def said(folder: Path, data: bytes) -> str:
    file = folder / "x.xlsx"
    file.write_bytes(data)
    return said_of(file)


def said_of(file: Path) -> str:
    with pytest.raises(Unfit) as refused:
        read_pages(file, "x.xlsx")
    sentences = [fill(refused.value.text, refused.value.values, lang) for lang in LANGS]
    assert sentences[0] != sentences[1]
    return sentences[1]


def zipped(members: dict[str, bytes], data: bytes | None = None) -> bytes:
    """A workbook with further members, or with others in place of its own."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data or exported().data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            if info.filename not in members:
                new.writestr(info, old.read(info))
        for name, content in members.items():
            new.writestr(name, content)
    return stream.getvalue()


OLD = "x.xlsx is protected by a password, or an old .xls; save it as .xlsx without a password"
NO_WORKBOOK = "x.xlsx is no .xlsx workbook, whatever its name; save it from Excel or LibreOffice as .xlsx"
BOMB = "x.xlsx grows beyond all measure when it is unpacked; it was not opened"
DOCTYPE = "x.xlsx holds a declaration (DOCTYPE) that no ordinary workbook has; it was not opened"
DAMAGED = "x.xlsx is damaged: what is in it cannot be read; open it in Excel or LibreOffice and save it again"


def test_an_old_or_encrypted_workbook(tmp_path: Path) -> None:
    assert said(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == OLD


def test_a_csv_named_xlsx(tmp_path: Path) -> None:
    assert said(tmp_path, b"Program Kerja;Tujuan\nSatu;Dua\n") == (
        "x.xlsx is no workbook but text (CSV?); open it in Excel or LibreOffice and save it as .xlsx"
    )


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04" + bytes(40), b"%PDF\x00"])
def test_something_else_named_xlsx(data: bytes, tmp_path: Path) -> None:
    assert said(tmp_path, data) == NO_WORKBOOK


def test_a_zip_file_without_a_workbook_in_it(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("word/document.xml", b"<x/>")
    assert said(tmp_path, stream.getvalue()) == NO_WORKBOOK


def test_a_member_that_unpacks_to_200_mib_is_not_unpacked(tmp_path: Path) -> None:
    assert said(tmp_path, zipped({"xl/media/image1.png": bytes(200 * 1024**2)})) == BOMB


def test_a_member_that_lies_about_its_size(tmp_path: Path) -> None:
    data = zipped({"xl/sharedStrings.xml": b" " * (80 * 1024**2)})
    true = struct.pack("<L", 80 * 1024**2)
    assert true in data
    assert said(tmp_path, data.replace(true, struct.pack("<L", 1000))) in (BOMB, NO_WORKBOOK)


def test_more_members_than_any_workbook_has(tmp_path: Path) -> None:
    assert said(tmp_path, zipped({f"xl/media/{number}.png": b"" for number in range(2001)})) == BOMB


def test_members_of_one_name(tmp_path: Path) -> None:
    stream = io.BytesIO(exported().data)
    with zipfile.ZipFile(stream, "a") as made, pytest.warns(UserWarning, match="Duplicate name"):
        made.writestr("xl/workbook.xml", b"<workbook/>")
    assert said(tmp_path, stream.getvalue()) == NO_WORKBOOK


@pytest.mark.parametrize(
    "markup",
    [
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>'.encode("utf-16"),
        b"".join(b"%x " % number**5 for number in range(9_000))[: 64 * 1024 - 4] + b"<!DOCTYPE x><workbook/>",
    ],
    ids=["entities", "UTF-16", "across two pieces"],
)
def test_a_declaration_is_refused_wherever_it_stands(markup: bytes, tmp_path: Path) -> None:
    assert said(tmp_path, zipped({"xl/workbook.xml": markup})) == DOCTYPE


def test_a_link_to_another_workbook(tmp_path: Path) -> None:
    assert said(tmp_path, zipped({"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})) == (
        "x.xlsx links to another workbook; break the links (Data > Edit Links) and save it again"
    )


def test_macros(tmp_path: Path) -> None:
    assert said(tmp_path, zipped({"xl/vbaProject.bin": b"x"})) == "x.xlsx holds macros; save it as an ordinary .xlsx"


@pytest.mark.parametrize(
    "member", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"]
)
@pytest.mark.parametrize("content", [b"", b"<x/>", b"<workbook", b"\xff\xfe<"])
def test_a_damaged_part_is_told(member: str, content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(zipped({member: content}))
    found = _pages_or_sentence(file)
    assert found in (DOCTYPE, DAMAGED, {}) or (isinstance(found, dict) and "_masterplan" in found)


def _pages_or_sentence(file: Path) -> object:
    try:
        return read_pages(file, "x.xlsx")
    except Unfit as refused:
        return fill(refused.text, refused.values, "en")


def test_a_workbook_cut_short(tmp_path: Path) -> None:
    assert said(tmp_path, exported().data[:-2000]) == NO_WORKBOOK


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    sentence = "x.xlsx is not there, or is no ordinary file"
    assert said_of(tmp_path / "x.xlsx") == sentence
    assert said_of(tmp_path) == sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.xlsx")
    assert said_of(tmp_path / "x.xlsx") == "x.xlsx is not there, or is no ordinary file"


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    assert said(tmp_path, b"PK\x03\x04" + bytes(17 * 1024**2)) == "x.xlsx is too large (18 MiB; at most 16 MiB)"
