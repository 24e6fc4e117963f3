"""How values are written in a book of one language: the filters of the templates."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from masterplan_kit import i18n
from masterplan_kit.i18n import Lang, Text
from masterplan_kit.model.forms import When

_WORDS = {
    10**12: Text("triliun", "trillion"),
    10**9: Text("miliar", "billion"),
    10**6: Text("juta", "million"),
}
_QUARTERS = {"id": ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"), "en": ("Q1", "Q2", "Q3", "Q4")}
_HALVES = {"id": ("Semester I", "Semester II"), "en": ("first half of", "second half of")}


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

    def money(self, amount: int) -> str:
        """Every digit: Rp1.234.567.000."""
        return f"Rp{self.number(amount)}"

    def brief(self, amount: int) -> str:
        """For prose, at most two decimals: Rp1,25 miliar; “sekitar” is the template's to say."""
        for scale, words in _WORDS.items():
            if abs(amount) >= scale:
                return f"Rp{self.number(round(Decimal(amount) / scale, 2))} {words[self.lang]}"
        return self.money(amount)

    def scaled(self, amount: int, scale: int) -> str:
        """A cell of a table in thousands or millions; nothing is a dash."""
        return self.number(Decimal(amount) / scale) if amount else "–"

    def number(self, value: Decimal | float) -> str:
        """1.234,5."""
        return i18n.number(value, self.lang)

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

    def _days(self, first: dt.date, last: dt.date) -> str:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{self.date(last)}"
        return f"{self.date(first)} – {self.date(last)}"
