"""A plan tells the same period wherever it tells it."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, Value, counted
from masterplan_kit.model import Masterplan, Period
from masterplan_kit.node import Keys, Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._period import in_order, lasting, length, spoken
from masterplan_kit.rules.identity._tellings import lengths_told, years_told


@rule(
    "IDN019",
    severity={"draft": WARNING},
    source="Berita Kota Bontang 2019-2020; Masterplan Kota Ambon menurut berita 2024",
    message=Text(
        id="Teks ini menyebut {told} sebagai jangka waktu masterplan, padahal yang tercatat {period} ({years})",
        en="This text gives the period of the masterplan as {told}, but it is {period} ({years})",
    ),
    why=Text(
        id="Masterplan yang tahunnya berbeda-beda tidak dapat ditagih: tidak jelas target tahun mana yang berlaku.",
        en="A masterplan with differing years cannot be held to account: nobody knows which targets apply.",
    ),
    help=Text(
        id="Samakan tahun dalam teks ini dengan jangka waktu rencana, atau perbaiki jangka waktunya.",
        en="Bring the years in this text into line with the period of the plan, or correct the period.",
    ),
    bad="""
        format: 1
        region:
          name: Kota Bontang
        period:
          start: 2020
          end: 2029
        texts:
          background: |
            Upaya itu disusun dalam Masterplan Smart City Kota Bontang 2017-2021 yang diselaraskan dengan RPJMD.  # <- IDN019
            Masterplan menjadi pedoman pembangunan selama lima tahun.
          roadmap: Kota Bontang melangkah menuju Smart City 2025-2029.  # <- IDN019
    """,
    good="""
        format: 1
        region:
          name: Kota Bontang
        period:
          start: 2020
          end: 2029
        texts:
          background: |
            Upaya itu disusun dalam Masterplan Smart City Kota Bontang 2020-2029 yang diselaraskan dengan RPJMD 2021-2026.
            Masterplan menjadi pedoman pembangunan selama sepuluh tahun.
          roadmap: Evaluasi smart city 2022-2024 menunjukkan kemajuan Kota Bontang.
    """,
)
def period_told_differently(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Read every text that speaks of the plan as a whole; one finding a text."""
    period = in_order(plan.period)
    if period is None:
        return
    name = plan.region.name or "" if plan.region else ""
    before = in_order(plan.previous.period) if plan.previous else None
    for node, keys, text in _tellings(plan):
        told = dict([*_years(text, name, period, before), *_lengths(text, period)])
        if told:
            label = Text("jangka waktu rencana {period}", "the plan holds for {period}")
            other = related(plan, "period", label=label, period=spoken(period))
            yield finding(
                node, *keys,
                related=(other,), at_words=next(iter(told.values())), told=tuple(told), period=spoken(period), years=lasting(period),
            )  # fmt: skip


def _tellings(plan: Masterplan) -> Iterator[tuple[Node, Keys, str]]:
    yield plan, ("title",), plan.title or ""
    yield plan, ("vision",), plan.vision or ""
    for number, mission in enumerate(plan.missions):
        yield plan, ("missions", number), mission
    for chapter, text in (plan.texts or {}).items():
        yield plan, ("texts", chapter), text
    if plan.adoption:
        yield plan.adoption, ("about",), plan.adoption.about or ""
    for stated in plan.stated:
        yield stated, ("where",), stated.where or ""


def _years(text: str, name: str, period: Period, before: Period | None) -> Iterator[tuple[Value, str]]:
    known = [(one.years.start, one.years.stop - 1) for one in (period, before) if one]
    for first, last, words in years_told(text, name):
        if (first, last) not in known:
            yield f"{first}-{last}", words


def _lengths(text: str, period: Period) -> Iterator[tuple[Value, str]]:
    """Wrong lengths; of 2021-2026 people say five years, so one less than the calendar years is right too."""
    for word, number, words in lengths_told(text):
        if number not in (length(period), len(period.years), len(period.years) - 1):
            yield Text(f"{word} tahun", counted(number, "tahun", "year", "years").en), words
