"""A number sign that hides the closing bracket."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

comment_cuts_brackets = declare(
    "YML042",
    "comment-cuts-brackets",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Mulai “{value}” baris ini terbaca sebagai catatan, sehingga kurungnya tidak tertutup",
        en="From “{value}” on this line was read as a comment, so its bracket is never closed",
    ),
    why=Text(
        id="Tanda pagar sesudah spasi memulai catatan sampai akhir baris; semua baris sesudahnya ikut terbaca sebagai isi kurung itu.",
        en="A hash sign after a space starts a comment up to the end of the line; all lines that follow are read as part of the bracket.",
    ),
    help=Text(
        id="Apit teks yang memuat tanda pagar dengan tanda petik.",
        en="Put the text with the hash sign in quotes.",
    ),
    bad="""
        format: 1
        theme:
          colours: {main: #1d4e89, accent: "#aa3311"}  # <- YML042
        vision: Bontang maju bersama warga
    """,
    good="""
        format: 1
        theme:
          colours: {main: "#1d4e89", accent: "#aa3311"}
        vision: Bontang maju bersama warga
    """,
    fixable=True,
)
