"""Books print names, not ids."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT049",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="Pihak {unit} belum memiliki nama lengkap",
        en="The party {unit} has no full name yet",
    ),
    why=Text(
        id="Buku, lembar komitmen, dan tabel penanggung jawab mencetak nama lengkap.",
        en="The books, commitment sheets, and tables of leads print full names.",
    ),
    help=Text(
        id="Tulis nama resminya pada “name”, sesuai peraturan susunan perangkat daerah.",
        en="Write its official name under “name”, as in the regulation on the region's offices.",
    ),
    bad="""
        units:
          - id: dinkes  # <- ACT049
            kind: opd
    """,
    good="""
        units:
          - id: dinkes
            name: Dinas Kesehatan
            kind: opd
    """,
)
def unit_without_name(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask every unit for its name."""
    for number, unit in enumerate(plan.units, start=1):
        if not unit.name:
            called = unit.id or unit.short or Text(f"nomor {number}", f"number {number}")
            yield finding(unit, "name", unit=called)
