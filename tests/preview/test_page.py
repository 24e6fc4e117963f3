"""What is seen of a plan while it is written, in a real browser and with the real command."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from tests.cli.called import EXAMPLES
from tests.preview.conftest import PLAN
from tests.preview.running import Running, preview
from tests.render.browser import DESKTOP, PHONE, Screen, axe

SOON = 20_000  # milliseconds until a test gives up, not what is promised


@contextmanager
def opened(browser: Browser, address: str, screen: Screen = DESKTOP) -> Iterator[Page]:
    """The page at that address; the test fails where the page told its console an error."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height}, is_mobile=screen.touch, has_touch=screen.touch
    )
    page = context.new_page()
    page.set_default_timeout(SOON)
    errors: list[str] = []
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    yield page
    context.close()
    assert errors == []


def the_book(page: Page) -> FrameLocator:
    return page.frame_locator("iframe:not(.coming)")


def finding(page: Page, code: str) -> Locator:
    return page.locator("#panel li", has=page.locator(".code", has_text=code))


def write(plan: Path, text: str) -> None:
    (plan / "rencana.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def page(browser: Browser, running: Running) -> Iterator[Page]:
    with opened(browser, running.address) as shown:
        yield shown


def test_the_book_is_shown_with_its_findings_and_gates_beside_it(page: Page) -> None:
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana uji")
    expect(page.locator("#panel h1")).to_have_text("Rencana uji")
    expect(page.locator("#panel .gates .name")).to_have_text(
        ["draf (status rencana)", "siap bimbingan", "siap diserahkan", "final"]
    )
    expect(page.locator("#panel .gates li").first).to_have_class("reached")
    expect(page.locator("#panel .gates li").nth(1)).to_have_class("next")
    expect(finding(page, "ACT").first.locator(".place code")).to_have_text(re.compile(r"^kota/rencana\.yaml:\d+:\d+$"))


def test_what_is_saved_is_on_the_page(page: Page, plan: Path) -> None:
    expect(the_book(page).locator("#GOV-01")).to_contain_text("Izin sehari")
    write(plan, PLAN.replace("Izin sehari", "Izin sejam").replace("title: Rencana uji", "title: Rencana baru"))
    expect(the_book(page).locator("#GOV-01")).to_contain_text("Izin sejam", timeout=SOON)
    expect(page.locator("#panel h1")).to_have_text("Rencana baru", timeout=SOON)
    expect(page).to_have_title("Pratinjau: Rencana baru")
    expect(page.locator(".news")).to_have_text("Diperbarui.")


def test_a_plan_that_is_deleted_and_made_anew_is_on_the_page_and_so_is_what_is_saved_then(
    page: Page, plan: Path
) -> None:
    expect(the_book(page).locator("#GOV-01")).to_contain_text("Izin sehari")
    shutil.rmtree(plan)
    expect(finding(page, "YML001")).to_have_count(1, timeout=SOON)
    plan.mkdir()
    for name in ("Izin sejam", "Izin seketika"):
        write(plan, PLAN.replace("Izin sehari", name))
        expect(the_book(page).locator("#GOV-01")).to_contain_text(name, timeout=SOON)


def test_a_finding_comes_and_goes_with_what_it_speaks_of(page: Page, plan: Path) -> None:
    doubled = PLAN.replace("id: ENV-01", "id: GOV-01")
    expect(finding(page, "ACT020")).to_have_count(0)
    write(plan, doubled)
    expect(finding(page, "ACT020").locator(".place code")).to_have_text("kota/rencana.yaml:10:9", timeout=SOON)
    write(plan, PLAN)
    expect(finding(page, "ACT020")).to_have_count(0, timeout=SOON)


def test_a_finding_leads_to_the_place_in_the_book(page: Page) -> None:
    expect(the_book(page).locator("#ENV-01")).not_to_be_in_viewport()
    page.locator('#panel a[href="masterplan.html#ENV-01"]').first.click()
    expect(the_book(page).locator("#ENV-01")).to_be_in_viewport()


def test_a_plan_that_cannot_be_read_keeps_its_last_book_and_tells_why(page: Page, plan: Path) -> None:
    write(plan, PLAN.replace("title: Rencana uji", 'title: "Rencana uji'))
    expect(page.locator("#panel .earlier")).to_have_text(
        "Rencana sedang tidak dapat dibaca. Buku ini memperlihatkan keadaan terakhir yang terbaca.", timeout=SOON
    )
    expect(finding(page, "YML")).to_have_count(1)
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana uji")
    write(plan, PLAN.replace("Rencana uji", "Rencana pulih"))
    expect(page.locator("#panel .earlier")).to_have_count(0, timeout=SOON)
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana pulih")


def test_files_may_come_go_and_change_their_names(page: Page, plan: Path) -> None:
    folder = plan / "inisiatif"
    folder.mkdir()
    (folder / "baru.yaml").write_text("initiatives:\n  - {id: LIV-01, name: Taman, pillar: living}\n", encoding="utf-8")
    expect(the_book(page).locator("#LIV-01")).to_contain_text("Taman", timeout=SOON)
    (folder / "baru.yaml").rename(folder / "lain.yaml")
    expect(finding(page, "ACT").locator("code", has_text="kota/inisiatif/lain.yaml:").first).to_be_visible(timeout=SOON)
    shutil.rmtree(folder)
    expect(the_book(page).locator("#LIV-01")).to_have_count(0, timeout=SOON)
    (plan / "rencana.yaml").rename(plan / "plan.yaml")
    expect(finding(page, "ACT").locator("code", has_text="kota/plan.yaml:").first).to_be_visible(timeout=SOON)
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana uji")


def test_a_plan_without_files_keeps_its_last_book(page: Page, plan: Path) -> None:
    (plan / "rencana.yaml").unlink()
    expect(page.locator("#panel .earlier")).to_be_visible(timeout=SOON)
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana uji")
    write(plan, PLAN)
    expect(page.locator("#panel .earlier")).to_have_count(0, timeout=SOON)


def test_the_reader_stays_where_they_read(page: Page, plan: Path) -> None:
    place = "() => document.querySelector('#ENV-01').getBoundingClientRect().top"
    the_book(page).locator("#ENV-01").evaluate("card => scrollBy(0, card.getBoundingClientRect().top - 60)")
    before = page.frames[1].evaluate(place)
    more = "".join(f"\n  - {{id: GOV-1{number}, name: Layanan {number}, pillar: governance}}" for number in range(5))
    write(plan, PLAN.rstrip() + more + "\n")
    expect(the_book(page).locator("#GOV-14")).to_have_count(1, timeout=SOON)
    expect(page.locator("iframe")).to_have_count(1)
    assert before == pytest.approx(60, abs=2)
    assert page.frames[1].evaluate(place) == pytest.approx(before, abs=2)
    assert page.frames[1].evaluate("() => scrollY") > 500


def test_several_saves_in_a_row_end_with_the_last(page: Page, plan: Path) -> None:
    for number in range(20):
        write(plan, PLAN.replace("Rencana uji", f"Rencana {number}"))
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana 19", timeout=SOON)
    expect(page.locator("#panel h1")).to_have_text("Rencana 19", timeout=SOON)
    assert int(page.locator("#panel").get_attribute("data-version") or 0) < 20


def test_another_book_is_chosen_in_the_book_and_its_findings_come_along(page: Page) -> None:
    the_book(page).locator(".for-books").click()
    the_book(page).get_by_role("link", name="Ringkasan Eksekutif").click()
    expect(page).to_have_url(re.compile("/id/summary$"))
    expect(page.locator('#panel a[href="masterplan.html#ENV-01"]').first).to_be_visible()
    page.locator('#panel a[href="masterplan.html#ENV-01"]').first.click()
    expect(page).to_have_url(re.compile("/id/masterplan$"))
    expect(the_book(page).locator("#ENV-01")).to_be_in_viewport()


def test_a_save_renews_the_book_that_is_open(page: Page, plan: Path) -> None:
    the_book(page).locator(".for-books").click()
    the_book(page).get_by_role("link", name="Ringkasan Eksekutif").click()
    expect(page).to_have_url(re.compile("/id/summary$"))
    write(plan, PLAN.replace("Rencana uji", "Rencana baru"))
    expect(page.locator("#panel h1")).to_have_text("Rencana baru", timeout=SOON)
    expect(the_book(page).locator("body")).to_have_class(re.compile("summary"))
    expect(the_book(page).locator(".cover")).to_contain_text("Rencana baru")


def test_all_books_at_a_glance(page: Page) -> None:
    the_book(page).locator(".for-books").click()
    the_book(page).get_by_role("link", name="Semua buku").click()
    expect(page).to_have_url(re.compile("/id/index$"))
    expect(the_book(page).locator(".shelf h3")).to_have_count(5)


def test_the_language_is_switched(page: Page) -> None:
    page.get_by_role("link", name="In English").click()
    expect(page).to_have_url(re.compile("/en/masterplan$"))
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(the_book(page).locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#panel .gates .name").nth(1)).to_have_text("ready for mentoring")
    expect(page.get_by_role("link", name="Dalam bahasa Indonesia")).to_be_visible()


def test_hostile_words_of_a_plan_stay_words(page: Page, plan: Path) -> None:
    hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>"
    write(plan, PLAN.replace("Rencana uji", hostile).replace("pillar: environment", f"pillar: '{hostile}'"))
    expect(page.locator("#panel h1")).to_have_text(hostile, timeout=SOON)
    expect(page.locator("#panel .message", has_text=hostile).first).to_be_visible()
    expect(the_book(page).locator(".cover .plan")).to_have_text(hostile)
    expect(page.locator("#panel img, #panel script")).to_have_count(0)
    expect(the_book(page).locator(".cover img, .cover script")).to_have_count(0)


def test_a_plan_that_is_one_file_is_watched_too(browser: Browser, plan: Path) -> None:
    with preview(plan / "rencana.yaml") as running, opened(browser, running.address) as page:
        expect(the_book(page).locator(".cover")).to_contain_text("Rencana uji")
        write(plan, PLAN.replace("Rencana uji", "Rencana lain"))
        expect(the_book(page).locator(".cover")).to_contain_text("Rencana lain", timeout=SOON)


@pytest.mark.parametrize("screen", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("example", ["kota-bontang", "complete", "minimal"])
def test_nothing_hinders_readers(browser: Browser, screen: Screen, example: str) -> None:
    with preview(EXAMPLES / example) as running, opened(browser, running.address, screen) as page:
        expect(the_book(page).locator(".cover h1")).to_be_visible()
        assert axe(page) == []
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_nothing_is_written_beside_the_plan(page: Page, plan: Path) -> None:
    write(plan, PLAN.replace("Rencana uji", "Rencana baru"))
    expect(page.locator("#panel h1")).to_have_text("Rencana baru", timeout=SOON)
    assert [file.name for file in plan.parent.rglob("*")] == ["kota", "rencana.yaml"]
