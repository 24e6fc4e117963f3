"""The stages of the programme follow each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan, When
from masterplan_kit.node import Key, Keys, Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


class _Event(NamedTuple):
    order: int
    first: dt.date
    name: Text
    node: Node
    keys: Keys


@rule(
    "IDN027",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Berita bimtek 2017-2023: asesmen, nota kesepakatan, bimtek I-IV, penyerahan",
    message=Text(
        id="{stage} bertanggal {date}, mendahului {earlier} yang bertanggal {after}",
        en="{stage} is dated {date}, before {earlier}, which is dated {after}",
    ),
    why=Text(
        id="Setiap tahap bersandar pada hasil tahap sebelumnya; urutan yang mustahil menandakan tanggal yang salah tulis.",
        en="Each stage builds on the one before; an impossible order points to a mistyped date.",
    ),
    help=Text(
        id="Cocokkan kedua tanggal itu dengan surat atau beritanya.",
        en="Check both dates against the letters or the news reports.",
    ),
    bad="""
        format: 1
        cohort:
          year: 2019
          assessment: 2019-02-21
          mou:
            date: 2019-01-15  # <- IDN027
          workshops:
            - stage: bimtek-1
              date: 2019-07-08/2019-07-09
            - stage: bimtek-4
              date: 2019-10-10/2019-10-11
    """,
    good="""
        format: 1
        cohort:
          year: 2019
          assessment: 2019-02-21
          mou:
            date: 2019-05-15
          workshops:
            - stage: bimtek-1
              date: 2019-07-08/2019-07-09
            - stage: bimtek-4
              date: 2019-10-10/2019-10-11
    """,
)
def cohort_order(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare each stage with the one before it in the programme's order; days of one stage may lie as they will."""
    events = sorted(_events(plan, programme), key=lambda event: event.order)
    for before, event in pairwise(events):
        if before.order < event.order and event.first < before.first:
            label = Text("{stage} {date}", "{stage} {date}")
            other = related(before.node, *before.keys, label=label, stage=before.name, date=before.first)
            yield finding(
                event.node, *event.keys,
                related=(other,), stage=event.name, date=event.first, earlier=lowered(before.name), after=before.first,
            )  # fmt: skip


def _events(plan: Masterplan, programme: Programme) -> Iterator[_Event]:
    course = plan.cohort
    if course is None:
        return
    dated: list[tuple[str | None, When | None, Node, tuple[Key, ...]]] = [
        ("assessment", course.assessment, course, ("assessment",))
    ]
    if course.mou:
        dated.append(("mou", course.mou.date, course.mou, ("date",)))
    dated += [(workshop.stage, workshop.date, workshop, ("date",)) for workshop in course.workshops]
    for text, when, node, keys in dated:
        stage = programme.stage(text)
        if stage and when:
            yield _Event(stage.order, when.first, stage.name, node, keys)
