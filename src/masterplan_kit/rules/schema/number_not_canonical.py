"""A number that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

number_not_canonical = declare(
    "SCH015",
    "number-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {canonical}",
        en="“{text}” was read as {canonical}",
    ),
    why=Text(
        id="Satu cara menulis angka di semua rencana mencegah salah baca oleh orang dan program lain.",
        en="One way of writing numbers in all plans keeps people and other programs from misreading them.",
    ),
    help=Text(
        id="Tulis {canonical}: titik untuk desimal, tanpa pemisah ribuan dan tanpa satuan.",
        en="Write {canonical}: a dot for decimals, no thousands separator, and no unit.",
    ),
    bad="""
        indicators:
          - name: Rumah tangga dengan air minum layak
            unit: persen
            baseline:
              value: 98,4 %  # <- SCH015
    """,
    good="""
        indicators:
          - name: Rumah tangga dengan air minum layak
            unit: persen
            baseline:
              value: 98.4
    """,
    fixable=True,
)
