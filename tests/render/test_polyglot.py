"""Our pages say the same as XML as they say as HTML; others are read as HTML."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from masterplan_kit.i18n import Lang
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render import polyglot
from masterplan_kit.render.book import Order, make_pdf
from masterplan_kit.render.html import Look
from masterplan_kit.render.polyglot import reading_polyglot, xml_tree
from masterplan_kit.render.prose import Figure, prose
from masterplan_kit.render.typesetter import typesetter
from tests.render.shelves import AS_OF, EXAMPLES, document, html, plan, report

NAMES = sorted(folder.name for folder in EXAMPLES.iterdir() if folder.is_dir())
BARE = "programme: '2026'\nregion: {name: Bontang & <b>Kota</b>, kind: kota}\nperiod: {start: 2027, end: 2031}\n"


def as_html(page: str) -> Element:
    """The page by the rules for any HTML."""
    root: Element = tinyhtml5.parse(page, namespace_html_elements=False)
    return root


def told(root: Element) -> tuple[object, ...]:
    """All that the page says, without the blank around its head and body."""
    root.text = None
    for part in root:
        part.tail = None
    body = root[1]
    if len(body):
        body[-1].tail = None
    return tuple(
        (one.tag, sorted(one.attrib.items()), one.text or "", one.tail or "", len(one))
        for one in root.iter()
        if not callable(one.tag)  # no comment
    )


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_every_book_says_the_same_either_way(name: str, lang: Lang) -> None:
    shown = document(name, lang)
    for book in shown.shelf:
        page = html(shown, book, "print")
        root = xml_tree(page)
        assert root is not None, book
        assert told(root) == told(as_html(page)), book


def test_a_plan_with_almost_nothing_says_the_same_either_way() -> None:
    shown = document(plan(BARE))
    for book in shown.shelf:
        page = html(shown, book, "print")
        root = xml_tree(page)
        assert root is not None, book
        assert told(root) == told(as_html(page)), book


@given(st.text(st.sampled_from("ab *_#>-+|\n1.!()[]`~\\<&/'\"\u00a0\u200b:"), max_size=60))
def test_whatever_a_region_writes_says_the_same_either_way(text: str) -> None:
    page = f"<!doctype html><html><head></head><body>{prose(text, heading=3, picture=lambda *_: Figure(None))}</body></html>"
    root = xml_tree(page)
    assert root is None or told(root) == told(as_html(page))


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>tanpa jenis</p></body></html>",
        "<!doctype html><html><body><p>terbuka<p>lagi</body></html>",
        "<!doctype html><html><body hidden></body></html>",
        "<!doctype html><html><body>&nbsp;</body></html>",
        "<!doctype html><html><body>\x0c</body></html>",
        '<!doctype html><!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><body>&a;</body></html>',
    ],
)
def test_what_is_no_xml_is_left_to_the_rules_for_html(page: str) -> None:
    assert xml_tree(page) is None
    with typesetter() as weasyprint, reading_polyglot(weasyprint):
        read = weasyprint.HTML(string=page).etree_element
    assert told(read) == told(as_html(page))


def test_templates_of_a_region_need_not_be_xml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = list[str]()
    monkeypatch.setattr(polyglot, "xml_tree", read.append)
    source = plan(BARE)
    own = Order(source, report(source), edition_or_latest("2026"), "id", AS_OF, Look(), ("pdf",), templates=tmp_path)
    make_pdf(read.append, own, "collaboration", "")
    assert read == ["html", "pdf", "check"]
    make_pdf(read.append, replace(own, templates=None), "collaboration", "")
    assert len(read) == 7
    assert "<!doctype html>" in read[5]


def test_the_library_reads_as_before_when_it_is_done() -> None:
    page = "<!doctype html><html><head></head><body><table><tr><td>a</td></tr></table></body></html>"
    with typesetter() as weasyprint:
        with reading_polyglot(weasyprint):
            assert weasyprint.HTML(string=page).etree_element.find(".//table/tr") is not None
        assert weasyprint.HTML(string=page).etree_element.find(".//table/tbody/tr") is not None
