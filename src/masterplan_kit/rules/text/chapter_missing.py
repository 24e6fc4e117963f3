"""The books hold the chapters that the edition asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Chapter
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._written import part_written

# Parts of the plan whose emptiness is told by rules of their own: one cause, one finding.
_TOLD_ELSEWHERE: Final = frozenset(
    {
        "context.development_plans", "vision", "missions", "pillars", "initiatives", "initiatives.quick_win",
        "initiatives.budget", "funding", "bodies", "approval", "collaboration", "monitoring", "risks", "continuity", "legal_basis",
    }
)  # fmt: skip


@rule(
    "TXT001",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Bimtek I Kota Bontang 2019; bimtek I Kota Sawahlunto 2023; analisis kesiapan Kab. Wonogiri",
    message=Text(
        id="{book} belum memuat {chapters}",
        en="{book} still lacks {chapters}",
    ),
    why=Text(
        id="Bab-bab ini adalah hasil bimtek yang ditelaah pendamping; tanpanya, strategi tidak memiliki dasar.",
        en="These chapters are what the workshops produce and mentors review; without them, the strategy has no foundation.",
    ),
    help=Text(
        id="Isi bagian {data}, atau tulis naskah babnya di bawah “texts”: {texts}.",
        en="Fill in {data}, or write the text of the chapter under “texts”: {texts}.",
    ),
    bad="""
        format: 1
        texts:  # <- TXT001
          issues: Banjir rob menggenangi tiga kelurahan pesisir setiap purnama.
          readiness: Dari tujuh belas perangkat daerah, sebelas memiliki pengelola TIK.
          gap: Peringatan banjir rob baru sampai ke warga setelah air masuk rumah.
    """,
    good="""
        format: 1
        texts:
          issues: Banjir rob menggenangi tiga kelurahan pesisir setiap purnama.
          readiness: Dari tujuh belas perangkat daerah, sebelas memiliki pengelola TIK.
          gap: Peringatan banjir rob baru sampai ke warga setelah air masuk rumah.
          swot: Kekuatan kota ini terletak pada industri yang mau berbagi data pasang surut.
    """,
    needs=("texts", "context"),
)
def chapter_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for text or data of each required chapter; one finding a book."""
    texts = plan.texts or {}
    for book in programme.books:
        if book.id not in programme.required_books:
            continue
        missing = [chapter for chapter in book.chapters if _asked(chapter) and not _present(plan, chapter, texts)]
        if missing:
            yield finding(
                plan, "texts",
                book=book.name, chapters=tuple(Text(f"“{chapter.name.id}”", f"“{chapter.name.en}”") for chapter in missing),
                data=tuple(dict.fromkeys(path for chapter in missing for path in chapter.data)), texts=tuple(chapter.id for chapter in missing),
            )  # fmt: skip


def _asked(chapter: Chapter) -> bool:
    return chapter.required and not (chapter.data and _TOLD_ELSEWHERE.issuperset(chapter.data))


def _present(plan: Masterplan, chapter: Chapter, texts: dict[str, str]) -> bool:
    return bool(texts.get(chapter.id)) or any(part_written(plan, path) for path in chapter.data)
