"""Money is spent by a unit of the plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import BudgetRow, Masterplan, Proposal
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.money._rows import Guess, perhaps, proposals


@rule(
    "BUD024",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1; kertas kerja bimtek Wonosobo 2019 (kolom pelaksana)",
    message=Text(
        id="“{text}” ({times}) ditulis sebagai pelaksana anggaran, tetapi tidak ada dalam daftar pihak{guess}",
        en="“{text}” ({times}) is named as the office that spends a budget but is not in the list of parties{guess}",
    ),
    why=Text(
        id="Anggaran per perangkat daerah hanya dapat direkap bila pelaksananya dikenal.",
        en="Budgets can be totalled by office only if the office is known.",
    ),
    help=Text(
        id="Pakai id dari daftar “units”, atau tambahkan pihak itu ke sana.",
        en="Use an id from the list “units”, or add the party there.",
    ),
    bad="""
        units:
          - id: dishub
            name: Dinas Perhubungan
        initiatives:
          - name: Lampu lalu lintas adaptif
            budget:
              - source: apbd
                unit: dishup  # <- BUD024
                amounts:
                  2027: 3000000000
    """,
    good="""
        units:
          - id: dishub
            name: Dinas Perhubungan
        initiatives:
          - name: Lampu lalu lintas adaptif
            budget:
              - source: apbd
                unit: Dinas Perhubungan
                amounts:
                  2027: 3000000000
    """,
    needs=("units",),
)
def row_unit_unknown(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look up the unit of each row and proposal; a plan that lists no units is told so by another rule."""
    if not plan.units:
        return
    spenders: list[BudgetRow | Proposal] = [row for _, row in plan.budget_rows()]
    spenders += proposals(plan)
    places: defaultdict[str, list[BudgetRow | Proposal]] = defaultdict(list)
    for node in spenders:
        if node.unit and plan.unit(node.unit) is None:
            places[node.unit].append(node)
    guess = Guess(name for unit in plan.units for name in (unit.id, unit.short, unit.name) if name)
    for text, nodes in places.items():
        unit = plan.unit(guess.of(text))
        yield finding(nodes[0], "unit", text=text, times=times(len(nodes)), guess=perhaps(unit.id if unit else None))
