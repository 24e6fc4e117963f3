"""`masterplan schema`: the plan format for editors."""

from __future__ import annotations

from masterplan_kit.cli.calls import CallError, chosen_programme, show, write_file
from masterplan_kit.cli.console import write_bytes
from masterplan_kit.cli.options import spoken
from masterplan_kit.editor import text
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.programme import edition_or_latest


def run(programme: str | None, lang: str | None, out: str | None) -> int:
    """Print the schema, or write it to a file."""
    spoken_lang: Lang = "id" if lang == "id" else "en" if lang in LANGS else spoken()
    try:
        made = text(chosen_programme(programme) or edition_or_latest(None), spoken_lang)
        if out is None:
            write_bytes(made)
            return 0
        write_file(out, made)
    except CallError as error:
        return show(error)
    return 0
