"""A plan names the version of the format in which it is written."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN001",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Rencana belum menyebut versi formatnya; yang berlaku versi 1",
        en="The plan does not give its format version; the current one is 1",
    ),
    why=Text(
        id="Isian ini menandai folder sebagai rencana dan membuat naskah lama tetap terbaca ketika formatnya berkembang.",
        en="This field marks a folder as a plan and keeps old plans readable when the format grows.",
    ),
    help=Text(
        id="Tulis “format: 1” pada baris pertama berkas utama.",
        en="Write “format: 1” on the first line of the main file.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2026-2035  # <- IDN001
        region:
          code: "64.74"
          name: Kota Bontang
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kota Bontang 2026-2035
        region:
          code: "64.74"
          name: Kota Bontang
    """,
)
def format_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask for the version once."""
    if plan.format is None:
        yield finding(plan, "format")
