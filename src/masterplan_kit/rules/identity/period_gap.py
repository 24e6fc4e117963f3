"""A region that had a masterplan goes on where it ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import in_order

_PAUSE: Final = dt.timedelta(days=31)  # a plan by term of office need not start on the day after


@rule(
    "IDN015",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Rak buku Kota Bogor 2017-2021 dan 2023-2027; Kominfo, 8 Mei 2018",
    message=Text(
        id="Rencana sebelumnya berakhir {until}, sedangkan rencana ini baru mulai {start}",
        en="The previous plan ended on {until}, but this one starts only on {start}",
    ),
    why=Text(
        id="Smart city tidak berhenti bersama rencananya; pada tahun tanpa rencana tidak ada program yang dapat dinilai.",
        en="A smart city does not end with its plan; a year without a plan has no programme to be judged.",
    ),
    help=Text(
        id="Majukan tahun mulai, atau jelaskan pada latar belakang apa yang berjalan di antaranya, lalu kecualikan temuan ini.",
        en="Start earlier, or explain in the background what went on in between and waive this finding.",
    ),
    bad="""
        format: 1
        period:
          start: 2023  # <- IDN015
          end: 2027
        previous:
          title: Masterplan Smart City Kota Bogor 2017-2021
          period:
            start: 2017
            end: 2021
    """,
    good="""
        format: 1
        period:
          start: 2022
          end: 2027
        previous:
          title: Masterplan Smart City Kota Bogor 2017-2021
          period:
            start: 2017
            end: 2021
    """,
)
def period_gap(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Measure the time between the two plans."""
    previous, period = plan.previous and in_order(plan.previous.period), in_order(plan.period)
    if not (plan.previous and previous and period and previous.end and period.start):
        return
    until, start = previous.end.last, period.start.first
    if start - until > _PAUSE:
        label = Text("rencana sebelumnya sampai {until}", "the previous plan runs to {until}")
        other = related(plan.previous, "period", "end", label=label, until=until)
        yield finding(plan, "period", "start", related=(other,), until=until, start=start)
