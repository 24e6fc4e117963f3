"""Only versions of the format that exist can be read with certainty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

KNOWN: Final = 1  # the only version so far


@rule(
    "IDN002",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Versi format {format} tidak dikenal; yang berlaku versi {known}",
        en="Format version {format} is not known; the current one is {known}",
    ),
    why=Text(
        id="Versi format menentukan arti setiap isian; rencana dengan versi yang tidak dikenal tidak dapat diperiksa dengan pasti.",
        en="The version decides what every field means; a plan in an unknown version cannot be checked reliably.",
    ),
    help=Text(
        id="Tulis versi {known}, atau perbarui alat ini bila rencana memang memakai versi yang lebih baru.",
        en="Write version {known}, or update this tool if the plan does use a newer one.",
    ),
    bad="""
        format: 2  # <- IDN002
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
)
def format_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Compare with the version that this package reads."""
    if plan.format is not None and plan.format != KNOWN:
        yield finding(plan, "format", format=plan.format, known=KNOWN)
