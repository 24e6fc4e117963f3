"""The smoke test of PDF/UA is silent about a good file and finds each fault that is put into it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf

from masterplan_kit.render.pdf import Asset
from tests.render.pdf import page_texts
from tests.render.printed import SERIF, printed
from tests.render.ua import ua_faults

PIXEL = Asset("image/gif", base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"))
CSS = (
    f'@page {{@top-left {{content: "Draf"; font-family: "{SERIF}"}} @bottom-right {{content: counter(page); font-family: "{SERIF}"}}}}'
    "thead {display: table-header-group} div {border: 1px solid; background: #eee}"
)
ROWS = '<tr><th scope="row">a</th><td rowspan="2">b</td></tr><tr><th scope="row">c</th></tr>'
ROWS += '<tr><th scope="row">a</th><td>b</td></tr>' * 60
BODY = f"""
<p>Isi <em>penting</em> <a href="https://contoh.go.id"><b>tautan</b> keluar</a> dan <a href="#dua">ke bagian dua</a></p>
<figure><img src="asset:titik.gif" alt="Titik"><figcaption>Gambar 1</figcaption></figure>
<blockquote>Kutipan</blockquote>
<div><ul><li>satu</li><li>dua<ol><li>tiga</li></ol></li></ul></div>
<table><caption>Tabel</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>{ROWS}</tbody></table>
<h2 id="dua">Dua</h2><p>Akhir</p>
"""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ua") / "baik.pdf"
    path.write_bytes(printed(BODY, css=CSS, assets={"titik.gif": PIXEL}).data)
    return path


def tags(pdf: Pdf, kind: str) -> Iterator[Object]:
    for one in pdf.objects:
        if isinstance(one, Dictionary) and one.get("/S") == kind and "/P" in one:
            yield one


def first(pdf: Pdf, kind: str) -> Object:
    return next(tags(pdf, kind))


def test_a_good_file_has_no_faults(good: Path) -> None:
    assert len(page_texts(good)) > 1
    assert ua_faults(good) == []


FRAME: dict[str, Callable[[Pdf], object]] = {
    "the catalog does not say that the file is tagged": lambda pdf: pdf.Root.__delitem__("/MarkInfo"),
    "the catalog says that the tags are doubtful": lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True),
    "the file has no language": lambda pdf: pdf.Root.__setitem__("/Lang", pikepdf.String(" ")),
    "the window shows the file's name, not its title": lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"),
    "there is no XMP metadata": lambda pdf: pdf.Root.__delitem__("/Metadata"),
    "there is no structure tree": lambda pdf: pdf.Root.__delitem__("/StructTreeRoot"),
    "the list of IDs does not have all that tags have": lambda pdf: pdf.Root.StructTreeRoot.__delitem__("/IDTree"),
    "page 1: the tab key does not follow the structure": lambda pdf: pdf.pages[0].__delitem__("/Tabs"),
}


def metadata(word: bytes, other: bytes = b"") -> Callable[[Pdf], object]:
    def change(pdf: Pdf) -> None:
        told = pdf.Root.Metadata.read_bytes()
        assert word in told
        pdf.Root.Metadata.write(told.replace(word, other))

    return change


def told(kind: str, key: str, value: object = None) -> Callable[[Pdf], object]:
    """An element of this kind loses what stands under a key, or gets something else there."""

    def change(pdf: Pdf) -> None:
        if value is None:
            del first(pdf, kind)[key]
        else:
            first(pdf, kind)[key] = value

    return change


def drawn(before: bytes, after: bytes, times: int = 1) -> Callable[[Pdf], object]:
    """The drawing orders of the first page are changed."""

    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        orders = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(page))
        assert before in orders
        page.Contents = pdf.make_stream(orders.replace(before, after, times))

    return change


def headless(pdf: Pdf) -> None:
    """Cells that name no heads, below heads that do not say of what."""
    for cell in tags(pdf, "/TD"):
        del cell.A["/Headers"]


def namesakes(pdf: Pdf) -> None:
    one, other, *_ = tags(pdf, "/TH")
    one.ID = other.ID


def outside(pdf: Pdf) -> None:
    """A link's annotation leaves its tag."""
    link = first(pdf, "/Link")
    link.K = Array([kid for kid in link.K if not isinstance(kid, Dictionary)])


def unembedded(pdf: Pdf) -> None:
    font = next(one for one in pdf.objects if isinstance(one, Dictionary) and "/FontFile3" in one)
    del font["/FontFile3"]


def unread(pdf: Pdf) -> None:
    font = next(one for one in pdf.objects if isinstance(one, Dictionary) and "/ToUnicode" in one)
    del font["/ToUnicode"]


def unmapped(pdf: Pdf) -> None:
    font = next(one for one in pdf.objects if isinstance(one, Dictionary) and "/ToUnicode" in one)
    font.ToUnicode = pdf.make_stream(b"1 beginbfchar\n<ffff> <0041>\nendbfchar")


FAULTS: dict[str, Callable[[Pdf], object]] = {
    **FRAME,
    "the metadata does not say PDF/UA-1": metadata(b'pdfuaid:part="1"'),
    "the metadata has no title": metadata(b"Buku Uji"),
    "the tag Kotak is none that readers know": told("/Div", "/S", Name.Kotak),
    "a Figure is not told in words": told("/Figure", "/Alt"),
    "the first heading is an H3": told("/H1", "/S", Name.H3),
    "an H3 follows an H1": told("/H2", "/S", Name.H3),
    "a TH has no Scope": headless,
    "a TD names a head that is not there": told("/TD", "/A", Dictionary(O=Name.Table, Headers=Array([pikepdf.String("x")]))),
    "two tags have one ID": namesakes,
    "a Note has no ID": told("/BlockQuote", "/S", Name.Note),
    "a TR holds a P": told("/TD", "/S", Name.P),
    "a LI stands in Div": told("/L", "/S", Name.Div),
    "rows of a table are 2 and 3 cells wide": told("/TH", "/A", Dictionary(O=Name.Table, ColSpan=2)),
    "page 1: 1 drawing orders are in no tag and not set aside": drawn(b"/Artifact BMC", b"/Span BMC"),
    "page 1: what is set aside and what is tagged stand in one another": drawn(b"BT", b"/Artifact BMC BT"),
    "page 1: a mark is not closed where it was opened": drawn(b"BT", b"/Span BMC BT"),
    "page 1: one number marks two pieces of content": drawn(b"/MCID 1 ", b"/MCID 0 "),
    "page 1: 1 marked pieces of content are in no tag": drawn(b"/MCID 1 ", b"/MCID 999 "),
    "the tree names 1 pieces of content that no page draws": drawn(b"/MCID 1 ", b"/MCID 999 "),
    "a piece of content is in two tags": told("/Figure", "/K", Array([0])),
    "page 1: the way from content to its tag is broken": lambda pdf: pdf.pages[0].__delitem__("/StructParents"),
    "page 1: the way from an annotation to its tag is broken": lambda pdf: pdf.pages[0].Annots[0].__setitem__("/StructParent", 9999),
    "page 1: 1 of 2 annotations: a Link whose tag is none, not Link": outside,
    "page 1: 1 of 2 annotations: a link that is not told in words": lambda pdf: pdf.pages[0].Annots[0].__delitem__("/Contents"),
    "the font fonts is not in the file": unembedded,
    "the font fonts does not tell its letters": unread,
    "the font fonts does not tell the letter of code 001c": unmapped,
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(fault: str, good: Path, tmp_path: Path) -> None:
    with pikepdf.open(good) as pdf:
        FAULTS[fault](pdf)
        pdf.save(tmp_path / "rusak.pdf")
    assert fault in ua_faults(tmp_path / "rusak.pdf")


def test_a_letter_without_a_sign_is_found(tmp_path: Path) -> None:
    (tmp_path / "kotak.pdf").write_bytes(printed("<p>Aksara ꦄ</p>").data)
    assert ua_faults(tmp_path / "kotak.pdf") == ["the font fonts has no sign for a letter that the text has"]
