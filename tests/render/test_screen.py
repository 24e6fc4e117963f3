"""What a book does on screen: search, filters, sorting, charts, contents and look, by mouse, by finger and by key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from masterplan_kit.i18n import Lang
from tests.render.browser import DESKTOP, PHONE, Screen, axe, visit
from tests.render.screens import Desk, opened

SHOWN = "article.initiative:not([hidden])"


@contextmanager
def _book(
    browser: Browser, folder: Path, book: str = "masterplan.html", screen: Screen = DESKTOP, *, scripts: bool = True
) -> Iterator[Page]:
    """A page that must not complain; `book` may hold what stands behind the name in an address."""
    name, *rest = book.split("?")
    with visit(browser, folder / name.split("#")[0], screen, scripts=scripts) as seen:
        if rest or "#" in name:
            seen.page.goto(f"{folder.as_uri()}/{book}")
        yield seen.page
        assert (seen.refused, seen.errors) == ([], [])


@pytest.fixture
def books(desk: Desk) -> Path:
    return desk.lay("complete", "id")


def _found(page: Page) -> list[str]:
    return page.locator(".results .words").all_inner_texts()


def _ids(name: str, lang: Lang = "id", **filters: str) -> list[str]:
    """The initiatives that carry all these words."""
    cards = opened(name, lang).cards
    return [
        anchor
        for anchor, card in cards.items()
        if all(word in card.filters[key].split() for key, word in filters.items())
    ]


def test_a_word_is_found_whatever_its_case_and_accents_and_leads_to_its_place(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.matches('dialog .finder input')")
        page.keyboard.type("ÍZIN usaha  mikro")
        assert _found(page)[0] == "GOV-01 Izin usaha mikro selesai sehari"
        assert page.locator(".results mark").first.inner_text() == "Izin"
        assert (
            page.locator(".results .where").first.inner_text()
            == "LAMPIRAN III Profil setiap inisiatif › L3.1 Smart Governance"
        )
        count = page.locator(".finder [role=status]").inner_text()
        assert count == f"{len(_found(page))} hasil"
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#GOV-01"
        page.keyboard.press("Enter")
        assert page.url.endswith("masterplan.html#GOV-01")
        assert page.evaluate("document.activeElement.closest('article').id") == "GOV-01"
        assert not page.locator("dialog.search").is_visible()
        assert page.evaluate("CSS.highlights.get('found').size") == 3
        page.keyboard.press("/")
        page.keyboard.press("Escape")
        assert not page.locator("dialog.search").is_visible()


def test_a_search_says_when_there_is_nothing_and_when_there_is_too_much(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        page.click(".for-search")
        count = page.locator(".finder [role=status]")
        page.keyboard.type("zzz")
        assert (count.inner_text(), _found(page)) == ("Tidak ada yang cocok.", [])
        page.fill(".finder input", "kota")
        assert count.inner_text().startswith("50 hasil pertama dari ")
        assert len(_found(page)) == 50
        page.fill(".finder input", "gov-07")
        assert _found(page)[0].startswith("GOV-07 ")
        page.fill(".finder input", "")
        assert (count.inner_text(), _found(page)) == ("", [])
        page.fill(".finder input", "terukur")
        page.click(".close")
        assert not page.locator("dialog.search").is_visible()


def test_rows_and_paragraphs_are_found_too_and_shown_where_they_stand(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        page.keyboard.press("/")
        page.keyboard.type("Mal Pelayanan Publik Mekarjaya 28.700")
        assert page.locator(".results .where").first.inner_text() == "BAB IV Rencana aksi › 4.2 Smart Governance"
        page.keyboard.press("Enter")
        row = page.locator("table.wide tr[data-for='GOV-02'], .actions tr[data-for='GOV-02']").first
        assert page.evaluate("document.activeElement.dataset.for") == "GOV-02"
        assert row.evaluate(
            "row => { const {top} = row.getBoundingClientRect(); return top > 0 && top < innerHeight; }"
        )


@pytest.mark.parametrize("screen", [DESKTOP, PHONE])
def test_filters_leave_what_carries_all_their_words(browser: Browser, books: Path, screen: Screen) -> None:
    wanted = _ids("complete", pillar="governance", horizon="medium")
    assert 0 < len(wanted) < 18
    own = [anchor for anchor in wanted if anchor.startswith("GOV-")]  # others are of another pillar first
    money = sum(opened("complete", "id").cards[anchor].action.cost for anchor in wanted)
    with _book(browser, books, screen=screen) as page:
        page.click(".for-filters")
        page.select_option("[name=pillar]", label="Smart Governance")
        page.select_option("[name=horizon]", label="Jangka menengah")
        assert page.locator(SHOWN).evaluate_all("cards => cards.map(card => card.id)") == wanted
        rows = page.locator("tr[data-for]:visible").evaluate_all("rows => rows.map(row => row.dataset.for)")
        assert sorted(rows) == sorted(wanted * 3)  # in the action plan, the benefit map and the matrix
        said = page.locator(".filtered p").inner_text()
        assert f"{len(wanted)} dari 110 inisiatif" in said
        assert f"anggaran Rp{money:,} dari Rp1.125.251.000.000".replace(",", ".") in said
        assert page.locator(".folder h3 .shown").first.inner_text().strip() == f"({len(own)} dari 18)"
        assert page.locator("tr.subtotal:visible").count() == 0
        assert page.url.endswith("masterplan.html?pillar=governance&horizon=medium")
        page.keyboard.press("Escape")
        page.click(".filtered button")
        assert page.locator(SHOWN).count() == 110
        assert page.locator(".filtered p").inner_text() == ""
        assert page.url.endswith("masterplan.html")


def test_a_link_may_carry_filters(browser: Browser, books: Path) -> None:
    cards = opened("complete", "id").cards
    quick = [anchor for anchor, card in cards.items() if card.action.node.quick_win is not None]
    with _book(browser, books, "masterplan.html?quick-win=#annex:profiles") as page:
        assert page.locator(SHOWN).evaluate_all("cards => cards.map(card => card.id)") == quick
        assert page.locator("[name=quick-win]").is_checked()
        assert "Hanya quick win · 7 dari 110 inisiatif" in page.locator(".filtered p").inner_text()
        page.click(".for-filters")
        page.uncheck("[name=quick-win]")
        page.select_option("[name=unit]", label="Diskominfo")
        assert page.locator(SHOWN).evaluate_all("cards => cards.map(card => card.id)") == _ids(
            "complete", unit="diskominfo"
        )
        page.select_option("[name=sources]", label="APBN")
        both = _ids("complete", unit="diskominfo", sources="apbn")
        assert page.locator(SHOWN).evaluate_all("cards => cards.map(card => card.id)") == both
        assert page.url.endswith("?unit=diskominfo&sources=apbn#annex:profiles")
    with _book(browser, books, "masterplan.html?pillar=tidak-ada&unit=%3Cb%3E") as page:
        assert page.locator(SHOWN).count() == 110


def test_what_a_filter_hides_comes_back_when_a_link_leads_there(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html?pillar=economy") as page:
        assert not page.locator("#GOV-01").is_visible()
        page.evaluate("location.hash = 'GOV-01'")
        page.wait_for_function("document.querySelector('#GOV-01').getBoundingClientRect().top > 0")
        page.wait_for_function("document.querySelector('#GOV-01').getBoundingClientRect().top < 200")
        assert page.locator(SHOWN).count() == 110


def test_a_filter_keeps_the_reader_at_their_place(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html#profiles:living") as page:
        page.click(".for-filters")
        page.select_option("[name=pillar]", label="Smart Governance")
        top = "document.getElementById('profiles:living').getBoundingClientRect().top"
        assert 0 < page.evaluate(top) < 300
        page.select_option("[name=pillar]", label="Smart Living")
        assert 0 < page.evaluate(top) < 300


def test_a_table_is_sorted_by_any_column_and_goes_back_to_its_order(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        table = page.locator("#action-plan\\:governance ~ .table").first
        shown = "rows => rows.filter(row => row.offsetParent).map(row => row.dataset.for)"
        order = table.locator("tr[data-for]").evaluate_all(shown)
        head = table.locator("thead tr").first.locator("th", has_text="Anggaran")
        cards = opened("complete", "id").cards
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "ascending"
        rising = table.locator("tr[data-for]").evaluate_all(shown)
        assert [cards[anchor].action.cost for anchor in rising] == sorted(cards[anchor].action.cost for anchor in order)
        assert set(rising) == set(order)
        assert table.locator("tr.group:visible").count() == 0
        head.locator("button").press("Enter")
        assert head.get_attribute("aria-sort") == "descending"
        assert [cards[anchor].action.cost for anchor in table.locator("tr[data-for]").evaluate_all(shown)] == sorted(
            (cards[anchor].action.cost for anchor in order), reverse=True
        )
        head.locator("button").press("Enter")
        assert head.get_attribute("aria-sort") == "none"
        assert table.locator("tr[data-for]").evaluate_all(shown) == order
        assert table.locator("tr.group:visible").count() > 1
        named = table.locator("thead tr").first.locator("th", has_text="Inisiatif")
        named.locator("button").click()
        names = table.locator("tr[data-for] td:nth-child(2)").all_inner_texts()
        assert names == sorted(names, key=str.casefold)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_numbers_of_either_language_are_sorted_by_their_value(browser: Browser, desk: Desk, lang: Lang) -> None:
    with _book(browser, desk.lay("complete", lang)) as page:
        table = page.locator(".by-year table").first
        table.locator("thead tr").first.locator("th").last.locator("button").click()
        cards = opened("complete", lang).cards
        anchors = table.locator("tr[data-for]").evaluate_all("rows => rows.map(row => row.dataset.for)")
        costs = [cards[anchor].action.cost for anchor in anchors]
        assert costs == sorted(costs)


def test_bars_of_the_roadmap_say_what_they_are_and_lead_to_it(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        chart = page.locator("figure.gantt svg").first
        assert chart.locator("[tabindex='0']").count() == 1
        first, second = (chart.locator("a").nth(place).get_attribute("data-for") for place in (0, 1))
        chart.locator("a").first.focus()
        tip = page.locator("[role=tooltip]")
        card = opened("complete", "id").cards[first or ""]
        assert tip.inner_text().startswith(f"{card.action.label} {card.action.name}")
        assert f"Rp{card.action.cost:,}".replace(",", ".") in tip.inner_text()
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.dataset.for") == second
        assert chart.locator("[tabindex='0']").count() == 1
        page.keyboard.press("Escape")
        assert not tip.is_visible()
        chart.locator("a").first.hover()
        assert tip.inner_text().startswith(str(first))
        page.keyboard.press("Enter")
        assert page.url.endswith(f"#{second}")


def test_a_filter_dims_bars_of_other_initiatives_pillars_and_units(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html?pillar=economy") as page:
        bright = page.locator("figure.gantt svg a:not(.dim)").evaluate_all("bars => bars.map(bar => bar.dataset.for)")
        assert set(bright) == set(_ids("complete", pillar="economy"))
        assert page.locator("figure.bars svg a[data-bar^='pillar:']:not(.dim)").evaluate_all(
            "bars => bars.map(bar => bar.dataset.bar)"
        ) == ["pillar:economy"]
        dimmed = page.locator("figure.gantt svg a.dim").first
        assert dimmed.evaluate("bar => bar.previousElementSibling.classList.contains('dim')")


def test_parts_of_columns_are_reached_by_key_and_a_chart_is_also_a_table(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        chart = page.locator("figure.columns").first
        chart.locator(".piece").first.focus()
        drawn = opened("complete", "id").figures.money_by_year
        assert drawn
        assert page.locator("[role=tooltip]").inner_text() == drawn.areas[0].title
        page.keyboard.press("ArrowRight")
        assert page.locator("[role=tooltip]").inner_text() == drawn.areas[1].title
        twin = page.locator("figure.columns + details.twin").first
        assert twin.locator("summary").inner_text().endswith(" sebagai tabel")
        twin.locator("summary").click()
        assert twin.locator("table").is_visible()
        assert not chart.locator("svg").is_visible()
        assert twin.locator("summary").inner_text().endswith(" sebagai bagan")


@pytest.mark.parametrize("screen", [DESKTOP, PHONE])
def test_the_contents_follow_the_reader(browser: Browser, books: Path, screen: Screen) -> None:
    with _book(browser, books, "masterplan.html#profiles:living", screen) as page:
        page.wait_for_selector(".side [aria-current]", state="attached")
        assert page.locator(".side [aria-current]").get_attribute("href") == "#profiles:living"
        assert page.locator(".side details[open]").count() == 1
        page.evaluate("location.hash = 'chapter:roadmap'")
        page.wait_for_selector(".side [aria-current][href='#chapter:roadmap']", state="attached")
        if screen is PHONE:
            assert not page.locator(".side").is_visible()
            page.tap(".for-contents")
        page.click(".side a[href='#chapter:funding']")
        page.wait_for_selector(".side [aria-current][href='#chapter:funding']", state="attached")
        assert page.locator(".side").is_visible() is (screen is DESKTOP)


def test_books_lead_to_each_other(browser: Browser, books: Path) -> None:
    with _book(browser, books, "roadmap.html") as page:
        page.click(".for-books")
        names = page.locator(".books a").all_inner_texts()
        assert (names[0], len(names)) == ("Semua buku", 8)
        assert page.locator(".books [aria-current=page]").inner_text() == "Buku V: Peta Jalan Smart City Daerah"
        page.click(".books a[href='masterplan.html']")
        assert page.locator("h1").inner_text() == "Masterplan Smart City Daerah"


def test_a_link_leads_to_its_place_and_opens_what_is_folded(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html#ECO-05") as page:
        assert page.evaluate("document.querySelector(':target').id") == "ECO-05"
        assert 0 <= page.evaluate("document.querySelector(':target').getBoundingClientRect().top") < 200
        assert page.evaluate("getComputedStyle(document.querySelector(':target')).outlineStyle") == "solid"
        page.evaluate("document.querySelector('details.twin table').id = 'within'")
        page.evaluate("location.hash = 'within'")
        page.wait_for_selector("#within", state="visible")


def test_the_look_is_chosen_and_remembered(browser: Browser, books: Path) -> None:
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    with _book(browser, books, "summary.html") as page:
        day = page.evaluate(paper)
        button = page.locator(".for-look")
        assert button.get_attribute("aria-label") == "Tampilan: mengikuti perangkat"
        page.emulate_media(color_scheme="dark")
        night = page.evaluate(paper)
        assert night != day
        button.click()
        assert (button.get_attribute("aria-label"), page.evaluate(paper)) == ("Tampilan: terang", day)
        page.emulate_media(color_scheme="light")
        button.click()
        assert (button.get_attribute("aria-label"), page.evaluate(paper)) == ("Tampilan: gelap", night)
        page.reload()
        assert page.evaluate(paper) == night
        page.emulate_media(media="print")
        assert page.evaluate(paper) == day
        page.emulate_media(media="screen")
        button.click()
        assert page.evaluate(paper) == day


def test_the_page_over_all_books_finds_what_stands_in_each(browser: Browser, books: Path) -> None:
    with _book(browser, books, "index.html") as page:
        assert page.locator(".shelf h3").count() == 7
        assert (
            page.locator(".shelf .file a").evaluate_all("links => links.map(link => link.getAttribute('href'))")[1]
            == "masterplan.pdf"
        )
        page.keyboard.press("/")
        page.keyboard.type("gov-01")
        assert page.locator(".results a").first.get_attribute("href") == "masterplan.html#GOV-01"
        assert page.locator(".results .where").first.inner_text() == "Buku II: Masterplan Smart City Daerah"
        page.keyboard.press("Escape")
        assert page.input_value(".finder input") == ""
        page.keyboard.type("kerangka pikir")
        page.keyboard.press("Enter")
        page.wait_for_url("**/analysis.html#section:framework")
        assert page.evaluate("document.querySelector(':target').textContent").endswith("Kerangka pikir")


def test_keys_alone_lead_everywhere(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        stops = []
        for _ in range(6):
            page.keyboard.press("Tab")
            stops.append(page.evaluate("(at => at.className || at.hash || at.tagName)(document.activeElement)"))
        assert [stop.removeprefix("tool ") for stop in stops] == [
            "for-books", "for-filters", "for-search", "for-look", "#chapter:introduction", "SUMMARY"
        ]  # fmt: skip
        # A region is a stop where it scrolls, and only there; what is far away is measured when it comes near.
        page.evaluate(
            "document.querySelectorAll('article, section').forEach(part => (part.style.contentVisibility = 'visible'));"
            "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
        )
        assert page.evaluate(
            "[...document.querySelectorAll('.table, .scroll, .drawing')].every("
            "  region => (region.scrollWidth > region.clientWidth + 1) === (region.tabIndex === 0))"
        )
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("Tab")
        page.focus(".skip")
        page.keyboard.press("Enter")
        assert page.url.endswith("#content")


def test_the_way_up_appears_below(browser: Browser, books: Path) -> None:
    with _book(browser, books, "summary.html") as page:
        assert not page.locator(".to-top").is_visible()
        page.evaluate("scrollTo(0, 3000)")
        page.wait_for_selector(".to-top", state="visible")
        page.click(".to-top")
        page.wait_for_function("scrollY === 0")


def test_without_its_script_a_book_is_all_there(browser: Browser, books: Path) -> None:
    with _book(browser, books, screen=PHONE, scripts=False) as page:
        for control in (".for-search", ".for-filters", ".for-look", ".to-top", ".finder", ".filters"):
            assert not page.locator(control).first.is_visible()
        assert page.locator("article.initiative:visible").count() == 110
        page.tap(".for-contents")
        assert page.locator(".side").is_visible()
        page.locator(".side details summary").first.tap()
        assert page.locator(".side details[open] a").first.is_visible()


def test_a_browser_that_knows_no_popovers_has_the_same_boxes(browser: Browser, books: Path) -> None:
    with visit(browser, books / "masterplan.html") as seen:
        old = """
            delete HTMLElement.prototype.popover;
            for (const name of ["showPopover", "hidePopover", "togglePopover"]) delete HTMLElement.prototype[name];
        """
        seen.page.add_init_script(old)
        seen.page.reload()
        seen.page.evaluate("for (const box of document.querySelectorAll('[popover]')) box.removeAttribute('popover')")
        seen.page.click(".for-books")
        assert seen.page.evaluate("document.querySelector('.books').classList.contains('open')")
        seen.page.click(".for-books")
        assert not seen.page.evaluate("document.querySelector('.books').classList.contains('open')")
        assert seen.errors == []


def test_a_strange_script_does_not_run_and_nothing_is_loaded(browser: Browser, books: Path, tmp_path: Path) -> None:
    page = (books / "collaboration.html").read_text(encoding="utf-8")
    evil = "<script>document.title = 'kena'</script><img src='x.png' alt=''><style>body { display: none }</style>"
    (tmp_path / "buku.html").write_text(page.replace("</main>", f"{evil}</main>"), encoding="utf-8")
    with visit(browser, tmp_path / "buku.html") as seen:
        assert seen.page.title() != "kena"
        assert seen.page.locator("main").is_visible()
        assert len([error for error in seen.errors if "Content Security Policy" in error]) == 3


def test_a_filtered_page_is_printed_with_what_was_asked(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html?pillar=economy") as page:
        page.emulate_media(media="print")
        assert page.locator(".filtered p").is_visible()
        for gone in (".for-books", ".side", ".filtered button", "details.twin", ".to-top"):
            assert not page.locator(gone).first.is_visible()
        assert page.locator("article.initiative:visible").count() == len(_ids("complete", pillar="economy"))


def _styles(page: Page, selector: str, of: str) -> set[str]:
    """What all these elements have as that property."""
    ask = "(all, of) => all.map(one => getComputedStyle(one)[of])"
    return set(page.locator(selector).evaluate_all(ask, of))


def test_what_can_be_pointed_at_does_not_blacken_a_printed_chart(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html?pillar=economy") as page:
        page.emulate_media(media="print")
        assert _styles(page, "svg.chart .row", "fillOpacity") == {"0"}
        assert _styles(page, "svg.chart .dim", "opacity") == {"0.18"}


def test_the_page_over_all_books_is_printed_without_its_search_and_with_every_figure_under_its_name(
    browser: Browser, books: Path
) -> None:
    with _book(browser, books, "index.html") as page:
        page.emulate_media(media="print")
        assert not page.locator(".finder").is_visible()
        assert _styles(page, "dl.figures > div", "display") == {"block"}


def test_what_is_filled_in_stays_so_when_printed(browser: Browser, books: Path) -> None:
    with _book(browser, books, "quick-wins.html") as page:
        page.emulate_media(media="print")
        assert _styles(page, ".tenths > span", "printColorAdjust") == {"exact"}


def test_a_short_text_is_found_whole_and_a_long_one_around_its_hit(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        page.keyboard.press("/")
        page.keyboard.type("dari puskesmas")
        assert "LIV-09 Konsultasi dokter spesialis dari puskesmas" in _found(page)
        assert [one for one in _found(page) if one.startswith("… ")]


@pytest.mark.parametrize("book", ["quick-wins", "masterplan"])
def test_no_table_breaks_its_words_on_a_telephone(browser: Browser, books: Path, book: str) -> None:
    narrow = "all => all.filter(table => table.clientWidth < 500).map(table => table.caption.textContent)"
    with _book(browser, books, f"{book}.html", PHONE) as page:
        assert page.locator(".scroll > table").count() > 6
        assert page.locator(".scroll > table:not(.budget)").evaluate_all(narrow) == []


def test_the_amounts_of_a_short_budget_are_seen_on_a_telephone(browser: Browser, books: Path) -> None:
    with _book(browser, books, "masterplan.html", PHONE) as page:
        table = page.locator("#GOV-08 table.budget")
        table.scroll_into_view_if_needed()
        assert [table.locator("tbody th").text_content(), *table.locator("td").all_text_contents()] == [
            "APBD, belanja operasional", "180", "180",
        ]  # fmt: skip
        last = table.locator("td").last.bounding_box()
        assert last
        assert last["x"] + last["width"] <= PHONE.width


def test_the_cross_that_closes_is_no_larger_than_other_drawings(browser: Browser, books: Path) -> None:
    with _book(browser, books) as page:
        page.keyboard.press("/")
        cross, tool = (page.locator(f"{name} svg").bounding_box() for name in ("dialog .close", ".for-search"))
        assert cross
        assert tool
        assert cross["width"] <= tool["width"]


@pytest.mark.parametrize("screen", [DESKTOP, PHONE])
def test_what_opens_over_a_page_hinders_nobody(browser: Browser, desk: Desk, screen: Screen) -> None:
    with _book(browser, desk.lay("kota-bontang", "id"), screen=screen) as page:
        page.keyboard.press("/")
        page.keyboard.type("layanan")
        assert _found(page)
        assert axe(page) == []
        page.keyboard.press("Escape")
        page.click(".for-filters")
        page.select_option("[name=pillar]", index=1)
        assert page.locator(".filtered p").inner_text()
        assert axe(page) == []
        page.keyboard.press("Escape")
        page.click(".for-books")
        assert axe(page) == []
