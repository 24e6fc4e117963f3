"""`masterplan programme`: the editions, or one of them whole."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from masterplan_kit.cli.calls import CallError, chosen_programme, show, unknown
from masterplan_kit.cli.console import colourful, columns, write, write_bytes
from masterplan_kit.cli.options import spoken
from masterplan_kit.i18n import LANGS, Lang, Text
from masterplan_kit.programme_page import (
    LEADING,
    as_data,
    as_markdown,
    as_text,
    blocks,
    facts,
    index_as_data,
    index_as_markdown,
    index_as_text,
    sourced,
)
from masterplan_kit.programme_page.words import HEADS
from masterplan_kit.report.json_text import json_text
from masterplan_kit.report.visible import visible

if TYPE_CHECKING:
    from rich.console import Console

    from masterplan_kit.programme import Programme
    from masterplan_kit.programme_page import Table

FORMS: Final = ("text", "markdown", "json")
_ABREAST: Final = 5  # more columns are too narrow to read: the rest is told in lines


def run(edition: str | None, form: str, lang: str | None) -> int:
    """Print what is asked for; 2 where there is no such edition or form."""
    spoken_lang: Lang = "id" if lang == "id" else "en" if lang in LANGS else spoken()
    try:
        if form not in FORMS:
            message = Text("Bentuk “{word}” tidak dikenal{guess}", "There is no form “{word}”{guess}")
            raise unknown(message, form, FORMS)
        programme = chosen_programme(edition)
    except CallError as error:
        return show(error)
    if form == "json":
        write_bytes(json_text(as_data(programme) if programme else index_as_data()))
    elif form == "markdown":
        text = as_markdown(programme, (spoken_lang,)) if programme else index_as_markdown(spoken_lang)
        write_bytes(_lines(text.splitlines()))
    elif programme and sys.stdout.isatty():
        _paint(programme, spoken_lang)
    else:
        write(_lines(as_text(programme, spoken_lang) if programme else index_as_text(spoken_lang)))
    return 0


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{visible(line)}\n" for line in lines)


def _paint(programme: Programme, lang: Lang) -> None:
    """The edition as tables, for a person who watches."""
    from rich.console import Console
    from rich.text import Text as Styled

    console = Console(
        file=sys.stdout, width=columns(), no_color=not colourful("auto"), markup=False, highlight=False, emoji=False
    )
    console.print(Styled(visible(programme.title[lang]), style="bold"))
    console.print(Styled(visible(programme.about[lang])))
    console.print(Styled(visible(facts(programme, lang))))
    for block in blocks(programme):
        console.print()
        console.print(Styled(visible(block.title[lang]), style="bold"))
        for table in block.tables:
            _paint_table(console, table, lang)
        if block.source:
            console.print(Styled(visible(sourced(programme, block.source, lang)), style="dim"))


def _paint_table(console: Console, table: Table, lang: Lang) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table as Painted
    from rich.text import Text as Styled

    title = Styled(HEADS[table.name][lang]) if table.name else None
    painted = Painted(title=title, title_justify="left", title_style="italic", box=SIMPLE_HEAD, pad_edge=False)
    apart = [column for column in table.columns if column in LEADING or len(table.columns) <= _ABREAST]
    for column in apart:
        painted.add_column(Styled(HEADS[column][lang]), overflow="fold")
    for row in table.rows:
        cells = {column: visible(words) for column, words in table.cells(row, lang).items()}
        rest = "\n".join(f"{HEADS[column][lang]}: {words}" for column, words in cells.items() if column not in apart)
        painted.add_row(*(Styled(cells.get(column, "")) for column in apart), *([Styled(rest)] if rest else []))
    console.print(painted)
