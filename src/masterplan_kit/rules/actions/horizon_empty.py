"""A long plan needs something for its later years."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._horizons import empty


@rule(
    "ACT013",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Bimtek Purbalingga 2024; bimtek Kab. Tegal 2023; bimtek II Balikpapan 2019",
    message=Text(
        id="Belum ada inisiatif untuk {horizons}",
        en="There is no initiative yet for {horizons}",
    ),
    why=Text(
        id="Masterplan adalah rencana lima sampai sepuluh tahun; horizon yang kosong menjadikannya program satu atau dua tahun.",
        en="A masterplan covers five to ten years; an empty horizon turns it into a programme of a year or two.",
    ),
    help=Text(
        id="Tambahkan inisiatif untuk horizon itu, atau bagi inisiatif besar menjadi beberapa tahap.",
        en="Add an initiative for it, or split a large initiative into stages.",
    ),
    bad="""
        period: {start: 2026, end: 2035}
        initiatives:  # <- ACT013
          - {name: Satu pintu layanan warga, horizon: short}
          - {name: Pusat data daerah, horizon: medium}
    """,
    good="""
        period: {start: 2026, end: 2035}
        initiatives:
          - {name: Satu pintu layanan warga, horizon: short}
          - {name: Pusat data daerah, horizon: medium}
          - {name: Angkutan umum listrik, horizon: long}
    """,
    needs=("initiatives.horizon", "initiatives.schedule", "period"),
)
def horizon_empty(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List the horizons of the plan's length that no initiative has."""
    horizons = [(lowered(one.name), f"({years[0]}–{years[-1]})") for one, years in empty(plan, programme)]
    if horizons:
        shown = tuple(Text(f"{name.id} {years}", f"the {name.en} {years}") for name, years in horizons)
        yield finding(plan, "initiatives", horizons=shown)
