"""A browser that lets a page go nowhere and writes down what it tried."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Route, WebSocketRoute, sync_playwright

from tests.render.machine import npm_file, program

OWN = ("file:", "data:", "about:", "blob:")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Chromium asks a few hosts of its own at every start; no name leads anywhere here.
CLOSED = [
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing but this machine answers
    "--disable-background-networking",
    "--disable-component-update",
]
VIOLATIONS = """async tags => {
  const found = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
  return found.violations.map(
    rule => `${rule.id}: ${rule.help}: ${rule.nodes.map(node => node.target.join(" ")).join(", ")}`);
}"""


@dataclass(frozen=True, slots=True)
class Screen:
    """What a page is looked at with."""

    width: int
    height: int
    touch: bool = False


DESKTOP = Screen(1280, 900)
PHONE = Screen(390, 844, touch=True)


@dataclass(frozen=True, slots=True)
class Visit:
    """An open page, the addresses it asked for in vain, and the errors it told the console or did not catch."""

    page: Page
    refused: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium, without a window; in tests the fixture `browser`, one for all."""
    path = program("chromium", "chromium-browser", "google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CLOSED)
        yield browser
        browser.close()


@contextmanager
def visit(browser: Browser, path: Path, screen: Screen = DESKTOP, *, scripts: bool = True) -> Iterator[Visit]:
    """The page in this file, opened as from a USB stick."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        is_mobile=screen.touch,
        has_touch=screen.touch,
        java_script_enabled=scripts,
        service_workers="block",
    )
    seen = Visit(context.new_page())
    _watch(context, seen)
    seen.page.goto(path.resolve().as_uri())
    yield seen
    context.close()


def axe(page: Page) -> list[str]:
    """What hinders readers: `rule: what is asked: places`, a line a rule; empty where nothing does."""
    page.evaluate(npm_file("axe-core/axe.min.js").read_text(encoding="utf-8"))
    return list(page.evaluate(VIOLATIONS, TAGS))


def _watch(context: BrowserContext, seen: Visit) -> None:
    def request(route: Route) -> None:
        if (url := route.request.url).startswith(OWN):
            route.continue_()
        else:
            seen.refused.append(url)
            route.abort()

    def socket(route: WebSocketRoute) -> None:
        seen.refused.append(route.url)
        route.close()

    context.route("**/*", request)
    context.route_web_socket("**/*", socket)
    seen.page.on("console", lambda said: seen.errors.append(said.text) if said.type == "error" else None)
    seen.page.on("pageerror", lambda error: seen.errors.append(str(error)))
