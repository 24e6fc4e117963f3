"""What a workbook was made of: kept in it on a hidden sheet, so that edits on both sides can be told apart."""

from __future__ import annotations

import base64
import binascii
import copy
import hashlib
import json
import zlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.load import Loaded, load
from masterplan_kit.node import Keys
from masterplan_kit.office.layout import Sheet, layout, years_of
from masterplan_kit.source import Source, merge
from masterplan_kit.source.read import PLAN_LIMIT

FORMAT: Final = "masterplan-workbook/1"
SHEET: Final = "_masterplan"
_PIECE: Final = 30_000  # characters of one cell; it holds 32,767
_MOST: Final = 2 * PLAN_LIMIT  # of the unpacked text; a plan as JSON is hardly longer than its files
_DEPTH: Final = 40


@dataclass(frozen=True)
class Origin:
    """A plan at the moment of its export: its data, canonical where understood, None where a field stands empty."""

    data: dict[str, Any]
    lang: Lang
    programme: str
    years: tuple[int, ...]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets of its workbook."""
        return layout(self.years)

    def packed(self) -> list[str]:
        """The texts of the hidden sheet's cells: format, hash, and the rest in pieces."""
        heads = {sheet.title[self.lang]: [*map(list, cells_of(sheet, self.lang))] for sheet in self.sheets}
        whole = {
            "lang": self.lang, "programme": self.programme, "years": self.years, "cells": heads, "data": self.data,
        }  # fmt: skip
        plain = json.dumps(whole, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        text = base64.b64encode(zlib.compress(plain, 9)).decode()
        pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
        return [FORMAT, hashlib.sha256(plain).hexdigest(), *(f":{piece}" for piece in pieces)]


def cells_of(sheet: Sheet, lang: Lang) -> Iterable[tuple[str, str]]:
    """The heads of a sheet in order, each with the path of the field below it."""
    from masterplan_kit.office.layout import KEY, OWNER

    yield KEY[lang], ""
    if sheet.owned:
        yield OWNER[lang], ""
    for column in sheet.columns:
        yield column.head[lang], ".".join(column.path)


def unpacked(texts: list[str]) -> Origin | None:
    """The origin in the cells of a hidden sheet; None where they are not as we wrote them."""
    if len(texts) < 3 or texts[0] != FORMAT:
        return None
    try:
        squeezed = base64.b64decode("".join(piece.removeprefix(":") for piece in texts[2:]), validate=True)
        opened = zlib.decompressobj()
        plain = opened.decompress(squeezed, _MOST)
        if opened.unconsumed_tail or hashlib.sha256(plain).hexdigest() != texts[1]:
            return None
        whole = json.loads(plain)
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        return None
    return _origin(whole)


def _origin(whole: Any) -> Origin | None:
    """A workbook comes from whoever sent it: its shape is looked at before anything is made of it."""
    if not isinstance(whole, dict) or not isinstance(whole.get("data"), dict) or not _plain(whole["data"]):
        return None
    lang, programme, years = whole.get("lang"), whole.get("programme"), whole.get("years")
    if lang not in LANGS or not isinstance(programme, str) or not isinstance(years, list):
        return None
    if len(years) > 60 or not all(type(year) is int and 1900 < year < 2200 for year in years):
        return None
    origin = Origin(whole["data"], "id" if lang == "id" else "en", programme, tuple(years))
    made = {sheet.title[lang]: [*map(list, cells_of(sheet, origin.lang))] for sheet in origin.sheets}
    return origin if whole.get("cells") == made else None


def _plain(data: Any) -> bool:
    """Whether there are only mappings, lists and texts, no deeper than plans are."""
    level = [data]
    for _ in range(_DEPTH):
        inner: list[Any] = []
        for one in level:
            if isinstance(one, dict):
                inner += one.values()
            elif isinstance(one, list):
                inner += one
            elif one is not None and not isinstance(one, str):
                return False
        if not inner:
            return True
        level = inner
    return False


@dataclass(eq=False)
class Held:
    """A plan on its way into or out of a workbook: what was understood of it, and the data that cells show."""

    loaded: Loaded
    data: dict[str, Any]

    @property
    def source(self) -> Source:
        """Its files and marks."""
        return self.loaded.source


def hold(source: Source) -> Held:
    """Understand a plan as `lint` would; what could not be understood stays as it was written."""
    loaded = load(source)
    data = copy.deepcopy(source.data)
    if loaded.set_aside:
        before = merge(source.name, source.files, []).data
        for keys in loaded.set_aside:
            _lay(data, source.marks, keys, _at(before, keys))
    aside = set(loaded.set_aside)
    for keys in source.blanks():
        if keys not in aside:
            _lay(data, source.marks, keys, None)
    return Held(loaded, data)


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        try:
            data = data[key]
        except (LookupError, TypeError):
            return None
    return data


def _lay(data: Any, marks: Any, keys: Keys, value: Any) -> None:
    """Put `value` at `keys` as written, where the mapping that held it is still there."""
    for key in keys[:-1]:
        if isinstance(data, list) and isinstance(key, int):
            at = bisect_left(marks, key, key=itemgetter(1))
            if at >= len(marks) or marks[at][1] != key:
                return
            data, marks = data[at], marks[at][5]
        elif isinstance(data, dict) and key in data and key in marks:
            data, marks = data[key], marks[key][5]
        else:
            return
    if isinstance(data, dict) and isinstance(keys[-1], str):
        data[keys[-1]] = value


def origin_of(held: Held, lang: Lang, programme: str) -> Origin:
    """What a workbook of this plan is made of."""
    return Origin(held.data, lang, programme, years_of(held.data))
