"""One group has one word, so that it is counted once."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, Term
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown
from masterplan_kit.rules.governance._parties import Mention, mentions, word_of


@rule(
    "GOV034",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1 (daftar istilah edisi)",
    message=Text(
        id="“{text}” adalah sebutan lain untuk {name}",
        en="“{text}” is another name for {name}",
    ),
    why=Text(
        id="Istilah yang seragam membuat keterlibatan pihak dan irama peninjauan dapat dibandingkan antardaerah.",
        en="Uniform terms make participation and the rhythm of reviews comparable between regions.",
    ),
    help=Text(
        id="Tulis “{word}”.",
        en="Write “{word}”.",
    ),
    bad="""
        stakeholders:
          - group: swasta  # <- GOV034
            who: Kamar Dagang dan Industri
            input: Izin dan lahan diurus dalam satu pintu
        monitoring:
          review: dua kali setahun  # <- GOV034
    """,
    good="""
        stakeholders:
          - group: industry
            who: Kamar Dagang dan Industri
            input: Izin dan lahan diurus dalam satu pintu
        monitoring:
          review: half-yearly
    """,
    fixable=True,
)
def governance_word_by_alias(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare each group and the rhythm of reviews with the id of what they name."""
    words = [(mention, word_of(programme, mention.text)) for mention in mentions(plan)]
    if plan.monitoring and plan.monitoring.review:
        review = Mention(plan.monitoring, ("review",), plan.monitoring.review)
        words.append((review, programme.term("review_rhythms", review.text)))
    for mention, term in words:
        if term and term.id != mention.text:
            yield _renamed(mention, term)


def _renamed(mention: Mention, term: Term) -> Finding:
    edit = Edit("set", mention.node, mention.keys, term.id)
    return finding(mention.node, *mention.keys, edits=(edit,), text=mention.text, word=term.id, name=shown(term))
