"""A text that starts with a character of another meaning."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

leading_character = declare(
    "YML027",
    "leading-character",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Teks “{value}” tidak dapat diawali {character} tanpa tanda petik",
        en="The text “{value}” cannot start with {character} unless it is in quotes",
    ),
    why=Text(
        id="Bagi program pembaca, tanda ini di awal teks memiliki arti lain, sehingga pembacaan berhenti di sini.",
        en="At the start of a text, this sign means something else to the program that reads it, so reading stops here.",
    ),
    help=Text(
        id="Apit teks itu dengan tanda petik.",
        en="Put the text in quotes.",
    ),
    bad="""
        vision: @bontang maju bersama warga  # <- YML027
    """,
    good="""
        vision: "@bontang maju bersama warga"
    """,
    fixable=True,
)
