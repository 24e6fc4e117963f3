"""The templates that come with the kit: each says what it is for, and a copy of any block changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from masterplan_kit.i18n import LANGS, fill
from masterplan_kit.render.catalogue import Template, meant, templates
from masterplan_kit.render.changes import Change, changes
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, Medium, page
from masterplan_kit.render.template_fault import TemplateFault
from tests.render.shelves import document, html

_JINJA = Environment(autoescape=True, extensions=["jinja2.ext.do"])


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", templates())
def test_every_template_begins_with_what_it_is_for(name: str) -> None:
    about = templates()[name].about
    assert about[:1].isupper()
    assert about.endswith((".", ":"))
    assert 10 < len(about) < 500


@pytest.mark.parametrize("name", [name for name in templates() if name.endswith(".j2")])
def test_its_own_blocks_come_first_as_jinja_sees_them(name: str) -> None:
    one = templates()[name]
    own = [block.name for block in _JINJA.parse(one.text).find_all(nodes.Block)]
    assert sorted(list(one.blocks)[: len(own)]) == sorted(own)
    for block, text in one.blocks.items():
        assert text.startswith(("{% block " + block, "{%- block " + block))
        assert _JINJA.parse(text).find(nodes.Block).name == block  # type: ignore[union-attr] # it is there


def test_blocks_of_the_template_below_are_inherited() -> None:
    assert list(templates()["chapters/vision.html.j2"].blocks) == [
        "content", "vision", "missions", "goals", "measures", "prose",
    ]  # fmt: skip
    assert "horizon" in templates()["chapters/roadmap-short.html.j2"].blocks
    assert "front" in templates()["books/book.html.j2"].blocks


def test_templates_of_the_preview_are_of_no_book() -> None:
    assert not [name for name in templates() if name.startswith("preview/")]


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("chapters/vision.html.j2", ["chapters/vision.html.j2"]),
        ("chapters/vision", ["chapters/vision.html.j2"]),
        ("vision", ["chapters/vision.html.j2"]),
        ("masterplan", ["books/masterplan.html.j2", "css/masterplan.css"]),
        ("tokens", ["css/tokens.css"]),
        ("visions", []),
    ],
)
def test_a_template_is_meant_by_its_name_or_part_of_it(word: str, names: list[str]) -> None:
    assert [one.name for one in meant(word)] == names


# --- copies ------------------------------------------------------------------------------------


def _outer(one: Template) -> tuple[str, ...]:
    return tuple(one.blocks)


def _inner(one: Template) -> tuple[str, ...]:
    """The blocks that hold no other."""
    return tuple(name for name, text in one.blocks.items() if text.count("endblock") == 1)


@pytest.mark.parametrize(("medium", "chosen"), [("screen", _outer), ("print", _inner)])
def test_a_copy_of_every_block_changes_no_book(
    medium: Medium, chosen: Callable[[Template], tuple[str, ...]], tmp_path: Path
) -> None:
    for one in templates().values():
        write(tmp_path, one.name, one.child(chosen(one)) if one.blocks else one.text)
    doc = document("complete", "en")
    own, plain = environment("en", "id", tmp_path), environment("en", "id")
    for book in doc.shelf:
        copied, ours = (page(doc, book, medium, made, Look()).splitlines() for made in (own, plain))
        assert copied == ours, book


def test_a_block_that_is_changed_changes_and_nothing_else_does(tmp_path: Path) -> None:
    child = templates()["chapters/vision.html.j2"].child(["vision"])
    assert child.startswith('{% extends "kit/chapters/vision.html.j2" %}\n\n{% block vision scoped %}\n')
    assert child.endswith("{% endblock %}\n")
    write(tmp_path, "chapters/vision.html.j2", child.replace('<blockquote class="statement">', "<blockquote>"))
    doc = document("complete")
    before, after = (html(doc, "masterplan", "print", folder).splitlines() for folder in (None, tmp_path))
    changed = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    assert len(changed) == 1
    assert changed[0][0].replace(' class="statement"', "") == changed[0][1]


def test_a_block_within_another_is_copied_once() -> None:
    one = templates()["chapters/vision.html.j2"]
    assert one.child(["content", "vision", "content"]) == one.child(["content"])


def test_what_a_block_asks_of_the_one_below_it_is_asked_one_deeper() -> None:
    child = templates()["books/analysis.html.j2"].child(["back"])
    assert '{% include "back/evidence.html.j2" %}\n{{ super.super() }}\n' in child


def test_a_style_sheet_begins_with_ours() -> None:
    assert templates()["css/tokens.css"].child(()) == '{% include "kit/css/tokens.css" %}\n'


# --- changes -----------------------------------------------------------------------------------


def test_changes_tell_blocks_additions_copies_and_strangers(tmp_path: Path) -> None:
    write(
        tmp_path,
        "chapters/vision.html.j2",
        '{% extends "kit/chapters/vision.html.j2" %}{% block goals %}{% endblock %}',
    )
    write(tmp_path, "css/tokens.css", '{% include "kit/css/tokens.css" %}\n:root { --ink: #000000; }\n')
    write(tmp_path, "front/cover.html.j2", templates()["front/cover.html.j2"].text)
    write(tmp_path, "head.html.j2", templates()["head.html.j2"].text.replace("generator", "maker"))
    write(tmp_path, "chapters/visi.html.j2", "{% not read %}")
    write(tmp_path, ".git/config", "")
    told = {change.name: change for change in changes(tmp_path)}
    assert told.pop("head.html.j2").lines[3:] == (
        ' <meta name="author" content="{{ doc.plan.region.name if doc.plan.region else "" }}">',
        ' <meta name="description" content="{{ book.about }}">',
        '-<meta name="generator" content="masterplan-kit">',
        '+<meta name="maker" content="masterplan-kit">',
        " {% set seal = doc.seal(book) %}",
        ' <meta name="masterplan-data" content="{{ seal.code }}">',
    )
    assert told == {
        "chapters/visi.html.j2": Change("chapters/visi.html.j2", "new"),
        "chapters/vision.html.j2": Change("chapters/vision.html.j2", "blocks", ("goals",)),
        "css/tokens.css": Change("css/tokens.css", "added"),
        "front/cover.html.j2": Change("front/cover.html.j2", "whole"),
    }


def test_a_block_that_is_gone_is_told_and_one_within_an_own_block_is_not(tmp_path: Path) -> None:
    text = """
        {% extends "kit/chapters/vision.html.j2" %}
        {% block lama %}{% endblock %}
        {% block prose %}{% block sisipan %}{% endblock %}{% endblock %}
    """
    write(tmp_path, "chapters/vision.html.j2", text)
    assert list(changes(tmp_path)) == [Change("chapters/vision.html.j2", "blocks", ("lama", "prose"), ("lama",))]


def test_a_template_that_cannot_be_read_is_a_fault_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "part.html.j2", "\n{% if %}")
    with pytest.raises(TemplateFault) as stopped:
        list(changes(tmp_path))
    said = [fill(stopped.value.text, stopped.value.values, lang) for lang in LANGS]
    assert [text.partition(":")[0] for text in said] == [
        "part.html.j2, baris 2 ({% if %})",
        "part.html.j2, line 2 ({% if %})",
    ]
