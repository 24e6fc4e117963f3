"""How the parts of a chapter's text are written as HTML: tables, cells and pictures; the library writes the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from masterplan_kit.pictures import Picture

PICTURES: Final = "asset:plan/"  # where a book finds the pictures of the plan; nothing else is ever fetched
_ALIGNED: Final = {"text-align:right": "right", "text-align:center": "center"}


class Figure(NamedTuple):
    """A picture as a book shows it; one with a caption may have a number, as `Gambar 2.1`, and an anchor."""

    picture: Picture | None  # None: it cannot be shown, and a frame with its description stands there
    number: str = ""
    anchor: str = ""


Show = Callable[[str, str], Figure]
"""From the file and the caption that a text gives to what the book shows."""


class Writer(RendererHTML):
    """Tables that can be moved sideways by themselves, cells that say what they head, and pictures."""

    def table_open(self, *_: Any) -> str:
        """The frame that a wide table is moved in."""
        return '<div class="table" tabindex="0">\n<table>\n'

    def table_close(self, *_: Any) -> str:
        """The end of both."""
        return "</table>\n</div>\n"

    def th_open(self, tokens: Sequence[Token], at: int, *_: Any) -> str:
        """A cell of the head."""
        return _cell(tokens[at], ' scope="col"' if tokens[at].tag == "th" else "")

    def td_open(self, tokens: Sequence[Token], at: int, *_: Any) -> str:
        """A cell of the body."""
        return _cell(tokens[at], "")

    def picture(self, tokens: Sequence[Token], at: int, _options: Any, env: Any) -> str:
        """A picture, or a frame with its description; one that stands by itself has its caption below."""
        about, file, caption = tokens[at].meta["named"]
        about = about or caption or file
        figure: Figure = env["picture"](file, caption)
        shown = _shown(figure.picture, about) if figure.picture else _frame(about, file)
        return _figure(shown, figure, caption) if tokens[at].block else shown


def _cell(token: Token, scope: str) -> str:
    aligned = _ALIGNED.get(str(token.attrGet("style")), "")
    return f'<{token.tag}{scope} class="{aligned}">' if aligned else f"<{token.tag}{scope}>"


def _shown(picture: Picture, about: str) -> str:
    size = f'width="{picture.width}" height="{picture.height}"'
    return f'<img src="{PICTURES}{escapeHtml(picture.name)}" alt="{escapeHtml(about)}" {size}>'


def _frame(about: str, file: str) -> str:
    return f'<span class="not-shown">{escapeHtml(about)} <span class="file">{escapeHtml(file)}</span></span>'


def _figure(shown: str, figure: Figure, caption: str) -> str:
    anchor = f' id="{escapeHtml(figure.anchor)}"' if figure.anchor else ""
    number = f'<span class="number">{escapeHtml(figure.number)}</span> ' if figure.number else ""
    name = f'<span class="name">{escapeHtml(caption)}</span>'
    below = f"<figcaption>{number}{name}</figcaption>\n" if caption else ""
    return f'<figure class="picture"{anchor}>\n{shown}\n{below}</figure>\n'
