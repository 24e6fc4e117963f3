"""Smart city's part of the regional budget is scored."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "BUD011",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023 (pertanyaan tentang bagian APBD)",
    message=Text(
        id="Bagian APBD untuk smart city belum disebutkan",
        en="The share of the regional budget (APBD) for smart city is not stated yet",
    ),
    why=Text(
        id="Evaluasi menanyakan bagian itu setiap tahun; angka pertama menjadi acuan untuk melihat apakah komitmennya tumbuh.",
        en="The evaluation asks for this share every year; a first figure lets everyone see whether the commitment grows.",
    ),
    help=Text(
        id="Isi persentase, tahun, dan sumbernya pada “apbd_share” di bagian “funding”.",
        en="Fill in percentage, year, and source in “apbd_share” under “funding”.",
    ),
    bad="""
        title: Masterplan Smart City Kota Ambon
        funding:
          apbd_share:  # <- BUD011
            year: 2025
    """,
    good="""
        title: Masterplan Smart City Kota Ambon
        funding:
          apbd_share:
            percent: 2.1
            year: 2025
            source: Perda APBD 2025
    """,
)
def apbd_share_missing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask for the percentage."""
    share = plan.funding.apbd_share if plan.funding else None
    if share is None or share.percent is None:
        yield finding(plan, "funding", "apbd_share", *(("percent",) if share else ()))
