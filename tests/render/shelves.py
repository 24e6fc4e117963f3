"""Documents and pages of plans, for tests of the books."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from textwrap import dedent

from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.i18n import Lang
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render.document import Document
from masterplan_kit.render.environment import environment
from masterplan_kit.render.gallery import gallery
from masterplan_kit.render.html import Look, Medium, page
from masterplan_kit.source import Source, read_plan, read_text

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
AS_OF = dt.date(2026, 7, 1)


def plan(text: str) -> Source:
    """The plan that a test writes out."""
    return read_text(dedent(text).encode(), "rencana.yaml")


@cache
def example(name: str) -> Source:
    """One of the plans in `examples/`."""
    return read_plan(EXAMPLES / name, f"examples/{name}")


@cache
def report(source: Source) -> PlanReport:
    """What is found in a source, which tells it only once."""
    return lint_plan(source, Options(as_of=AS_OF))


def document(source: Source | str, lang: Lang = "id", *, final: bool = False) -> Document:
    """The document of a source, or of the example of that name."""
    source = example(source) if isinstance(source, str) else source
    found = report(source)  # before the source is loaded
    loaded = load(source)
    programme = edition_or_latest(loaded.plan.programme)
    return Document(loaded.plan, programme, lang, found, AS_OF, final, gallery(loaded.plan, loaded.source.folder))


def html(document: Document, book: str, medium: Medium = "screen", folder: Path | None = None) -> str:
    """One book as a page, with the templates of a folder before our own."""
    return page(document, book, medium, environment(document.lang, document.own_lang, folder), Look())
