"""A line that is no field."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

line_without_colon = declare(
    "YML038",
    "line-without-colon",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Baris “{text}” tidak memuat titik dua",
        en="The line “{text}” has no colon",
    ),
    why=Text(
        id="Setiap isian ditulis sebagai nama, titik dua, lalu isinya; tanpa titik dua, baris ini tidak terbaca.",
        en="A field is written as its name, a colon, and its content; without a colon, this line cannot be read.",
    ),
    help=Text(
        id="Tambahkan titik dua sesudah nama isian; bila ini lanjutan teks di atasnya, apit seluruh teks dengan tanda petik.",
        en="Put a colon after the name of the field; if it continues the text above, put the whole text in quotes.",
    ),
    bad="""
        title Masterplan Smart City Kota Bontang  # <- YML038
        vision: Bontang maju bersama warga
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        vision: Bontang maju bersama warga
    """,
)
