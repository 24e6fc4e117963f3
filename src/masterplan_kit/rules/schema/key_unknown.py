"""A field that the plan format does not have."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

key_unknown = declare(
    "SCH001",
    "key-unknown",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Isian “{key}” tidak dikenal di sini",
        en="The field “{key}” is not known here",
    ),
    why=Text(
        id="Isian yang tidak dikenal tidak diperiksa dan tidak masuk ke buku mana pun.",
        en="An unknown field is not checked and appears in no book.",
    ),
    help=Text(
        id="Pakai isian yang dikenal di sini, antara lain {known}; yang tidak memiliki tempat ditulis pada “notes” rencana.",
        en="Use a field that is known here, such as {known}; what has no place goes into the plan's “notes”.",
    ),
    bad="""
        region:
          code: "64.74"
          name: Kota Bontang
          slogan: Bontang Kota Taman  # <- SCH001
    """,
    good="""
        notes:
          - "Semboyan kota: Bontang Kota Taman"
        region:
          code: "64.74"
          name: Kota Bontang
    """,
)
