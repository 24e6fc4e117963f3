"""Texts of chapters become HTML that holds what the subset of Markdown knows, and nothing else."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from masterplan_kit.model.texts import pictures_in
from masterplan_kit.pictures import Picture
from masterplan_kit.render.prose import Figure, prose

MAP = Picture("images/peta.png", "image/png", 1400, 820, b"")


def show(file: str, caption: str) -> Figure:
    """A book that has the map only, and numbers what has a caption."""
    picture = MAP if file == MAP.name else None
    return Figure(picture, "Gambar 2.1", "figure:2.1") if caption else Figure(picture)


def html(text: str, heading: int = 3) -> str:
    return str(prose(text, heading=heading, picture=show)).strip()


def lines(text: str) -> list[str]:
    return [line for line in html(text).splitlines() if line]


def test_paragraphs_emphasis_and_breaks() -> None:
    text = "Kota *pesisir* yang **ramai**\ndan tua.  \nBaris baru.\n\nParagraf kedua\\*."
    assert lines(text) == [
        "<p>Kota <em>pesisir</em> yang <strong>ramai</strong>",
        "dan tua.<br>",
        "Baris baru.</p>",
        "<p>Paragraf kedua*.</p>",
    ]


def test_lists_quotes_and_tables() -> None:
    text = "3. tiga\n   - dalam\n4. empat\n\n> kutipan\n\n|  | 2027 | 2028 |\n|---|---:|:-:|\n| Air | 1 | 2 |\n"
    assert "".join(lines(text)) == (
        '<ol start="3"><li>tiga<ul><li>dalam</li></ul></li><li>empat</li></ol>'
        "<blockquote><p>kutipan</p></blockquote>"
        '<div class="table" tabindex="0"><table><thead><tr><td></td>'
        '<th scope="col" class="right">2027</th><th scope="col" class="center">2028</th></tr></thead>'
        '<tbody><tr><td>Air</td><td class="right">1</td><td class="center">2</td></tr></tbody></table></div>'
    )


def test_cells_beyond_the_last_column_are_kept_in_it() -> None:
    for table in ("a|b\n-|-\n1|2|*3*| 4\n5", "> | a | b |\n> |--|--|\n> | 1 | 2 | *3* | 4 |\n> | 5 |"):
        cells = re.findall(r"<td>(.*?)</td>", html(table))
        assert cells == ["1", "2 | <em>3</em> | 4", "5", ""]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# Satu\n\n## Dua\n\n### Tiga", [3, 4, 5]),
        ("## Satu\n\n#### Dua\n\n### Dua\n\n## Satu", [3, 4, 4, 3]),
        ("### Satu\n\n# Satu\n\n###### Dua", [3, 3, 4]),
        ("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f", [3, 4, 5, 6, 6, 6]),
        ("# Satu\n\n##\n\n### Dua\n\n> #### Tiga", [3, 4, 5]),
    ],
)
def test_headings_stand_below_the_chapters_and_skip_no_level(text: str, levels: list[int]) -> None:
    assert [int(level) for level in re.findall(r"<h(\d)", html(text))] == levels


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("[Portal *kota*](https://contoh.go.id/a?x=1&y=2)", "https://contoh.go.id/a?x=1&amp;y=2"),
        ("[Kota](https://contoh.go.id/Kota_(pesisir))", "https://contoh.go.id/Kota_(pesisir)"),
        ("[Surat](mailto:kota@contoh.go.id)", "mailto:kota@contoh.go.id"),
        ("[Antrean](#LIV-08)", "#LIV-08"),
        ("[dua\nbaris](https://contoh.go.id)", "https://contoh.go.id"),
    ],
)
def test_links_lead_to_safe_addresses_and_tell_nobody_where_from(text: str, address: str) -> None:
    assert f'<a href="{address}" rel="noopener noreferrer">' in html(text)


@pytest.mark.parametrize(
    "text",
    [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,a)",
        "[x](vbscript:a)",
        "[x](file:///etc/passwd)",
        "[x](http://contoh.go.id)",
        "[x](//contoh.go.id)",
        "[x](asset:plan/images/peta.png)",
        "[x](https://a b)",
        "[ ](https://contoh.go.id)",
        "[](https://contoh.go.id)",
        "[x][y]",
        "[y]: https://contoh.go.id",
        "https://contoh.go.id",
        "`kode`",
        "~~lama~~",
        "***",
        "12 * 3 * 4 dan nama_berkas_ini",
        "\\[x](https://contoh.go.id)",
    ],
)
def test_what_is_not_of_the_subset_stays_as_it_was_typed(text: str) -> None:
    assert html(text) == f"<p>{text.removeprefix(chr(92))}</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<style>@import url(http://x)</style>",
        "<!-- a -->",
        "<https://contoh.go.id>",
        "{{ 7 * 7 }} {% include 'x' %}",
        "&lt;b&gt; &#106; &nbsp;",
        '"><svg onload=alert(1)>',
    ],
)
def test_html_and_templates_in_a_text_are_text(text: str) -> None:
    shown = html(text)
    assert "".join(html5lib.parseFragment(shown).itertext()) == text
    assert set(re.findall(r"<(\w+)", shown)) == {"p"}


def test_blocks_of_code_are_paragraphs() -> None:
    assert lines("    menjorok\n\n```\nkode\n```") == ["<p>menjorok</p>", "<p>```", "kode", "```</p>"]


def test_a_picture_alone_is_a_figure_with_its_size_caption_and_number() -> None:
    text = '![Peta <enam>\nkecamatan](images/peta.png "Enam *kecamatan*")'
    assert lines(text) == [
        '<figure class="picture" id="figure:2.1">',
        '<img src="asset:plan/images/peta.png" alt="Peta &lt;enam&gt; kecamatan" width="1400" height="820">',
        '<figcaption><span class="number">Gambar 2.1</span> <span class="name">Enam *kecamatan*</span></figcaption>',
        "</figure>",
    ]


def test_a_picture_within_a_sentence_stays_there() -> None:
    image = '<img src="asset:plan/images/peta.png" alt="peta" width="1400" height="820">'
    assert html("Lihat ![peta](images/peta.png) ini.") == f"<p>Lihat {image} ini.</p>"


def test_a_picture_on_a_line_of_its_own_stands_outside_the_paragraph() -> None:
    shown = html("Peta *kota*:  \n![a](images/peta.png)  \nTampak  \nsungainya.")
    assert [line for line in re.sub(r"<figure.*?</figure>", "FIGURE", shown, flags=re.DOTALL).splitlines() if line] == [
        "<p>Peta <em>kota</em>:</p>",
        "FIGURE",
        "<p>Tampak<br>",
        "sungainya.</p>",
    ]


@pytest.mark.parametrize("text", ["*Peta\n{}\nkota*", "*{}*", "Peta {}", "{} kota", "# {}", "a | b\n--|--\n{} | c"])
def test_within_emphasis_a_sentence_a_heading_or_a_cell_it_stays_where_it_is(text: str) -> None:
    shown = html(text.format("![a](images/peta.png)"))
    assert "<figure" not in shown
    assert '<img src="asset:plan/images/peta.png"' in shown


def test_pictures_one_below_the_other_are_figures_each_also_in_lists_and_quotes() -> None:
    pair = "![a](images/peta.png)\n![b](images/peta.png)"
    assert html(pair).count("<figure") == 2
    assert "<p>" not in html(pair)
    assert html("- ![a](images/peta.png)\n\n> ![a](images/peta.png)").count("<figure") == 2


@pytest.mark.parametrize(
    "file", ["images/lain.png", "file:///etc/passwd", "http://contoh.go.id/a.png", "../../x.png", "images/a b.png"]
)
def test_a_picture_that_cannot_be_shown_is_a_frame_with_its_description(file: str) -> None:
    frame = f'<span class="not-shown">Peta <span class="file">{file}</span></span>'
    assert "".join(lines(f"![Peta]({file})")) == f'<figure class="picture">{frame}</figure>'
    assert html(f"Lihat ![Peta]({file}).") == f"<p>Lihat {frame}.</p>"
    assert "<img" not in html(f"![Peta]({file})")


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("![](images/peta.png)", "images/peta.png"),
        ('![](images/peta.png "Enam kecamatan")', "Enam kecamatan"),
        ("![Peta](images/peta.png “Enam kecamatan”)", "Peta"),
    ],
)
def test_every_picture_is_described_by_the_best_there_is(text: str, about: str) -> None:
    assert f'alt="{about}"' in html(text)


def test_characters_that_no_page_may_hold_are_gone() -> None:
    assert html("a\x00b\x1bc\ud800d\ufffee\x85f") == "<p>abcdef</p>"


@pytest.mark.parametrize("sign", ["> ", "- ", "1. ", "> - "])
def test_what_is_nested_too_deep_to_read_is_kept_as_it_was_typed(sign: str) -> None:
    shown = html(sign * 40 + "isi")
    depth = len(re.findall(r"<(?:blockquote|ul|ol)>", shown))
    assert 5 <= depth <= 10
    typed = sign * (40 - (depth // 2 if sign == "> - " else depth)) + "isi"
    assert " ".join("".join(html5lib.parseFragment(shown).itertext()).split()).endswith(typed[-40:])


def test_whatever_was_made_is_sanitised_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made = (
        "<p onclick=a()>isi<script>a()</script><style>p{}</style></p><iframe src=https://x></iframe>"
        "<a href=javascript:a()>b</a><a href='asset:plan/a.png'>c</a><a href='//x' style='x'>d</a>"
        "<a href=#g>g</a><img src=https://x/a.png alt=e><img src=data:image/png,a alt=f><svg><use href=#a></svg>"
    )
    monkeypatch.setattr("masterplan_kit.render.prose.made_html", lambda *_: made)
    rel = 'rel="noopener noreferrer"'
    assert html("") == (
        f"<p>isia()p{{}}</p><a {rel}>b</a><a {rel}>c</a><a {rel}>d</a>"
        f'<a href="#g" {rel}>g</a><img alt="e"><img alt="f">'
    )


# --- whatever is typed --------------------------------------------------------------------------

SIGNS = st.sampled_from(
    [
        *"*_[]()!#>|-+1.\\ \n\t`~&<>\"'“”:/é😀\x00",
        "\n\n", "    ", "- ", "1. ", "# ", "### ", "> ", "|---|", "| a ", "![", "](", "[a](https://b)", "javascript:",
        "<script>", "onclick=", "![a](images/peta.png)", '"x")', "&#x6a;", "data:", "---", "===", "```",
    ]
)  # fmt: skip
TEXTS = st.lists(SIGNS | st.text(max_size=3), max_size=40).map("".join)
TAGS = {
    "p", "em", "strong", "br", "a", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6",
    "div", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "img", "span",
}  # fmt: skip
ATTRIBUTES = {"href", "rel", "start", "scope", "class", "tabindex", "id", "src", "alt", "width", "height"}


def parsed(shown: str) -> list[Element]:
    """The elements as a browser builds them; a page that it would have to mend is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    found: Element = parser.parseFragment(shown)
    return [element for element in found.iter() if element is not found]


@given(TEXTS)
def test_whatever_is_typed_the_page_is_whole_and_holds_only_what_is_allowed(text: str) -> None:
    last = 2
    for element in parsed(html(text)):
        assert element.tag in TAGS
        assert set(element.attrib) <= ATTRIBUTES
        assert element.get("href", "#").startswith(("https://", "mailto:", "#"))
        assert element.get("src", "asset:plan/images/peta.png") == "asset:plan/images/peta.png"
        assert element.tag != "img" or element.get("alt")
        assert element.tag not in ("a", "th") or "".join(element.itertext()).strip() or element.find("img") is not None
        if re.fullmatch(r"h\d", element.tag):
            assert last + 1 >= int(element.tag[1]) >= 3
            last = int(element.tag[1])


@given(TEXTS)
def test_what_the_check_finds_of_pictures_is_what_the_book_asks_for(text: str) -> None:
    asked: list[str] = []

    def ask(file: str, caption: str) -> Figure:
        asked.append(file)
        return show(file, caption)

    prose(text, heading=3, picture=ask)
    assert set(asked) <= {picture.file for picture in pictures_in(text)}


@given(st.text(st.sampled_from("abc *_\\é“"), min_size=1))
def test_no_letter_is_lost(text: str) -> None:
    kept = re.sub(r"[\s*_\\]", "", text)
    assert re.sub(r"[\s*_\\]", "", "".join(html5lib.parseFragment(html(text)).itertext())) == kept


HOSTILE = ["[", "![", "[a](", "![a](", "*", "**a", "*a_b", "> ", "- ", "|", "\\", "&#x;", "[a](https://", "\n#a", "a\n"]


@pytest.mark.parametrize("sign", HOSTILE)
def test_the_longest_text_of_any_sign_is_read_in_steps_that_grow_with_its_length(
    sign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from markdown_it.rules_inline import StateInline

    steps = 0
    push = StateInline.push

    def counted(state: StateInline, *arguments: object) -> object:
        nonlocal steps
        steps += 1
        return push(state, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(StateInline, "push", counted)
    text = sign * (64 * 1024 // len(sign))
    shown = html(text)
    assert steps <= 4 * len(text)
    assert len(shown) <= 20 * len(text)
