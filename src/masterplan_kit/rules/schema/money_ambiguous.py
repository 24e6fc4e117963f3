"""An amount with two readings."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

money_ambiguous = declare(
    "SCH017",
    "money-ambiguous",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dapat berarti {one} atau {other}",
        en="“{text}” can mean {one} or {other}",
    ),
    why=Text(
        id="Kedua bacaan itu berselisih seribu kali lipat; salah tebak dapat merusak seluruh anggaran.",
        en="The two readings are a thousandfold apart; a wrong guess could spoil the whole budget.",
    ),
    help=Text(
        id="Tulis rupiah penuh tanpa titik, misalnya 10000000000.",
        en="Write whole rupiah without dots, for example 10000000000.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: 10 M  # <- SCH017
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: 10000000000
    """,
)
