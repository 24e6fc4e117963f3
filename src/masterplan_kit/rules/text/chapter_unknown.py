"""Text of a chapter that no book has is printed nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, find
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._choice import guessed


@rule(
    "TXT002",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Susunan buku menurut edisi program",
    message=Text(
        id="Buku menurut edisi {edition} tidak memiliki bab “{chapter}”",
        en="The books of edition {edition} have no chapter “{chapter}”",
    ),
    why=Text(
        id="Naskah bab yang tidak dikenal tidak tercetak dalam buku mana pun.",
        en="The text of an unknown chapter is not printed in any book.",
    ),
    help=Text(
        id="Pindahkan naskahnya ke bab {known}.",
        en="Move the text to the chapter {known}.",
    ),
    bad="""
        format: 1
        texts:
          backgroud: Bontang adalah kota industri dan pelabuhan di pesisir Kalimantan Timur.  # <- TXT002
    """,
    good="""
        format: 1
        texts:
          background: Bontang adalah kota industri dan pelabuhan di pesisir Kalimantan Timur.
    """,
    fixable=True,
)
def chapter_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look each key up among the ids of the chapters; a title or a slip can be renamed."""
    known = [chapter.id for chapter in programme.chapters]
    for key in plan.texts or {}:
        if key not in known:
            guess = _meant(programme, key)
            free = guess and guess not in (plan.texts or {})
            edits = (Edit("rename", plan, ("texts", key), guess),) if guess and free else ()
            yield finding(
                plan, "texts", key,
                edits=edits, on_key=True, edition=programme.edition, chapter=key, known=Either((guess,) if guess else tuple(known)),
            )  # fmt: skip


def _meant(programme: Programme, key: str) -> str | None:
    named = find(programme.chapters, key)
    return named.id if named else guessed(key, [chapter.id for chapter in programme.chapters])
