"""A period that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

period_not_canonical = declare(
    "SCH029",
    "period-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {start} sampai {end}",
        en="“{text}” was read as {start} to {end}",
    ),
    why=Text(
        id="Dengan awal dan akhir yang terpisah, setiap tanggal dapat diperiksa tersendiri.",
        en="With start and end apart, each can be checked on its own.",
    ),
    help=Text(
        id="Tulis awalnya (“start”) {start} dan akhirnya (“end”) {end}.",
        en="Write {start} as its “start” and {end} as its “end”.",
    ),
    bad="""
        period: 2026-2035  # <- SCH029
    """,
    good="""
        period:
          start: 2026
          end: 2035
    """,
    fixable=True,
)
