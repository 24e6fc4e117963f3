"""A region's colours, letters and letterhead: what becomes of them in a book."""

from __future__ import annotations

import re
from colorsys import rgb_to_hls
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.model import colours
from masterplan_kit.model.theme import THEME
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, index, page
from masterplan_kit.render.templates import built_in
from masterplan_kit.render.theme import DAY, NIGHT, Dress, dress
from tests.render.shelves import AS_OF, document, html, plan
from tests.render.test_colours import contrast, linear, tokens

_PLAN = """
    format: 1
    programme: "2023"
    title: Rencana uji
    region: {name: Kota Uji}
"""
_THEME = """
    theme:
      colours: {main: "#7A1F2B", second: "#c08a00"}
      fonts: {body: sans, headings: serif}
      letterhead:
        - Pemerintah Kota Uji
        - Badan Perencanaan & Penelitian
        - Jalan Uji 1
"""


def css(text: str) -> str:
    """The style that a theme of that text comes to."""
    return dress(load(plan(f"format: 1\ntheme: {text}\n")).plan.theme).css


# --- colours -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "colour", ["#000000", "#1d4e89", "#ffd700", "#3a9ad9", "#808080", "#ff0000", "#00ff00", "#ffffff"]
)
@pytest.mark.parametrize(("ground", "wanted"), [("#ffffff", 4.5), ("#ffffff", 3.0), (NIGHT, 4.5), (DAY, 3.0)])
def test_the_nearest_legible_colour_is_far_enough_and_no_farther(colour: str, ground: str, wanted: float) -> None:
    nearest = colours.legible(colour, ground, wanted)
    assert contrast(linear(nearest), linear(ground)) >= wanted
    if contrast(linear(colour), linear(ground)) >= wanted:
        assert nearest == colour
    else:
        assert contrast(linear(nearest), linear(ground)) < wanted + 0.2


def test_contrast_is_that_of_the_guidelines() -> None:
    assert colours.contrast("#000000", "#ffffff") == 21
    assert colours.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert colours.contrast("#ffffff", "#777777") == colours.contrast("#777777", "#ffffff")


def test_no_colour_is_farther_from_white_than_black() -> None:
    with pytest.raises(ValueError, match="nothing is 22 from #ffffff"):
        colours.legible("#808080", "#ffffff", 22)


def test_the_darkened_colour_keeps_its_hue() -> None:
    assert colours.legible("#ffd700", "#ffffff", 4.5) == "#8b7500"


def test_a_dark_colour_stays_a_colour_on_a_dark_screen() -> None:
    assert colours.legible("#134b5f", NIGHT, colours.STRONG) == "#57badd"


# Six steps of red, green and blue, and with them black, white and the greys between.
MANY = [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in product(range(0, 256, 51), repeat=3)]


@pytest.mark.parametrize("look", ["light", "dark"])
def test_whatever_colour_a_region_chooses_its_words_and_lines_are_seen(look: str) -> None:
    grounds = [linear(tokens(look)[name]) for name in ("paper", "surface")]
    when = "day" if look == "light" else "night"
    for chosen in MANY:
        accent = linear(worn(chosen, "main", f"accent-{when}"))
        assert min(contrast(accent, ground) for ground in grounds) > 4.49, chosen
        assert contrast(accent, linear(tokens(look)["on-accent"])) > 4.49, chosen
        second = linear(worn(chosen, "second", f"second-{when}"))
        assert min(contrast(second, ground) for ground in grounds) > 2.99, chosen


@pytest.mark.parametrize("ground", [DAY, NIGHT])
def test_what_is_made_legible_keeps_hue_and_saturation(ground: str) -> None:
    for chosen in MANY:
        made = colours.legible(chosen, ground, 4.5)
        (hue, _, saturation), (hue_made, light, saturation_made) = (hls(one) for one in (chosen, made))
        if saturation and light < 0.9:  # next to white, rounding to 255 steps moves both
            assert abs(((hue - hue_made + 0.5) % 1) - 0.5) < 0.02, chosen
            assert abs(saturation - saturation_made) < 0.05, chosen


def worn(chosen: str, which: str, token: str) -> str:
    """The colour of that name in the style of a theme with that colour."""
    [made] = re.findall(rf"--{token}: (#\w+);", css(f"{{colours: {{{which}: '{chosen}'}}}}"))
    return str(made)


def hls(colour: str) -> tuple[float, float, float]:
    return rgb_to_hls(*(int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)))


def _told(text: str) -> list[tuple[str, str, str]]:
    report = lint_plan(plan(f"format: 1\ntheme: {{colours: {text}}}\n"), Options(AS_OF, gate="mentoring"))
    return [(one.rule.code, one.message("id"), one.message("en")) for one in report.diagnostics if "theme" in one.path]


def test_a_pale_colour_is_told_with_both_values_and_never_as_if_it_were_enough() -> None:
    assert _told('{main: "#777777"}') == [
        (
            "TXT037",
            "Warna #777777 terlalu pucat: kontras dengan kertas putih 4,4 banding 1, sedikitnya 4,5 banding 1",
            "The colour #777777 is too pale: its contrast with white paper is 4.4 to 1 and must be at least 4.5 to 1",
        )
    ]
    assert _told('{second: "#777777"}') == []


@pytest.mark.parametrize("written", ["1d4e89", "'1D4E89'", "'#1D4E89 '"])
def test_a_colour_written_otherwise_is_read(written: str) -> None:
    assert [code for code, _, _ in _told(f"{{main: {written}}}")] == ["TXT036"]
    assert "--accent-day: #1d4e89;" in css(f"{{colours: {{main: {written}}}}}")


def test_three_digits_stand_for_six() -> None:
    assert "--accent-day: #113355;" in css("{colours: {main: '#135'}}")


@pytest.mark.parametrize(
    "written", ["biru", "'#12345'", "'#12345g'", "rgb(1 2 3)", "[1]", "'#1d4e89; background: red'"]
)
def test_what_is_no_colour_never_comes_into_a_style_sheet(written: str) -> None:
    assert css(f"{{colours: {{main: {written}}}}}") == ""
    assert [code for code, _, _ in _told(f"{{main: {written}}}")] == ["TXT035"]


# --- the style sheet ---------------------------------------------------------------------------


def test_no_theme_is_no_style() -> None:
    assert dress(None) == Dress("", ())
    assert css("{letterhead: [a]}") == ""


def test_a_theme_sets_what_the_tokens_are_made_of() -> None:
    assert dress(load(plan(_PLAN + _THEME)).plan.theme) == Dress(
        ":root { --accent-day: #7a1f2b; --accent-night: #e599a3; --second-day: #b88400; --second-night: #c08a00;"
        " --text: var(--sans); --headings: var(--serif); }",
        ("Pemerintah Kota Uji", "Badan Perencanaan & Penelitian", "Jalan Uji 1"),
    )


def test_every_setting_of_a_theme_is_a_token_that_something_is_drawn_with() -> None:
    tokens = built_in("css/tokens.css")
    for name in re.findall(r"--[\w-]+(?=:)", dress(load(plan(_PLAN + _THEME)).plan.theme).css):
        assert f"{name}:" in tokens
        sheets = tokens + built_in("css/document.css")
        assert f"var({name})" in sheets, name


def test_the_grounds_are_those_of_the_tokens() -> None:
    assert re.findall(r"--surface: (#\w+)", built_in("css/tokens.css")) == [DAY, NIGHT]


@pytest.mark.parametrize("name", ["accent", "second"])
def test_the_colours_that_come_with_the_kit_are_as_legible(name: str) -> None:
    tokens = built_in("css/tokens.css")
    if name == "accent":
        for ground, look in ((DAY, "day"), (NIGHT, "night")):
            [own] = re.findall(rf"--accent-{look}: (#\w+)", tokens)
            assert contrast(linear(own), linear(ground)) >= 4.5
    else:
        assert "--second-day: var(--accent-day);" in tokens
        assert "--second-night: var(--accent-night);" in tokens


# --- the pages ---------------------------------------------------------------------------------


@pytest.mark.parametrize("medium", ["print", "screen"])
def test_the_style_of_a_theme_follows_the_tokens_unescaped(medium: str) -> None:
    doc = document(plan(_PLAN + _THEME))
    text = html(doc, "analysis", "print" if medium == "print" else "screen")
    assert text.count(":root { --accent-day: #7a1f2b;") == 1
    assert text.index("--accent-day: #1d4e89;") < text.index(":root { --accent-day: #7a1f2b;")


def test_the_letterhead_stands_on_the_cover_and_over_the_approval_sheet() -> None:
    text = html(document(plan(_PLAN + _THEME)), "analysis", "print")
    lines = (
        '<div class="letterhead">\n<p>Pemerintah Kota Uji</p>\n<p>Badan Perencanaan &amp; Penelitian</p>\n'
        "<p>Jalan Uji 1</p>\n</div>"
    )
    assert text.count(lines) == 2
    assert '<p class="region">' not in text
    cover, _, rest = text.partition('<section class="approval"')
    assert cover.count(lines) == rest.count(lines) == 1


def test_without_a_letterhead_the_cover_names_the_region() -> None:
    text = html(document(plan(_PLAN)), "analysis", "print")
    assert '<p class="region">Pemerintah Kota Uji</p>' in text
    assert "sheet-head" not in text.partition("<body")[2]


def test_the_letterhead_is_marked_with_its_language() -> None:
    assert '<p><span lang="id">Jalan Uji 1</span></p>' in html(document(plan(_PLAN + _THEME), "en"), "analysis")


def test_the_theme_of_a_call_takes_the_place_of_the_plans_own() -> None:
    doc = document(plan(_PLAN + _THEME))
    look = Look(theme=THEME.validate({"colours": {"main": "#114411"}}))
    text = page(doc, "analysis", "screen", environment("id", "id"), look)
    assert ":root { --accent-day: #114411;" in text
    assert "#7a1f2b" not in text
    assert "Jalan Uji 1" not in text


def test_the_page_over_all_books_wears_the_theme_too() -> None:
    doc = replace(document(plan(_PLAN + _THEME)), made=("summary",))
    pages = {"summary": html(doc, "summary")}
    assert ":root { --accent-day: #7a1f2b;" in index(doc, pages, ("html",), environment("id", "id"), Look())


def test_the_fonts_of_a_theme_are_those_the_books_carry() -> None:
    from masterplan_kit.model.forms import FONTS

    for family in FONTS:
        assert f"--{family}:" in built_in("css/tokens.css")
    assert {path.name for path in Path(str(Path(__file__).parents[2] / "templates/fonts")).iterdir()} >= {
        "bonum",
        "liberation",
    }
