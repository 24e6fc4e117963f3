"""The programme told whole: in the terminal, as a page, as data. The reference of editions is made of this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from masterplan_kit.i18n import LANGS, Lang, fill, joined
from masterplan_kit.programme import Programme, Source, edition, edition_or_latest, editions
from masterplan_kit.programme_page.content import Block, Table, blocks, plain
from masterplan_kit.programme_page.words import AS_IN, CONFIDENCE, EDITIONS, HEADS, JUDGES, SOURCES, SURENESS

__all__ = [
    "LEADING",
    "Block",
    "Table",
    "as_data",
    "as_markdown",
    "as_text",
    "blocks",
    "facts",
    "index",
    "index_as_data",
    "index_as_markdown",
    "index_as_text",
    "page",
    "sourced",
]

LEADING: Final = frozenset({"of", "key", "id", "name", "seen", "year", "stage", "value"})  # these columns name a row


def facts(programme: Programme, lang: Lang) -> str:
    """Whom the edition judges, and which cohorts it is for."""
    levels = joined((level.name[lang] for level in programme.levels if level.id in programme.judges), lang)
    values = {"edition": programme.edition, "levels": levels, "cohorts": joined(map(str, programme.covers), lang)}
    return fill(JUDGES, values, lang)


def sourced(programme: Programme, source: Source, lang: Lang) -> str:
    """Where a block comes from and how sure it is, in one line."""
    documents = "; ".join(f"{key} {programme.references[key].title}" for key in source.keys_cited)
    sure = f"{SURENESS[lang]}: {CONFIDENCE[source.confidence][lang]}"
    note = f" {source.note[lang]}" if source.note else ""
    return (f"{SOURCES[lang]}: {documents}. " if documents else "") + f"{sure}.{note}"


def as_text(programme: Programme, lang: Lang) -> Iterator[str]:
    """One edition as lines for a pipe or a plain terminal."""
    yield programme.title[lang]
    yield programme.about[lang]
    yield f"{facts(programme, lang)}."
    for block in blocks(programme):
        yield ""
        yield block.title[lang].upper()
        for table in block.tables:
            if table.name:
                yield f" {HEADS[table.name][lang]}:"
            for row in table.rows:
                yield from _row(table, row, lang)
        if block.source:
            yield f"  {sourced(programme, block.source, lang)}"


def _row(table: Table, row: tuple[Any, ...], lang: Lang) -> Iterator[str]:
    cells = table.cells(row, lang)
    named = [words for column, words in cells.items() if column in LEADING]
    if named:
        yield f"  {'  '.join(named)}"
    indent = "      " if named else "  "
    yield from (f"{indent}{HEADS[column][lang]}: {words}" for column, words in cells.items() if column not in LEADING)


def as_markdown(programme: Programme, langs: Iterable[Lang], level: int = 1, base: Programme | None = None) -> str:
    """One edition as a page; with `base` only what differs from that edition."""
    langs = tuple(langs)
    marks = "#" * level
    parts = [
        f"{marks} {_both(programme.title[lang] for lang in langs)}",
        *(programme.about[lang] for lang in langs),
        *(f"{facts(programme, lang)}." for lang in langs),
    ]
    shown = blocks(programme)
    if base is not None:
        known = {block.name: plain(block.value) for block in blocks(base)}
        shown = tuple(block for block in shown if plain(block.value) != known[block.name])
        parts += [fill(AS_IN, {"base": base.edition}, lang) for lang in langs]
    for block in shown:
        parts.append(f"{marks}# {_both(block.title[lang] for lang in langs)}")
        parts += [_markdown_table(table, langs) for table in block.tables]
        parts += [sourced(programme, block.source, lang) for lang in langs if block.source]
    return "\n\n".join(parts) + "\n"


def _markdown_table(table: Table, langs: tuple[Lang, ...]) -> str:
    heads = " | ".join(_both(HEADS[column][lang] for lang in langs) for column in table.columns)
    lines = [f"| {heads} |", f"|{'---|' * len(table.columns)}"]
    for row in table.rows:
        said = [table.cells(row, lang) for lang in langs]
        cells = (_both(words.get(column, "") for words in said) for column in table.columns)
        lines.append(f"| {' | '.join(cells)} |")
    title = f"*{_both(HEADS[table.name][lang] for lang in langs)}*\n\n" if table.name else ""
    return title + "\n".join(lines)


def _both(words: Iterable[str]) -> str:
    """One cell in one or two languages, with nothing that Markdown could take for its own."""
    text = " / ".join(dict.fromkeys(filter(None, words)))
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def as_data(programme: Programme) -> dict[str, Any]:
    """One edition as JSON has it; the names of the blocks are those of an edition's own file."""
    told = ("edition", "title", "about", "judges", "covers")
    return {
        **{name: plain(getattr(programme, name)) for name in told},
        "blocks": {
            block.name: {"title": plain(block.title), "source": plain(block.source), "value": plain(block.value)}
            for block in blocks(programme)
        },
    }


def index() -> tuple[Programme, ...]:
    """The editions that come with the package."""
    return tuple(map(edition, editions()))


def index_as_text(lang: Lang) -> Iterator[str]:
    """All editions, two lines each."""
    yield EDITIONS[lang]
    yield from chain.from_iterable(
        (f"  {one.edition:<10} {one.title[lang]}", f"  {'':<10} {facts(one, lang)}") for one in index()
    )


def index_as_markdown(lang: Lang) -> str:
    """All editions as a table."""
    rows = [f"| {_both([one.edition])} | {_both([one.title[lang]])} | {_both([facts(one, lang)])} |" for one in index()]
    heads = f"| {HEADS['edition'][lang]} | {HEADS['title'][lang]} | {HEADS['about'][lang]} |"
    return "\n".join([f"# {EDITIONS[lang]}", "", heads, "|---|---|---|", *rows, ""])


def index_as_data() -> list[dict[str, Any]]:
    """All editions as JSON has them."""
    told = ("edition", "title", "about", "judges", "covers")
    return [{name: plain(getattr(one, name)) for name in told} for one in index()]


def page() -> str:
    """The reference of all editions in both languages: the newest whole, of the others what differs."""
    newest = edition_or_latest(None)
    others = [one for one in index() if one is not newest]
    intro = (
        "# Edisi program / Editions of the programme\n\n"
        "Halaman ini dibuat dari berkas edisi; isinya juga dicetak oleh `masterplan programme`. "
        "Kunci sumber seperti S2 dijelaskan pada bagian rujukan.\n\n"
        "This page is made of the editions' own files; `masterplan programme` prints the same. "
        "Keys of sources such as S2 are explained under references.\n"
    )
    return "\n".join([intro, as_markdown(newest, LANGS, 2), *(as_markdown(one, LANGS, 2, newest) for one in others)])
