"""Where prose says for which years, or for how many, the masterplan holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from masterplan_kit.patterns import lazy
from masterplan_kit.spelling import folded

# "Masterplan Smart City Kota Bontang tahun 2017-2021": the smart city, its name, years.
_YEARS: Final = lazy(
    r"\b(?:smart (?:city|regency|province|kota|kabupaten|provinsi)|(?:kota|kabupaten|provinsi) cerdas)\b"
    r"(?P<between>(?: [\w'.-]{1,20}){0,6}?) \(?(?P<first>20\d\d) ?(?:-|\u2013|\u2014|s/d|s\.d\.|sampai(?: dengan)?|hingga|to|until) ?(?P<last>20\d\d)\b",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9, "sepuluh": 10, "lima belas": 15, "dua puluh": 20,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "fifteen": 15, "twenty": 20,
}  # fmt: skip
_LENGTH: Final = lazy(
    r"\b(?:selama|untuk|(?:jangka|kurun) waktu|periode|berlaku|for|over|period of) (?:the (?:next )?)?"
    rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) ?(?:\([\w ]{{1,12}}\) )?(?:tahun|years?)\b",
    re.IGNORECASE,
)
_PLAN: Final = lazy(r"\bmaster ?plan\b|\brencana induk\b", re.IGNORECASE)
_SENTENCE: Final = lazy(r"[.!?;](?:\s|$)|\n\s*\n")

# Years after these words are those of something else: a scored year, a stretch of the plan, the plan before.
_OTHER: Final = lazy(
    r"\b(?:evaluasi|asesmen|indeks|nilai|skor|capaian|hasil|penghargaan|award|gerakan|forum|bimtek|anggaran|laporan|kelompok|tahap\w*|fase|bagian"
    r"|jangka (?:pendek|menengah|panjang)|sebelumnya|terdahulu|lama|pertama|previous|first|phase|stage|evaluation|index|score)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_FILLERS: Final = frozenset(
    {
        "tahun",
        "periode",
        "daerah",
        "kota",
        "kabupaten",
        "kab.",
        "provinsi",
        "untuk",
        "jangka",
        "waktu",
        "for",
        "the",
        "period",
    }
)


def years_told(text: str, name: str) -> Iterator[tuple[int, int, str]]:
    """Find the years that the text gives for the smart city (plan) of the region of that name: first, last, as written."""
    flat = " ".join(text.split())
    own = {folded(word) for word in name.split()}
    for found in _YEARS.finditer(flat):
        between = found["between"].casefold().split()
        strange = [word for word in between if word not in _FILLERS and folded(word) not in own]
        if not strange and not _OTHER.search(flat[: found.start()]):
            yield int(found["first"]), int(found["last"]), flat[found.start("first") : found.end("last")]


def lengths_told(text: str) -> Iterator[tuple[str, int, str]]:
    """Find for how many years the text says that the masterplan holds: the word, its number, the phrase as written."""
    for sentence in _SENTENCE.split(text):
        flat = " ".join(sentence.split())
        if _PLAN.search(flat):
            for found in _LENGTH.finditer(flat):
                if not _OTHER.search(flat[: found.start()]):
                    word = found["number"].casefold()
                    yield found["number"], _NUMBERS[word] if word in _NUMBERS else int(word), found[0]
