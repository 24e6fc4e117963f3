"""Pillars have one name in a plan: the programme's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, Term
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import (
    Mention,
    elsewhere,
    pillar_mentions,
    rewritten,
    sub_pillar_mentions,
)


@rule(
    "PIL002",
    severity={"draft": INFO},
    source="Laman Tegal Smart City; laporan evaluasi Kab. Malang 2023 (nama dimensi dan subdimensi)",
    message=Text(
        id="“{written}” dipahami sebagai {name}; dalam rencana ditulis {expected}",
        en="“{written}” is understood as {name}; plans write it as {expected}",
    ),
    why=Text(
        id="Dengan satu sebutan baku, rekap per pilar dan perbandingan antardaerah selalu menghitung hal yang sama.",
        en="With one standard word, totals by pillar and comparisons between regions always count the same thing.",
    ),
    help=Text(id="Ganti dengan {expected}.", en="Replace it with {expected}."),
    bad="""
        pillars:
          Smart Society:  # <- PIL002
            goal: Warga saling menjaga dan terus belajar
        initiatives:
          - name: Kelas malam penyetaraan pekerja
            pillar: Smart Society
            sub_pillar: pendidikan  # <- PIL002
    """,
    good="""
        pillars:
          society:
            goal: Warga saling menjaga dan terus belajar
        initiatives:
          - name: Kelas malam penyetaraan pekerja
            pillar: society
            sub_pillar: learning
    """,
    fixable=True,
)
def pillar_by_another_name(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each name or alias of a pillar or sub-pillar that is not its id, at its first place."""
    pillars = ((text, places, programme.pillar(text)) for text, places in pillar_mentions(plan).items())
    subs = ((text, places, programme.sub_pillar(text)) for text, places in sub_pillar_mentions(plan).items())
    for text, places, term in chain(pillars, subs):
        if term and term.id != text:
            yield _renamed(plan, text, places, term)


def _renamed(plan: Masterplan, text: str, places: list[Mention], term: Term) -> Finding:
    first = places[0]
    return finding(
        first.node, *first.keys,
        related=elsewhere(places), edits=rewritten(plan, places, term), on_key=first.on_key,
        written=text, name=lowered(term.name), expected=term.id,
    )  # fmt: skip
