"""A time that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

moment_not_canonical = declare(
    "SCH027",
    "moment-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {canonical}",
        en="“{text}” was read as {canonical}",
    ),
    why=Text(
        id="Waktu dalam satu bentuk dapat diurutkan dan dibandingkan antarrencana.",
        en="Times written in one form can be sorted and compared between plans.",
    ),
    help=Text(
        id="Tulis {canonical}.",
        en="Write {canonical}.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            schedule:
              start: Triwulan III 2026  # <- SCH027
              end: 2027
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            schedule:
              start: 2026-Q3
              end: 2027
    """,
    fixable=True,
)
