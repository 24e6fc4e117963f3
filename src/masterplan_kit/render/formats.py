"""How values are written in a book of one language: the filters of the templates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from masterplan_kit import i18n
from masterplan_kit.i18n import Lang, Text
from masterplan_kit.model.forms import When
from masterplan_kit.model.region import Period

_WORDS = {
    10**12: Text("triliun", "trillion"),
    10**9: Text("miliar", "billion"),
    10**6: Text("juta", "million"),
}
_ABBREVIATED = re.compile(r".*\(([A-Z][\w/]+)\)")
_QUARTERS = {"id": ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"), "en": ("Q1", "Q2", "Q3", "Q4")}
_HALVES = {"id": ("Semester I", "Semester II"), "en": ("first half of", "second half of")}


def _scaled(amount: int) -> tuple[Decimal, Text | None]:
    """An amount in the greatest scale that has a word, with it."""
    found = next(((scale, words) for scale, words in _WORDS.items() if abs(amount) >= scale), None)
    return (i18n.rounded(Decimal(amount) / found[0], 2), found[1]) if found else (Decimal(amount), None)


@dataclass(frozen=True)
class Formats:
    """Money, numbers, dates and a region's own words, as a book of that language prints them."""

    lang: Lang
    own_lang: str

    def own(self, words: str | None) -> Markup:
        """What the region wrote, marked with its language where the book's is another."""
        if not words:
            return Markup()
        if self.own_lang == self.lang:
            return escape(words)
        return Markup('<span lang="{}">{}</span>').format(self.own_lang, words)

    def capital(self, words: str | None) -> str:
        """Words at the head of a line: the first letter large, the others as they are."""
        return f"{words[:1].upper()}{words[1:]}" if words else ""

    def lowered(self, label: str) -> str:
        """A label as it stands within a sentence."""
        return i18n.lowered(Text(label, label))[self.lang]

    def sentence(self, words: str | None) -> str:
        """Words with a full stop, for a paragraph."""
        return i18n.sentence(words) if words else ""

    def short(self, name: str) -> str:
        """DAK for Dana Alokasi Khusus (DAK): what a narrow column has room for, and the glossary tells."""
        found = _ABBREVIATED.fullmatch(name)
        return found[1] if found else name

    def money(self, amount: int) -> str:
        """Every digit: Rp1.234.567.000."""
        return f"Rp{self.number(amount)}"

    def brief(self, amount: int) -> str:
        """For prose, at most two decimals: Rp1,25 miliar; “sekitar” is the template's to say."""
        return self.briefs((amount,))[0]

    def briefs(self, amounts: Iterable[int]) -> tuple[str, ...]:
        """Several beside each other, with as many decimals as any of them needs: Rp37,50 miliar by Rp43,26 miliar."""
        scaled = [_scaled(amount) for amount in amounts]
        numbers = iter(self.alike(value for value, words in scaled if words))
        return tuple(
            f"Rp{next(numbers)} {words[self.lang]}" if words else f"Rp{self.number(value)}" for value, words in scaled
        )

    def scaled(self, amount: int, scale: int) -> str:
        """A cell of a table in thousands or millions; nothing is a dash."""
        return self.number(Decimal(amount) / scale) if amount else "–"

    def number(self, value: Decimal | float) -> str:
        """1.234,5."""
        return i18n.number(value, self.lang)

    def alike(self, values: Iterable[Decimal | float]) -> tuple[str, ...]:
        """Numbers with as many decimals as any of them needs: 132,0 by 127,5."""
        values = tuple(values)
        least = max(map(i18n.decimals, values), default=0)
        return tuple(i18n.number(value, self.lang, least) for value in values)

    def percent(self, value: Decimal | float) -> str:
        """12,5% as tables write it."""
        return f"{self.number(value)}%"

    def figure(self, value: Decimal | str | None) -> str:
        """The value of an indicator: a number, or a grade as it is."""
        if value is None:
            return "–"
        return value if isinstance(value, str) else self.number(value)

    def date(self, value: dt.date) -> str:
        """16 Oktober 2019."""
        return i18n.date(value, self.lang)

    def when(self, value: When | None) -> str:
        """A day, month, quarter, half year or year, as precise as it was written."""
        if value is None:
            return "–"
        first = value.first
        if value.grain == "year":
            return str(first.year)
        if value.grain == "quarter":
            return f"{_QUARTERS[self.lang][first.month // 3]} {first.year}"
        if value.grain == "half":
            return f"{_HALVES[self.lang][first.month // 7]} {first.year}"
        if value.grain == "month":
            return f"{i18n.MONTHS[self.lang][first.month - 1]} {first.year}"
        return self.date(first) if value.grain == "day" else self._days(first, value.last)

    def span(self, period: Period | None) -> str:
        """2027–2029, Triwulan I–IV 2027, Maret 2027 – Juni 2028; open where an end is missing."""
        start, end = (period.start, period.end) if period else (None, None)
        if start is None or end is None:
            return f"{self.when(start) if start else ''}–{self.when(end) if end else ''}"
        first, last = self.when(start), self.when(end)
        if first == last:
            return first
        if start.grain == end.grain and start.grain in ("quarter", "month") and start.first.year == end.first.year:
            first = first.removesuffix(f" {start.first.year}")
            return f"{first}–{last.removeprefix('Triwulan ')}"
        return f"{first} – {last}" if " " in first + last else f"{first}–{last}"

    def _days(self, first: dt.date, last: dt.date) -> str:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{self.date(last)}"
        return f"{self.date(first)} – {self.date(last)}"
