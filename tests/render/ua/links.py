"""Whether pages and tree speak of the same: every drawing in a tag or aside, every tag's content on its page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import pikepdf

from tests.render.ua.content import Drawn
from tests.render.ua.tags import Id, Mark, Tag


def link_faults(pdf: pikepdf.Pdf, tree: list[Tag], pages: list[Drawn]) -> Iterator[str]:
    """Both ways: from the page's marks to the tree, and back."""
    wanted = Counter(mark for tag in tree for mark in tag.marks)
    drawn = Counter(mark for page in pages for mark in set(page.marks))
    for number, page in enumerate(pages, 1):
        yield from _page(page, wanted, f"page {number}")
    if lost := [mark for mark in wanted if mark not in drawn]:
        yield f"the tree names {len(lost)} pieces of content that no page draws"
    if any(count > 1 for count in wanted.values()):
        yield "a piece of content is in two tags"
    yield from _way_back(pdf, tree)


def _page(page: Drawn, wanted: Counter[Mark], place: str) -> Iterator[str]:
    if page.loose:
        yield f"{place}: {page.loose} drawing orders are in no tag and not set aside"
    if page.mixed:
        yield f"{place}: what is set aside and what is tagged stand in one another"
    if page.open:
        yield f"{place}: a mark is not closed where it was opened"
    if len(page.marks) != len(set(page.marks)):
        yield f"{place}: one number marks two pieces of content"
    if untagged := [mark for mark in set(page.marks) if mark not in wanted]:
        yield f"{place}: {len(untagged)} marked pieces of content are in no tag"


def _way_back(pdf: pikepdf.Pdf, tree: list[Tag]) -> Iterator[str]:
    """From the content to its tag, as a reader asks that starts at a word on a page."""
    parents = pdf.Root.StructTreeRoot.get("/ParentTree")
    known = {int(key): value for key, value in pikepdf.NumberTree(parents).items()} if parents is not None else {}
    held: dict[Id, dict[int, Id]] = defaultdict(dict)
    for tag in tree:
        for owner, place in tag.marks:
            held[owner][place] = tag.element.objgen
    for number, page in enumerate(pdf.pages, 1):
        row = list(known.get(int(page.get("/StructParents", -1)), pikepdf.Array()))
        named = held[page.obj.objgen].items()
        if any(place >= len(row) or row[place].objgen != element for place, element in named):
            yield f"page {number}: the way from content to its tag is broken"
        for one in page.get("/Annots", []):
            if "/StructParent" in one and int(one.StructParent) not in known:
                yield f"page {number}: the way from an annotation to its tag is broken"
