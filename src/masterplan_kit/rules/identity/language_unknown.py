"""The books can be made in Indonesian or in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import LANGS, Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.spelling import folded

_MEANT: Final = {
    "indonesia": "id", "bahasa": "id", "bahasaindonesia": "id", "indonesian": "id", "ind": "id", "in": "id", "id": "id", "idid": "id",
    "english": "en", "inggris": "en", "bahasainggris": "en", "eng": "en", "en": "en", "engb": "en", "enus": "en",
}  # fmt: skip


@rule(
    "IDN005",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Bahasa “{language}” tidak dikenal; pilihannya {known}",
        en="Language “{language}” is not known; choose {known}",
    ),
    why=Text(
        id="Judul bab, label tabel, dan temuan ditulis dalam bahasa ini.",
        en="Chapter titles, table labels and findings are written in this language.",
    ),
    help=Text(
        id="Tulis “id” untuk bahasa Indonesia atau “en” untuk bahasa Inggris.",
        en="Write “id” for Indonesian or “en” for English.",
    ),
    bad="""
        format: 1
        language: Indonesia  # <- IDN005
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    good="""
        format: 1
        language: id
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    fixable=True,
)
def language_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Accept the two codes alone; what plainly means one of them can be fixed."""
    language = plan.language
    if language is None or language in LANGS:
        return
    code = _MEANT.get(folded(language))
    edits = (Edit("set", plan, ("language",), code),) if code else ()
    yield finding(plan, "language", edits=edits, language=language, known=Either(LANGS))
