"""Provinces, kabupaten and kota: their codes and names, and where prose mentions them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from masterplan_kit.patterns import lazy

RegionLevel = Literal["province", "kabupaten", "kota"]


@dataclass(frozen=True, slots=True)
class Region:
    """A region by the list of the Minister of Home Affairs; the name carries the type: `Kota Bontang`."""

    code: str
    name: str
    level: RegionLevel

    @property
    def bare(self) -> str:
        """The name without its type: `Bontang`, `Kepulauan Seribu`."""
        return _typed(self.name)[1]

    @property
    def province(self) -> str:
        """The code of its province; a province's own."""
        return self.code[:2]

    @property
    def illustration(self) -> bool:
        """Whether it is the invented region of the examples."""
        return self in ILLUSTRATION


ILLUSTRATION: Final = (Region("99", "Provinsi Contoh", "province"), Region("99.71", "Kota Contoh", "kota"))

_DATA: Final = Path(__file__).parent / "data"
_LEVELS: Final[dict[str, RegionLevel]] = {
    "provinsi": "province", "prov": "province", "gubernur": "province",
    "kabupaten": "kabupaten", "kab": "kabupaten", "bupati": "kabupaten",
    "kota": "kota", "kotamadya": "kota", "walikota": "kota",
}  # fmt: skip
# The heads of region tell the type as well as the type itself does. The pattern starts with a letter and looks
# back from it, not before it, so that `re` can skip to likely letters: three times faster on prose.
# In "Kabupaten/Kota Bogor" nobody knows which; it is passed over.
_TYPE: Final = lazy(
    r"([BbGgKkPpWw](?<![\w/-].)"
    r"(?:ota(?:madya)?|OTA|ab(?:upaten)?|AB(?:UPATEN)?|rov(?:insi)?|ROV(?:INSI)?"
    r"|upati|UPATI|ubernur|UBERNUR|ali ?[Kk]ota|ALI ?KOTA))(?!\w)(?:(?<=ab|AB|ov|OV)\.)?"
    r"[ \t]*\n?[ \t]*(?:(?:[Aa]dministrasi|ADMINISTRASI|[Aa]dm\.)[ \t]+)?"
)
_NAME_WORD: Final = lazy(r"(?:(?<=\bKep|\bKEP)\.|(?<=\b[A-Z])\.)?[ \t-]*\n?[ \t]*([^\W\d_]+)")
_WORD: Final = lazy(r"[^\W_]+")
_MOST_WORDS: Final = 5  # Daerah Khusus Ibu Kota Jakarta


@functools.cache
def regions() -> tuple[Region, ...]:
    """The 38 provinces and 514 kabupaten/kota, in the order of their codes."""
    rows = (_DATA / "regions.csv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(_region(*row.split(",")) for row in rows)


def _region(code: str, name: str) -> Region:
    return Region(code, name, _LEVELS[name.partition(" ")[0].lower()])


@functools.cache
def _by_code() -> dict[str, Region]:
    return {region.code: region for region in (*regions(), *ILLUSTRATION)}


@functools.cache
def _aliases() -> tuple[tuple[str, str], ...]:
    lines = (_DATA / "regions-aliases.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.rpartition(",") for line in lines if line and not line.startswith("#")]
    return tuple((written, code) for written, _, code in rows)


@functools.cache
def _names() -> tuple[dict[tuple[RegionLevel, str], Region], dict[str, tuple[Region, ...]]]:
    """Regions by type and name, and by name alone; a name in use today wins over an alias."""
    typed: dict[tuple[RegionLevel, str], Region] = {}
    bare: dict[str, tuple[Region, ...]] = {}
    aliases = ((written, _by_code()[code]) for written, code in _aliases() if not written[0].isdigit())
    for written, region in (*((region.name, region) for region in _by_code().values()), *aliases):
        level, name = _typed(written)
        key = _key(name)
        typed.setdefault((region.level, key), region)
        if level is None or written == region.name:
            bare[key] = (*bare.get(key, ()), region)
    return typed, bare


def _typed(text: str) -> tuple[RegionLevel | None, str]:
    """The type that a name begins with, and the rest."""
    text = text.strip()
    start = _TYPE.match(text)
    level = _LEVELS.get(_key(start[1])) if start and start.end() < len(text) else None
    return (level, text[start.end() :]) if start and level else (None, text)


def _key(name: str) -> str:
    """A name so that `Bau-Bau` is `Baubau`, and `Kep. Siau` is `Kepulauan Siau`."""
    return _joined(_WORD.findall(name))


def _joined(words: Iterable[str]) -> str:
    keys = map(str.casefold, words)
    return "".join("kepulauan" if key == "kep" else key for key in keys if key != "dan")


def region(code: str | None) -> Region | None:
    """The region of that code today; `64.74` is a text, not a number."""
    return _by_code().get(code or "")


def retired(code: str | None) -> Region | None:
    """The region that bore the code before its province was divided."""
    return region(dict(_aliases()).get(code)) if code and code[0].isdigit() else None


def find(name: str | None) -> tuple[Region, ...]:
    """The regions of that name, whatever its spacing, case and short forms; all of them where the type is left out."""
    if not name:
        return ()
    typed, bare = _names()
    level, rest = _typed(name)
    found = typed.get((level, _key(rest))) if level else None
    return (found,) if found else bare.get(_key(name), ())


def twins(name: str) -> tuple[Region, ...]:
    """The kabupaten and the kota that share a name, given with or without its type; empty where it is the only one."""
    _, bare = _names()
    _, rest = _typed(name)
    both = [region for region in bare.get(_key(rest), ()) if region.level != "province"]
    return tuple(sorted(both, key=lambda region: region.level)) if len(both) > 1 else ()


def suggest(text: str) -> tuple[Region, ...]:
    """Up to three regions that may have been meant: the same name with another type first, then like names."""
    import difflib

    _, bare = _names()
    level, rest = _typed(text)
    near = difflib.get_close_matches(_key(rest), bare, n=3, cutoff=0.75)
    found = [region for key in near for region in bare[key]]
    same = [region for region in found if region.level == level and _key(region.bare) != _key(rest)]
    exact = bare.get(_key(rest), ())
    return tuple(dict.fromkeys((*exact, *same, *found)))[:3]


def mentions(text: str) -> Iterator[tuple[int, int, Region]]:
    """Where prose names a region with its type or its head (`Kab. Bogor`, `Wali Kota Bogor`): start, end, region."""
    typed, _ = _names()
    end = 0
    for start in _TYPE.finditer(text):
        if start.start() < end:
            continue  # the Kota of `Kabupaten Lima Puluh Kota`
        level = _LEVELS.get(_key(start[1]))
        words: list[re.Match[str]] = []
        word = _NAME_WORD.match(text, start.end())
        while word and len(words) < _MOST_WORDS:
            words.append(word)
            word = _NAME_WORD.match(text, word.end())
        if level is None or not words or not words[0][1][0].isupper():
            continue
        for count in range(len(words), 0, -1):
            found = typed.get((level, _joined(word[1] for word in words[:count])))
            if found and words[count - 1][1] != "dan":
                end = words[count - 1].end()
                yield start.start(), end, found
                break
