"""Who cannot see a picture is told what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.model.texts import pictures_in
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "TXT033",
    severity={"draft": INFO, "submission": WARNING},
    source="WCAG 2.2, kriteria 1.1.1",
    message=Text(
        id="Gambar “{file}” belum berketerangan",
        en="The picture “{file}” is not described",
    ),
    why=Text(
        id="Pembaca tunanetra mendengar keterangan itu sebagai ganti gambarnya; keterangan itu juga tercetak bila gambarnya tidak dapat dimuat.",
        en="Blind readers hear the description in place of the picture; it is also printed where the picture cannot be shown.",
    ),
    help=Text(
        id="Tulis apa yang terlihat di antara kurung siku: ![Peta enam kecamatan]({file}).",
        en="Say between the brackets what there is to see: ![Map of the six districts]({file}).",
    ),
    bad="""
        format: 1
        texts:
          background: "![](images/peta.png)"  # <- TXT033
    """,
    good="""
        format: 1
        texts:
          background: "![Peta enam kecamatan Kota Contoh](images/peta.png)"
    """,
)
def picture_undescribed(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look at the pictures of each chapter; the emblem is described by what it is."""
    for chapter, text in (plan.texts or {}).items():
        for picture in pictures_in(text):
            if not picture.about:
                yield finding(plan, "texts", chapter, at_words=picture.file, file=picture.file)
