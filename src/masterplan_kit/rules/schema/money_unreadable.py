"""An amount that cannot be read."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

money_unreadable = declare(
    "SCH016",
    "money-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak terbaca sebagai jumlah rupiah",
        en="“{text}” cannot be read as an amount of rupiah",
    ),
    why=Text(
        id="Jumlah yang tidak terbaca tidak ikut dalam total anggaran mana pun.",
        en="An amount that cannot be read is part of no total.",
    ),
    help=Text(
        id="Tulis rupiah penuh tanpa titik, misalnya 750000000.",
        en="Write whole rupiah without dots, for example 750000000.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: sesuai pagu  # <- SCH016
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: 750000000
    """,
)
