"""Did you mean: the nearest known word."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

from masterplan_kit.patterns import lazy

# Letters of other alphabets that look like Latin ones; a key typed with them is meant as it looks.
_LOOKALIKES: Final = str.maketrans("авеіјкмнорсѕтухԁɡοαερτυνι", "abeijkmhopcstyxdgoaeptuvi")

_TIED: Final = 50  # of words equally near, the one that begins alike is meant: BUD00X as BUD001, not BUD030

_SEPARATORS: Final = lazy(r"[\W_]+")


def folded(text: str) -> str:
    """`text` without case, accents, look-alike letters and separators."""
    if text.isascii():
        return _SEPARATORS.sub("", text.lower())
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LOOKALIKES)
    return "".join(letter for letter in plain if letter.isalnum())


def nearest(text: str, known: Iterable[str], *, cutoff: float = 0.7) -> str | None:
    """The known word nearest to `text`, or None where none is near."""
    words = list(known)
    by_fold = {folded(word): word for word in reversed(words)}
    fold = folded(text)
    if fold in by_fold:
        return by_fold[fold]
    import difflib

    close = difflib.get_close_matches(fold, by_fold, n=_TIED, cutoff=cutoff)
    if not close:
        return None
    best = difflib.SequenceMatcher(None, close[0], fold).ratio()
    tied = [word for word in close if difflib.SequenceMatcher(None, word, fold).ratio() >= best]
    return by_fold[min(tied, key=lambda word: (_slips(word, fold), -_alike(word, fold), word))]


def _slips(one: str, other: str) -> int:
    """How many letters were left out, added, mistaken or swapped: apnb is one slip from apbn, two from apbd."""
    above: list[int] = []
    last = list(range(len(other) + 1))
    for row, a in enumerate(one, 1):
        line = [row]
        for at, b in enumerate(other, 1):
            slips = min(last[at] + 1, line[-1] + 1, last[at - 1] + (a != b))
            swapped = row > 1 and at > 1 and a == other[at - 2] and b == one[row - 2]
            line.append(min(slips, above[at - 2] + 1) if swapped else slips)
        above, last = last, line
    return last[-1]


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
