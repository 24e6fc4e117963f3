"""Every page on screen is what the standards ask, hinders no reader, and needs nothing but itself."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from masterplan_kit.i18n import Lang
from tests.render.browser import DESKTOP, PHONE, Screen, axe, visit
from tests.render.nu import nu_errors
from tests.render.screens import Desk, opened

PLANS: tuple[tuple[str, Lang], ...] = (
    ("complete", "id"),
    ("complete", "en"),
    ("kota-bontang", "id"),
    ("two-lines", "id"),
)
Look = Literal["light", "dark"]
# Every kind of page is looked at, light or dark, wide or narrow; the greatest takes long, so only once.
LOOKED_AT: tuple[tuple[str, Lang, str, Screen, Look], ...] = (
    ("complete", "id", "masterplan", DESKTOP, "light"),
    ("complete", "id", "analysis", PHONE, "light"),
    ("complete", "en", "analysis", DESKTOP, "dark"),
    ("complete", "id", "summary", DESKTOP, "dark"),
    ("complete", "id", "quick-wins", PHONE, "dark"),
    ("complete", "id", "roadmap", PHONE, "dark"),
    ("complete", "en", "collaboration", PHONE, "light"),
    ("complete", "id", "proposal", PHONE, "dark"),
    ("complete", "id", "index", DESKTOP, "light"),
    ("complete", "en", "index", PHONE, "dark"),
    ("kota-bontang", "id", "masterplan", PHONE, "dark"),
    ("kota-bontang", "id", "analysis", DESKTOP, "dark"),
    ("two-lines", "id", "masterplan", DESKTOP, "dark"),
    ("two-lines", "id", "index", PHONE, "light"),
)


def test_all_pages_are_valid(desk: Desk) -> None:
    pages = [page for name, lang in PLANS for page in sorted(desk.lay(name, lang).glob("*.html"))]
    assert len(pages) == 8 + 8 + 4 + 6
    assert nu_errors(pages) == []


@pytest.mark.parametrize("looked_at", LOOKED_AT, ids=lambda one: f"{one[0]}-{one[1]}-{one[2]}-{one[3].width}-{one[4]}")
def test_a_page_hinders_nobody_and_asks_for_nothing(
    desk: Desk, browser: Browser, looked_at: tuple[str, Lang, str, Screen, Look]
) -> None:
    name, lang, book, screen, look = looked_at
    with visit(browser, desk.lay(name, lang) / f"{book}.html", screen) as seen:
        seen.page.emulate_media(color_scheme=look)
        # Places are measured once all is laid out: what waits for the window to come near would move under the measure.
        seen.page.evaluate("document.styleSheets[0].insertRule('* { content-visibility: visible !important; }')")
        assert axe(seen.page) == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") == screen.width
        assert (seen.refused, seen.errors) == ([], [])


class _Addresses(HTMLParser):
    """What a page leads to or asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[tuple[str, str]] = set()
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.ids.add(told.get("id") or "")
        for name in ("href", "src"):
            if told.get(name) is not None:
                self.found.add((tag, told[name] or ""))


@pytest.mark.parametrize(("name", "lang"), PLANS)
def test_every_link_leads_to_a_place_that_is_there(desk: Desk, name: str, lang: Lang) -> None:
    folder = desk.lay(name, lang)
    read = {page.name: _addresses(page) for page in folder.glob("*.html")}
    pdfs = {f"{book}.pdf" for book in opened(name, lang).shelf}
    links = 0
    for page, told in read.items():
        for tag, address in told.found:
            if tag == "img":
                assert address.startswith("data:image/"), page
                continue
            assert tag == "a"
            links += 1
            file, _, anchor = address.partition("#")
            assert file in {"", *read, *pdfs}, (page, address)
            assert not anchor or anchor in read[file or page].ids, (page, address)
    assert links > 20


def _addresses(page: Path) -> _Addresses:
    reader = _Addresses()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader


@pytest.mark.parametrize(("name", "lang"), PLANS)
def test_no_page_has_styles_or_scripts_within_its_tags(desk: Desk, name: str, lang: Lang) -> None:
    for page in desk.lay(name, lang).glob("*.html"):
        assert not re.search(r"<[^>]*\s(style|on\w+)=", page.read_text(encoding="utf-8")), page.name


def test_the_greatest_book_of_a_large_plan_can_be_sent_by_mail(desk: Desk) -> None:
    assert (desk.lay("complete", "id") / "masterplan.html").stat().st_size < 3_000_000


def test_the_script_is_small() -> None:
    script = Path(__file__).parents[2] / "templates" / "js" / "screen.js"
    assert script.stat().st_size < 25_000
