"""Two languages: texts, and how money, dates and lists are said in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

from masterplan_kit.patterns import lazy

Lang = Literal["id", "en"]
LANGS: Final[tuple[Lang, ...]] = ("id", "en")

MONTHS: Final[dict[Lang, tuple[str, ...]]] = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS: Final[dict[Lang, tuple[str, ...]]] = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
# A word with a further capital, as APBD, or a second word with one, as Smart Living, is a name and keeps its first.
_NAME: Final = lazy(r"^\S+[A-Z]|\s[A-Z][a-z]")
EXCERPT: Final = 80  # a message quotes at most so many characters of anything


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or label in both languages; `{name}` marks a value to be filled in."""

    id: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True)
class Rupiah:
    """An amount of whole rupiah, said as money: Rp750 juta, Rp1,25 miliar."""

    amount: int


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in percent, said with at most one decimal."""

    value: float | Decimal


@dataclass(frozen=True, slots=True)
class Either:
    """Alternatives, joined by "atau"/"or" instead of "dan"/"and"."""

    items: tuple[Value, ...]


Value = (
    str | int | float | Decimal | dt.date | Text | Rupiah | Percent | Either
    | tuple["Value", ...] | list["Value"]
)  # fmt: skip
Values = Mapping[str, Value]


def counted(number: int, noun: str, one: str, many: str) -> Text:
    """So many things: `3 galat`, `3 errors`; an Indonesian noun has one form."""
    return Text(f"{number} {noun}", f"{number} {one if number == 1 else many}")


def lowered(label: Text) -> Text:
    """A label as it stands within a sentence: `Jangka pendek` as `jangka pendek`, `Smart Living` as it is."""
    return Text(_lowered(label.id), _lowered(label.en))


def _lowered(label: str) -> str:
    return label if _NAME.search(label) else label[:1].lower() + label[1:]


def fill(text: Text, values: Values, lang: Lang) -> str:
    """Say `text` in `lang`; raises KeyError where a placeholder has no value."""
    template = text[lang]
    if "{" not in template:
        return template
    return template.format_map({name: said(value, lang) for name, value in values.items()})


def said(value: Value, lang: Lang) -> str:  # noqa: PLR0911 - one a kind of value
    """One value as a person of that language writes it."""
    if isinstance(value, str):
        return excerpt(value)
    if isinstance(value, Text):
        return value[lang]
    if isinstance(value, Rupiah):
        return rupiah(value.amount, lang)
    if isinstance(value, Percent):
        return f"{number(rounded(value.value, 1), lang)} {'persen' if lang == 'id' else 'percent'}"
    if isinstance(value, dt.date):
        return date(value, lang)
    if isinstance(value, Either):
        return joined((said(item, lang) for item in value.items), lang, last=("atau", "or"))
    if isinstance(value, (tuple, list)):
        return joined((said(item, lang) for item in value), lang)
    if isinstance(value, (float, Decimal)):
        return number(value, lang)
    return str(value)  # int: a year or a count; grouped numbers come as Decimal


def sentence(text: str) -> str:
    """`text` with a full stop."""
    return text if text[-1:] in (".", "!", "?") else f"{text}."


def excerpt(text: str, length: int = EXCERPT) -> str:
    """`text` on one line, cut to `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def joined(parts: Iterable[str], lang: Lang, last: tuple[str, str] = ("dan", "and")) -> str:
    """A list in prose: a, b, dan c."""
    items = list(parts)
    if len(items) < 2:
        return "".join(items)
    word = last[0] if lang == "id" else last[1]
    comma = "," if len(items) > 2 else ""
    return f"{', '.join(items[:-1])}{comma} {word} {items[-1]}"


def rounded(value: float | Decimal, digits: int) -> Decimal:
    """To so many digits after the comma, a half upwards as people do it; Python's own takes it to the even one."""
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def decimals(value: float | Decimal) -> int:
    """How many digits after the comma it needs: 2,50 needs one."""
    return len(f"{Decimal(str(value)):f}".partition(".")[2].rstrip("0"))


def number(value: float | Decimal, lang: Lang, least: int = 0) -> str:
    """1.234,5 in Indonesian, 1,234.5 in English; no trailing zeros beyond the least digits after the comma."""
    number = Decimal(str(value))
    plain = f"{number:,.{max(decimals(number), least)}f}"
    return plain.translate(str.maketrans(",.", ".,")) if lang == "id" else plain


_SCALES: Final = (
    (10**12, "triliun", "trillion"),
    (10**9, "miliar", "billion"),
    (10**6, "juta", "million"),
)


def rupiah(amount: int, lang: Lang) -> str:
    """Rp1,25 miliar where that is exact to the shown digits, else every digit."""
    for scale, id_word, en_word in _SCALES:
        if abs(amount) >= scale and amount % (scale // 1000) == 0:
            short = Decimal(amount) / scale
            return f"Rp{number(short, lang)} {id_word if lang == 'id' else en_word}"
    return f"Rp{number(Decimal(amount), lang)}"


def date(value: dt.date, lang: Lang) -> str:
    """31 Maret 2026, 31 March 2026."""
    return f"{value.day} {MONTHS[lang][value.month - 1]} {value.year}"


def weekday(value: dt.date) -> Text:
    """The name of the day of the week."""
    return Text(WEEKDAYS["id"][value.weekday()], WEEKDAYS["en"][value.weekday()])
