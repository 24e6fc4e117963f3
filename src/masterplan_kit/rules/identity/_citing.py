"""How regulations are cited, in lists and in prose."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from masterplan_kit.model import Masterplan, Regulation
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme, Term

_NUMBER: Final = lazy(r"^\s*(?:nomor|nomer|no\.?)?\s*0*", re.IGNORECASE)
_WORD: Final = lazy(r"[^\W\d_]{4,}")
_STEM: Final = 6  # letters that tell Indonesian words apart: pemerintah and pemerintahan are one


class Cited(NamedTuple):
    """A regulation as cited in prose, and what it is said to be about."""

    kind: str
    number: str
    year: int
    about: str


def short(kind: str, number: str, year: int) -> str:
    """Say a regulation in short: UU 23/2014."""
    return f"{kind.upper() if len(kind) <= 3 else kind[:1].upper() + kind[1:]} {number}/{year}"


def said(law: Regulation) -> str:
    """Say whatever is known of a citation: Perwal 12/2020, or Perwal tentang Masterplan Smart City."""
    if law.kind and law.number and law.year:
        return short(law.kind, law.number, law.year)
    parts = (law.kind, law.number, str(law.year or ""), law.about)
    return " ".join(part for part in parts if part)


def plain_number(number: str) -> str:
    """Reduce a number to itself: `Nomor 023` is 23."""
    return _NUMBER.sub("", number).strip()


def known_citations(plan: Masterplan, programme: Programme) -> Iterator[tuple[int, Regulation, Cited]]:
    """Go through the legal basis as far as kind, number and year are known, with the place of each."""
    for place, law in enumerate(plan.legal_basis):
        kind = programme.regulation(law.kind)
        if kind and law.number and law.year:
            yield place, law, Cited(kind.id, plain_number(law.number), law.year, law.about or "")


def in_prose(text: str, programme: Programme) -> Iterator[Cited]:
    """Find regulations that prose cites: `Peraturan Daerah Nomor 49 Tahun 2019 tentang ...`, `Perpres 95/2018`."""
    for found in _pattern(programme.regulations).finditer(" ".join(text.split())):
        kind = programme.regulation(found["kind"])
        if kind:
            yield Cited(kind.id, plain_number(found["number"]), int(found["year"]), found["about"] or "")


def legal_prose(plan: Masterplan, programme: Programme) -> Iterator[Cited]:
    """Find the regulations cited in the chapters on the legal basis."""
    for chapter in programme.chapters:
        if "legal_basis" in chapter.data:
            yield from in_prose((plan.texts or {}).get(chapter.id, ""), programme)


def same_matter(about: str, other: str) -> bool:
    """Tell whether every word that matters in `other` is in `about`."""
    words = {word[:_STEM].casefold() for word in _WORD.findall(about)}
    asked = {word[:_STEM].casefold() for word in _WORD.findall(other)}
    return bool(asked) and asked <= words


def year_meant(cited: Cited, programme: Programme) -> Cited | None:
    """Find the law that was meant, where only its year is wrong."""
    known = [law for law in programme.required_laws if (law.kind, law.number) == (cited.kind, cited.number)]
    if any(law.year == cited.year for law in known):
        return None
    return next(
        (Cited(law.kind, law.number, law.year, cited.about) for law in known if same_matter(cited.about, law.about.id)),
        None,
    )


@functools.cache
def _pattern(kinds: tuple[Term, ...]) -> re.Pattern[str]:
    words = {word for kind in kinds for word in (kind.id, kind.name.id, *kind.aliases)}
    choice = "|".join(re.escape(word).replace(r"\ ", " ?") for word in sorted(words, key=len, reverse=True))
    return lazy(
        rf"\b(?P<kind>(?i:{choice}))(?: [A-Z]\w{{0,20}}){{0,4}}? (?:(?i:nomor|nomer|no\.?) ?)?(?P<number>\d{{1,4}})(?:(?i: tahun )|/)(?P<year>(?:19|20)\d\d)\b"
        r"(?: (?i:tentang) (?P<about>[^.,;:()]{3,120}))?",
    )
