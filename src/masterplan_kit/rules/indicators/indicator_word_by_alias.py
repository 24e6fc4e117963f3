"""One thing has one word, so that it is counted once."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Keys
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Vocabulary
from masterplan_kit.rules import rule


@rule(
    "IND030",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1 (daftar istilah edisi)",
    message=Text(
        id="“{text}” adalah sebutan lain untuk “{word}”",
        en="“{text}” is another name for “{word}”",
    ),
    why=Text(
        id="Istilah yang seragam membuat rekapitulasi dan perbandingan antardaerah dapat dipercaya.",
        en="Uniform terms make summaries and comparisons between regions trustworthy.",
    ),
    help=Text(
        id="Ganti dengan “{word}”.",
        en="Replace it with “{word}”.",
    ),
    bad="""
        indicators:
          - name: Angka putus sekolah
            kind: hasil  # <- IND030
            direction: menurun  # <- IND030
            baseline:
              value: 1.8
              quality: resmi  # <- IND030
    """,
    good="""
        indicators:
          - name: Angka putus sekolah
            kind: outcome
            direction: down
            baseline:
              value: 1.8
              quality: official
    """,
    fixable=True,
)
def indicator_word_by_alias(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare each word with the id of what it names."""
    for indicator in plan.all_indicators():
        quality = indicator.baseline.quality if indicator.baseline else None
        words: tuple[tuple[Vocabulary, str | None, Keys], ...] = (
            ("indicator_kinds", indicator.kind, ("kind",)),
            ("directions", indicator.direction, ("direction",)),
            ("figure_qualities", quality, ("baseline", "quality")),
        )
        for vocabulary, text, keys in words:
            term = programme.term(vocabulary, text)
            if text and term and term.id != text:
                edit = Edit("set", indicator, keys, term.id)
                yield finding(indicator, *keys, edits=(edit,), text=text, word=term.id)
