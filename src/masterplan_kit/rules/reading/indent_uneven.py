"""A line that stands neither under nor beside the one above."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

indent_uneven = declare(
    "YML035",
    "indent-uneven",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Baris “{text}” tidak sejajar dengan baris di atasnya",
        en="The line “{text}” is not aligned with the lines above it",
    ),
    why=Text(
        id="Jarak di awal baris menentukan isian ini bagian dari apa; di sini tidak ada pasangannya.",
        en="The space at the start of a line tells what it belongs to; here it matches nothing.",
    ),
    help=Text(
        id="Samakan jaraknya dengan isian yang setara; bila ini lanjutan teks di atasnya, apit seluruh teks dengan tanda petik.",
        en="Align it with its neighbours; if it continues the text above, put the whole text in quotes.",
    ),
    bad="""
        region:
          name: Kota Bontang
           code: "64.74"  # <- YML035
    """,
    good="""
        region:
          name: Kota Bontang
          code: "64.74"
    """,
)
