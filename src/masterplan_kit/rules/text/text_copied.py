"""What is told twice in the same words was told once and copied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.node import Keys, Node
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme, find
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._prose import Passage

_SENTENCE: Final = lazy(r"(?<=[.!?])\s+")
_LONG: Final = 60  # letters; shorter sentences are alike by chance


@rule(
    "TXT017",
    severity={"draft": INFO, "submission": WARNING},
    source="Tesis ITB tentang mutu 22 masterplan smart city; naskah yang disalin [R]",
    message=Text(
        id="Kalimat ini sudah ditulis pada {where}: “{sentence}”",
        en="This sentence has been used already in {where}: “{sentence}”",
    ),
    why=Text(
        id="Kalimat yang disalin tidak menjelaskan kekhasan bab atau inisiatif ini, dan penilai membacanya dua kali.",
        en="A copied sentence says nothing particular about this chapter or initiative, and assessors read it twice.",
    ),
    help=Text(
        id="Tulis apa yang khas di sini, atau rujuk bagian yang sudah memuatnya.",
        en="Write what is particular here, or refer to the part that already says it.",
    ),
    bad="""
        format: 1
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
            problem: Warga harus datang ke beberapa kantor dan menunggu berjam-jam untuk satu surat.
          - id: GOV-02
            name: Antrean daring kelurahan
            problem: Warga harus datang ke beberapa kantor dan menunggu berjam-jam untuk satu surat.  # <- TXT017
    """,
    good="""
        format: 1
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
            problem: Warga harus datang ke beberapa kantor dan menunggu berjam-jam untuk satu surat.
          - id: GOV-02
            name: Antrean daring kelurahan
            problem: Di loket kelurahan warga menunggu rata-rata 95 menit pada hari Senin.
    """,
)
def text_copied(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Remember where each long sentence was met first; one finding a text that repeats one of another owner."""
    first: dict[str, tuple[Node | str, Text | str, Passage]] = {}
    for owner, name, passage in _owned(plan, programme):
        sentences = {" ".join(part.casefold().split()): part for part in _SENTENCE.split(passage.text)}
        told = False
        for key, sentence in sentences.items():
            if len(key) < _LONG:
                continue
            holder, where, place = first.setdefault(key, (owner, name, passage))
            if holder is not owner and not told:
                told = True
                other = related(place.node, *place.keys, label=Text("pertama di sini", "first here"))
                yield finding(passage.node, *passage.keys, related=(other,), where=where, sentence=sentence)


def _owned(plan: Masterplan, programme: Programme) -> Iterator[tuple[Node | str, Text | str, Passage]]:
    """Go through the texts with the chapter or initiative that each belongs to."""
    for chapter, text in (plan.texts or {}).items():
        yield chapter, _chapter(programme, chapter), Passage(plan, ("texts", chapter), text)
    for initiative in plan.initiatives:
        for node, keys, told in _told(initiative):
            if told:
                yield initiative, f"“{initiative.called}”", Passage(node, keys, told)


def _chapter(programme: Programme, key: str) -> Text:
    chapter = find(programme.chapters, key)
    name = chapter.name if chapter else Text(key, key)
    return Text(f"bab “{name.id}”", f"the chapter “{name.en}”")


def _told(initiative: Initiative) -> Iterator[tuple[Node, Keys, str | None]]:
    yield initiative, ("problem",), initiative.problem
    if initiative.technology:
        yield initiative.technology, ("summary",), initiative.technology.summary
    quick = initiative.quick_win
    if quick:
        for key in ("attraction", "benefit", "uniqueness", "partnership", "growth", "continuity", "resources"):
            yield quick, (key,), getattr(quick, key)
