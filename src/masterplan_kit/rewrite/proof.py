"""The proof that a change of text did no harm; nothing is written into a planner's file without it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from masterplan_kit.rewrite.second import SecondReading, company, second_reading
from masterplan_kit.rewrite.tree import Comment

_COMMENT: Final = re.compile(r"(?:^|(?<=\s))#.*")


def prove(old: str, new: str, meant: Callable[[Any, Any], bool], replaced: Iterable[tuple[int, int]] = ()) -> bool:
    """Whether `new` says what was meant, and has every comment of `old` outside the `replaced` spans, in its order.

    `meant(was, now)` judges the data of both, all of it text. Of an `old` that the second reader cannot read nothing
    is known: there whoever asks must prove the end of its way.
    """
    was, now = second_reading(old), second_reading(new)
    if was is None:
        return True
    spans = list(replaced)
    kept = [text for comment in was.comments if (text := _left_of(comment, spans))]
    return now is not None and kept == _texts(now) and meant(was.data, now.data)


def prove_order(old: str, new: str) -> bool:
    """Whether `new` says the same as `old`, in whatever order of keys, and each comment speaks of the same keys."""
    was, now = second_reading(old), second_reading(new)
    if was is None or now is None or was.data != now.data:
        return False
    there = company(old)
    return there is not None and there == company(new) and sorted(_texts(was)) == sorted(_texts(now))


def readable(text: str) -> bool:
    """Whether the second reader can read the text at all."""
    return second_reading(text) is not None


def within(budget: int) -> Callable[[Any, Any], bool]:
    """What is meant where all that is known is how many values or keys may differ."""
    return lambda was, now: _differences(was, now, budget + 1) <= budget


def _left_of(comment: Comment, spans: list[tuple[int, int]]) -> str:
    """What is still a comment when `spans` are replaced: `#1 warga  # catatan` may become a text and a comment."""
    last = next((last for first, last in spans if first <= comment.start < last), comment.start)
    found = _COMMENT.search(comment.text, last - comment.start)
    return found[0] if found else ""


def _texts(reading: SecondReading) -> list[str]:
    return [comment.text for comment in reading.comments]


def _differences(was: Any, now: Any, limit: int) -> int:
    if limit <= 0:
        return 1
    if isinstance(was, dict) and isinstance(now, dict):
        gone, new = set(was) - set(now), set(now) - set(was)
        pairs = [(was[key], now[key]) for key in set(was) & set(now)]
        return _counted(pairs, limit, max(len(gone), len(new)))
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        return _counted(list(zip(was, now, strict=True)), limit, 0)
    return int(was != now)


def _counted(pairs: list[tuple[Any, Any]], limit: int, count: int) -> int:
    """`count` and the differences of the pairs, no further than `limit`."""
    for one, other in pairs:
        if count >= limit:
            break
        count += _differences(one, other, limit - count)
    return count
