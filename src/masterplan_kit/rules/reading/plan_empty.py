"""A plan in which nothing is written yet."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

plan_empty = declare(
    "YML008",
    "plan-empty",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Rencana ini masih kosong; belum ada isian di {file}",
        en="This plan is still empty; {file} has no field yet",
    ),
    why=Text(
        id="Yang diperiksa adalah isian; catatan saja belum merupakan rencana.",
        en="Fields are what is checked; comments alone are not a plan.",
    ),
    help=Text(
        id="Mulailah dengan “format: 1” dan identitas daerah, atau buat rencana baru dengan `masterplan new`.",
        en="Start with “format: 1” and the region, or make a new plan with `masterplan new`.",
    ),
    bad="""
        # Masterplan Smart City Kota Bontang 2026-2035  # <- YML008
    """,
    good="""
        # Masterplan Smart City Kota Bontang 2026-2035
        format: 1
    """,
)
