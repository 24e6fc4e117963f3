"""Quotes that a word processor has bent."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

curly_quote = declare(
    "YML034",
    "curly-quote",
    severity={"draft": WARNING},
    source="YAML 1.2",
    message=Text(
        id="Tanda petik lengkung ikut menjadi bagian teks: {value}",
        en="Curly quotes have become part of the text: {value}",
    ),
    why=Text(
        id="Tanda petik dari Word tidak mengapit teks di sini; tanda itu tercetak di buku dan mengganggu pencocokan nama.",
        en="Quotes from Word do not enclose a text here; they are printed in the books and hinder the matching of names.",
    ),
    help=Text(
        id="Ganti dengan tanda petik lurus, atau hapus.",
        en="Replace them with straight quotes, or delete them.",
    ),
    bad="""
        title: “Masterplan Smart City Kota Bontang”  # <- YML034
    """,
    good="""
        title: "Masterplan Smart City Kota Bontang"
    """,
    fixable=True,
)
