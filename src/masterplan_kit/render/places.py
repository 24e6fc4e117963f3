"""What the page over all books finds in each of them: headings, and the parts of a plan that are at home there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

_PLACE: Final = re.compile(
    r'<h[234] id="([^"]+)"[^>]*>(.*?)</h[234]>|<tr id="([^"]+)" data-id="[^"]*"[^>]*><th[^>]*>(.*?)</th>', re.DOTALL
)
_TAG: Final = re.compile(r"<[^>]*>")


def places(page: str) -> Iterator[tuple[str, str]]:
    """Every anchor of a finished page that has a name, in its order."""
    for heading, title, row, name in _PLACE.findall(page):
        # The heading of a card is named after the card, which is where its initiative is at home.
        yield unescape(heading or row).removesuffix(":name"), " ".join(unescape(_TAG.sub("", title or name)).split())
