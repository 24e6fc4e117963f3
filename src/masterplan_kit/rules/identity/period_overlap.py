"""Two masterplans of one region do not hold for the same years."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import in_order


@rule(
    "IDN016",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Masterplan Kota Ambon 2019-2024, 2020-2024, dan 2025-2029 menurut berita 2024",
    message=Text(
        id="Rencana ini mulai {start}, padahal rencana sebelumnya masih berlaku sampai {until}",
        en="This plan starts on {start}, while the previous one is in force until {until}",
    ),
    why=Text(
        id="Untuk tahun yang sama penilai menemukan dua rencana dan tidak tahu mana yang harus dicapai.",
        en="For the same year assessors find two plans and cannot tell which one is to be met.",
    ),
    help=Text(
        id="Mulailah setelah rencana sebelumnya berakhir; bila rencana itu dicabut lebih awal, tulis tahun berakhirnya yang sebenarnya.",
        en="Start after the previous plan has ended; if it was withdrawn earlier, give the year in which it really ended.",
    ),
    bad="""
        format: 1
        period:
          start: 2024  # <- IDN016
          end: 2029
        previous:
          title: Masterplan Smart City Kota Ambon 2020-2024
          period:
            start: 2020
            end: 2024
    """,
    good="""
        format: 1
        period:
          start: 2025
          end: 2029
        previous:
          title: Masterplan Smart City Kota Ambon 2020-2024
          period:
            start: 2020
            end: 2024
    """,
)
def period_overlap(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Compare the first day of this plan with the last of the one before it."""
    previous, period = plan.previous and in_order(plan.previous.period), in_order(plan.period)
    if not (plan.previous and previous and period and previous.end and period.start):
        return
    until, start = previous.end.last, period.start.first
    if start <= until:
        label = Text("rencana sebelumnya sampai {until}", "the previous plan runs to {until}")
        other = related(plan.previous, "period", "end", label=label, until=until)
        yield finding(plan, "period", "start", related=(other,), until=until, start=start)
