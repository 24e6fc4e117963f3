"""A character that turns the direction of the text."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

bidi_character = declare(
    "YML010",
    "bidi-character",
    severity={"draft": ERROR},
    source="Unicode: teks dua arah",
    message=Text(
        id="Teks ini memuat karakter pembalik arah {character} yang tidak terlihat",
        en="This text contains the invisible character {character}, which reverses its direction",
    ),
    why=Text(
        id="Karakter ini membuat teks tampil dalam urutan yang berbeda dari isinya, sehingga pembaca dapat tertipu.",
        en="It shows the text in another order than it is written, so readers can be deceived.",
    ),
    help=Text(
        id="Hapus kata di sekitarnya, lalu ketik ulang.",
        en="Delete the words around it and type them again.",
    ),
    bad="vision: Bontang \u202emaju bersama  # <- YML010\n",
    good="""
        vision: Bontang maju bersama
    """,
)
