"""One masterplan is set by one regulation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Keys, Node
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import in_prose, known_citations, plain_number, short
from masterplan_kit.spelling import folded

_THE_PLAN: Final = lazy(r"(?:master ?plan|rencana induk)\b.*\b(?:smart|cerdas)\b", re.IGNORECASE | re.DOTALL)
_OF_THE_PLAN: Final = "the masterplan"
_AMENDS: Final = lazy(r"\b(?:perubahan|pencabutan|pelaksanaan) ", re.IGNORECASE)


class _Claim(NamedTuple):
    """A regulation that is said to set something."""

    kind: str
    number: str
    year: int
    subject: str
    node: Node
    keys: Keys
    own: bool = False  # said where the plan names its own regulation

    @property
    def law(self) -> tuple[str, str, int]:
        return self.kind, self.number, self.year


@rule(
    "IDN033",
    severity={"draft": WARNING},
    source="Berita DIY 2019 dan 2022: Pergub 46/2019 dan Perda 49/2019 untuk Jogja Smart Province",
    message=Text(
        id="{law} dan {other} disebut untuk hal yang sama",
        en="{law} and {other} are both cited for the same matter",
    ),
    why=Text(
        id="Dua peraturan untuk satu hal biasanya menandakan salah kutip, dan penilai hanya menerima peraturan yang dapat ditemukan.",
        en="Two regulations for one matter usually mean a slip in citing, and assessors accept only the one they can find.",
    ),
    help=Text(
        id="Periksa di JDIH mana yang benar, lalu samakan di seluruh rencana.",
        en="Look up in the JDIH legal database which one is right, and use it throughout the plan.",
    ),
    bad="""
        format: 1
        region:
          code: "34"
          name: Daerah Istimewa Yogyakarta
        legal_basis:
          - kind: pergub
            number: "46"
            year: 2019
            about: Jogja Smart Province
          - kind: perda
            number: "49"  # <- IDN033
            year: 2019
            about: Jogja Smart Province
    """,
    good="""
        format: 1
        region:
          code: "34"
          name: Daerah Istimewa Yogyakarta
        legal_basis:
          - kind: pergub
            number: "46"
            year: 2019
            about: Jogja Smart Province
          - kind: perda
            number: "3"
            year: 2019
            about: Pengelolaan Pemanfaatan Teknologi Informasi dan Komunikasi
    """,
)
def adoption_conflict(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare what is said to set the same thing: by the plan itself, or in the same year."""
    before = plan.previous.period.years if plan.previous and plan.previous.period else range(0)
    firsts: dict[str, _Claim] = {}
    told: set[tuple[str, tuple[str, str, int]]] = set()
    for claim in _claims(plan, programme):
        if claim.year in before or not claim.subject:
            continue
        first = firsts.setdefault(claim.subject, claim)
        said = (claim.subject, claim.law)
        if claim.law != first.law and (first.own or claim.year == first.year) and said not in told:
            told.add(said)
            other = short(*first.law)
            place = related(first.node, *first.keys, label=Text("{other}", "{other}"), other=other)
            yield finding(claim.node, *claim.keys, related=(place,), law=short(*claim.law), other=other)


def _claims(plan: Masterplan, programme: Programme) -> Iterator[_Claim]:
    own = plan.adoption
    kind = programme.regulation(own.kind) if own else None
    if own and kind and own.number and own.year:
        for subject in dict.fromkeys((_OF_THE_PLAN, _subject(own.about or ""))):
            yield _Claim(kind.id, plain_number(own.number), own.year, subject, own, ("number",), own=True)
    adopting = {kind.id for kind in programme.regulations if kind.adopts}
    for _, law, cited in known_citations(plan, programme):
        if cited.kind in adopting:
            yield _Claim(cited.kind, cited.number, cited.year, _subject(cited.about), law, ("number",))
    for chapter, text in (plan.texts or {}).items():
        for cited in in_prose(text, programme):
            if cited.kind in adopting:
                yield _Claim(cited.kind, cited.number, cited.year, _subject(cited.about), plan, ("texts", chapter))


def _subject(about: str) -> str:
    """Say what a regulation sets so that two tellings of it compare; nothing for an amendment."""
    if _AMENDS.match(about):
        return ""
    return _OF_THE_PLAN if _THE_PLAN.search(about) else folded(about)
