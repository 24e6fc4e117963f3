"""Whether the tags mean something: known kinds, each where it may stand, pictures told in words, heads of tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.render.ua.tags import Tag

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
GROUPS = ("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "Index", "NonStruct", "Private", "P", "H")
WITHIN_LINES = ("Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form")
EAST_ASIAN = ("Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP")
LISTS_AND_TABLES = ("TOC", "TOCI", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot")
STANDARD = frozenset((*HEADINGS, *GROUPS, *WITHIN_LINES, *EAST_ASIAN, *LISTS_AND_TABLES))
HOLDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}
STANDS_IN = {
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}


def tree_faults(tree: list[Tag]) -> Iterator[str]:
    """All that can be said of the tags without looking at the pages."""
    yield from _headings(tree)
    yield from _names(tree)
    for tag in tree:
        yield from _place(tag)
        if tag.kind in ("Figure", "Formula") and not _said(tag, "/Alt") and not _said(tag, "/ActualText"):
            yield f"a {tag.kind} is not told in words"
        if tag.kind == "Table":
            yield from _table(tag)


def _said(tag: Tag, key: str) -> str:
    return str(tag.element.get(key, "")).strip()


def _place(tag: Tag) -> Iterator[str]:
    if tag.kind not in STANDARD:
        yield f"the tag {tag.kind} is none that readers know"
    above = tag.parent.kind if tag.parent else "the root"
    if above not in STANDS_IN.get(tag.kind, {above}):
        yield f"a {tag.kind} stands in {above}"
    elif tag.kind not in HOLDS.get(above, {tag.kind}):
        yield f"a {above} holds a {tag.kind}"


def _headings(tree: list[Tag]) -> Iterator[str]:
    before = 0
    for tag in tree:
        if tag.kind not in HEADINGS:
            continue
        level = HEADINGS.index(tag.kind) + 1
        if level > before + 1:
            yield f"an H{level} follows an H{before}" if before else f"the first heading is an H{level}"
        before = level


def _names(tree: list[Tag]) -> Iterator[str]:
    """Notes have names, cells name the heads they stand under; a name is given once."""
    names = Counter(_said(tag, "/ID") for tag in tree if "/ID" in tag.element)
    if any(tag.kind == "Note" and not _said(tag, "/ID") for tag in tree):
        yield "a Note has no ID"
    if any(count > 1 for count in names.values()):
        yield "two tags have one ID"
    heads = (head for tag in tree if tag.kind == "TD" for head in tag.attribute("/Table", "/Headers") or ())
    if any(str(head) not in names for head in heads):
        yield "a TD names a head that is not there"


def _table(table: Tag) -> Iterator[str]:
    rows = [row for part in table.children for row in ([part] if part.kind == "TR" else part.children)]
    cells = [cell for row in rows for cell in row.children]
    if any(cell.kind == "TD" and cell.attribute("/Table", "/Headers") is None for cell in cells) and any(
        cell.kind == "TH" and cell.attribute("/Table", "/Scope") is None for cell in cells
    ):
        yield "a TH has no Scope"
    widths = set(_widths([row for row in rows if row.kind == "TR"]))
    if len(widths) > 1:
        yield f"rows of a table are {' and '.join(map(str, sorted(widths)))} cells wide"


def _widths(rows: list[Tag]) -> Iterator[int]:
    """How many columns each row fills, cells that reach down from above included."""
    reaching: list[int] = []  # for each cell from above: how many rows it still fills, once a column
    for row in rows:
        spans = [(_span(cell, "/ColSpan"), _span(cell, "/RowSpan")) for cell in row.children]
        yield len(reaching) + sum(columns for columns, _ in spans)
        reaching += [down for columns, down in spans for _ in range(columns)]
        reaching = [down - 1 for down in reaching if down > 1]


def _span(cell: Tag, name: str) -> int:
    said = cell.attribute("/Table", name)
    return 1 if said is None else int(said)
