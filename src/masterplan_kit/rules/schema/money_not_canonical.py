"""An amount that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

money_not_canonical = declare(
    "SCH018",
    "money-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {canonical} rupiah",
        en="“{text}” was read as {canonical} rupiah",
    ),
    why=Text(
        id="Satu cara menulis uang di semua rencana mencegah salah baca seribu kali lipat.",
        en="One way of writing money in all plans prevents misreadings by a factor of a thousand.",
    ),
    help=Text(
        id="Tulis {canonical}.",
        en="Write {canonical}.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: Rp 750.000.000,-  # <- SCH018
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: 750000000
    """,
    fixable=True,
)
