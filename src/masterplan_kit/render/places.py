"""What the page over all books finds in each of them: headings, and the parts of a plan that are at home there.

These are rows and items with an anchor: indicators, issues, objectives, factors of the SWOT, strategies, laws, parties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

_PLACE: Final = re.compile(
    r'<h[234] id="([^"]+)"[^>]*>(.*?)</h[234]>'
    r'|<tr id="([^"]+)"[^>]*>((?:<td[^>]*>[^<]*</td>)?<th[^>]*>.*?</th>|<td[^>]*><p>.*?</p>)'
    r'|<li id="([^"]+)"[^>]*>(.*?)</li>',
    re.DOTALL,
)
_ASIDE: Final = re.compile(r"\s*<small[^>]*>")
_TAG: Final = re.compile(r"<[^>]*>")


def places(page: str) -> Iterator[tuple[str, str]]:
    """Every anchor of a finished page that has a name, in its order."""
    for heading, title, row, name, item, words in _PLACE.findall(page):
        # The heading of a card is named after the card, which is where its initiative is at home.
        yield unescape(heading or row or item).removesuffix(":name"), _words(title or name or words)


def _words(html: str) -> str:
    """What stands there, with a dot before what is added in small letters."""
    return " ".join(unescape(_TAG.sub("", _ASIDE.sub(" · ", html.replace("</td>", " ")))).split()).rstrip(";")
