"""The forms a planner writes: one canonical value inside, tolerant readers at the edge.

A reader takes the text as written. Where it is canonical the value comes back; else the reader raises a
`PydanticCustomError` whose type is the name of the rule that words it. With `canonical` in its context
the text was understood and `load` reads on with that; without, it was not, and is set aside.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, NoReturn

from masterplan_kit.i18n import MONTHS, WEEKDAYS, Either, Value
from masterplan_kit.model.colours import LINES, PAPER, WORDS, contrast, legible
from masterplan_kit.patterns import lazy
from masterplan_kit.spelling import nearest

Grain = Literal["day", "days", "month", "quarter", "half", "year"]

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2100
FIRST_LAW: Final = 1945  # a year that stands alone may be that of a law still in force
_LONGEST: Final = 100  # characters of the longest form; what is longer is prose, and patterns need not try
_DIGITS: Final = 18  # no amount of rupiah and no count in a plan has more


def refuse(rule: str, text: object, **values: Value) -> NoReturn:
    """Tell `load` that `text` is not canonical or not understood; see the module's docstring."""
    from pydantic_core import PydanticCustomError

    raise PydanticCustomError(rule, "{text}", {"text": str(text), **values})


@dataclass(frozen=True, slots=True)
class When:
    """A date or a span of dates as precise as it was written: `first` and `last` day, both included."""

    text: str
    first: dt.date
    last: dt.date
    grain: Grain

    def __str__(self) -> str:
        return self.text


# --- numbers -----------------------------------------------------------------------------------

_PLAIN: Final = lazy(r"-?\d{1,15}(\.\d{1,9})?", re.ASCII)
_WHOLE: Final = lazy(r"\d{1,18}", re.ASCII)
_THOUSAND: Final = lazy(r"-?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_COUNTED: Final = lazy(r"[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}(,\d{3})+|\d+", re.ASCII)
_GROUPED: Final = lazy(
    r"-?[1-9]\d{0,2}(\.\d{3})+(,\d{1,9})?|-?[1-9]\d{0,2}(,\d{3}){2,}(\.\d{1,9})?|-?[1-9]\d{0,2}(,\d{3})+\.\d{1,9}",
    re.ASCII,
)
_COMMA: Final = lazy(r"-?\d{1,15},\d{1,9}", re.ASCII)
_ABOUT: Final = lazy(r"(±|\+/-|~|≈|kurang lebih|sekitar|kira-kira|about|approximately)\s*\S", re.IGNORECASE)
_PERCENT: Final = lazy(r"\s*(%|persen|percent)$", re.IGNORECASE)
_WITH_UNIT: Final = lazy(r"(?P<number>-?[0-9][0-9.,]*)\s*(?P<unit>[^\W\d_].*)")
GRADE: Final = lazy(r"[A-Z]{1,4}[+-]?")


def number(text: object) -> Decimal:
    """A decimal number; `1.234,5` and `98,4 %` are understood, `1.500` is not."""
    text = _text(text, "number-unreadable")
    if _PLAIN.fullmatch(text) and not _THOUSAND.fullmatch(text):
        return Decimal(text)
    if _ABOUT.match(text):
        refuse("number-approximate", text)
    bare = _PERCENT.sub("", text).strip()
    unit = _WITH_UNIT.fullmatch(bare)
    digits = unit["number"] if unit else bare
    if _THOUSAND.fullmatch(digits):
        decimal = digits.replace(",", ".").rstrip("0").rstrip(".")
        decimal += "0" if _THOUSAND.fullmatch(decimal) else ""  # three decimals would be asked about again
        refuse("number-ambiguous", text, one=decimal, other=re.sub(r"[.,]", "", digits))
    plain = _decimal(digits)
    if plain is None:
        refuse("number-unreadable", text)
    if unit:
        refuse("number-with-unit", text, number=plain, unit=unit["unit"].strip())
    refuse("number-not-canonical", text, canonical=plain)


def whole(text: object) -> int:
    """A count; `252.357` is understood, for a count has no decimals."""
    text = _text(text, "number-unreadable")
    if _WHOLE.fullmatch(text):
        return int(text)
    if _ABOUT.match(text):
        refuse("number-approximate", text)
    unit = _WITH_UNIT.fullmatch(text)
    digits = unit["number"] if unit else text.replace(" ", "")
    canonical = re.sub(r"[.,]", "", digits)
    if _COUNTED.fullmatch(digits) and _WHOLE.fullmatch(canonical):
        refuse("number-not-canonical", text, canonical=canonical)
    refuse("number-unreadable", text)


def figure(text: object) -> Decimal | str:
    """A value of an indicator: a number, or a grade in letters (AA, B+, WTP)."""
    if isinstance(text, str) and GRADE.fullmatch(text):
        return text
    return number(text)


def _decimal(text: str) -> str | None:
    """Grouped or comma numbers in canonical form, or None; never a guess between two readings."""
    plain = text
    if _THOUSAND.fullmatch(text):
        return None
    if _COMMA.fullmatch(text):
        plain = text.replace(",", ".")
    elif _GROUPED.fullmatch(text):
        english = text.count(",") > 1 or text.rfind(".") > text.rfind(",") >= 0
        plain = text.replace(",", "") if english else text.replace(".", "").replace(",", ".")
    return plain if _PLAIN.fullmatch(plain) else None


# --- money -------------------------------------------------------------------------------------

_SCALE: Final = {
    "rupiah": 1, "ribu": 10**3, "rb": 10**3, "juta": 10**6, "jt": 10**6, "miliar": 10**9, "milyar": 10**9,
    "mlr": 10**9, "triliun": 10**12, "trilyun": 10**12, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "thousand": 10**3,
}  # fmt: skip
_MONEY: Final = lazy(
    r"(?:rp\.?|idr)?\s*(?P<number>[0-9][0-9.,]*?)\s*(?P<scale>[a-z]+)?\.?\s*(?P<tail>,-|,00|\.00|,--)?\s*(?:rupiah)?",
    re.IGNORECASE,
)


def money(text: object) -> int:
    """Whole rupiah; `Rp 750.000.000,-` and `Rp1,25 miliar` are understood, `10 M` is not."""
    text = _text(text, "money-unreadable")
    if _WHOLE.fullmatch(text):
        return int(text)
    if _ABOUT.match(text):
        refuse("number-approximate", text)
    found = _MONEY.fullmatch(text.strip())
    if not found:
        refuse("money-unreadable", text)
    scale = (found["scale"] or "").lower()
    if scale in ("m", "t"):
        one, other = ("miliar", "juta") if scale == "m" else ("triliun", "ribu")
        refuse("money-ambiguous", text, one=f"{found['number']} {one}", other=f"{found['number']} {other}")
    if scale and scale not in _SCALE:
        refuse("money-unreadable", text)
    refuse("money-not-canonical", text, canonical=str(_amount(text, found["number"], scale)))


def _amount(text: str, digits: str, word: str) -> int:
    scale = _SCALE.get(word, 1)
    if _COUNTED.fullmatch(digits):
        count = re.sub(r"[.,]", "", digits)
        # "1.500 miliar" is one and a half or fifteen hundred; "1.250 juta" is how thousands are written here.
        if _THOUSAND.fullmatch(digits) and (scale >= 10**9 or (scale > 1 and "," in digits)):
            fraction = digits.replace(".", ",").rstrip("0").rstrip(",")
            refuse("money-ambiguous", text, one=f"{fraction} {word}", other=f"{count} {word}")
        digits = count
    plain = digits if _WHOLE.fullmatch(digits) else _decimal(digits)
    amount = None if plain is None else Decimal(plain) * scale
    if amount is None or amount % 1 or amount >= 10**_DIGITS:
        refuse("money-unreadable", text)
    return int(amount)


# --- dates -------------------------------------------------------------------------------------

_MONTH_NUMBERS: Final = {
    name[:length].lower(): number
    for names in MONTHS.values()
    for number, name in enumerate(names, start=1)
    for length in (3, len(name))
} | {"agt": 8, "agu": 8, "ags": 8, "agst": 8, "sept": 9, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2}
_DAY_NUMBERS: Final = {name.lower(): number for names in WEEKDAYS.values() for number, name in enumerate(names)} | {
    "jum'at": 4,
    "jum’at": 4,
    "ahad": 6,
}
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORD_DATE: Final = lazy(
    r"(?:(?P<weekday>[A-Za-z'’]+),?\s+)?(?P<day>[0-9]{1,2})(?:\s*(?:-|–|s/d|s\.d\.|sampai)\s*(?P<until>[0-9]{1,2}))?\s+(?P<month>[A-Za-z]+)\.?\s+(?P<year>[0-9]{4})"
)
_SLASH_DATE: Final = lazy(
    r"(?:(?P<weekday>[A-Za-z'’]+),?\s+)?(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})[/.-](?P<year>[0-9]{4})"
)
_ISO: Final = lazy(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_ISO_DAYS: Final = lazy(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?", re.ASCII)
_YEAR: Final = lazy(r"(?:T\.?A\.?|tahun(?: anggaran)?|th\.?)\s*([0-9]{4})", re.IGNORECASE)
_FOUR: Final = lazy(r"[0-9]{4}")
_YEARS: Final = lazy(r"([0-9]{4})\s*[-–]\s*([0-9]{4})")


def date(text: object) -> When:
    """A day (`2018-05-08`) or a few (`2023-07-10/2023-07-11`)."""
    text = _text(text, "date-unreadable")
    found = _days(text)
    if found:
        return found
    written = _WORD_DATE.fullmatch(text.strip()) or _SLASH_DATE.fullmatch(text.strip())
    if not written:
        refuse("date-unreadable", text)
    parts = written.groupdict()
    month = parts["month"].lower()
    if month.isdigit():
        if int(parts["day"]) <= 12 and int(month) <= 12 and int(parts["day"]) != int(month):
            one, other = (
                f"{parts['year']}-{int(a):02}-{int(b):02}" for a, b in ((month, parts["day"]), (parts["day"], month))
            )
            refuse("date-ambiguous", text, one=one, other=other)
        number = int(month)
    else:
        number = _MONTH_NUMBERS.get(month, 0)
    days = [_day(int(parts["year"]), number, int(day)) for day in (parts["day"], parts.get("until")) if day]
    if not all(days) or days[0] > days[-1]:  # type: ignore[operator]
        refuse("date-unreadable", text)
    canonical = "/".join(str(day) for day in days)
    named = _DAY_NUMBERS.get((parts["weekday"] or "").lower())
    first = days[0]
    if named is not None and first and first.weekday() != named:
        refuse("weekday-mismatch", text, canonical=canonical, said=parts["weekday"], weekday=str(first.weekday()))
    if parts["weekday"] and named is None:
        refuse("date-unreadable", text)
    refuse("date-not-canonical", text, canonical=canonical)


def moment(text: object) -> When:
    """A day, month (`2018-08`), quarter (`2018-Q3`), half year (`2018-H2`) or year (`2018`)."""
    text = _text(text, "moment-unreadable")
    found = _days(text) or _span(text)
    if found:
        return found
    canonical = _canonical_moment(text.strip().lower())
    if canonical and _span(canonical):
        refuse("moment-not-canonical", text, canonical=canonical)
    if any(form.fullmatch(text.strip()) for form in (_WORD_DATE, _SLASH_DATE, _ISO_DAYS)):
        return date(text)  # which also says best what is wrong with a day that does not exist
    refuse("moment-unreadable", text)


_SPAN: Final = lazy(r"(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?", re.ASCII)


def _span(text: str) -> When | None:
    found = _SPAN.fullmatch(text)
    if not found or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return None
    year = int(found[1])
    if found[2]:
        month = int(found[2])
        return _months(text, year, month, 1, "month") if 1 <= month <= 12 else None
    if found[3]:
        return _months(text, year, int(found[3]) * 3 - 2, 3, "quarter")
    if found[4]:
        return _months(text, year, int(found[4]) * 6 - 5, 6, "half")
    return _months(text, year, 1, 12, "year")


def _months(text: str, year: int, month: int, count: int, grain: Grain) -> When:
    end = month + count
    after = dt.date(year + end // 13, end if end <= 12 else 1, 1)
    return When(text, dt.date(year, month, 1), after - dt.timedelta(days=1), grain)


def _canonical_moment(text: str) -> str | None:  # noqa: PLR0911 - one return a form
    """`Agustus 2018`, `Triwulan III 2018`, `TW-3/2018`, `Semester II TA 2018`, `awal 2022`, `TA 2022`."""
    if found := re.fullmatch(r"([a-z]+)\.?\s+([0-9]{4})", text):
        month = _MONTH_NUMBERS.get(found[1])
        if month:
            return f"{found[2]}-{month:02}"
        early = {"awal": "H1", "akhir": "H2", "early": "H1", "late": "H2"}.get(found[1])
        if early:
            return f"{found[2]}-{early}"
    if found := re.fullmatch(
        r"(?:triwulan|tw|kuartal|quarter|q)[\s.-]*(iv|i{1,3}|[1-4])[\s,/]*(?:(?:ta|tahun)\s*)?([0-9]{4})", text
    ):
        return f"{found[2]}-Q{_ROMAN.get(found[1]) or found[1]}"
    if found := re.fullmatch(r"(?:semester|smt|half|h)[\s.-]*(ii?|[12])[\s,/]*(?:(?:ta|tahun)\s*)?([0-9]{4})", text):
        return f"{found[2]}-H{_ROMAN.get(found[1]) or found[1]}"
    if found := _YEAR.fullmatch(text):
        return found[1]
    if found := re.fullmatch(r"([0-9]{4})-q([1-4])|([0-9]{4})-h([12])", text):
        return text.upper()
    return None


def _days(text: str) -> When | None:
    ends = [_ISO.fullmatch(part) for part in text.split("/")]
    if len(ends) > 2 or not all(ends):
        return None
    days = [_day(*map(int, end.groups())) for end in ends if end]
    if not all(days) or days[0] > days[-1]:  # type: ignore[operator]
        return None
    return When(text, days[0], days[-1], "day" if len(days) == 1 else "days")  # type: ignore[arg-type]


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def year(text: object) -> int:
    """A calendar year between 1945 and 2100."""
    text = _text(text, "year-unreadable")
    found = _YEAR.fullmatch(text)
    number = text if _FOUR.fullmatch(text) else found[1] if found else "0"
    if FIRST_LAW <= int(number) <= LAST_YEAR:
        if found:
            refuse("year-not-canonical", text, canonical=number)
        return int(number)
    several = _YEARS.fullmatch(text)
    if several and FIRST_YEAR <= int(several[1]) < int(several[2]) <= min(LAST_YEAR, int(several[1]) + 15):
        refuse("years-in-one-key", text, first=several[1], last=several[2])
    refuse("year-unreadable", text)


_BETWEEN: Final = lazy(r"--|[–—-]|(?<=\s)(?:s/d|s\.d\.|sampai(?: dengan)?|hingga|to)(?=\s)", re.IGNORECASE)


def span(text: str) -> dict[str, str] | None:
    """`2016-2021` or `Juli 2021 - Juni 2026` as a start and an end, or None."""
    if len(text) > _LONGEST:
        return None
    for between in (None, *_BETWEEN.finditer(text)):  # a hyphen also stands within `2020-Q1 - 2020-Q4`
        parts = (text, text) if between is None else (text[: between.start()], text[between.end() :])
        start, end = map(_end, parts)
        if start and end:
            return {"start": start, "end": end}
    return None


def _end(part: str) -> str | None:
    """One end of a period in canonical form."""
    part = part.strip()
    if _span(part) or _days(part):
        return part
    canonical = _canonical_moment(part.lower())
    return canonical if canonical and _span(canonical) else _canonical_day(part)


def _canonical_day(text: str) -> str | None:
    """`27 Maret 2014` as a date, where it can be only one."""
    try:
        date(text)
    except ValueError as refused:  # the one kind that `refuse` raises, imported only there
        understood = getattr(refused, "type", "") == "date-not-canonical"
        return getattr(refused, "context", {}).get("canonical") if understood else None
    return text


# --- other -------------------------------------------------------------------------------------

_FLAGS: Final = {
    "ya": "true", "y": "true", "yes": "true", "benar": "true", "sudah": "true", "tidak": "false", "no": "false",
    "belum": "false", "bukan": "false",
}  # fmt: skip


def flag(text: object) -> bool:
    """Yes or no: `true` or `false`."""
    text = _text(text, "flag-unreadable")
    if text in ("true", "false"):
        return text == "true"
    meant = _FLAGS.get(text.lower(), text.lower())
    if meant in ("true", "false"):
        refuse("flag-not-canonical", text, canonical=meant)
    refuse("flag-unreadable", text)


_ID: Final = lazy(r"[A-Za-z0-9._-]{1,64}")


def identifier(text: object) -> str:
    """An id: letters, digits, dot, hyphen and underscore."""
    text = _text(text, "id-unreadable")
    if _ID.fullmatch(text):
        return text
    refuse("id-unreadable", text)


# --- looks -------------------------------------------------------------------------------------

FONTS: Final = ("serif", "sans")  # the families that the books carry
_COLOUR: Final = lazy(r"#[0-9a-f]{6}", re.IGNORECASE)
_NEARLY: Final = lazy(r"#?(?:([0-9a-f]{6})|([0-9a-f])([0-9a-f])([0-9a-f]))", re.IGNORECASE)


def ink(text: object) -> str:
    """A colour in which words stand, and on which white words do: `#1d4e89`."""
    return _colour(text, WORDS)


def shade(text: object) -> str:
    """A colour of lines and areas."""
    return _colour(text, LINES)


def _colour(text: object, wanted: float) -> str:
    text = _text(text, "colour-unreadable")
    if not _COLOUR.fullmatch(text):
        nearly = _NEARLY.fullmatch(text.strip())
        if not nearly:
            refuse("colour-unreadable", text)
        digits = nearly[1] or "".join(2 * digit for digit in nearly.groups()[1:])
        refuse("colour-not-canonical", text, canonical=f"#{digits.lower()}")
    colour = text.lower()
    darker = legible(colour, PAPER, wanted)
    if darker != colour:
        told = Decimal(int(contrast(colour, PAPER) * 10)) / 10  # what falls short must not look as if it were enough
        refuse("colour-too-pale", text, canonical=darker, contrast=told, wanted=wanted)
    return colour


def font(text: object) -> str:
    """One of the families that the books carry."""
    text = _text(text, "font-unknown")
    if text in FONTS:
        return text
    guess = nearest(text, FONTS)
    refuse("font-unknown", text, known=guess or Either(FONTS))


def _text(value: object, rule: str) -> str:
    """`value` where it is a text short enough to be one of these forms."""
    if isinstance(value, str) and len(value) <= _LONGEST:
        return value
    refuse(rule, value if isinstance(value, str) else "{…}" if isinstance(value, dict) else "[…]")
