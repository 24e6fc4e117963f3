"""What a planner's answer means: the region, the years, the offices; or why nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from masterplan_kit.i18n import Either, Text, Value
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import edition, edition_or_latest, editions, regions
from masterplan_kit.scaffold.offices import Office, id_from, known
from masterplan_kit.spelling import nearest

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme
    from masterplan_kit.programme.regions import Region

_YEARS: Final = lazy(r"((?:19|20)\d\d)\s*(?:-|–|/|s\.?d\.?|sampai|to|until)\s*((?:19|20)\d\d)")


class Unclear(ValueError):  # noqa: N818 - said in words, not raised as a fault
    """An answer that cannot be taken as it stands."""

    def __init__(self, text: Text, /, **values: Value) -> None:
        super().__init__(text.en)
        self.text, self.values = text, values


def region_meant(text: str) -> Region:
    """The region of that code or name."""
    code = text.strip()
    named = regions.region(code)
    found = (named,) if named else regions.find(code) or regions.find(code.replace("-", " "))  # as shells complete it
    if len(found) == 1:
        return found[0]
    if found:
        raise Unclear(
            Text(
                "Ada beberapa daerah bernama “{word}”: {regions}; tulis kodenya atau nama lengkapnya",
                "Several regions are called “{word}”: {regions}; write the code or the full name",
            ),
            word=text,
            regions=Either(tuple(map(told, found))),
        )
    renamed = regions.retired(code)
    near = (renamed,) if renamed else regions.suggest(code)
    raise Unclear(_GUESS if near else _NO_REGION, word=text, regions=Either(tuple(map(told, near))))


_GUESS: Final = Text(
    "Tidak ada daerah “{word}”; maksudnya {regions}?", "There is no region “{word}”; did you mean {regions}?"
)
_NO_REGION: Final = Text(
    "Tidak ada daerah “{word}”; tulis kode Kemendagri seperti 64.74, atau namanya seperti Kota Bontang",
    "There is no region “{word}”; write its Kemendagri code like 64.74, or its name like Kota Bontang",
)


def told(region: Region) -> str:
    """A region as sentences name it: `Kota Bogor (32.71)`."""
    return f"{region.name} ({region.code})"


def edition_for(region: Region) -> Programme:
    """The edition that a new plan of that region is judged by, unless told otherwise: the newest for its level."""
    newest = edition_or_latest(None)
    if region.level in newest.judges:
        return newest
    return next(one for one in map(edition, editions()) if region.level in one.judges)


def edition_meant(text: str, region: Region) -> Programme:
    """The edition of that name, if it is for such regions."""
    name = text.strip()
    if name not in editions():
        guess = nearest(name, editions())
        near = Text(f"; maksudnya {guess}?", f"; did you mean {guess}?") if guess else ""
        choices = ", ".join(editions())
        message = Text(
            "Edisi “{word}” tidak dikenal{near} (pilihan: {choices})",
            "There is no edition “{word}”{near} (choices: {choices})",
        )
        raise Unclear(message, word=name, near=near, choices=choices)
    found = edition(name)
    if region.level not in found.judges:
        message = Text(
            "Edisi {edition} bukan untuk {region}; pakai {right}",
            "The edition {edition} is not for {region}; use {right}",
        )
        right = tuple(one for one in editions() if region.level in edition(one).judges)
        raise Unclear(message, edition=name, region=region.name, right=Either(right))
    return found


def period_for(programme: Programme, year: int) -> range:
    """The years of a new plan, unless told otherwise: as many as the edition allows, from the next year on."""
    return range(year + 1, year + 1 + programme.period.max_years)


def period_meant(text: str, programme: Programme) -> range:
    """The years from the first to the last, both included, if the edition allows so many."""
    found = _YEARS.fullmatch(text.strip())
    years = range(int(found[1]), int(found[2]) + 1) if found else range(0)
    if not years:
        message = Text(
            "“{word}” bukan jangka waktu; tulis tahun pertama dan terakhir seperti 2027-2036",
            "“{word}” is no period; write the first and the last year like 2027-2036",
        )
        raise Unclear(message, word=text)
    least, most = programme.period.min_years, programme.period.max_years
    if not least <= len(years) <= most:
        message = Text(
            "{word} mencakup {count} tahun; program meminta {least} sampai {most} tahun",
            "{word} covers {count} years; the programme asks for {least} to {most}",
        )
        raise Unclear(message, word=text, count=len(years), least=least, most=most)
    return years


def units_meant(text: str) -> tuple[Office, ...]:
    """The offices that are named by id, name or short form, with commas between; others are as they are written."""
    found: dict[str, Office] = {}
    for office in _offices(text):
        found.setdefault(office.id, office)
    if not found:
        raise Unclear(
            Text(
                "Sebutkan sedikitnya satu perangkat daerah, misalnya diskominfo",
                "Name at least one office, diskominfo for instance",
            )
        )
    return tuple(found.values())


def _offices(text: str) -> Iterator[Office]:
    for word in map(str.strip, text.split(",")):
        if word:
            yield known(word) or _own(word)


def _own(word: str) -> Office:
    """An office of the planner's own; its id is made of its name and is good for the name of a file."""
    made = id_from(word)
    if not made:
        message = Text(
            "“{word}” tidak dapat menjadi nama perangkat daerah; tulis seperti diskominfo atau Dinas Kesehatan",
            "“{word}” cannot name an office; write it like diskominfo or Dinas Kesehatan",
        )
        raise Unclear(message, word=word)
    return Office(made) if made == word else Office(made, word)
