"""A link to an objective must lead to one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.actions._objectives import objectives, unlisted
from masterplan_kit.spelling import folded, nearest

_GUESSES: Final = 40  # who has more slips than that needs the list, not more guesses


@rule(
    "ACT029",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023; format rencana versi 1",
    message=Text(
        id="Sasaran “{objective}” ({times}) tidak ada dalam rencana pembangunan; {known}",
        en="The objective “{objective}” ({times}) is in no development plan; {known}",
    ),
    why=Text(
        id="Kaitan dengan RPJMD baru dapat diperiksa bila menunjuk sasaran yang tertulis dalam Buku I.",
        en="A link to the RPJMD can be checked only if it points to an objective written in Book I.",
    ),
    help=Text(
        id="Tulis id rencana dan id sasaran dengan garis miring, misalnya rpjmd-2025/T1.S2, atau tambahkan sasaran itu.",
        en="Write the id of the plan, a slash, and the id of the objective, for example rpjmd-2025/T1.S2, or add the objective.",
    ),
    bad="""
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              objectives:
                - {id: T1.S2, text: Meningkatnya mutu pelayanan publik}
        initiatives:
          - name: Satu pintu layanan warga
            aligns:
              objectives:
                - T1.S2  # <- ACT029
                - rpjmd-2025/T9.S1  # <- ACT029
    """,
    good="""
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              objectives:
                - {id: T1.S2, text: Meningkatnya mutu pelayanan publik}
        initiatives:
          - name: Satu pintu layanan warga
            aligns:
              objectives:
                - rpjmd-2025/T1.S2
    """,
    needs=("context.development_plans",),
    fixable=True,
)
def objective_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up each link; the bare id or the text of one objective is understood and can be set right."""
    known = objectives(plan)
    bare = _bare(plan)
    silent = {development_plan.id for development_plan in unlisted(plan, programme)}
    asked = 0
    for text, places in _links(plan).items():
        if text in known or text.partition("/")[0] in silent:
            continue
        meant = bare.get(folded(text), set())
        asked += 1
        guess = next(iter(meant)) if len(meant) == 1 else nearest(text, known) if asked <= _GUESSES else None
        edits = (
            tuple(Edit("set", one, ("objectives", number), guess) for one, number in places) if guess and meant else ()
        )
        first, number = places[0]
        yield finding(
            first, "objectives", number, edits=edits, objective=text, times=times(len(places)), known=_known(guess)
        )


def _links(plan: Masterplan) -> dict[str, list[tuple[Node, int]]]:
    found: dict[str, list[tuple[Node, int]]] = {}
    for aligns in (one.aligns for one in plan.initiatives if one.aligns):
        for number, text in enumerate(aligns.objectives):
            found.setdefault(text, []).append((aligns, number))
    return found


def _bare(plan: Masterplan) -> dict[str, set[str]]:
    """The full names of objectives by their bare id and by their text."""
    found: dict[str, set[str]] = {}
    for name, objective in objectives(plan).items():
        for word in (objective.id, objective.text):
            if word:
                found.setdefault(folded(word), set()).add(name)
    return found


def _known(guess: str | None) -> Text:
    if guess is None:
        return Text("tidak ada yang mirip", "nothing similar is listed")
    return Text(f"yang paling mirip: {guess}", f"the nearest is {guess}")
