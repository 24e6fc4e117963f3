"""Who waits must wait for something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.spelling import folded, nearest

_GUESSES: Final = 40  # who has more slips than that renumbered the plan; guesses would not help


@rule(
    "ACT024",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="“{initiative}” menunggu “{awaited}”, tetapi inisiatif itu tidak ada; {known}",
        en="“{initiative}” waits for “{awaited}”, but there is no such initiative; {known}",
    ),
    why=Text(
        id="Urutan pengerjaan hanya dapat disusun bila setiap ketergantungan menunjuk inisiatif yang ada dalam rencana.",
        en="The order of work can be laid out only if every dependency points to an initiative in the plan.",
    ),
    help=Text(
        id="Tulis id inisiatif yang ditunggu, tambahkan inisiatif itu, atau hapus ketergantungannya.",
        en="Write the id of the awaited initiative, add that initiative, or drop the dependency.",
    ),
    bad="""
        initiatives:
          - id: GOV-01
            name: Panduan integrasi data
          - id: GOV-02
            name: Integrasi layanan perizinan
            depends_on:
              - Panduan integrasi data  # <- ACT024
              - GOV-1  # <- ACT024
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Panduan integrasi data
          - id: GOV-02
            name: Integrasi layanan perizinan
            depends_on:
              - GOV-01
    """,
    needs=("initiatives.id", "initiatives.name"),
    fixable=True,
)
def dependency_unknown(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look up each dependency; a name that one initiative bears is understood and can be set right."""
    named: dict[str, set[str]] = {}
    for one in plan.initiatives:
        if one.id and one.name:
            named.setdefault(folded(one.name), set()).add(one.id)
    known = [one.id for one in plan.initiatives if one.id]
    asked = 0
    for initiative in plan.initiatives:
        for number, text in enumerate(initiative.depends_on):
            if plan.initiative(text):
                continue
            bearers = named.get(folded(text), set())
            asked += 1
            guess = next(iter(bearers)) if len(bearers) == 1 else nearest(text, known) if asked <= _GUESSES else None
            edits = (Edit("set", initiative, ("depends_on", number), guess),) if guess and bearers else ()
            yield finding(
                initiative, "depends_on", number,
                edits=edits, initiative=initiative.called, awaited=text, known=_known(guess),
            )  # fmt: skip


def _known(guess: str | None) -> Text:
    if guess is None:
        return Text("tidak ada yang mirip", "nothing similar is listed")
    return Text(f"yang paling mirip: {guess}", f"the nearest is {guess}")
