"""The texts of the chapters as HTML that a book may hold: made of a part of Markdown, then sanitised."""

from __future__ import annotations

from typing import Final

import nh3
from markupsafe import Markup

from masterplan_kit.render.prose.rules import made_html
from masterplan_kit.render.prose.writer import PICTURES, Figure, Show
from masterplan_kit.source.read import CONTROL

__all__ = ["Figure", "Show", "prose"]

_TAGS: Final = {
    "p", "em", "strong", "br", "a", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6",
    "div", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "img", "span",
}  # fmt: skip


def _address(_tag: str, name: str, value: str) -> str | None:
    """A picture is one of the plan's; a link leads out, to a person, or elsewhere in the book."""
    allowed = {"src": (PICTURES,), "href": ("https://", "mailto:", "#")}.get(name, ("",))
    return value if value.startswith(allowed) else None


_SANITISER: Final = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags=set(),
    attributes={
        "a": {"href"}, "ol": {"start"}, "th": {"scope"}, "div": {"tabindex"},
        "figure": {"id"}, "img": {"src", "alt", "width", "height"},
    },
    allowed_classes={
        "div": {"table"}, "th": {"right", "center"}, "td": {"right", "center"},
        "figure": {"picture"}, "span": {"number", "name", "not-shown", "file"},
    },
    attribute_filter=_address,
    url_schemes={"https", "mailto", "asset"},
    link_rel="noopener noreferrer",
)  # fmt: skip


def prose(text: str, *, heading: int, picture: Show) -> Markup:
    """Safe HTML of a chapter's text; its headings begin at the level `heading` and never skip one."""
    made = made_html(CONTROL.sub("", text), heading, picture)
    return Markup(_SANITISER.clean(made))  # noqa: S704 - what the sanitiser lets through is what the list above names
