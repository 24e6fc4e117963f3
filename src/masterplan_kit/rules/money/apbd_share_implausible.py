"""A part of the regional budget is a small percentage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_MOST: Final = 30  # three times the highest part that a region reported


@rule(
    "BUD012",
    severity={"draft": WARNING},
    source="Berita evaluasi Kota Ambon 2024 (sekitar 2 persen); evaluasi Kab. Lombok Timur 2022 (di bawah 10 persen)",
    message=Text(
        id="Bagian APBD untuk smart city tertulis {percent}; daerah lain menyebut beberapa persen saja",
        en="Smart city's share of the regional budget is given as {percent}; other regions report a few percent",
    ),
    why=Text(
        id="Angka sebesar itu biasanya nilai rupiah, pecahan yang salah dikalikan, atau seluruh belanja perangkat daerah.",
        en="Such a figure is usually an amount in rupiah, a fraction multiplied wrongly, or everything the offices spend.",
    ),
    help=Text(
        id="Hitung kembali: anggaran smart city dibagi seluruh APBD, lalu dikalikan seratus.",
        en="Compute it again: the smart city budget divided by the whole regional budget, times a hundred.",
    ),
    bad="""
        funding:
          apbd_share:
            percent: 210  # <- BUD012
            year: 2025
    """,
    good="""
        funding:
          apbd_share:
            percent: 2.1
            year: 2025
    """,
)
def apbd_share_implausible(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare the percentage with what any region ever told."""
    share = plan.funding.apbd_share if plan.funding else None
    if share and share.percent is not None and not 0 <= share.percent <= _MOST:
        yield finding(share, "percent", percent=Percent(share.percent))
