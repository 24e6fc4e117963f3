"""What the analysis finds the plan answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, Value
from masterplan_kit.model import Issue, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.spelling import folded

_NAMED: Final = 3  # a sentence names so many issues, the rest are counted


@rule(
    "BEN014",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Bimtek I Sawahlunto 2023 (isu daerah per dimensi); bimtek I Bontang 2019 (analisis kesenjangan)",
    message=Text(
        id="Isu strategis {issues} belum dijawab inisiatif mana pun",
        en="No initiative answers the strategic issue {issues} yet",
    ),
    why=Text(
        id="Isu yang ditemukan dalam analisis tetapi tidak dijawab menunjukkan bahwa rencana tidak berangkat dari keadaan daerahnya.",
        en="An issue found in the analysis but left unanswered shows that the plan does not start from the region's own situation.",
    ),
    help=Text(
        id="Kaitkan isu itu dengan inisiatif yang menjawabnya, tambahkan inisiatif, atau hapus isu yang tidak lagi strategis.",
        en="Link the issue to the initiative that answers it, add an initiative, or drop an issue that is no longer strategic.",
    ),
    bad="""
        context:
          issues:
            - id: I-01
              title: Urusan izin lama dan berulang
            - id: I-02
              title: Aduan warga lambat dijawab  # <- BEN014
        initiatives:
          - name: Izin usaha mikro selesai sehari
            issues: [I-01]
    """,
    good="""
        context:
          issues:
            - id: I-01
              title: Urusan izin lama dan berulang
            - id: I-02
              title: Aduan warga lambat dijawab
          gaps:
            - issue: I-02
              now: 46 persen aduan lewat batas waktu
              wanted: paling banyak 5 persen
              actions: [GOV-05]
        initiatives:
          - id: GOV-01
            name: Izin usaha mikro selesai sehari
            issues: [I-01]
          - id: GOV-05
            name: Aduan dijawab dalam lima hari
    """,
    needs=("initiatives.issues", "context.gaps"),
)
def issue_unanswered(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Issues that neither an initiative nor a closed gap names; that none is named at all is said once."""
    context, going = plan.context, active(plan, programme)
    if context is None or not going:
        return
    answered = {folded(text) for initiative in going for text in initiative.issues}
    answered |= {folded(gap.issue) for gap in context.gaps if gap.issue and gap.actions}
    asked = [issue for issue in context.issues if issue.id]
    open_ = [issue for issue in asked if not answered & {folded(issue.id or ""), folded(issue.title or "")}]
    if len(open_) > 1 and len(open_) == len(asked):
        yield finding(plan, "context", "issues", issues=_said(open_))
    else:
        for issue in open_:
            yield finding(issue, "title", issues=_said([issue]))


def _said(issues: Sequence[Issue]) -> tuple[Value, ...]:
    shown: list[Value] = [f"“{issue.title or issue.id}”" for issue in issues[:_NAMED]]
    rest = len(issues) - _NAMED
    return (*shown, Text(f"{rest} isu lain", f"{rest} more")) if rest > 0 else tuple(shown)
