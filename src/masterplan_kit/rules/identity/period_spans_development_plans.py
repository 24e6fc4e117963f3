"""A plan that outlives a development plan says how it gets into the next one."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import in_order, overlap, spoken
from masterplan_kit.rules.identity._served import called, medium_term


@rule(
    "IDN018",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Penutupan bimtek Kota Bontang 2019; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Rencana ({period}) melewati {served}, tetapi cara meneruskannya belum dicatat",
        en="The plan ({period}) runs beyond {served}, but how it will be carried on is not noted",
    ),
    why=Text(
        id="Program yang tidak dibawa ke RPJMD berikutnya kehilangan anggarannya di tengah jalan.",
        en="A programme not carried into the next RPJMD loses its budget halfway.",
    ),
    help=Text(
        id="Catat pada {served} bagian mana dari rencana yang didukungnya dan bagaimana sisanya dibawa ke RPJMD berikutnya.",
        en="Note under {served} which part of the plan it supports and how the rest will enter the next RPJMD.",
    ),
    bad="""
        format: 1
        period:
          start: 2020
          end: 2029
        context:
          development_plans:
            - id: rpjmd-2021  # <- IDN018
              kind: rpjmd
              period:
                start: 2021
                end: 2026
    """,
    good="""
        format: 1
        period:
          start: 2020
          end: 2029
        context:
          development_plans:
            - id: rpjmd-2021
              kind: rpjmd
              period:
                start: 2021
                end: 2026
              notes: Bagian 2027-2029 menjadi bahan rancangan teknokratik RPJMD berikutnya.
    """,
    needs=("context.development_plans",),
)
def period_spans_development_plans(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for one note, at the first plan that ends before the masterplan and says nothing of it."""
    period = in_order(plan.period)
    if period is None:
        return
    served = [one for one in medium_term(plan, programme) if one.period and overlap(period, one.period)]
    outlived = [one for one in served if one.period and one.period.years.stop < period.years.stop]
    if outlived and not any(one.notes for one in served):
        label = Text("rencana berlaku {period}", "the plan holds for {period}")
        other = related(plan, "period", label=label, period=spoken(period))
        yield finding(outlived[0], related=(other,), served=called(outlived[0]), period=spoken(period))
