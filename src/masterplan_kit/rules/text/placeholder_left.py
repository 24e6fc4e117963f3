"""Words that stood in for others until the text was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._prose import passages

_MARK: Final = lazy(
    r"lorem ipsum|dolor sit amet"
    r"|\bx{4,}\b|(?-i:\bxxx\b|\b(?:TBD|TBA|TODO|FIXME)\b)|\.{4,}|…{2,}|_{3,}"
    r"|\b(?:di)?isi(?:kan)? (?:di sini|disini|kemudian|nanti|menyusul|oleh daerah)\b"
    r"|\b(?:teks|tulis|tuliskan|uraikan) (?:di sini|disini)\b|\b(?:belum|akan) dilengkapi (?:kemudian|nanti)\b"
    r"|\b(?:to be (?:filled in|completed|determined|written)|insert (?:name|text) here|your text here)\b"
    r"|[\[<{](?:(?:nama|isi|tulis|sebutkan|name|insert)\b[^\]>}\n]{0,60}"
    r"|tahun|nomor|tanggal|jumlah|kab(?:upaten)?(?:/kota)?|kota|daerah|provinsi|region|year|number)[\]>}](?!\()",
    re.IGNORECASE,
)
# One of these is in every such mark; looking for them first spares nearly all texts the pattern.
_HINTS: Final = (
    "lorem", "dolor", "xxx", "....", "……", "___", "tbd", "tba", "todo", "fixme", "sini", "kemudian", "nanti", "menyusul", "oleh daerah",
    "to be ", " here", "[", "<", "{",
)  # fmt: skip
_BLANK: Final = lazy(r"[\s.…_?x-]+", re.IGNORECASE)


@rule(
    "TXT004",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Portal smart city Kab. Lombok Timur, yang masih memuat lorem ipsum",
    message=Text(
        id="Teks sementara belum diganti: “{mark}”",
        en="Placeholder text has not been replaced: “{mark}”",
    ),
    why=Text(
        id="Teks sementara yang tercetak dalam buku menunjukkan bahwa bagian itu tidak pernah dibaca ulang.",
        en="Placeholder text printed in a book shows that nobody ever reread that part.",
    ),
    help=Text(
        id="Tulis isinya, atau kosongkan bila memang belum diketahui.",
        en="Write what belongs there, or leave it empty while it is unknown.",
    ),
    bad="""
        format: 1
        texts:
          background: Lorem ipsum dolor sit amet, consectetur adipiscing elit.  # <- TXT004
          purpose: Masterplan ini disusun untuk [nama kabupaten] sebagai pedoman pembangunan.  # <- TXT004
    """,
    good="""
        format: 1
        texts:
          background: Bontang adalah kota industri dan pelabuhan di pesisir Kalimantan Timur.
          purpose:
    """,
)
def placeholder_left(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look at every text and name; the first mark of each is told."""
    for passage in passages(plan):
        low = passage.text.lower()
        hinted = any(hint in low for hint in _HINTS)
        found = (_MARK.search(passage.text) if hinted else None) or _BLANK.fullmatch(passage.text)
        if found:
            yield finding(passage.node, *passage.keys, at_words=found[0], mark=found[0])
