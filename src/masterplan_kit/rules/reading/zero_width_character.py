"""A character that nobody sees but every search stumbles over."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

zero_width_character = declare(
    "YML011",
    "zero-width-character",
    severity={"draft": WARNING},
    source="Unicode: karakter tanpa lebar",
    message=Text(
        id="Teks ini memuat karakter tanpa lebar {character} yang tidak terlihat",
        en="This text contains the invisible zero-width character {character}",
    ),
    why=Text(
        id="Dua nama yang tampak sama menjadi berbeda, sehingga pencarian dan pencocokan gagal.",
        en="Two names that look alike become different, so searching and matching fail.",
    ),
    help=Text(
        id="Hapus kata di sekitarnya, lalu ketik ulang.",
        en="Delete the words around it and type them again.",
    ),
    bad="title: Masterplan Smart\u200bCity Kota Bontang  # <- YML011\n",
    good="""
        title: Masterplan Smart City Kota Bontang
    """,
)
