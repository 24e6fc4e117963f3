"""What a screen reader finds in a book beyond what the typesetter gives."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf
import pytest
from pikepdf import Object, Pdf

from tests.render.printed import SERIF, printed
from tests.render.ua.content import drawn
from tests.render.ua.tags import Tag, tag_tree

ASIDE = re.compile(rb"/Artifact\s*<<\s*/Type\s*/Pagination\s*>>\s*BDC")


def opened(body: str, css: str = "") -> Pdf:
    return pikepdf.open(io.BytesIO(printed(body, css=css).data))


def outlined(tag: Tag) -> str:
    """The kinds of a tag and of what it holds: L(LI(Lbl LBody))."""
    inner = " ".join(filter(None, map(outlined, tag.children)))
    if tag.kind in ("Span", "NonStruct"):
        return inner
    return f"{tag.kind}({inner})" if inner else tag.kind


def lists(body: str) -> list[str]:
    with opened(body) as pdf:
        return [
            outlined(tag) for tag in tag_tree(pdf) if tag.kind == "L" and tag.parent and tag.parent.kind == "Document"
        ]


def links(pdf: Pdf) -> Iterator[Object]:
    for page in pdf.pages:
        yield from page.get("/Annots", [])


def test_a_link_of_several_parts_is_one_link_told_by_its_words() -> None:
    body = '<p><a href="#isi"><b>BAB I</b> <span>Pendahuluan</span></a> <a href="https://contoh.go.id">Kota “Contoh”</a></p><h2 id="isi">Isi</h2>'
    with opened(body, 'a::after {content: " hlm."}') as pdf:
        assert [str(link.Contents) for link in links(pdf)] == ["BAB I Pendahuluan", "Kota “Contoh”"]
        assert [len(tag.objects) for tag in tag_tree(pdf) if tag.kind == "Link" and tag.objects] == [1, 1]


def test_a_link_without_words_keeps_its_address() -> None:
    with opened(
        '<p><a href="https://contoh.go.id" style="display: inline-block; width: 1em; height: 1em"></a></p>'
    ) as pdf:
        assert [str(link.Contents) for link in links(pdf)] == ["https://contoh.go.id"]


def test_heads_and_feet_of_pages_are_set_aside() -> None:
    css = f'@page {{@top-left {{content: "Draf"; font-family: "{SERIF}"}}}}'
    with opened('<p>satu</p><p style="break-before: page">dua</p>', css) as pdf:
        tagged = {mark for tag in tag_tree(pdf) for mark in tag.marks}
        for page in pdf.pages:
            seen = drawn(page)
            assert seen.marks
            assert set(seen.marks) <= tagged
            assert seen.loose == 0
            assert len(ASIDE.findall(page.Contents.read_bytes())) == 1


def test_heads_of_tables_can_be_looked_up_by_the_names_that_cells_give_them() -> None:
    body = '<table><tr><th scope="col">A<th scope="col">B<tr><td>a<td>b</table>'
    with opened(body) as pdf:
        known = pikepdf.NameTree(pdf.Root.StructTreeRoot.IDTree)
        cells = [tag for tag in tag_tree(pdf) if tag.kind == "TD"]
        heads = [known[str(head)] for cell in cells for head in cell.attribute("/Table", "/Headers") or ()]
        assert [head.S for head in heads] == ["/TH", "/TH"]
        assert list(known) == sorted(known)


def test_a_book_without_tables_has_no_list_of_names() -> None:
    with opened("<p>Isi</p>") as pdf:
        assert "/IDTree" not in pdf.Root.StructTreeRoot


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<ul><li>a</li></ul>", "L(LI(Lbl LBody))"),
        ("<ol><li><h2>a</h2><p>b</p></li></ol>", "L(LI(Lbl LBody(H2 P)))"),
        ("<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div></dl>", "L(LI(Lbl LBody LBody))"),
        ("<dl><div><dt>a</dt><dd><p>b</p></dd></div></dl>", "L(LI(Lbl LBody(P)))"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "L(LI(LBody) LI(LBody))"),
    ],
)
def test_a_list_holds_items_and_an_item_a_label_and_a_body(body: str, told: str) -> None:
    assert lists(body) == [told]
