"""Readers outside the office do not know its acronyms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, Value
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._prose import Passage, narrative

_ACRONYM: Final = lazy(r"(?<![\w&/-])[A-Z]{3,8}(?![\w&]|[-/]\w)")
_EXPLAINED: Final = lazy(r"\(\s*([A-Z]{3,8})\s*\)|\b([A-Z]{3,8}) \([A-Z][a-z]")
_ROMAN: Final = lazy(r"[IVXLC]+")
_SHOWN: Final = 10
# Words that no reader needs to have explained.
_EVERYBODYS: Final = frozenset(
    {
        "KTP", "SIM", "PBB", "TNI", "POLRI", "DPR", "DPRD", "RSUD", "SMA", "SMK", "SMP", "PAUD", "BUMN", "BUMD", "WIB", "WITA",
        "WIT", "CCTV", "GPS", "LED", "SMS", "PDF", "USB", "UMKM", "LPG", "ATM", "KUA", "HUT", "COVID", "NKRI", "MPR",
    }
)  # fmt: skip


@rule(
    "TXT015",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kebiasaan daftar istilah dalam naskah rencana daerah [R]",
    message=Text(
        id="Singkatan yang belum dijelaskan dalam daftar istilah: {acronyms}",
        en="Acronyms not explained in the glossary: {acronyms}",
    ),
    why=Text(
        id="Masterplan dibaca warga, dunia usaha, dan penilai dari luar daerah, yang tidak mengenal singkatan setempat.",
        en="Residents, business and assessors from elsewhere read the masterplan and do not know local acronyms.",
    ),
    help=Text(
        id="Tambahkan kepanjangannya ke daftar istilah, atau tulis lengkap saat pertama kali dipakai.",
        en="Add what they stand for to the glossary, or write them out where they are first used.",
    ),
    bad="""
        format: 1
        texts:
          background: Layanan SIPINTER dibuka pada 2024. Kini SIPINTER dipakai di semua kelurahan.
        glossary:  # <- TXT015
          OPD: Organisasi perangkat daerah
    """,
    good="""
        format: 1
        texts:
          background: Layanan SIPINTER dibuka pada 2024. Kini SIPINTER dipakai di semua kelurahan.
        glossary:
          OPD: Organisasi perangkat daerah
          SIPINTER: Sistem pelayanan terpadu kelurahan
    """,
    needs=("glossary", "units", "applications"),
)
def acronym_undefined(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count acronyms in the plan's prose; one finding names those used more than once that nothing explains."""
    used: Counter[str] = Counter()
    first: dict[str, Passage] = {}
    known = _known(plan)
    for passage in narrative(plan):
        if passage.text.isupper():
            continue  # a heading in capitals
        known |= {word for pair in _EXPLAINED.findall(passage.text) for word in pair}
        for word in _ACRONYM.findall(passage.text):
            used[word] += 1
            first.setdefault(word, passage)
    unknown = [
        word for word, count in used.most_common() if count > 1 and word not in known and not _ROMAN.fullmatch(word)
    ]
    if unknown:
        unknown = [word for word in unknown if word not in _of_the_programme(programme)]
    if unknown:
        rest = len(unknown) - _SHOWN
        more = (Text(f"{rest} lainnya", f"{rest} more"),) if rest > 0 else ()
        shown: tuple[Value, ...] = (*unknown[:_SHOWN], *more)
        label = Text("{acronym} pertama kali dipakai di sini", "{acronym} is first used here")
        places = tuple(related(first[word].node, *first[word].keys, label=label, acronym=word) for word in unknown[:3])
        yield finding(plan, "glossary", related=places, acronyms=shown)


def _known(plan: Masterplan) -> set[str]:
    """Collect what the glossary and the lists of units and applications explain."""
    named = [
        *(plan.glossary or {}),
        *(name for unit in plan.units for name in (unit.id, unit.name, unit.short, *unit.former) if name),
    ]
    named += [name for application in plan.applications for name in (application.id, application.name) if name]
    words = {word for name in named for word in re.findall(r"[A-Z]{3,8}", name.upper())}
    return words | _EVERYBODYS


@cache
def _of_the_programme(programme: Programme) -> set[str]:
    """Collect the acronyms of the edition's own names, and its ids: RPJMD, SPBE, KPBU."""
    words: set[str] = set()
    stack: list[object] = [programme]
    while stack:
        part = stack.pop()
        if isinstance(part, Node):
            words.add(str(getattr(part, "id", "")).upper())
            stack += [
                getattr(part, name)
                for name in type(part).attributes
                if name not in ("cohorts", "references", "sources")
            ]
        elif isinstance(part, Text):
            words.update(_ACRONYM.findall(part.id))
        elif isinstance(part, tuple):
            stack += part
        elif isinstance(part, str):
            words.update(_ACRONYM.findall(part))
    return words
