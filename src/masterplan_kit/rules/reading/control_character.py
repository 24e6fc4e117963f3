"""A character that no book can bear."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

control_character = declare(
    "YML009",
    "control-character",
    severity={"draft": ERROR},
    source="XML 1.0",
    message=Text(
        id="Teks ini memuat karakter kendali {character} yang tidak terlihat",
        en="This text contains the invisible control character {character}",
    ),
    why=Text(
        id="Karakter ini merusak buku PDF, Word, dan Excel; biasanya ikut terbawa saat menyalin dari berkas lain.",
        en="Such a character breaks the books in PDF, Word, and Excel; it usually comes along when text is copied from another file.",
    ),
    help=Text(
        id="Hapus kata di sekitarnya, lalu ketik ulang.",
        en="Delete the words around it and type them again.",
    ),
    bad="title: Masterplan \x07Smart City Kota Bontang  # <- YML009\n",
    good="""
        title: Masterplan Smart City Kota Bontang
    """,
)
