"""The browser that looks at books lets nothing out and overlooks nothing."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.render.browser import DESKTOP, PHONE, Screen, axe, visit

GOOD = (
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<title>Uji</title></head><body><main><h1>Uji</h1><p>Isi</p>{}</main></body></html>"
)
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "uji.html"


def written(page: Path, body: str = "") -> Path:
    page.write_text(GOOD.format(body), encoding="utf-8")
    return page


def test_a_page_that_needs_nothing_is_silent(browser: Browser, page: Path) -> None:
    with visit(browser, written(page, f'<img alt="Titik" src="{PIXEL}">')) as seen:
        assert (seen.refused, seen.errors) == ([], [])
        assert seen.page.title() == "Uji"
        assert axe(seen.page) == []


def test_what_a_page_asks_of_a_network_is_told_and_never_asked(browser: Browser, page: Path) -> None:
    with socket.socket() as ear:
        ear.bind(("127.0.0.1", 0))
        ear.listen()
        ear.setblocking(False)
        there = f"127.0.0.1:{ear.getsockname()[1]}"
        written(
            page,
            f"<img alt='' src='http://{there}/a'><script>fetch('http://{there}/b').catch(() => 0);new WebSocket('ws://{there}/c')</script>",
        )
        with visit(browser, page) as seen:
            seen.page.wait_for_load_state("networkidle")
            assert sorted(seen.refused) == [f"http://{there}/a", f"http://{there}/b", f"ws://{there}/c"]
        with pytest.raises(BlockingIOError):
            ear.accept()


def test_a_page_beside_is_no_network(browser: Browser, page: Path) -> None:
    (page.parent / "lain.html").write_text(GOOD.format("lain"), encoding="utf-8")
    with visit(browser, written(page, '<a href="lain.html">lain</a>')) as seen:
        seen.page.click("a")
        assert seen.page.inner_text("main").endswith("lain")
        assert seen.refused == []


def test_errors_are_heard(browser: Browser, page: Path) -> None:
    with visit(
        browser, written(page, "<script>console.error('keluhan'); console.log('kabar'); tiada()</script>")
    ) as seen:
        assert seen.errors == ["keluhan", "tiada is not defined"]


def test_a_page_can_be_seen_without_scripts(browser: Browser, page: Path) -> None:
    written(page, "<noscript>tanpa</noscript><script>document.title = 'dengan'</script>")
    with visit(browser, page, scripts=False) as seen:
        assert (seen.page.title(), seen.page.locator("main").inner_text().split()[-1]) == ("Uji", "tanpa")


@pytest.mark.parametrize(("screen", "seen_as"), [(DESKTOP, [1280, 900, False]), (PHONE, [390, 844, True])])
def test_a_screen_is_as_large_as_it_says(browser: Browser, page: Path, screen: Screen, seen_as: list[object]) -> None:
    with visit(browser, written(page), screen) as seen:
        told = seen.page.evaluate("[innerWidth, innerHeight, matchMedia('(pointer: coarse)').matches]")
        assert told == seen_as


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (f'<img src="{PIXEL}">', "image-alt: Images must have alternative text: img"),
        ("<p style='color: #999; background: #fff'>pudar</p>", "color-contrast"),
        ("<h4>loncat</h4>", "heading-order"),
        ("<input>", "label"),
        ("<a href='#x'></a>", "link-name"),
        ("<ul><p>x</p></ul>", "list"),
    ],
)
def test_what_hinders_readers_is_found(browser: Browser, page: Path, body: str, rule: str) -> None:
    with visit(browser, written(page, body)) as seen:
        found = axe(seen.page)
        assert len(found) == 1
        assert found[0].startswith(rule)
