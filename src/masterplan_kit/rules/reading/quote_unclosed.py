"""A quote that is opened and never closed."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

quote_unclosed = declare(
    "YML029",
    "quote-unclosed",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Tanda petik {character} dibuka di sini, tetapi tidak ditutup",
        en="The quote {character} is opened here but never closed",
    ),
    why=Text(
        id="Semua baris sesudahnya ikut terbaca sebagai satu teks.",
        en="All the lines that follow are read as one text.",
    ),
    help=Text(
        id="Tutup tanda petik di akhir teks, atau hapus tanda petik pembukanya.",
        en="Close the quote at the end of the text, or delete the opening one.",
    ),
    bad="""
        title: "Masterplan Smart City Kota Bontang  # <- YML029
        vision: Bontang maju bersama warga
    """,
    good="""
        title: "Masterplan Smart City Kota Bontang"
        vision: Bontang maju bersama warga
    """,
)
