"""What no line of print may tear apart: a day from its month, an amount from its word, a code from its name."""

from __future__ import annotations

import re
from typing import Final

from masterplan_kit.i18n import MONTHS

_NBSP: Final = "\u00a0"
_MONTH: Final = "|".join(dict.fromkeys(month for months in MONTHS.values() for month in months))
# A heading is a bookmark too, in which people search, and what a figure says of itself is no HTML.
_PLAIN: Final = r"(?![^<]*(?:</\w+>)*</(?:h\d|title|desc|text|tspan))"
_TEXT: Final = rf"(?=[^<>]*<){_PLAIN}"  # within a tag the next angle would be its end
# A long word is let go to the next line: in a narrow column it would be broken itself.
_TOGETHER: Final = re.compile(
    r"\b(?=[\dA-Z])(?:(?:Triwulan|Semester) [IV]+(?: \d{4})?"
    r"|Q[1-4] \d{4}"
    rf"|\d{{1,2}} (?:{_MONTH})\b"
    r"|Rp[\d.,]+ (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)"
    r"|(?<![\w.,:/-])\d{1,3}(?:,\d+)? [a-z]{2,9}\b"  # 12 bulan
    r"|\d{4}: [\d.,]+"
    r"|SDG: \d+(?:, \d+)*"
    r"|SNI ISO 37122: [\d.]+"
    r"|(?:Renstra|Nomenklatur|Nomenclature|SPBE): (?=\w))" + _TEXT
)
_DASH: Final = re.compile(r"(?<=\w) – (?=\w)" + _TEXT)
_CODE: Final = re.compile(rf'(class="id"[^>]*>[^<]*(?:</\w+>)+) (?=\w{{1,9}}\b){_PLAIN}')
# A line may break after a dash, a hyphen or a slash as after a space, and no space is there to keep it from that.
_WHOLE: Final = re.compile(
    rf"\b(?:(?:Triwulan |Semester )?[IV]+–[IV]+ \d{{4}}|Q\d–Q\d \d{{4}}|\d{{4}}–\d{{4}}"
    rf"|\d{{1,2}}–\d{{1,2}} (?:{_MONTH})|\d{{1,3}}–\d{{1,3}}|\d{{4}}-[QH]\d|[A-Z]{{2,}}/[A-Z]{{2,}})\b{_TEXT}"
    r"(?![^<]*</span></a>)"  # a code that leads somewhere is whole already
)


def unbroken(page: str) -> str:
    """The page with what must stay on one line kept from breaking."""
    head, start, body = page.partition("<body")
    body = _WHOLE.sub(r'<span class="whole">\g<0></span>', body)
    body = _TOGETHER.sub(lambda found: found[0].replace(" ", _NBSP), body)
    return head + start + _CODE.sub(rf"\1{_NBSP}", _DASH.sub(rf"{_NBSP}– ", body))
