"""A value that does not fit its field."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

value_unreadable = declare(
    "SCH010",
    "value-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” bukan isi yang dikenal untuk isian “{field}”",
        en="“{text}” is not a known value of the field “{field}”",
    ),
    why=Text(
        id="Isi yang tidak dikenal tidak dapat dipakai, dan berkasnya ditolak seutuhnya.",
        en="A value that is not known cannot be used, and the file is refused as a whole.",
    ),
    help=Text(
        id="Pakai salah satu isi yang disebut dalam dokumentasi isian “{field}”.",
        en="Use one of the values that the documentation of the field “{field}” names.",
    ),
    bad="""
        # edisi-daerah.yaml, edisi program yang ditulis sendiri
        pillars: enam dimensi  # <- SCH010
    """,
    good="""
        # edisi-daerah.yaml, edisi program yang ditulis sendiri
        pillars:
          - id: governance
    """,
)
