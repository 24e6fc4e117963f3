"""A number with two readings."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

number_ambiguous = declare(
    "SCH014",
    "number-ambiguous",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dapat berarti {one} atau {other}",
        en="“{text}” can mean {one} or {other}",
    ),
    why=Text(
        id="Titik memisahkan ribuan dalam tulisan Indonesia dan desimal dalam tulisan Inggris; di sini keduanya mungkin.",
        en="A dot separates thousands in Indonesian and decimals in English; here both are possible.",
    ),
    help=Text(
        id="Tulis {one} atau {other}, tanpa pemisah ribuan.",
        en="Write {one} or {other}, without a thousands separator.",
    ),
    bad="""
        indicators:
          - name: Warga yang dilatih
            unit: orang
            targets:
              2026: 1.500  # <- SCH014
    """,
    good="""
        indicators:
          - name: Warga yang dilatih
            unit: orang
            targets:
              2026: 1500
    """,
)
