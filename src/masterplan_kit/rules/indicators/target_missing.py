"""An indicator promises something for a year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, number
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called, told_in_percent


@rule(
    "IND006",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023: capaian dibandingkan dengan rencana; berita bimtek IV Bontang 2019",
    message=Text(
        id="Indikator “{indicator}” belum memiliki target per tahun{told}",
        en="The indicator “{indicator}” has no yearly target yet{told}",
    ),
    why=Text(
        id="Capaian dibandingkan dengan target pada tahunnya; angka tanpa tahun tidak pernah jatuh tempo.",
        en="Results are compared with the target of their year; a figure without a year never falls due.",
    ),
    help=Text(
        id="Tulis target untuk tiap tahun, atau sekurang-kurangnya untuk tahun terakhir.",
        en="Write a target for each year, or at least for the last one.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling
            indicators:
              - name: Jumlah Kampung Masdarling  # <- IND006
                unit: kampung
                total: 15
              - name: Bank sampah yang aktif  # <- IND006
                unit: unit
                note: Ditargetkan 40 unit.
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            indicators:
              - name: Jumlah Kampung Masdarling
                unit: kampung
                total: 15
                targets:
                  2027: 8
                  2029: 15
    """,
)
def target_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for targets, and repeat the number that stands there without a year."""
    for _, indicator in awaited(plan, programme):
        if indicator.targets is None:
            yield finding(indicator, "targets", indicator=called(indicator), told=_told(indicator))


def _told(indicator: Indicator) -> Text:
    """Quote the number that was meant as a target: the total, else one that the note tells of the unit."""
    figure = (None if told_in_percent(indicator) else indicator.total) or _in_note(indicator)
    if figure is None:
        return Text("", "")
    return Text(
        f"; angka {number(figure, 'id')} disebut tanpa tahun",
        f"; the figure {number(figure, 'en')} is given without a year",
    )


def _in_note(indicator: Indicator) -> Decimal | None:
    words = (indicator.note or "").split()
    unit = (indicator.unit or "").casefold()
    for before, after in pairwise(words):
        if before.isdecimal() and len(before) < 10 and after.casefold().strip(".,;:()") == unit:
            return Decimal(before)
    return None
