"""One source has one word, so that it is summed once."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Vocabulary
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals


@rule(
    "BUD030",
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
        initiatives:
          - name: Limbah terjadwal
            budget:
              - source: hibah  # <- BUD030
                kind: belanja modal  # <- BUD030
        stated:
          - about: anggaran  # <- BUD030
            value: 900000000
    """,
    good="""
        initiatives:
          - name: Limbah terjadwal
            budget:
              - source: grant
                kind: capital
        stated:
          - about: budget
            value: 900000000
    """,
    fixable=True,
)
def money_word_by_alias(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare each word with the id of what it names."""
    for node, key, vocabulary, text in _words(plan):
        term = programme.term(vocabulary, text)
        if text and term and term.id != text:
            yield finding(node, key, edits=(Edit("set", node, (key,), term.id),), text=text, word=term.id)


def _words(plan: Masterplan) -> Iterator[tuple[Node, str, Vocabulary, str | None]]:
    for _, row in plan.budget_rows():
        yield row, "source", "funding_sources", row.source
        yield row, "kind", "budget_kinds", row.kind
    for stated in plan.stated:
        yield stated, "about", "stated_totals", stated.about
        if stated.scope:
            yield stated.scope, "source", "funding_sources", stated.scope.source
            yield stated.scope, "kind", "budget_kinds", stated.scope.kind
    for proposal in proposals(plan):
        yield proposal, "scheme", "kpbu_schemes", proposal.scheme
        yield proposal, "stage", "kpbu_stages", proposal.stage
        if proposal.return_:
            yield proposal.return_, "kind", "kpbu_returns", proposal.return_.kind
        for part in (proposal.opex, proposal.return_):
            if part:
                yield part, "per", "payment_periods", part.per
