"""What the text counts must be what the list holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._stated import Tally, covered, features_of, id_of, scope_of

_COUNTED_BY: Final = {"initiatives": {"pillar", "unit"}, "quick-wins": {"pillar", "unit"}, "applications": {"pillar"}}
_NAMES: Final = {
    "initiatives": Text("inisiatif", "initiatives"),
    "quick-wins": Text("quick win", "quick wins"),
    "applications": Text("aplikasi", "applications"),
}


@rule(
    "BUD026",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="FGD Roadmap Smart City Wonosobo 2018 (63, 64, dan 82 aplikasi untuk hal yang sama)",
    message=Text(
        id="Naskah menyebut {stated} {what} ({scope}), sedangkan daftarnya memuat {count}",
        en="The text gives the number of {what} ({scope}) as {stated}, but the list holds {count}",
    ),
    why=Text(
        id="Jumlah yang berbeda-beda dalam satu dokumen membuat seluruh angkanya diragukan.",
        en="Counts that differ within one document cast doubt on all its figures.",
    ),
    help=Text(
        id="Perbaiki jumlah dalam naskah, atau lengkapi daftarnya.",
        en="Correct the count in the text, or complete the list.",
    ),
    bad="""
        initiatives:
          - name: Simpeltaru
            pillar: living
            quick_win: {}
          - name: Kampung Masdarling
            pillar: environment
        stated:
          - about: quick-wins
            value: 3  # <- BUD026
            where: Buku II bab 6
          - about: initiatives
            scope:
              pillar: living
            value: 1
    """,
    good="""
        initiatives:
          - name: Simpeltaru
            pillar: living
            quick_win: {}
          - name: Kampung Masdarling
            pillar: environment
            quick_win: {}
        stated:
          - about: quick-wins
            value: 2
            where: Buku II bab 6
          - about: initiatives
            scope:
              pillar: living
            value: 1
    """,
    needs=("initiatives.pillar", "initiatives.lead", "initiatives.quick_win", "applications.pillar"),
)
def stated_count_differs(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count what each stated total covers; a list that was never begun is told by other rules."""
    tallies = {
        "initiatives": _counted(plan.initiatives, plan, programme),
        "quick-wins": _counted(plan.quick_wins, plan, programme),
        "applications": Tally(({"pillar": id_of(programme.pillar(one.pillar))}, 1) for one in plan.applications),
    }
    for stated in plan.stated:
        about = programme.term("stated_totals", stated.about)
        tally = tallies.get(about.id) if about else None
        scope = scope_of(stated, plan, programme)
        if (
            about is None
            or not tally
            or stated.value is None
            or None in scope.values()
            or not set(scope) <= _COUNTED_BY[about.id]
        ):
            continue
        count = tally.of(scope)
        if count != stated.value:
            name = _NAMES[about.id]
            yield finding(
                stated, "value", stated=stated.value, what=name, scope=covered(stated, plan, programme), count=count
            )


def _counted(initiatives: Iterable[Initiative], plan: Masterplan, programme: Programme) -> Tally:
    return Tally((features_of(initiative, plan, programme), 1) for initiative in initiatives)
