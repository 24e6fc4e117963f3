"""What the page over all books finds in each of them: headings, and the parts of a plan that are at home there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

_PLACE: Final = re.compile(
    r'<h[234] id="([^"]+)"[^>]*>(.*?)</h[234]>|<tr id="([^"]+)" data-id="[^"]*"[^>]*><th[^>]*>(.*?)</th>', re.DOTALL
)
_ASIDE: Final = re.compile(r"\s*<small[^>]*>")
_TAG: Final = re.compile(r"<[^>]*>")


def places(page: str) -> Iterator[tuple[str, str]]:
    """Every anchor of a finished page that has a name, in its order."""
    for heading, title, row, name in _PLACE.findall(page):
        # The heading of a card is named after the card, which is where its initiative is at home.
        yield unescape(heading or row).removesuffix(":name"), _words(title or name)


def _words(html: str) -> str:
    """What stands there, with a dot before what is added in small letters."""
    return " ".join(unescape(_TAG.sub("", _ASIDE.sub(" · ", html))).split())
