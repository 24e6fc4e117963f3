"""What no line of print may tear apart: a day from its month, an amount from its word, a code from its name."""

from __future__ import annotations

import re
from typing import Final

from masterplan_kit.i18n import MONTHS

_NBSP: Final = "\u00a0"
_MONTH: Final = "|".join(dict.fromkeys(month for months in MONTHS.values() for month in months))
_NO_HEADING: Final = r"(?![^<]*(?:</\w+>)*</h\d)"  # a heading is a bookmark too, in which people search
# A long word is let go to the next line: in a narrow column it would be broken itself.
_TOGETHER: Final = re.compile(
    r"\b(?=[\dA-Z])(?:(?:Triwulan|Semester) [IV]+(?:–[IV]+)?(?: \d{4})?"
    r"|Q[1-4] \d{4}"
    rf"|\d{{1,2}} (?:{_MONTH})\b"
    r"|Rp[\d.,]+ (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)"
    r"|(?<![\w.,:/-])\d{1,3}(?:,\d+)? [a-z]{2,9}\b"  # 12 bulan
    r"|\d{4}: [\d.,]+"
    r"|SDG: \d+(?:, \d+)*"
    r"|SNI ISO 37122: [\d.]+"
    r"|(?:Renstra|Nomenklatur|Nomenclature|SPBE): (?=\w))"
    r"(?=[^<>]*<)"  # within a tag the next of these would be its end
    rf"{_NO_HEADING}"
)
_CODE: Final = re.compile(rf'(class="id"[^>]*>[^<]*(?:</\w+>)+) (?=\w{{1,7}}\b){_NO_HEADING}')


def unbroken(page: str) -> str:
    """The page with spaces that do not break where a reader would stumble over the end of a line."""
    head, start, body = page.partition("<body")
    body = _TOGETHER.sub(lambda found: found[0].replace(" ", _NBSP), body)
    return head + start + _CODE.sub(rf"\1{_NBSP}", body)
