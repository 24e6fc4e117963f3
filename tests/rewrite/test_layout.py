"""The one layout: what moves, what stays, and that it says the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from masterplan_kit.diagnostic import Rule
from masterplan_kit.rewrite import Rewritten, tidy
from masterplan_kit.rewrite.second import company, second_reading
from masterplan_kit.rules import all_rules
from masterplan_kit.source import File, parse
from tests.judged import source_of
from tests.rewrite.plans import plans

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
FILES = sorted(EXAMPLES.rglob("*.yaml"))


def tidied(text: str) -> str:
    one = tidy(File("rencana.yaml", text))
    assert not one.refused
    return one.text


def assert_the_same(one: Rewritten) -> None:
    """What the promise says, asked once more from outside: data, comments and their company, and no second change."""
    old, new = one.file.text, one.text
    assert not one.refused
    assert parse(File("", new)).data == parse(one.file).data
    before, after = second_reading(old), second_reading(new)
    assert before is not None
    assert after is not None
    assert after.data == before.data
    assert sorted(comment.text for comment in after.comments) == sorted(comment.text for comment in before.comments)
    assert company(new) == company(old)
    assert tidy(File("", new)).text == new
    assert ("\r\n" in new) == ("\r\n" in old)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "region:\n    name:   Kota\n", "region:\n  name: Kota\n", id="two spaces a level, one after a colon"
        ),
        pytest.param("missions:\n- Satu\n-   Dua\n", "missions:\n  - Satu\n  - Dua\n", id="dashes under their key"),
        pytest.param("units:\n  -\n    id: a\n", "units:\n  - id: a\n", id="the first key beside its dash"),
        pytest.param("title:\n  Kota\n", "title: Kota\n", id="a text behind its key"),
        pytest.param(
            "region:\n  name: Kota\n  code: 'x'\n", "region:\n  code: 'x'\n  name: Kota\n", id="the order of the format"
        ),
        pytest.param(
            "region:\n  lain: 1\n  name: Kota\n", "region:\n  name: Kota\n  lain: 1\n", id="unknown keys last"
        ),
        pytest.param(
            "title: Kota\nformat: 1\n", "title: Kota\nformat: 1\n", id="chapters as the planner arranged them"
        ),
        pytest.param("units: [{id: a, name: B}]\n", "units:\n  - id: a\n    name: B\n", id="texts out of brackets"),
        pytest.param(
            "units:\n  - {head: 'A, B', id: a}\n",
            "units:\n  - id: a\n    head: 'A, B'\n",
            id="mappings out of brackets",
        ),
        pytest.param(
            "initiatives: [{support: [a,b , c]}]\n", "initiatives:\n  - support: [a, b, c]\n", id="ids stay in brackets"
        ),
        pytest.param(
            "period: { start: 2026,\n  end: 2035 }\n",
            "period: {start: 2026, end: 2035}\n",
            id="a span of years stays in brackets",
        ),
        pytest.param(
            "missions: [Kota yang maju dan jaya]\n",
            "missions:\n  - Kota yang maju dan jaya\n",
            id="a sentence does not",
        ),
        pytest.param(
            "region: {code: 64.70}\n", 'region:\n  code: "64.70"\n', id="a code that is no number gets quotes"
        ),
        pytest.param("version: 0.3\nformat: 1\n", 'version: "0.3"\nformat: 1\n', id="a number stays bare"),
        pytest.param("title: 'a'\nvision: \"b\"\n", "title: 'a'\nvision: \"b\"\n", id="quotes stay as they are"),
        pytest.param("\n\ntitle: a\n\n\n\nvision: b\n\n", "title: a\n\nvision: b\n", id="one blank line at most"),
        pytest.param(
            "initiatives:\n  - id: A\n  - id: B\n",
            "initiatives:\n  - id: A\n\n  - id: B\n",
            id="a blank line between initiatives",
        ),
        pytest.param("---\ntitle: a\n...\n", "title: a\n", id="no marks of a stream"),
        pytest.param("title: a", "title: a\n", id="a line break at the end"),
        pytest.param("title: |\n  a\n  b", "title: |-\n  a\n  b\n", id="a text that ended without one still does"),
        pytest.param(
            "region:\n  name: |2\n      a\n    b\n",
            "region:\n  name: |2\n      a\n    b\n",
            id="the indentation a text is given",
        ),
        pytest.param("title: satu\n      dua\n", "title: satu\n  dua\n", id="a text over two lines"),
        pytest.param("? title\n: a\n", "title: a\n", id="a key in the long form"),
        pytest.param(
            "title: a\r\nregion: {name: b}\r\n", "title: a\r\nregion:\r\n  name: b\r\n", id="line ends of Windows"
        ),
        pytest.param("# hanya catatan\n\n\n", "# hanya catatan\n", id="nothing but a comment"),
    ],
)
def test_the_layout(before: str, after: str) -> None:
    assert tidied(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "region:\n    # nama resmi\n    name: Kota   # dari BPS\n    code: x  # kode\n",
            "region:\n  code: x    # kode\n  # nama resmi\n  name: Kota     # dari BPS\n",
            id="above and beside, they travel with their key",
        ),
        pytest.param(
            "region:\n    name:       # nama\n                # lengkap\n    code:       # kode\n",
            "region:\n  code:         # kode\n  name:         # nama\n                # lengkap\n",
            id="their column stays, and what goes on below goes along",
        ),
        pytest.param(
            "units:\n  - id: a\n  #- id: b\n  #  name: B\nvision: x\n",
            "units:\n  - id: a\n  #- id: b\n  #  name: B\nvision: x\n",
            id="an item put out of use stays in its list",
        ),
        pytest.param(
            "region:\n    # code: x\nvision: z\n",
            "region:\n  # code: x\nvision: z\n",
            id="so does a key in an empty field",
        ),
        pytest.param(
            "units: [{id: a, name: b}]  # dua\n",
            "units:  # dua\n  - id: a\n    name: b\n",
            id="beside a bracket that opens",
        ),
        pytest.param("units:\n- {id: a}   # satu\n", "units:\n  # satu\n  - id: a\n", id="beside a bracket of its own"),
        pytest.param("units:\n- # satu\n  id: a\n", "units:\n  # satu\n  - id: a\n", id="beside a dash alone"),
        pytest.param("format: 1\n# akhir\n\n", "format: 1\n# akhir\n", id="at the end"),
        pytest.param(
            "# yaml-language-server: $schema=x\n# berkas ini\n\n# judul\ntitle: a\n",
            "# yaml-language-server: $schema=x\n# berkas ini\n\n# judul\ntitle: a\n",
            id="on the file",
        ),
        pytest.param("title:  # judul\n   Kota\n", "title: Kota  # judul\n", id="between a key and its text"),
        pytest.param("title: |   # judul\n     Kota\n", "title: |   # judul\n  Kota\n", id="behind the sign of a text"),
    ],
)
def test_comments_stay_with_what_they_speak_of(before: str, after: str) -> None:
    assert tidied(before) == after
    assert company(after) == company(before)


def test_four_spaces_and_a_comment_below_a_text_do_not_become_that_text() -> None:
    before = "region:\n    summary: |\n        Text of the summary.\n\n    # the budget follows\n    budget: 10\n"
    after = "region:\n  summary: |\n    Text of the summary.\n\n  # the budget follows\n  budget: 10\n"
    assert tidied(before) == after


def test_items_with_comments_stay_items() -> None:
    assert tidied("goals:  # list\n- {id: g1}   # first\n- g2\n- g3   # third\n") == (
        "goals:  # list\n  # first\n  - id: g1\n  - g2\n  - g3  # third\n"
    )


def test_what_cannot_be_proved_is_refused_and_left(monkeypatch: pytest.MonkeyPatch) -> None:
    file = File("rencana.yaml", "title:   a  # b\n")
    for wrong in ("title: c  # b\n", "title: a\n", "# b\ntitle: a\n\nvision:\n", "title: a  # b"):
        monkeypatch.setattr("masterplan_kit.rewrite.tidying.laid_out", lambda _, new=wrong: new)
        one = tidy(file)
        assert one.refused == (wrong != "title: a  # b")  # only a line break is missing there
        assert one.changed == (not one.refused)


def test_a_layout_that_is_never_done_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("masterplan_kit.rewrite.tidying.laid_out", lambda text: text + "\n")
    assert tidy(File("rencana.yaml", "title: a\n")).refused


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(EXAMPLES).as_posix())
def test_the_examples_are_in_the_layout(path: Path) -> None:
    assert not tidy(File(path.name, path.read_text(encoding="utf-8"))).changed


@pytest.mark.parametrize("rule", all_rules().values(), ids=lambda rule: rule.code)
def test_the_examples_of_the_rules_say_the_same_in_the_layout(rule: Rule) -> None:
    for example in (rule.bad, rule.good):
        source = source_of(example)
        broken = {id(problem.place.file) for problem in source.problems}
        for file in source.files:
            if id(file) not in broken:
                assert_the_same(tidy(file))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(plans())
def test_any_plan_says_the_same_in_the_layout(text: str) -> None:
    file = File("rencana.yaml", text)
    assume(not parse(file).problems and second_reading(text) is not None)
    assert_the_same(tidy(file))
