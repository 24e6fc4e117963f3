"""Jinja as books use it: strict, escaping, confined to the templates; a reader's own templates run in the sandbox."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    pass_context,
)
from jinja2.runtime import Context
from markupsafe import Markup, escape

from masterplan_kit import i18n
from masterplan_kit.i18n import Lang
from masterplan_kit.render.compiled import Compiled
from masterplan_kit.render.formats import Formats
from masterplan_kit.render.ink import inked
from masterplan_kit.render.labels import Labels, counted, filled, share
from masterplan_kit.render.prose import Figure, prose
from masterplan_kit.render.sandbox import OwnFolder, Sandbox
from masterplan_kit.render.templates import home

_GLOBALS = ("range", "dict")  # of Jinja's own; `lipsum`, `cycler`, `joiner` and `namespace` are of no use to a book


def environment(lang: Lang, own_lang: str, folder: Path | None = None) -> Environment:
    """The templates with the filters of that language; `folder` overrides them file by file, or block by block.

    An own template says `{% extends "kit/chapters/vision.html.j2" %}` and writes the blocks that it changes.
    """
    kind = partial(Sandbox, folder) if folder else partial(Environment, undefined=StrictUndefined)
    made = kind(
        loader=_loader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_nothing_for_none,
        extensions=["jinja2.ext.do"],
        bytecode_cache=None if folder else Compiled(),
    )
    made.globals = {name: made.globals[name] for name in _GLOBALS}
    formats = Formats(lang, own_lang)
    names = (
        "own",
        "capital",
        "lowered",
        "sentence",
        "short",
        "money",
        "brief",
        "scaled",
        "number",
        "percent",
        "figure",
        "date",
        "when",
        "span",
    )
    made.filters |= {name: getattr(formats, name) for name in names} | {
        "fill": _filled,
        "prose": _prose,
        "inked": lambda style, tokens: Markup(inked(style, tokens)),  # noqa: S704 - style sheets of the templates
        "counted": lambda label, number, **values: counted(label, number, formats.number(number), **values),
        "part": partial(_part, formats),
        "joined": lambda words: i18n.joined(words, lang),
    }
    return made


def _loader(folder: Path | None) -> BaseLoader:
    """Own templates before ours; under `kit/` ours alone."""
    built_in = FileSystemLoader(home())
    own = [OwnFolder(folder)] if folder else []
    return ChoiceLoader([PrefixLoader({"kit": built_in}), *own, built_in])


@pass_context
def _prose(context: Context, text: str, heading: int) -> Markup:
    """A chapter's text; a picture of the plan that has a caption is one of the figures of the book."""

    def picture(file: str, caption: str) -> Figure:
        entry = context["outline"].figure(caption) if caption else None
        found = context["gallery"].get(file)
        return Figure(found, f"{context['t']['figure']} {entry.number}", entry.anchor) if entry else Figure(found)

    return prose(text, heading=heading, picture=picture)


def _filled(label: str, **values: object) -> Markup:
    """Foreign words are escaped; a value that is markup, such as a link, stays one."""
    said = filled(escape(label), **{name: escape(value) for name, value in values.items()})
    return Markup(said)  # noqa: S704 - every part of it was escaped


def _part(formats: Formats, label: Labels, number: int, total: int, **values: object) -> Markup:
    """So many of all, as a label with the forms `all`, `some` and `nothing` says it."""
    form = str(label[share(number, total)])
    return _filled(form, count=formats.number(number), total=formats.number(total), **values)


def _nothing_for_none(value: Any) -> Any:
    return "" if value is None else value
