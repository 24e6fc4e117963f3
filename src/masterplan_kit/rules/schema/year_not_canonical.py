"""A year that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

year_not_canonical = declare(
    "SCH020",
    "year-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {canonical}",
        en="“{text}” was read as {canonical}",
    ),
    why=Text(
        id="Tahun yang ditulis dengan empat angka saja terbaca oleh semua program.",
        en="A year written in four digits alone is understood by every program.",
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
                  TA 2026: 750000000  # <- SCH020
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
