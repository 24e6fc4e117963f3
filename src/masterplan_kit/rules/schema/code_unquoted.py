"""A region code that other programs take for a number."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

code_unquoted = declare(
    "SCH032",
    "code-unquoted",
    severity={"draft": INFO, "submission": WARNING},
    source="YAML 1.2",
    message=Text(
        id="Kode wilayah {code} belum diapit tanda petik",
        en="The region code {code} is not in quotes",
    ),
    why=Text(
        id="Program lain membacanya sebagai bilangan: 11.10 menjadi 11.1, yang bukan kode daerah mana pun.",
        en="Other programs read it as a number: 11.10 becomes 11.1, which is no region's code.",
    ),
    help=Text(
        id="Apit kodenya dengan tanda petik.",
        en="Put the code in quotes.",
    ),
    bad="""
        region:
          code: 64.74  # <- SCH032
          name: Kota Bontang
    """,
    good="""
        region:
          code: "64.74"
          name: Kota Bontang
    """,
    fixable=True,
)
