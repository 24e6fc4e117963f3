"""The programme asks for a plan of five to ten years."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import in_order, lasting, length, spoken


@rule(
    "IDN013",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Kominfo, 8 Mei 2018; BeritaAnda, Mei 2018; nota kesepahaman 15 Mei 2019",
    message=Text(
        id="Jangka waktu rencana {period} lamanya {years}; seharusnya {least} sampai {most} tahun",
        en="The period of the plan, {period}, lasts {years}; it should last {least} to {most} years",
    ),
    why=Text(
        id="Masterplan adalah rencana pembangunan smart city daerah untuk lima sampai sepuluh tahun.",
        en="A masterplan is the region's smart city development plan for five to ten years.",
    ),
    help=Text(
        id="Sesuaikan tahun mulai atau tahun selesai sehingga jangka waktunya {least} sampai {most} tahun.",
        en="Change the first or the last year so that the period lasts {least} to {most} years.",
    ),
    bad="""
        format: 1
        period:  # <- IDN013
          start: 2026
          end: 2028
    """,
    good="""
        format: 1
        period:
          start: 2026
          end: 2030
    """,
)
def period_length(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the length with the bounds of the edition."""
    period = in_order(plan.period)
    least, most = programme.period.min_years, programme.period.max_years
    if period and not least <= length(period) <= most:
        yield finding(plan, "period", period=spoken(period), years=lasting(period), least=least, most=most)
