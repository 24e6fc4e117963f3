"""Pictures are known by what they are, measured before they are opened, and carried without what is no part of them."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from masterplan_kit.pictures import Picture, Trouble, look, read
from tests.pictures import made

FILES = {
    "foto.jpg": made.jpeg(),
    "bertahap.jpeg": made.jpeg(progressive=True),
    "bagan.png": made.png(),
    "web.webp": made.webp(),
    "tajam.webp": made.webp(lossless=True),
    "gerak.gif": made.gif(),
    "cetak.jpg": made.saved(made.scene().convert("CMYK"), "JPEG"),
    "kelabu.png": made.saved(made.scene().convert("L"), "PNG"),
    "palet.png": made.saved(made.scene().convert("P"), "PNG", transparency=3),
    "tembus.webp": made.saved(made.scene().convert("RGBA"), "WEBP", exif=made.exif()),
    "LOGO.PNG": made.saved(made.scene(), "PNG"),
}


def read_as(folder: Path, name: str, data: bytes) -> Picture | Trouble:
    (folder / name).write_bytes(data)
    return read(folder, name)


def trouble(folder: Path, name: str, data: bytes) -> tuple[str, dict[str, object]]:
    """What is said of a file, by a look and by reading it alike."""
    (folder / name).write_bytes(data)
    looked, found = look(folder, name), read(folder, name)
    assert isinstance(looked, Trouble)
    assert looked == found
    return looked.rule, dict(looked.values)


@pytest.mark.parametrize("name", FILES)
def test_a_picture_is_read_as_it_is_without_what_was_written_about_it(tmp_path: Path, name: str) -> None:
    picture = read_as(tmp_path, name, FILES[name])
    assert isinstance(picture, Picture)
    assert (picture.name, picture.width, picture.height) == (name, 60, 40)
    ending = name.lower().rpartition(".")[2]
    assert picture.mime == f"image/{'jpeg' if ending == 'jpg' else ending}"
    assert made.pixels(picture.data) == made.pixels(FILES[name])
    assert b"Budi" not in picture.data
    with Image.open(io.BytesIO(picture.data)) as image:
        assert not image.getexif()
        assert not {"comment", "Author", "Comment", "xmp", "exif", "XML:com.adobe.xmp"} & image.info.keys()
    assert look(tmp_path, name) == len(FILES[name])


def test_the_notes_that_must_go_are_really_in_the_files() -> None:
    assert all(b"Budi" in FILES[name] for name in ("foto.jpg", "bagan.png", "web.webp", "gerak.gif"))
    with Image.open(io.BytesIO(FILES["foto.jpg"])) as image:
        assert image.getexif().get_ifd(0x8825)


@pytest.mark.parametrize("turned", range(1, 9))
def test_of_what_a_camera_wrote_only_how_it_was_held_is_kept(tmp_path: Path, turned: int) -> None:
    picture = read_as(tmp_path, "foto.jpg", made.jpeg(turned))
    assert isinstance(picture, Picture)
    assert (picture.width, picture.height) == ((40, 60) if turned > 4 else (60, 40))
    with Image.open(io.BytesIO(picture.data)) as image:
        assert dict(image.getexif()) == ({0x0112: turned} if turned > 1 else {})


@pytest.mark.parametrize("order", ["<", ">"])
def test_how_a_camera_was_held_is_read_in_either_order_of_bytes_and_nonsense_is_upright(
    tmp_path: Path, order: str
) -> None:
    def photo(turned: int, at: int = 8) -> Picture | Trouble:
        sign = b"II*\0" if order == "<" else b"MM\0*"
        entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, turned, 0)
        note = b"Exif\0\0" + sign + struct.pack(f"{order}IH", at, 1) + entry
        segment = b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note
        plain = made.saved(made.scene(), "JPEG")
        return read_as(tmp_path, "foto.jpg", plain[:2] + segment + plain[2:])

    sizes = [(one.width, one.height) for one in (photo(8), photo(9), photo(8, at=5000)) if isinstance(one, Picture)]
    assert sizes == [(40, 60), (60, 40), (60, 40)]


def test_colours_are_kept_where_a_picture_says_how_they_are_meant(tmp_path: Path) -> None:
    profile = b"warna" * 20_000  # more than one segment
    picture = read_as(tmp_path, "foto.jpg", made.saved(made.scene(), "JPEG", icc_profile=profile))
    assert isinstance(picture, Picture)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.info["icc_profile"] == profile


@pytest.mark.parametrize("name", ["foto.jpg", "bagan.png", "gerak.gif", "web.webp"])
def test_what_is_appended_to_a_picture_stays_behind(tmp_path: Path, name: str) -> None:
    picture = read_as(tmp_path, name, FILES[name] + b"<script>alert(1)</script>PK\x03\x04")
    assert isinstance(picture, Picture)
    assert b"script" not in picture.data
    assert picture == read_as(tmp_path, name, FILES[name])


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("lambang.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        ("lambang.png", b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        ("foto.jpg", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC, bentuk foto iPhone"),
        ("foto.png", b"\0\0\0\x18ftypavif\0\0\0\0", "AVIF"),
        ("peta.png", made.saved(made.scene(), "TIFF"), "TIFF"),
        ("peta.png", made.saved(made.scene(), "BMP"), "BMP"),
        ("peta.png", b"%PDF-1.7\n", "PDF"),
        ("peta.png", b"%!PS-Adobe-3.0 EPSF-3.0\n", "EPS"),
        ("peta.png", b"PK\x03\x04", "dokumen Office atau ZIP"),
        ("gerak.webp", made.webp(save_all=True, append_images=[made.scene().rotate(90)]), "WebP bergerak"),
        ("peta.png", b"<html><script>alert(1)</script>", "bukan gambar yang dikenal"),
    ],
)
def test_a_file_is_what_its_first_bytes_say(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    rule, values = trouble(tmp_path, name, data)
    assert rule == "picture-of-other-kind"
    assert getattr(values["kind"], "id", "") == kind


def test_a_name_that_promises_another_kind_is_told_the_name_that_fits(tmp_path: Path) -> None:
    values = {"file": "lambang.png", "kind": "JPEG", "name": "lambang.jpg"}
    assert trouble(tmp_path, "lambang.png", made.jpeg()) == ("picture-misnamed", values)
    assert trouble(tmp_path, "lambang.svg", made.png())[1]["name"] == "lambang.png"


def frame(data: bytes, width: int, height: int) -> bytes:
    """A GIF whose picture is larger than its screen."""
    at = data.index(b"\x2c\0\0\0\0")
    return data[: at + 5] + struct.pack("<HH", width, height) + data[at + 9 :]


WIDE = made.saved(made.scene(), "WEBP", lossless=True)
BOMBS = {
    "bom.png": (made.png_of(30_000, 30_000), "30000 × 30000"),
    "batas.png": (made.png_of(5001, 5000), "5001 × 5000"),
    "bom.gif": (frame(made.saved(made.scene(), "GIF"), 65_535, 65_535), "65535 × 65535"),
    "bom.jpg": (made.jpeg().replace(struct.pack(">HH", 40, 60), struct.pack(">HH", 65_000, 65_000)), "65000 × 65000"),
    "bom.webp": (WIDE[:20] + b"/" + struct.pack("<I", 16_383 | 16_383 << 14) + WIDE[25:], "16384 × 16384"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_picture_of_too_many_pixels_is_refused_before_a_decoder_sees_it(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image, "open", None)
    data, sides = BOMBS[name]
    rule, values = trouble(tmp_path, name, data)
    assert rule == "picture-too-large"
    assert getattr(values["size"], "en", "") == f"{sides} pixels"
    assert len(data) < 200_000


def test_a_picture_of_just_the_allowed_pixels_or_bytes_is_read(tmp_path: Path) -> None:
    assert isinstance(read_as(tmp_path, "batas.png", made.png_of(5000, 5000)), Picture)
    plain = made.png_of(8, 8)
    room = 8 * 1024**2 - len(plain)
    assert isinstance(read_as(tmp_path, "berat.png", plain + bytes(room)), Picture)
    rule, values = trouble(tmp_path, "berat.png", plain + bytes(room + 1))
    assert (rule, getattr(values["limit"], "en", "")) == ("picture-too-large", "8 MB")


def test_the_largest_size_that_any_part_of_a_webp_claims_counts(tmp_path: Path) -> None:
    data = made.webp()
    at = data.index(b"VP8X") + 12
    rule, _ = trouble(tmp_path, "bom.webp", data[:at] + (20_000).to_bytes(3, "little") * 2 + data[at + 6 :])
    assert rule == "picture-too-large"
    small = data[:at] + bytes(6) + data[at + 6 :]
    picture = read_as(tmp_path, "kecil.webp", small)
    assert isinstance(picture, Picture)
    assert (picture.width, picture.height) == (60, 40)


SOF = b"\xff\xc0\x00\x11\x08\x00\x01\x00\x01\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01"
PLAIN = made.saved(made.scene(), "JPEG")
DAMAGED = {
    "kosong.png": b"",
    "tanpa-ukuran.png": made.png_of(0, 10),
    "dua-kepala.png": made.png_of(8, 8, made.chunk(b"IHDR", bytes(13))),
    "bukan-kepala.png": b"\x89PNG\r\n\x1a\n" + made.chunk(b"IDAT", b""),
    "banyak.png": made.png_of(8, 8, *[made.chunk(b"tEXt", b"")] * 10_001),
    "dua-ukuran.jpg": PLAIN[:2] + SOF + PLAIN[2:],
    "tanpa-isi.jpg": b"\xff\xd8\xff\xd9",
    "berulang.jpg": b"\xff\xd8" + b"\xff" * 20_000,
    "berhitung.jpg": PLAIN.replace(b"\xff\xc0", b"\xff\xc9"),
    "tanpa-gambar.gif": b"GIF89a" + struct.pack("<HHBBB", 5, 5, 0, 0, 0) + b";",
    "tanpa-gambar.webp": b"RIFF\x04\0\0\0WEBP",
    "kepala-saja.webp": b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(10),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_file_that_does_not_hold_what_it_promises_is_damaged(tmp_path: Path, name: str) -> None:
    assert trouble(tmp_path, name, DAMAGED[name]) == ("picture-damaged", {"file": name})


@pytest.mark.parametrize("name", ["foto.jpg", "bertahap.jpeg", "bagan.png", "web.webp"])
def test_a_picture_cut_off_anywhere_is_never_taken_for_whole(tmp_path: Path, name: str) -> None:
    data = FILES[name]
    assert all(isinstance(read_as(tmp_path, name, data[:length]), Trouble) for length in range(0, len(data), 7))


def test_of_a_moving_picture_that_is_cut_off_the_first_stays_where_it_is_whole(tmp_path: Path) -> None:
    data = FILES["gerak.gif"]
    whole = read_as(tmp_path, "gerak.gif", data)
    found = [read_as(tmp_path, "gerak.gif", data[:length]) == whole for length in range(0, len(data), 7)]
    assert found == sorted(found)
    assert 0.2 < found.index(True) / len(found) < 0.5


def test_a_png_whose_bytes_were_changed_on_the_way_is_damaged(tmp_path: Path) -> None:
    data = bytearray(FILES["kelabu.png"])
    data[data.index(b"IDAT") + 20] ^= 1
    assert read_as(tmp_path, "kelabu.png", bytes(data)) == Trouble("picture-damaged", {"file": "kelabu.png"})


def test_a_picture_that_builds_up_in_a_thousand_steps_is_damaged(tmp_path: Path) -> None:
    scan = PLAIN[PLAIN.index(b"\xff\xda") : -2]
    assert isinstance(read_as(tmp_path, "foto.jpg", PLAIN[:-2] + scan * 63 + PLAIN[-2:]), Picture)
    rule = read_as(tmp_path, "foto.jpg", PLAIN[:-2] + scan * 1000 + PLAIN[-2:])
    assert rule == Trouble("picture-damaged", {"file": "foto.jpg"})


@given(st.sampled_from(sorted(FILES)), st.data())
def test_whatever_is_changed_in_a_file_is_a_picture_or_a_trouble(
    tmp_path_factory: pytest.TempPathFactory, name: str, draw: st.DataObject
) -> None:
    data = bytearray(FILES[name])
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(data) - 1))
        data[at : at + draw.draw(st.integers(0, 4))] = draw.draw(st.binary(max_size=4))
    folder = tmp_path_factory.getbasetemp()
    found = read_as(folder, name, bytes(data))
    if isinstance(found, Picture):
        assert found.width * found.height <= 25_000_000
        assert look(folder, name) == len(data)


@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\xff\0\0\0WEBP"]), st.binary())
def test_whatever_follows_the_first_bytes_is_a_picture_or_a_trouble(
    tmp_path_factory: pytest.TempPathFactory, magic: bytes, rest: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp()
    assert isinstance(read_as(folder, "acak.png", magic + rest), Picture | Trouble)
    assert isinstance(look(folder, "acak.png"), int | Trouble)
