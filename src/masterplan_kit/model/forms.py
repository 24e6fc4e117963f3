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

from masterplan_kit.i18n import MONTHS, WEEKDAYS

Grain = Literal["day", "days", "month", "quarter", "half", "year"]

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2100
_DIGITS: Final = 18  # no amount of rupiah and no count in a plan has more


def refuse(rule: str, text: object, **values: str) -> NoReturn:
    """Tell `load` that `text` is not canonical or not understood; see the module's docstring."""
    from pydantic_core import PydanticCustomError  # noqa: PLC0415 - loaded by whoever validates

    raise PydanticCustomError(rule, "{text}", {"text": str(text), **values})  # type: ignore[arg-type]


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

_PLAIN: Final = re.compile(r"-?\d{1,15}(\.\d{1,9})?")
_WHOLE: Final = re.compile(r"\d{1,18}")
_THOUSAND: Final = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(\.\d{3})+(,\d{1,9})?|[1-9]\d{0,2}(,\d{3}){2,}(\.\d{1,9})?|[1-9]\d{0,2}(,\d{3})+\.\d{1,9}")
_COMMA: Final = re.compile(r"-?\d{1,15},\d{1,9}")
_ABOUT: Final = re.compile(r"^(±|\+/-|~|≈|kurang lebih|sekitar|kira-kira|about|approximately)\s*", re.IGNORECASE)
_PERCENT: Final = re.compile(r"\s*(%|persen|percent)$", re.IGNORECASE)
_WITH_UNIT: Final = re.compile(r"(?P<number>-?\d[\d.,]*)\s*(?P<unit>[^\W\d_].*)")
GRADE: Final = re.compile(r"[A-Z]{1,4}[+-]?")


def number(text: object) -> Decimal:
    """A decimal number; `1.234,5` and `98,4 %` are understood, `1.500` is not."""
    if not isinstance(text, str):
        refuse("number-unreadable", _kind(text))
    if _PLAIN.fullmatch(text) and not _THOUSAND.fullmatch(text):
        return Decimal(text)
    if _THOUSAND.fullmatch(text):
        digits = re.sub(r"[.,]", "", text)
        refuse("number-ambiguous", text, one=text.replace(",", "."), other=digits)
    if _ABOUT.match(text):
        refuse("number-unreadable", text)
    bare = _PERCENT.sub("", text)
    plain = _decimal(bare)
    if plain is not None:
        refuse("number-not-canonical", text, canonical=plain)
    unit = _WITH_UNIT.fullmatch(text)
    if unit and _decimal(unit["number"]) is not None:
        refuse("number-with-unit", text, number=str(_decimal(unit["number"])), unit=unit["unit"].strip())
    refuse("number-unreadable", text)


def whole(text: object) -> int:
    """A count; `252.357` is understood, for a count has no decimals."""
    if isinstance(text, str):
        if _WHOLE.fullmatch(text):
            return int(text)
        bare = text.replace(" ", "")
        if re.fullmatch(r"[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}(,\d{3})+", bare):
            refuse("number-not-canonical", text, canonical=re.sub(r"[.,]", "", bare))
        unit = _WITH_UNIT.fullmatch(text)
        if unit and unit["number"].isdigit():
            refuse("number-not-canonical", text, canonical=unit["number"])
    refuse("number-unreadable", text if isinstance(text, str) else _kind(text))


def figure(text: object) -> Decimal | str:
    """A value of an indicator: a number, or a grade in letters (AA, B+, WTP)."""
    if isinstance(text, str) and GRADE.fullmatch(text):
        return text
    return number(text)


def _decimal(text: str) -> str | None:
    """Grouped or comma numbers in canonical form, or None; never a guess between two readings."""
    text = text.strip()
    if _THOUSAND.fullmatch(text):
        return None
    if _PLAIN.fullmatch(text):
        return text
    if _COMMA.fullmatch(text):
        return text.replace(",", ".")
    if _GROUPED.fullmatch(text):
        comma_last = text.rfind(",") > text.rfind(".")
        if text.count(",") > 1 or (text.count(",") == 1 and not comma_last):
            return text.replace(",", "")
        return text.replace(".", "").replace(",", ".")
    return None


# --- money -------------------------------------------------------------------------------------

_SCALE: Final = {"ribu": 10**3, "rb": 10**3, "juta": 10**6, "jt": 10**6, "miliar": 10**9, "milyar": 10**9, "mlr": 10**9, "triliun": 10**12, "trilyun": 10**12, "million": 10**6, "billion": 10**9, "trillion": 10**12, "thousand": 10**3}  # fmt: skip
_MONEY: Final = re.compile(r"(?:rp\.?|idr)?\s*(?P<number>\d[\d.,]*?)\s*(?P<scale>[a-z]+)?\.?\s*(?P<tail>,-|,00|\.00|,--)?\s*(?:rupiah)?", re.IGNORECASE)


def money(text: object) -> int:
    """Whole rupiah; `Rp 750.000.000,-` and `Rp1,25 miliar` are understood, `10 M` is not."""
    if not isinstance(text, str):
        refuse("money-unreadable", _kind(text))
    if _WHOLE.fullmatch(text):
        return int(text)
    if _ABOUT.match(text):
        refuse("money-ambiguous", text, one=_ABOUT.sub("", text), other="?")
    found = _MONEY.fullmatch(text.strip())
    if not found:
        refuse("money-unreadable", text)
    scale = (found["scale"] or "").lower()
    if scale in ("m", "t"):
        one, other = ("miliar", "juta (million)") if scale == "m" else ("triliun", "ribu (thousand)")
        refuse("money-ambiguous", text, one=f"{found['number']} {one}", other=f"{found['number']} {other}")
    if scale and scale not in _SCALE:
        refuse("money-unreadable", text)
    refuse("money-not-canonical", text, canonical=str(_amount(text, found["number"], _SCALE.get(scale, 1))))


def _amount(text: str, digits: str, scale: int) -> int:
    if _THOUSAND.fullmatch(digits):
        if scale >= 10**9:  # "1.500 miliar": one and a half, or fifteen hundred
            refuse("money-ambiguous", text, one=digits.replace(".", ","), other=re.sub(r"[.,]", "", digits))
        digits = re.sub(r"[.,]", "", digits)
    plain = _decimal(digits)
    if plain is None or Decimal(plain) * scale % 1 or Decimal(plain) < 0 or len(plain) > _DIGITS:
        refuse("money-unreadable", text)
    return int(Decimal(plain) * scale)


# --- dates -------------------------------------------------------------------------------------

_MONTH_NUMBERS: Final = {
    name[:length].lower(): number
    for names in MONTHS.values()
    for number, name in enumerate(names, start=1)
    for length in (3, len(name))
} | {"agt": 8, "agu": 8, "ags": 8, "agst": 8, "sept": 9, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2}
_DAY_NUMBERS: Final = {name.lower(): number for names in WEEKDAYS.values() for number, name in enumerate(names)} | {"jum'at": 4, "jum’at": 4, "ahad": 6}  # fmt: skip
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORD_DATE: Final = re.compile(
    r"(?:(?P<weekday>[A-Za-z'’]+),?\s+)?(?P<day>\d{1,2})(?:\s*(?:-|–|s/d|s\.d\.|sampai)\s*(?P<until>\d{1,2}))?\s+(?P<month>[A-Za-z]+)\.?\s+(?P<year>\d{4})"
)
_SLASH_DATE: Final = re.compile(r"(?:(?P<weekday>[A-Za-z'’]+),?\s+)?(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})")
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_YEAR: Final = re.compile(r"(?:T\.?A\.?|tahun(?: anggaran)?|th\.?)\s*(\d{4})", re.IGNORECASE)


def date(text: object) -> When:
    """A day (`2018-05-08`) or a few (`2023-07-10/2023-07-11`)."""
    if not isinstance(text, str):
        refuse("date-unreadable", _kind(text))
    found = _days(text)
    if found:
        return found
    written = _WORD_DATE.fullmatch(text.strip()) or _SLASH_DATE.fullmatch(text.strip())
    if not written:
        refuse("date-unreadable", text)
    parts = written.groupdict()
    month = parts["month"].lower()
    if month.isdigit():
        if int(parts["day"]) <= 12 and int(month) <= 12 and int(parts["day"]) != int(month):  # noqa: PLR2004 - months
            one, other = (f"{parts['year']}-{int(a):02}-{int(b):02}" for a, b in ((month, parts["day"]), (parts["day"], month)))
            refuse("date-ambiguous", text, one=one, other=other)
        number = int(month)
    else:
        number = _MONTH_NUMBERS.get(month, 0)
    days = [_day(int(parts["year"]), number, int(day)) for day in (parts["day"], parts.get("until")) if day]
    if not all(days):
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
    if not isinstance(text, str):
        refuse("moment-unreadable", _kind(text))
    found = _days(text) or _span(text)
    if found:
        return found
    canonical = _canonical_moment(text.strip().lower())
    if canonical and _span(canonical):
        refuse("moment-not-canonical", text, canonical=canonical)
    if _WORD_DATE.fullmatch(text.strip()) or _SLASH_DATE.fullmatch(text.strip()):
        return date(text)
    refuse("moment-unreadable", text)


_SPAN: Final = re.compile(r"(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?")


def _span(text: str) -> When | None:
    found = _SPAN.fullmatch(text)
    if not found or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return None
    year = int(found[1])
    if found[2]:
        month = int(found[2])
        return _months(text, year, month, 1, "month") if 1 <= month <= 12 else None  # noqa: PLR2004 - months
    if found[3]:
        return _months(text, year, int(found[3]) * 3 - 2, 3, "quarter")
    if found[4]:
        return _months(text, year, int(found[4]) * 6 - 5, 6, "half")
    return _months(text, year, 1, 12, "year")


def _months(text: str, year: int, month: int, count: int, grain: Grain) -> When:
    end = month + count
    after = dt.date(year + end // 13, end if end <= 12 else 1, 1)  # noqa: PLR2004 - months
    return When(text, dt.date(year, month, 1), after - dt.timedelta(days=1), grain)


def _canonical_moment(text: str) -> str | None:
    """`Agustus 2018`, `Triwulan III 2018`, `TW-3/2018`, `Semester II TA 2018`, `awal 2022`, `TA 2022`."""
    if found := re.fullmatch(r"([a-z]+)\.?\s+(\d{4})", text):
        month = _MONTH_NUMBERS.get(found[1])
        if month:
            return f"{found[2]}-{month:02}"
        early = {"awal": "H1", "akhir": "H2", "early": "H1", "late": "H2"}.get(found[1])
        if early:
            return f"{found[2]}-{early}"
    if found := re.fullmatch(r"(?:triwulan|tw|kuartal|quarter|q)[\s.-]*(iv|i{1,3}|[1-4])[\s,/]*(?:(?:ta|tahun)\s*)?(\d{4})", text):
        return f"{found[2]}-Q{_ROMAN.get(found[1]) or found[1]}"
    if found := re.fullmatch(r"(?:semester|smt|half|h)[\s.-]*(ii?|[12])[\s,/]*(?:(?:ta|tahun)\s*)?(\d{4})", text):
        return f"{found[2]}-H{_ROMAN.get(found[1]) or found[1]}"
    if found := _YEAR.fullmatch(text):
        return found[1]
    if found := re.fullmatch(r"(\d{4})-q([1-4])|(\d{4})-h([12])", text):
        return text.upper()
    return None


def _days(text: str) -> When | None:
    ends = [_ISO.fullmatch(part) for part in text.split("/")]
    if len(ends) > 2 or not all(ends):  # noqa: PLR2004 - a first and a last day
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
    """A calendar year between 2000 and 2100."""
    if isinstance(text, str):
        if re.fullmatch(r"\d{4}", text) and FIRST_YEAR <= int(text) <= LAST_YEAR:
            return int(text)
        found = _YEAR.fullmatch(text.strip())
        if found:
            refuse("year-not-canonical", text, canonical=found[1])
        several = re.fullmatch(r"(\d{4})\s*[-–]\s*(\d{4})", text)
        if several and int(several[1]) < int(several[2]) <= int(several[1]) + 15:
            refuse("years-in-one-key", text, first=several[1], last=several[2])
    refuse("year-unreadable", text if isinstance(text, str) else _kind(text))


_SPAN_TEXT: Final = re.compile(r"(.+?)(?:\s*(?:--|–|—|-)\s*|\s+(?:s/d|s\.d\.|sampai(?: dengan)?|hingga|to)\s+)(.+)")


def span(text: str) -> dict[str, str] | None:
    """`2016-2021` or `Juli 2021 - Juni 2026` as a start and an end, or None."""
    found = _SPAN_TEXT.fullmatch(text.strip())
    if re.fullmatch(r"\d{4}(-(\d\d|[QH]\d))?(-\d\d)?", text.strip()):
        return {"start": text.strip(), "end": text.strip()}
    if not found:
        return None
    ends = []
    for part in found.groups():
        if _span(part) or _days(part):
            ends.append(part)
        else:
            canonical = _canonical_moment(part.strip().lower())
            if canonical is None or not _span(canonical):
                return None
            ends.append(canonical)
    return dict(zip(("start", "end"), ends, strict=True))


# --- other -------------------------------------------------------------------------------------

_FLAGS: Final = {"ya": "true", "y": "true", "yes": "true", "benar": "true", "sudah": "true", "tidak": "false", "no": "false", "belum": "false", "bukan": "false"}  # fmt: skip


def flag(text: object) -> bool:
    """Yes or no: `true` or `false`."""
    if text in ("true", "false"):
        return text == "true"
    if isinstance(text, str) and text.lower() in (*_FLAGS, "true", "false"):
        refuse("flag-not-canonical", text, canonical=_FLAGS.get(text.lower(), text.lower()))
    refuse("flag-unreadable", text if isinstance(text, str) else _kind(text))


_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")


def identifier(text: object) -> str:
    """An id: letters, digits, dot, hyphen and underscore."""
    if isinstance(text, str) and _ID.fullmatch(text):
        return text
    refuse("id-unreadable", text if isinstance(text, str) else _kind(text))


def _kind(value: object) -> str:
    return "{…}" if isinstance(value, dict) else "[…]"
