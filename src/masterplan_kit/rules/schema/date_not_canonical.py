"""A date that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

date_not_canonical = declare(
    "SCH024",
    "date-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {canonical}",
        en="“{text}” was read as {canonical}",
    ),
    why=Text(
        id="Tanggal berbentuk tahun-bulan-hari dapat diurutkan dan tidak pernah tertukar.",
        en="Dates written as year-month-day can be sorted and are never mistaken.",
    ),
    help=Text(
        id="Tulis {canonical}.",
        en="Write {canonical}.",
    ),
    bad="""
        participation:
          - date: 10-11 Juli 2026  # <- SCH024
            event: Bimtek I
    """,
    good="""
        participation:
          - date: 2026-07-10/2026-07-11
            event: Bimtek I
    """,
    fixable=True,
)
