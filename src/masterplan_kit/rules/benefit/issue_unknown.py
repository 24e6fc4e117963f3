"""An initiative answers an issue that the analysis found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Issue, Masterplan
from masterplan_kit.node import Keys, Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.spelling import folded, nearest

_SHOWN: Final = 8  # known issues offered, and places of one text named
_TOO: Final = Text("disebut juga di sini", "named here too")


@rule(
    "BEN013",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (jawaban harus dapat ditelusuri ke masterplan); bimtek I Sawahlunto 2023",
    message=Text(
        id="Isu strategis “{issue}” tidak ada dalam analisis; yang tercatat: {known}",
        en="The strategic issue “{issue}” is not in the analysis; listed there: {known}",
    ),
    why=Text(
        id="Rantai dari isu ke inisiatif terputus, sehingga tidak terlihat masalah warga mana yang sebenarnya dijawab.",
        en="The chain from issue to initiative breaks, so nobody can see which of the residents' problems is answered.",
    ),
    help=Text(
        id="Perbaiki id isunya, tambahkan isu itu pada analisis, atau uraikan masalahnya langsung pada inisiatif.",
        en="Correct the issue's id, add the issue to the analysis, or describe the problem in the initiative itself.",
    ),
    bad="""
        context:
          issues:
            - id: I-01
              title: Urusan izin lama dan berulang
            - id: I-02
              title: Aduan warga lambat dijawab
        initiatives:
          - name: Izin usaha mikro selesai sehari
            issues: [i-01]  # <- BEN013
          - name: Aduan dijawab dalam lima hari
            issues: [I-07]  # <- BEN013
    """,
    good="""
        context:
          issues:
            - id: I-01
              title: Urusan izin lama dan berulang
            - id: I-02
              title: Aduan warga lambat dijawab
        initiatives:
          - name: Izin usaha mikro selesai sehari
            issues: [I-01]
          - name: Aduan dijawab dalam lima hari
            issues: [I-02]
    """,
    needs=("context.issues",),
    fixable=True,
)
def issue_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001 - every rule is asked alike
    """Each unknown text once, at its first place; where the analysis holds no issue at all, that is one matter."""
    known = {issue.id: issue for issue in (plan.context.issues if plan.context else ()) if issue.id}
    for text, places in _named(plan).items():
        if text in known:
            continue
        guess = _meant(text, known)
        near = guess or nearest(text, known)
        options = (near,) if near else tuple(known)[:_SHOWN]
        yield finding(
            places[0].node, *places[0].keys,
            related=tuple(related(node, *keys, label=_TOO) for node, keys in places[1:_SHOWN]),
            edits=tuple(Edit("set", node, keys, guess) for node, keys in places) if guess else (),
            issue=text, known=options if known else Text("belum satu pun", "none yet"),
        )  # fmt: skip
        if not known:
            return


class _Place(NamedTuple):
    node: Node
    keys: Keys


def _named(plan: Masterplan) -> dict[str, list[_Place]]:
    """Where initiatives and gaps name each issue."""
    found: dict[str, list[_Place]] = defaultdict(list)
    for initiative in plan.initiatives:
        for number, text in enumerate(initiative.issues):
            found[text].append(_Place(initiative, ("issues", number)))
    for gap in plan.context.gaps if plan.context else ():
        if gap.issue:
            found[gap.issue].append(_Place(gap, ("issue",)))
    return found


def _meant(text: str, known: dict[str, Issue]) -> str | None:
    """The id written in another case or the issue named by its title: no other reading is left."""
    fold = folded(text)
    found = [name for name, issue in known.items() if fold in (folded(name), folded(issue.title or ""))]
    return found[0] if len(found) == 1 else None
