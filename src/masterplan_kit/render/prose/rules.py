"""The part of Markdown that the texts of chapters know, made into HTML.

Links and pictures follow patterns of our own instead of the library's search for brackets, whose time grows with the
square of their number. What is not of that part stays as it was typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.rules_block import StateBlock, blockquote, list_block, table
from markdown_it.rules_block.table import escapedSplit, getLine
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from masterplan_kit.model.texts import PICTURE, named
from masterplan_kit.patterns import lazy
from masterplan_kit.render.prose.writer import Show, Writer

_RULES: Final = ["table", "blockquote", "list", "heading", "newline", "escape", "emphasis"]
_DEEPEST: Final = 10  # a list counts two, a quote one; what is deeper stays as it was typed
_NEVER: Final = 100  # at that depth the library would leave text out
_LINK: Final = lazy(
    r"\[(?P<words>(?:[^\[\]\n]|\n(?![ \t]*\n)){1,1000})\]"
    r"\((?P<address>(?:https://|mailto:|#)(?:[^\s()<>\"\\]|\([^\s()<>\"\\]{0,200}\)){1,2000})\)"
)
_LOWEST: Final = 6
_BREAKS: Final = frozenset({"softbreak", "hardbreak"})


def made_html(text: str, heading: int, picture: Show) -> str:
    """The text as HTML that is still to be sanitised; its headings begin at the level `heading`."""
    made: str = _markdown().render(text, {"heading": heading, "picture": picture})
    return made


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"maxNesting": _NEVER}, renderer_cls=Writer).enable(_RULES)
    block = markdown.block.ruler
    block.at("blockquote", _shallow(blockquote), {"alt": ["paragraph", "blockquote", "list"]})
    block.at("table", _table, {"alt": ["paragraph"]})
    block.at("list", _shallow(list_block), {"alt": ["paragraph", "blockquote"]})
    markdown.inline.ruler.push("picture", _picture)
    markdown.inline.ruler.push("link", _link)
    for rule in (_headings, _standing_pictures, _blank_heads):
        markdown.core.ruler.push(rule.__name__, rule)
    return markdown


def _shallow(rule: RuleFuncBlockType) -> RuleFuncBlockType:
    def shallow(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < _DEEPEST and rule(state, start, end, silent)

    return shallow


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A table; cells beyond its last column, which the library leaves out, go on in that column."""
    first = len(state.tokens)
    found = table(state, start, end, silent)
    cells: list[str] = []
    row: list[Token] = []
    for token in state.tokens[first:]:
        if token.type == "tr_open":
            cells, row = _cells(state, token.map[0] if token.map else start), []
        elif token.type == "inline":
            row.append(token)
        elif token.type == "tr_close" and len(cells) > len(row):
            row[-1].content = " | ".join(cells[len(row) - 1 :])
    return found


def _cells(state: StateBlock, line: int) -> list[str]:
    cells = [cell.strip() for cell in escapedSplit(getLine(state, line).strip())]
    return cells[not cells[0] : len(cells) - (not cells[-1])]


def _picture(state: StateInline, silent: bool) -> bool:
    found = PICTURE.match(state.src, state.pos, state.posMax)
    if found and not silent:
        token = state.push("picture", "img", 0)
        token.meta = {"named": named(found)}
    state.pos = found.end() if found else state.pos
    return found is not None


def _link(state: StateInline, silent: bool) -> bool:
    found = _LINK.match(state.src, state.pos, state.posMax)
    if not found or not found["words"].strip():
        return False
    if not silent:
        last = state.posMax
        state.pos, state.posMax = found.span("words")
        state.push("link_open", "a", 1).attrs = {"href": state.md.normalizeLink(found["address"])}
        state.md.inline.tokenize(state)
        state.push("link_close", "a", -1)
        state.posMax = last
    state.pos = found.end()
    return True


def _headings(state: StateCore) -> None:
    """Below the chapter's own, each at most one deeper than the one it belongs to; one without words is none."""
    above: list[str] = []
    kept: list[Token] = []
    for token in state.tokens:
        kept.append(token)
        if token.type == "heading_close":
            if not kept[-2].content.strip():
                del kept[-3:]
                continue
            while above and above[-1] >= token.tag:
                above.pop()
            above.append(token.tag)
            token.tag = kept[-3].tag = f"h{min(state.env['heading'] + len(above) - 1, _LOWEST)}"
    state.tokens = kept


def _standing_pictures(state: StateCore) -> None:
    """A picture on a line of its own stands by itself, outside the paragraph."""
    made: list[Token] = []
    for token in state.tokens:
        if token.type != "paragraph_close":
            made.append(token)
            continue
        opening, content = made[-2:]
        del made[-2:]
        for alone, lines in groupby(_lines(content.children or []), _only_pictures):
            children = [child for line in lines for child in line if child.type == "picture" or not alone]
            if children[-1].type in _BREAKS:
                del children[-1]
            for child in children:
                child.block = alone
            part = content.copy(children=children)
            made += [part] if alone else [opening, part, token]
    state.tokens = made


def _lines(children: Sequence[Token]) -> Iterator[list[Token]]:
    """What stands between breaks, the break at its end; a line that ends within emphasis goes on."""
    line: list[Token] = []
    depth = 0
    for child in children:
        line.append(child)
        depth += child.nesting
        if child.type in _BREAKS and not depth:
            yield line
            line = []
    if line:
        yield line


def _only_pictures(line: Sequence[Token]) -> bool:
    return {token.type for token in line if not _blank(token)} == {"picture"}


def _blank(token: Token) -> bool:
    return token.type in _BREAKS or (token.type == "text" and not token.content.strip())


def _blank_heads(state: StateCore) -> None:
    """The cell above the names of rows is often empty, and then no heading of anything."""
    for before, token, after in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if before.type == "th_open" and not token.content.strip():
            before.tag = after.tag = "td"
