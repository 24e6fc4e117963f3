"""What becomes of a page on its way to PDF."""

from __future__ import annotations

import gc
import io
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from masterplan_kit.render import overheard
from masterplan_kit.render.overheard import TooLong
from masterplan_kit.render.pdf import Asset, Refused, write_pdf
from masterplan_kit.render.templates import home
from tests.render.machine import program
from tests.render.pdf import fonts, info, qpdf_check
from tests.render.printed import AS_OF, SANS, page, printed
from tests.render.ua import ua_faults

ROOT = Path(__file__).resolve().parents[2]
HEAD = """
<meta name="author" content="Pemerintah Kota Contoh"><meta name="description" content="Rencana aksi">
<meta name="keywords" content="kota cerdas, masterplan"><meta name="generator" content="masterplan-kit">
<meta name="masterplan-data" content="0C4D-E380-D694-A650"><meta name="viewport" content="width=device-width">
"""
PLAN = {
    "rencana.yaml": "format: 1\ntitle: Uji “ganda” – café\r\n".encode(),
    "inisiatif/1 tata kelola.yaml": b"initiatives: []\n",
    "kosong.yaml": b"",
    "pembiayaan é.yaml": b"\xef\xbb\xbffunding:\n",
}


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


@pytest.mark.parametrize("archive", [None, PLAN], ids=["book", "archive"])
def test_a_page_becomes_a_sound_pdf_that_says_what_it_is(archive: Mapping[str, bytes] | None, tmp_path: Path) -> None:
    file = tmp_path / "buku.pdf"
    file.write_bytes(printed('<p style="font-family: sans-serif">Isi</p>', head=HEAD, archive=archive).data)
    assert qpdf_check(file) == ua_faults(file) == []
    told = info(file)
    assert (told["Title"], told["Author"]) == ("Buku Uji", "Pemerintah Kota Contoh")
    assert (told["Subject"], told["Keywords"]) == ("Rencana aksi", "kota cerdas, masterplan")
    assert (told["Creator"], told["Tagged"]) == ("masterplan-kit", "yes")
    assert fonts(file)
    assert all(font.embedded and font.unicode for font in fonts(file))
    with opened(file.read_bytes()) as pdf:
        assert pdf.Root.Lang == "id"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_a_book_says_that_it_is_accessible() -> None:
    with opened(printed().data) as pdf, pdf.open_metadata() as meta:
        assert meta["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert meta["dc:title"] == "Buku Uji"
        assert meta.pdfa_status == ""


def test_an_archived_book_says_that_it_is_both_accessible_and_lasting() -> None:
    with opened(printed(archive=PLAN).data) as pdf, pdf.open_metadata() as meta:
        assert meta.pdfa_status == "3A"
        assert meta["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert pdf.Root.Metadata.read_bytes().count(b"<rdf:RDF") == 1
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"
        assert "/ID" in pdf.trailer


def test_of_the_names_in_the_head_those_that_are_ours_are_kept() -> None:
    with opened(printed(head=HEAD).data) as pdf:
        assert pdf.docinfo["/masterplandata"] == "0C4D-E380-D694-A650"
        assert "/viewport" not in pdf.docinfo


def test_the_plan_is_attached_byte_for_byte_and_marked_as_the_source() -> None:
    with opened(printed(archive=PLAN).data) as pdf:
        names = pdf.Root.Names.EmbeddedFiles.Names
        assert [bytes(name) for name in names[::2]] == sorted(bytes(name) for name in names[::2])
        assert {str(name) for name in names[::2]} == {str(file.F) for file in names[1::2]} == set(PLAN)
        assert {str(file.UF): file.EF.F.read_bytes() for file in names[1::2]} == PLAN
        assert len(pdf.Root.AF) == len(PLAN)
        for file in names[1::2]:
            stream = file.EF.F
            assert file.AFRelationship == "/Source"
            assert stream.Subtype == "/application/yaml"
            assert stream.Params.CreationDate == stream.Params.ModDate == "D:20260701000000Z"


def test_pictures_of_an_archived_book_are_not_smoothed() -> None:
    made = io.BytesIO()
    Image.new("RGBA", (8, 8), (10, 90, 140, 128)).save(made, "PNG")
    picture = {"images/lambang.png": Asset("image/png", made.getvalue())}
    body = '<img alt="Lambang" src="asset:images/lambang.png">'
    for archive, smoothed in ((None, True), (PLAN, False)):
        with opened(printed(body, assets=picture, archive=archive).data) as pdf:
            drawn = [
                made for made in pdf.objects if isinstance(made, pikepdf.Stream) and made.get("/Subtype") == "/Image"
            ]
            assert len(drawn) == 2, "the picture and what of it can be seen through"
            assert {bool(one.Interpolate) for one in drawn} == {smoothed}


# --- nothing but what it was given ---------------------------------------------------------------

ASKING = {
    "picture": ('<img alt="" src="{}">', "", ""),
    "picture of a drawing": ('<svg viewBox="0 0 9 9"><title>x</title><image href="{}" width="9" height="9"/></svg>', "", ""),
    "object": ('<object data="{}"></object>', "", ""),
    "embedded": ('<embed src="{}">', "", ""),
    "attached to a link": ('<p><a rel="attachment" href="{}">x</a></p>', "", ""),
    "attached to the page": ("", '<link rel="attachment" href="{}">', ""),
    "style sheet": ("", '<link rel="stylesheet" href="{}">', ""),
    "imported style": ("", "", '@import "{}";'),
    "imported style by url": ("", "", "@import url({});"),
    "background": ("", "", "body {{background: url({})}}"),
    "written content": ("", "", "p::before {{content: url({})}}"),
    "marker": ("<ul><li>x</li></ul>", "", "li {{list-style-image: url({})}}"),
    "border": ("", "", "p {{border: 9px solid; border-image: url({}) 3}}"),
    "font": ("", "", "@font-face {{font-family: X; src: url({})}} p {{font-family: X}}"),
    "colours": ("", "", "@color-profile --x {{src: url({})}}"),
    "page margin": ("", "", "@page {{@top-left {{content: url({})}}}}"),
}  # fmt: skip


@pytest.fixture(scope="module")
def listener() -> Iterator[socket.socket]:
    """Somebody who would notice."""
    with socket.socket() as ear:
        ear.bind(("127.0.0.1", 0))
        ear.listen()
        ear.setblocking(False)
        yield ear


@pytest.mark.parametrize("way", ASKING)
def test_an_address_on_a_network_is_refused_and_told(way: str, listener: socket.socket) -> None:
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
    body, head, css = (part.format(address) for part in ASKING[way])
    with pytest.raises(Refused) as refused:
        printed(f"<p>Isi</p>{body}", head=head, css=css)
    assert refused.value.addresses == (address,)
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "/etc/passwd", "../../x.png", "x.png", "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "//127.0.0.1/x", "ftp://127.0.0.1/x", "asset:images/nope.png", "asset:", "asset:../rencana.yaml",
        "asset:fonts/../fonts/liberation/LiberationSans-Bold.ttf", "ASSET:x",
    ],
)  # fmt: skip
def test_any_other_address_is_refused_and_told(address: str) -> None:
    with pytest.raises(Refused) as refused:
        printed(f'<img alt="" src="{address}">', archive=PLAN)
    assert refused.value.addresses == (address,)


def test_all_that_is_refused_is_told_at_once_and_each_address_once() -> None:
    with pytest.raises(Refused) as refused:
        printed(
            '<img alt="" src="asset:a.png"><img alt="" src="asset:b.png">', css="body {background: url(asset:a.png)}"
        )
    assert sorted(refused.value.addresses) == ["asset:a.png", "asset:b.png"]
    assert refused.value.text.id.startswith("Halaman buku meminta {addresses}")
    assert refused.value.text.en.startswith("The book's page asks for {addresses}")


def test_a_base_address_leads_nowhere() -> None:
    with pytest.raises(Refused) as refused:
        printed('<img alt="" src="x.png">', head='<base href="http://127.0.0.1:9/">')
    assert refused.value.addresses == ("http://127.0.0.1:9/x.png",)


def test_a_link_is_no_demand() -> None:
    body = '<p><a href="https://peraturan.go.id/x">Peraturan</a></p>'
    assert b"https://peraturan.go.id/x" in decompressed(printed(body).data)


def decompressed(data: bytes) -> bytes:
    made = io.BytesIO()
    with opened(data) as pdf:
        pdf.save(made, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return made.getvalue()


def test_a_font_of_the_machine_is_not_taken() -> None:
    made = printed(css='@font-face {font-family: X; src: local("DejaVu Sans")} p {font-family: X}')
    assert made.complaints == ("Font-face 'X' cannot be loaded",)


def test_what_cannot_be_shown_is_told() -> None:
    broken = {"images/x.png": Asset("image/png", b"\x89PNG\r\n\x1a\n nothing more")}
    body = '<p>Isi 日</p><p><a href="#tiada">ke sana</a></p><img alt="Gambar" src="asset:images/x.png">'
    made = printed(body, assets=broken)
    assert len(made.complaints) == 3
    assert any("U+65E5" in told for told in made.complaints)
    assert any("#tiada" in told for told in made.complaints)
    assert any("asset:images/x.png" in told for told in made.complaints)
    assert printed().complaints == ()


def test_what_only_a_screen_is_told_is_nothing_to_complain_of() -> None:
    assert printed(css="@media screen and (prefers-color-scheme: dark) { p { color: red } }").complaints == ()


def test_a_book_of_too_many_pages_is_ended_before_it_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = '<p style="break-before: page">Isi</p>' * 4
    monkeypatch.setattr(overheard, "PAGES", 5)
    assert printed(pages).pages == 5
    monkeypatch.setattr(overheard, "PAGES", 4)
    with pytest.raises(TooLong):
        printed(pages)


def test_pages_are_counted() -> None:
    assert printed('<p style="break-before: page">Isi</p>').pages == 2


def test_a_page_without_fonts_is_no_page() -> None:
    with pytest.raises(ValueError, match="empty"):
        write_pdf(page(), {}, as_of=AS_OF)


# --- the same bytes ------------------------------------------------------------------------------

PRINTING = """
import sys
from tests.render.printed import printed
archive = {"b.yaml": b"x: 1", "a.yaml": b"y: 2"} if sys.argv[2] == "archive" else None
made = printed("<p>Isi ✓ 日</p><ul>" + "<li>butir</li>" * 40 + "</ul>", css="p {hyphens: auto; font-family: Masterplan Symbols}", archive=archive)
open(sys.argv[1], "wb").write(made.data)
"""


def printed_apart(folder: Path, kind: str, **environment: str) -> bytes:
    """What a process of its own makes, in that folder."""
    folder.mkdir()
    (folder / "home").mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    paths = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    env = {**kept, "PYTHONPATH": paths, "PYTHONUTF8": "1", "HOME": str(folder / "home"), **environment}
    subprocess.run([sys.executable, "-c", PRINTING, "x.pdf", kind], cwd=folder, env=env, check=True)
    return (folder / "x.pdf").read_bytes()


@pytest.mark.parametrize("kind", ["book", "archive"])
def test_folder_zone_language_home_and_chance_change_nothing(kind: str, tmp_path: Path) -> None:
    home_fonts = tmp_path / "fonts"
    shutil.copytree(home() / "fonts" / "symbols", home_fonts / "fonts")  # the page asks for it by name
    one = printed_apart(tmp_path / "a", kind, TZ="UTC", PYTHONHASHSEED="1", LC_ALL="C")
    other = printed_apart(
        tmp_path / "b with a long name", kind, TZ="Asia/Jayapura", PYTHONHASHSEED="2", LC_ALL="id_ID.UTF-8",
        XDG_DATA_HOME=str(home_fonts), SOURCE_DATE_EPOCH="7",
    )  # fmt: skip
    assert one == other


def test_what_was_printed_before_changes_nothing() -> None:
    once = printed(archive=PLAN).data
    printed(f'<p style="font-family: {SANS!r}">Lain</p>', css="p {font-weight: bold}")
    assert printed(archive=PLAN).data == once


def test_no_date_is_that_of_the_making() -> None:
    data = decompressed(printed(archive=PLAN).data)
    assert set(re.findall(rb"D:\d{14}", data)) == {b"D:20260701000000"}
    assert set(re.findall(rb"\d{4}-\d\d-\d\dT\d\d:\d\d", data)) == {b"2026-07-01T00:00"}


def test_no_font_and_no_file_of_the_machine_is_read_and_nothing_is_started(tmp_path: Path) -> None:
    log = tmp_path / "log"
    trace = [
        program("strace"),
        "-f",
        "-o",
        str(log),
        "-e",
        "trace=openat,open,execve,connect",
        sys.executable,
        "-c",
        PRINTING,
    ]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))), "HOME": str(tmp_path)}
    subprocess.run([*trace, str(tmp_path / "x.pdf"), "archive"], env=env, check=True, cwd=tmp_path)
    told = [line for line in log.read_text(errors="replace").splitlines() if "ENOENT" not in line]
    assert sum("execve(" in line for line in told) == 1
    assert not [line for line in told if "connect(" in line]
    letters = [line for line in told if re.search(r"\.(otf|ttf|ttc|pfb|pcf)\b", line)]
    assert letters
    assert all(str(home()) in line for line in letters)


# --- what it leaves behind -----------------------------------------------------------------------


def test_the_collector_and_the_fonts_of_the_process_are_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "own.conf")
    assert gc.isenabled()
    printed()
    assert gc.isenabled()
    assert os.environ["FONTCONFIG_FILE"] == "own.conf"
    monkeypatch.delenv("FONTCONFIG_FILE")
    with pytest.raises(Refused):
        printed('<img alt="" src="asset:x">')
    assert gc.isenabled()
    assert "FONTCONFIG_FILE" not in os.environ


def test_a_collector_that_is_off_stays_off() -> None:
    gc.disable()
    try:
        printed()
        assert not gc.isenabled()
    finally:
        gc.enable()
