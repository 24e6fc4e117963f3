"""What a PDF tells about itself, and the annotations that lie on its pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pikepdf

from tests.render.ua.tags import Tag, part

UNSEEN = ("/PrinterMark", "/Popup")


def frame_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Marks, language, title and the claim to be PDF/UA."""
    root = pdf.Root
    if not part(root, "/MarkInfo").get("/Marked"):
        yield "the catalog does not say that the file is tagged"
    if part(root, "/MarkInfo").get("/Suspects"):
        yield "the catalog says that the tags are doubtful"
    if not str(root.get("/Lang", "")).strip():
        yield "the file has no language"
    if not part(root, "/ViewerPreferences").get("/DisplayDocTitle"):
        yield "the window shows the file's name, not its title"
    if "/Metadata" not in root:
        yield "there is no XMP metadata"
        return
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        if told.get("pdfuaid:part") != "1":
            yield "the metadata does not say PDF/UA-1"
        if not told.get("dc:title"):
            yield "the metadata has no title"


def name_faults(pdf: pikepdf.Pdf, tree: list[Tag]) -> Iterator[str]:
    """Tags that are spoken of by name can be found by it."""
    names = {bytes(tag.element.ID) for tag in tree if "/ID" in tag.element}
    listed = pdf.Root.StructTreeRoot.get("/IDTree")
    if len(names) > (0 if listed is None else len(pikepdf.NameTree(listed))):
        yield "the list of IDs does not have all that tags have"


def annotation_faults(pdf: pikepdf.Pdf, tree: list[Tag]) -> Iterator[str]:
    """Links and fields are in the tree, told in words, and reached in its order."""
    held = {one: tag.kind for tag in tree for one in tag.objects}
    for number, page in enumerate(pdf.pages, 1):
        annotations = [one for one in page.get("/Annots", []) if one.get("/Subtype") not in UNSEEN]
        if annotations and page.get("/Tabs") != "/S":
            yield f"page {number}: the tab key does not follow the structure"
        faults = Counter(fault for one in annotations for fault in _annotation(one, held.get(one.objgen, "none")))
        yield from (f"page {number}: {count} of {len(annotations)} {fault}" for fault, count in faults.items())


def _annotation(one: pikepdf.Object, holder: str) -> Iterator[str]:
    kind = str(one.get("/Subtype"))[1:]
    wanted = {"Link": "Link", "Widget": "Form"}.get(kind, "Annot")
    if holder != wanted:
        yield f"annotations: a {kind} whose tag is {holder}, not {wanted}"
    if kind == "Link" and not str(one.get("/Contents", "")).strip():
        yield "annotations: a link that is not told in words"
