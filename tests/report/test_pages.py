"""The pages people read: Markdown and HTML."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from masterplan_kit.diagnostic import Report
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.report import render_report
from masterplan_kit.report.markdown import code, markdown
from masterplan_kit.report.markup import element, escape
from masterplan_kit.report.quotation import quotation
from masterplan_kit.source import File, Place
from tests.judged import AS_OF, judged
from tests.report.made import HOSTILE, ordinary, reports
from tests.report.test_formats import BROKEN

GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


class TestMarkdown:
    def test_a_mentor_reads_gates_places_reasons_and_remedies(self) -> None:
        text = render_report("markdown", reports()["ordinary"], "id")
        for line in (
            "# Laporan pemeriksaan masterplan smart city",
            "## Masterplan Smart City Kota Contoh 2020-2029",
            "| siap bimbingan (status rencana) | kurang 2 hal |",
            "### Galat (1)",
            "#### Rencana aksi dan jadwal",
            "- “Pusat data” selesai 2031, melewati 2020.",
            "  - Tempat: `kota-contoh/rencana.yaml:7:34` (`initiatives[GOV-07] ▸ schedule ▸ end`)",
            "Mengapa: Kemajuan dinilai per horizon; yang melewatinya tidak pernah dinilai.",
            "  - Alasan: Data BPS terbit Oktober (berlaku sampai 31 Desember 2019)",
        ):
            assert line in text.splitlines(), line

    def test_it_speaks_english_too(self) -> None:
        text = render_report("markdown", reports()["many"], "en")
        assert "## All plans at a glance" in text
        assert "### Errors (1)" in text
        assert "Galat" not in text

    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("kind", reports())
    def test_only_our_own_structure_is_rendered(self, kind: str, lang: Lang) -> None:
        tokens = GFM.parse(render_report("markdown", reports()[kind], lang))
        inner = [child for token in tokens for child in token.children or ()]
        kinds = {token.type for token in [*tokens, *inner]}
        assert not kinds & {"html_block", "link_open", "image", "code_block", "fence", "blockquote_open", "s_open"}
        assert {child.content for child in inner if child.type == "html_inline"} <= {"<!-- -->"}

    @given(st.one_of(st.text(), st.sampled_from(HOSTILE)))
    def test_every_text_is_shown_letter_by_letter(self, text: str) -> None:
        shown = "".join(letter for letter in text if letter.isprintable())
        [opened, _, _, inline, *_] = GFM.parse(f"- {markdown(shown)}x")
        assert opened.type == "bullet_list_open"
        assert {child.type for child in inline.children or ()} <= {"text", "text_special", "html_inline"}
        told = "".join(child.content for child in inline.children or () if child.type != "html_inline")
        assert told.split() == (shown.strip().replace("##[", "# #[") + "x").split() or "##" in shown

    @given(st.text("`ab ", min_size=1))
    def test_code_holds_backticks(self, text: str) -> None:
        inline = GFM.parseInline(f"x{code(text)}x")[0].children or []
        spans = [child.content for child in inline if child.type == "code_inline"]
        assert [span.strip() for span in spans] == [text.strip()] or not text.strip()

    def test_services_make_no_links_of_names_and_numbers(self) -> None:
        shown = markdown("@user #123 https://x www.x a@b.c")
        assert not re.search(r"@\w|#\w|://|www\.", shown)


class TestHtml:
    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("kind", reports())
    def test_it_is_html_to_the_letter(self, kind: str, lang: Lang) -> None:
        page = render_report("html", reports()[kind], lang)
        html5lib.HTMLParser(strict=True).parse(page)
        tags = Tags(page).tags
        assert tags[0] == ("html", {"lang": lang})
        names = [told["id"] for _, told in tags if "id" in told]
        assert len(set(names)) == len(names)

    @pytest.mark.parametrize("kind", reports())
    def test_nothing_runs_and_nothing_is_fetched(self, kind: str) -> None:
        for tag, told in Tags(render_report("html", reports()[kind], "id")).tags:
            assert tag not in ("script", "img", "link", "iframe", "object", "form", "base", "svg")
            assert not [name for name in told if name.startswith("on") or name in ("src", "style", "action")]
            assert (told.get("href") or "#").startswith("#")

    def test_the_policy_names_the_one_style(self) -> None:
        page = render_report("html", reports()["ordinary"], "id")
        style = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
        assert len(style) == 1
        sealed = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
        [policy] = [told["content"] for _, told in Tags(page).tags if told.get("http-equiv")]
        assert policy == f"default-src 'none'; style-src 'sha256-{sealed}'; base-uri 'none'; form-action 'none'"
        assert "url(" not in style[0]
        assert "@import" not in style[0]

    @pytest.mark.parametrize("kind", reports())
    def test_headings_do_not_skip_a_level(self, kind: str) -> None:
        page = Tags(render_report("html", reports()[kind], "id"))
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(deeper <= level + 1 for level, deeper in pairwise(levels))

    def test_each_kind_of_finding_can_be_hidden(self) -> None:
        tags = Tags(render_report("html", reports()["ordinary"], "id")).tags
        boxes = [told["id"] for tag, told in tags if tag == "input"]
        assert boxes == ["show-error", "show-warning", "show-info", "show-waived"]
        assert not [tag for tag, _ in Tags(render_report("html", reports()["clean"], "id")).tags if tag == "input"]

    def test_the_planners_line_is_quoted_and_the_place_marked(self) -> None:
        page = render_report("html", reports()["ordinary"], "id")
        assert '<span class="line">7</span><code>schedule: {start: 2020, end: <mark>2031</mark>}</code>' in page

    def test_a_long_line_is_cut_around_the_place(self) -> None:
        file = File("x", "a" * 500 + "HERE" + "b" * 500)
        shown = quotation(Place(file, 500, 504))
        assert "…" + "a" * 48 + "<mark>HERE</mark>" + "b" * 96 + "…" in shown
        assert quotation(Place(File("x", ""), 0, 0)) == ""

    @given(st.text(st.characters(exclude_categories=["Cs"])))
    def test_every_text_is_text(self, text: str) -> None:
        made = Tags(element("p", text, title=text))
        assert [tag for tag, _ in made.tags] == ["p"]
        assert escape(made.text.rstrip("\n")) == escape(escape_back(escape(text)))

    @pytest.mark.parametrize("text", HOSTILE)
    def test_a_hostile_title_is_shown_in_title_and_heading(self, text: str) -> None:
        plan = ordinary()
        plan.source.data["title"] = text
        page = render_report("html", Report(AS_OF, [plan]), "id")
        html5lib.HTMLParser(strict=True).parse(page)
        assert "<script" not in page
        assert page.count("</title>") == 1

    def test_a_real_plan(self) -> None:
        page = render_report("html", Report(AS_OF, [judged(BROKEN)]), "id")
        html5lib.HTMLParser(strict=True).parse(page)


def escape_back(text: str) -> str:
    return Tags(f"<p>{text}</p>").text
