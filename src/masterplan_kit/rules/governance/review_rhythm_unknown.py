"""How often the plan is reviewed is said in a word that can be counted with."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown


@rule(
    "GOV029",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1; evaluasi lapangan Bontang 2020",
    message=Text(
        id="Irama peninjauan “{review}” tidak dikenal",
        en="The rhythm of reviews “{review}” is not known",
    ),
    why=Text(
        id="Irama peninjauan menentukan kapan kemajuan berikutnya harus dilaporkan.",
        en="The rhythm of reviews decides when progress has to be reported next.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        monitoring:
          review: bila diperlukan  # <- GOV029
    """,
    good="""
        monitoring:
          review: dua kali setahun
    """,
)
def review_rhythm_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look the rhythm up; offer the nearest word, else all."""
    review = plan.monitoring.review if plan.monitoring else None
    if review and programme.term("review_rhythms", review) is None:
        near = programme.nearest("review_rhythms", review)
        options = (near,) if near else programme.review_rhythms
        yield finding(plan, "monitoring", "review", review=review, options=Either(tuple(map(shown, options))))
