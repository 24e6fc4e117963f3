"""Where prose cites a regulation of the legal basis in short, so that a footnote can give it whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from markupsafe import Markup

from masterplan_kit.patterns import lazy
from masterplan_kit.programme.model import Regulation
from masterplan_kit.render.document.laws import Law
from masterplan_kit.render.document.names import Names

_TAG: Final = lazy(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>')


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a text, and the regulation that its end cites, if any."""

    html: Markup
    law: Law | None


def passages(html: Markup, laws: Iterable[Law], names: Names) -> Iterator[Passage]:
    """The text cut behind the first short citation of each regulation; one that says what it is about is whole."""
    known = {law.known: law for law in laws if law.known and law.about}
    words = _TAG.sub(lambda tag: " " * len(tag[0]), html)
    done = 0
    for found in _pattern(names.programme.regulations).finditer(words):
        kind = names.programme.regulation(" ".join(found["kind"].split()))
        law = known.pop((kind.id, found["number"], int(found["year"])), None) if kind else None
        if law and not found["about"]:
            yield Passage(html[done : found.end()], law)
            done = found.end()
    yield Passage(html[done:], None)


@cache
def _pattern(kinds: tuple[Regulation, ...]) -> re.Pattern[str]:
    """Undang-Undang Nomor 23 Tahun 2014, UU 23/2014, Peraturan Daerah Kota Contoh Nomor 4 Tahun 2024."""
    words = {word for kind in kinds for word in (kind.id, kind.name.id, kind.name.en, *kind.aliases)}
    choice = "|".join(r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"\b(?P<kind>(?i:{choice}))(?:\s+[A-Z]\w{{0,20}}){{0,4}}?\s+(?:(?i:nomor|number|no\.?)\s+)?"
        r"(?P<number>\d[\w.-]{0,30}?)(?:\s+(?i:tahun|of)\s+|/)(?P<year>\d{4})\b(?P<about>\s+(?i:tentang|on)\b)?"
    )
