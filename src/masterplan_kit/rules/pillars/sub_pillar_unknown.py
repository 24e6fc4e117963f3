"""A sub-pillar that the programme does not know covers none of its questions."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Pillar
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown
from masterplan_kit.rules.pillars._pillars import (
    elsewhere,
    own_pillars,
    rewritten,
    sub_pillar_mentions,
    surely,
)
from masterplan_kit.spelling import folded


@rule(
    "PIL010",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (survei warga atas delapan belas subdimensi)",
    message=Text(
        id="“{written}” bukan subpilar program",
        en="“{written}” is not a sub-pillar of the programme",
    ),
    why=Text(
        id="Cakupan rencana diperiksa per subpilar; subpilar yang tidak dikenal membuat cakupannya tampak berlubang.",
        en="Coverage is checked by sub-pillar; an unknown one makes the plan look as if it had a gap there.",
    ),
    help=Text(
        id="Tulis {expected}.",
        en="Write {expected}.",
    ),
    bad="""
        initiatives:
          - name: Antre dokter dari rumah
            pillar: living
            sub_pillar: helth  # <- PIL010
          - name: Pos pemadam Bukitasri
            pillar: society
            sub_pillar: pemadaman  # <- PIL010
    """,
    good="""
        initiatives:
          - name: Antre dokter dari rumah
            pillar: living
            sub_pillar: health
          - name: Pos pemadam Bukitasri
            pillar: society
            sub_pillar: security
    """,
    fixable=True,
)
def sub_pillar_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each text that stands for no sub-pillar, at its first place; below a province's own pillar anything may stand."""
    own = own_pillars(plan, programme)
    for text, places in sub_pillar_mentions(plan).items():
        if programme.sub_pillar(text) or _below_own(own, places[0].node):
            continue
        guess = programme.nearest("sub_pillars", text)
        edits = rewritten(plan, places, guess) if guess and surely(text, guess) else ()
        pillar = _pillar(programme, places[0].node)
        known = (guess,) if guess else (pillar.sub_pillars if pillar else programme.sub_pillars)
        yield finding(
            places[0].node, *places[0].keys,
            related=elsewhere(places), edits=edits, written=text, expected=Either(tuple(map(shown, known))),
        )  # fmt: skip


def _below_own(own: frozenset[str], node: Node) -> bool:
    pillar: str | None = getattr(node, "pillar", None)
    return pillar is not None and folded(pillar) in own


def _pillar(programme: Programme, node: Node) -> Pillar | None:
    return programme.pillar(getattr(node, "pillar", None))
