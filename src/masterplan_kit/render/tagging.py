"""What PDF/UA asks of tags beyond what the typesetter does.

The typesetter makes a link of every part of a link, leaves the heads and feet of pages marked but in no tag, gives
heads of tables names without a list of these, lets items of lists hold what only their bodies may, and tells a link
within the book by the name of its target.
"""

from __future__ import annotations

from typing import Any

Reference = bytes


def single_links(document: Any) -> None:
    """Of the nested parts of a link only the whole is one; to be called before the document is written."""
    for page in document.pages:
        page.links = [link for link in page.links if link[-1].element_tag == "a"]


def finish_tags(document: Any, pdf: Any) -> None:
    """The rest, when all objects of the file are made."""
    root = _object(pdf, pdf.catalog["StructTreeRoot"])
    tags = _reached(pdf, root)
    _list_names(root, tags)
    _mend_lists(pdf, tags)
    _set_aside(pdf, root, tags)
    _tell_links(document)


def _object(pdf: Any, reference: Reference) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _reached(pdf: Any, root: Any) -> dict[Reference, Any]:
    """The elements that hang in the tree."""
    found: dict[Reference, Any] = {}
    waiting = list(root["K"])
    while waiting:
        reference = waiting.pop()
        element = _object(pdf, reference)
        if element["Type"] == "/StructElem":
            found[reference] = element
            waiting += [kid for kid in element["K"] if not isinstance(kid, int)]
    return found


def _list_names(root: Any, tags: dict[Reference, Any]) -> None:
    named = sorted((tag["ID"].string, tag["ID"], reference) for reference, tag in tags.items() if "ID" in tag)
    if named:
        dictionary, array = type(root), type(root["K"])
        root["IDTree"] = dictionary({"Names": array(part for _, *pair in named for part in pair)})


def _mend_lists(pdf: Any, tags: dict[Reference, Any]) -> None:
    """Term and words grouped in a list become one item; what stands in an item without a body gets one."""
    for reference, tag in list(tags.items()):  # from the outside in
        if tag["S"] == "/L":
            for kid in tag["K"]:
                if kid in tags and tags[kid]["S"] == "/Div":
                    _pair(tags[kid], tags)
        elif tag["S"] == "/LI":
            loose = [kid for kid in tag["K"] if kid in tags and tags[kid]["S"] not in ("/Lbl", "/LBody")]
            if loose:
                _embody(pdf, reference, loose, tags)


def _pair(group: Any, tags: dict[Reference, Any]) -> None:
    if any(kid not in tags or tags[kid]["S"] != "/LI" for kid in group["K"]):
        return
    group["S"] = "/LI"
    for number, kid in enumerate(group["K"]):
        tags[kid]["S"] = "/LBody" if number else "/Lbl"
        for body in tags[kid]["K"]:
            tags[body]["S"] = "/NonStruct"


def _embody(pdf: Any, item: Reference, loose: list[Reference], tags: dict[Reference, Any]) -> None:
    tag = tags[item]
    body = type(tag)(tag | {"S": "/LBody", "K": type(tag["K"])(loose), "P": item})
    pdf.add_object(body)
    for kid in loose:
        tags[kid]["P"] = body.reference
    tag["K"][:] = [*(kid for kid in tag["K"] if kid not in loose), body.reference]
    tags[body.reference] = body


def _set_aside(pdf: Any, root: Any, tags: dict[Reference, Any]) -> None:
    """What no tag holds is said on every page, and nobody wants to hear it between two words of a sentence."""
    rows = _object(pdf, root["ParentTree"])["Nums"][1::2]
    for page, row in zip(pdf.page_references, rows, strict=False):  # links follow the pages
        lost = {mark for mark, reference in enumerate(row) if reference not in tags}
        row[:] = ["null" if mark in lost else reference for mark, reference in enumerate(row)]
        orders = _object(pdf, _object(pdf, page)["Contents"]).stream
        for place, order in enumerate(orders):
            if isinstance(order, dict) and order.get("MCID") in lost:
                orders[place - 1 : place + 1] = ["/Artifact", type(order)({"Type": "/Pagination"})]


def _tell_links(document: Any) -> None:
    for page in document.pages:
        for *_, box in page.links:
            words = " ".join("".join(box.element.itertext()).split())
            if box.link_annotation and words:
                box.link_annotation["Contents"].string = words
