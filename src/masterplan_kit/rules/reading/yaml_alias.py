"""A text that is taken for a reference."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

yaml_alias = declare(
    "YML016",
    "yaml-alias",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” terbaca sebagai rujukan ke bagian lain, bukan sebagai teks",
        en="“{text}” is read as a reference to another part, not as text",
    ),
    why=Text(
        id="Bagi program pembaca, teks yang diawali & atau * adalah rujukan; isi rencana ditulis utuh di tempatnya.",
        en="To the program that reads the file, a text that starts with & or * is a reference; a plan writes everything out in its place.",
    ),
    help=Text(
        id="Apit teks itu dengan tanda petik; bila memang rujukan, tulis isinya langsung.",
        en="Put the text in quotes; if it really is a reference, write out what it refers to.",
    ),
    bad="""
        title: &judul Masterplan Smart City Kota Bontang  # <- YML016
        vision: *judul
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        vision: "*Bontang* maju bersama"
    """,
)
