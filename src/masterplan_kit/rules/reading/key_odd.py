"""Something that cannot name a field."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

key_odd = declare(
    "YML014",
    "key-odd",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{key}” tidak dapat menjadi nama isian",
        en="“{key}” cannot be the name of a field",
    ),
    why=Text(
        id="Nama isian adalah satu kata dari format rencana, agar jelas apa yang diisi.",
        en="A field's name is one word of the plan format, so that it is clear what is filled in.",
    ),
    help=Text(
        id="Tulis nama isian di depan titik dua; bila seluruhnya teks, apit dengan tanda petik.",
        en="Write the name of a field before the colon; if all of it is text, put it in quotes.",
    ),
    bad="""
        region:
          [Kota Bontang]: "64.74"  # <- YML014
    """,
    good="""
        region:
          name: Kota Bontang
          code: "64.74"
    """,
)
