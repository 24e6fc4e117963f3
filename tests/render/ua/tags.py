"""The structure tree as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

Id = tuple[int, int]
Mark = tuple[Id, int]  # the page or drawing that holds the content, and its number there


@dataclass(slots=True)
class Tag:
    """An element: its standard kind, what it holds, and where it hangs."""

    kind: str
    element: pikepdf.Object
    parent: Tag | None
    children: list[Tag] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    objects: list[Id] = field(default_factory=list)

    def attribute(self, owner: str, name: str) -> pikepdf.Object | None:
        """What an attribute object of this owner says."""
        for one in _each(self.element, "/A"):
            if isinstance(one, pikepdf.Dictionary) and one.get("/O") == owner and name in one:
                return one[name]
        return None


def part(whole: pikepdf.Object, key: str) -> pikepdf.Object:
    """What stands under this key, or nothing in its place."""
    return whole.get(key, pikepdf.Dictionary())


def tag_tree(pdf: pikepdf.Pdf) -> list[Tag]:
    """All elements in the order of reading; one that is reached twice hangs where it was reached first."""
    root = pdf.Root.StructTreeRoot
    roles = {str(own): str(standard) for own, standard in part(root, "/RoleMap").items()}
    found: list[Tag] = []
    waiting: list[tuple[pikepdf.Object, Tag | None]] = [(one, None) for one in reversed(list(_each(root, "/K")))]
    seen: set[Id] = set()
    while waiting:
        element, parent = waiting.pop()
        if element.is_indirect and element.objgen in seen:
            continue
        seen.add(element.objgen)
        tag = Tag(_standard(str(element.get("/S", "/")), roles), element, parent)
        if parent:
            parent.children.append(tag)
        found.append(tag)
        waiting += [(one, tag) for one in reversed(list(_elements(tag)))]
    return found


def _standard(role: str, roles: dict[str, str]) -> str:
    """Through the role map, which may send on several times; a circle ends where it began."""
    passed = set()
    while role in roles and role not in passed:
        passed.add(role)
        role = roles[role]
    return role[1:]


def _each(element: pikepdf.Object, key: str) -> Iterator[pikepdf.Object]:
    """One, or the list of them."""
    if (held := element.get(key)) is not None:
        yield from held if isinstance(held, pikepdf.Array) else [held]


def _elements(tag: Tag) -> Iterator[pikepdf.Object]:
    """The elements in it; its marks and objects are noted on the way."""
    page = tag.element.get("/Pg")
    for kid in _each(tag.element, "/K"):
        if isinstance(kid, int):
            tag.marks.append((page.objgen if page is not None else (0, 0), kid))
        elif kid.get("/Type") == "/MCR":
            place = kid.get("/Stm", kid.get("/Pg", page))
            tag.marks.append((place.objgen if place is not None else (0, 0), int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            tag.objects.append(kid.Obj.objgen)
        else:
            yield kid
