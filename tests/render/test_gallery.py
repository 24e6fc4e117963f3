"""The books carry the pictures that decode, and no others."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from masterplan_kit.load import load
from masterplan_kit.model import Masterplan
from masterplan_kit.pictures import Picture, read
from masterplan_kit.render.gallery import gallery
from masterplan_kit.source import read_text
from tests.pictures import made


def plan(*files: str) -> Masterplan:
    named = "".join(f"    ![Gambar]({file})\n" for file in files)
    text = f"format: 1\nregion:\n  emblem: lambang.png\ntexts:\n  background: |-\n    Kota\n{named}"
    return load(read_text(text.encode(), "rencana.yaml")).plan


def shown(folder: Path, **files: bytes) -> dict[str, Picture]:
    names = [name.replace("_", ".") for name in files]
    for name, data in zip(names, files.values(), strict=True):
        (folder / name).write_bytes(data)
    return gallery(plan(*names), folder)


def test_emblem_and_pictures_of_texts_are_found_by_the_names_the_plan_gives_them(tmp_path: Path) -> None:
    (tmp_path / "lain.png").write_bytes(made.png())
    found = shown(tmp_path, lambang_png=made.png(), foto_jpg=made.jpeg(), web_webp=made.webp(), gerak_gif=made.gif())
    assert list(found) == ["lambang.png", "foto.jpg", "web.webp", "gerak.gif"]
    assert all(name == picture.name for name, picture in found.items())


def test_what_is_missing_or_no_picture_is_not_there(tmp_path: Path) -> None:
    assert shown(tmp_path, peta_png=b"<svg/>", bom_png=made.png_of(30_000, 30_000)) == {}
    assert gallery(plan("../x.png", "/etc/passwd", "http://contoh.go.id/a.png"), tmp_path) == {}
    assert gallery(plan("peta.png"), None) == {}


def broken_png() -> bytes:
    """Chunks that are whole and hold nothing that can be unpacked."""
    head = made.png_of(8, 8)
    return head[:33] + made.chunk(b"IDAT", b"x\x9c" + bytes(40)) + made.chunk(b"IEND", b"")


def broken_jpeg() -> bytes:
    """Tables of codes that no decoder can build."""
    data = bytearray(made.saved(made.scene(), "JPEG"))
    at = data.index(b"\xff\xc4") + 5
    data[at : at + 16] = b"\xff" * 16
    return bytes(data)


def broken_webp() -> bytes:
    """The head of a picture, and nothing behind it."""
    data = made.saved(made.scene(), "WEBP", lossless=True)
    at = data.index(b"VP8L") + 13
    return data[:at] + b"\xff" * (len(data) - at)


@pytest.mark.parametrize(
    ("name", "data"),
    [("bagan.png", broken_png()), ("foto.jpg", broken_jpeg()), ("web.webp", broken_webp())],
    ids=["png", "jpeg", "webp"],
)
def test_a_picture_that_its_decoder_refuses_is_not_there(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert isinstance(read(tmp_path, name), Picture)
    assert gallery(plan(name), tmp_path) == {}


def test_no_other_decoder_is_asked_whatever_a_file_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    opened = Image.open

    def counted(stream: io.BytesIO, formats: list[str]) -> Image.Image:
        asked.append(formats)
        return opened(stream, formats=formats)

    monkeypatch.setattr(Image, "open", counted)
    shown(tmp_path, foto_jpg=made.jpeg(), lambang_png=made.png(), web_webp=made.webp(), gerak_gif=made.gif())
    assert asked == [["PNG"], ["JPEG"], ["WEBP"], ["GIF"]]


def test_after_a_hundred_or_64_megabytes_no_more_are_taken(tmp_path: Path) -> None:
    names = [f"a{number}_png" for number in range(102)]
    found = shown(tmp_path, **dict.fromkeys(names, made.png()))
    assert len(found) == 99  # the emblem is named first, and missing
    heavy = made.png_of(8, 8, *[made.chunk(b"bKGD", bytes(1024**2))] * 7)
    assert len(shown(tmp_path, **dict.fromkeys(names[:12], heavy))) == 9
