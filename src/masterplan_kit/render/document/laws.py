"""Regulations as Indonesian drafting custom cites them: by rank, then year, then number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from masterplan_kit import patterns
from masterplan_kit.model import Regulation
from masterplan_kit.model.region import Adoption
from masterplan_kit.render.document.names import Names
from masterplan_kit.spelling import folded

_NUMBER: Final = patterns.lazy(r"^\s*(?:(?:nomor|nomer|number|no)\b\.?\s*)?", re.IGNORECASE)
_ABOUT: Final = patterns.lazy(r"^\s*(?:tentang|on)\s+", re.IGNORECASE)
_CLOSER: Final = 3  # letters by which a word names its kind more closely: permendagri, Peraturan Menteri Keuangan
_LAST: Final = 99


@dataclass(frozen=True, eq=False, slots=True)
class Law:
    """One regulation; a part that the plan leaves out is empty."""

    kind: str  # in the language of the book, or as the region wrote it
    number: str
    year: str  # empty where it is told before: 163/KEP/2017, UUD 1945
    about: str
    anchor: str
    known: tuple[str, str, int] | None  # kind, number and year by which prose that cites it is known


def laws(regulations: Iterable[Regulation], names: Names, prefix: str = "law") -> tuple[Law, ...]:
    """Those regulations in the order of their rank; a kind that the edition does not know stands last."""
    ordered = sorted(regulations, key=lambda one: _place(one, names))
    return tuple(law(one, f"{prefix}:{place}", names) for place, one in enumerate(ordered, start=1))


def _place(one: Regulation, names: Names) -> tuple[int, int, int, str]:
    kind = names.programme.regulation(one.kind)
    digits = re.match(r"\d+", _number(one))
    return (kind.rank if kind else _LAST, one.year or 0, int(digits[0]) if digits else 0, _number(one))


def law(one: Regulation | Adoption, anchor: str, names: Names) -> Law:
    """One regulation as it is cited, also the one that sets the plan."""
    term, kind, number = names.programme.regulation(one.kind), _kind(one, names), _number(one)
    told = one.year is None or re.search(rf"\D{one.year}$", f"{kind} {number}".strip())
    return Law(
        kind=kind,
        number=number,
        year="" if told else str(one.year),
        about=_ABOUT.sub("", one.about or ""),
        anchor=anchor,
        known=(term.id, number, one.year) if term and number and one.year else None,
    )


def _kind(one: Regulation | Adoption, names: Names) -> str:
    """The word of the programme, unless the region named the kind more closely than that."""
    written = one.kind or ""
    term = names.programme.regulation(written)
    if term is None:
        return written
    bare = (folded(word) for word in (term.id, term.name.id, term.name.en))
    closer = any(folded(written).startswith(word) and len(folded(written)) - len(word) >= _CLOSER for word in bare)
    if not closer:
        return term.name[names.lang]
    if term.by_ministry and names.lang == "en" and folded(written).startswith(folded(term.name.id)):
        ministry = written.split()[len(term.name.id.split()) - 1 :]  # Peraturan [Menteri Dalam Negeri]
        return f"{term.name.en} ({' '.join(ministry)})"
    return written[:1].upper() + written[1:]


def _number(one: Regulation | Adoption) -> str:
    return _NUMBER.sub("", one.number or "")
