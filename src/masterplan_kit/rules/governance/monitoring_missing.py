"""Somebody looks, at fixed times, whether the plan is carried out."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown


@rule(
    "GOV011",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023; evaluasi lapangan Bontang 2020",
    message=Text(
        id="Rencana belum menetapkan seberapa sering kemajuannya ditinjau",
        en="The plan does not say how often its progress is reviewed",
    ),
    why=Text(
        id="Evaluasi datang dua kali setahun; daerah yang lebih dahulu meninjau sendiri tahu apa yang harus dijawab.",
        en="Evaluation comes twice a year; a region that has reviewed its own progress first knows what to answer.",
    ),
    help=Text(
        id="Tentukan perangkat daerah yang meninjau dan irama peninjauannya: {rhythms}.",
        en="Name the office that reviews and set the rhythm of its reviews: {rhythms}.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        monitoring:  # <- GOV011
          revise: Setiap RPJMD baru
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        monitoring:
          review: half-yearly
          revise: Setiap RPJMD baru
    """,
    needs=("monitoring.review",),
)
def monitoring_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the rhythm of reviews."""
    if plan.monitoring is None or not plan.monitoring.review:
        yield finding(plan, "monitoring", "review", rhythms=Either(tuple(map(shown, programme.review_rhythms))))
