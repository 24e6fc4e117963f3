"""A total must say what it covers in words that are known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Vocabulary
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import Guess, perhaps
from masterplan_kit.rules.money._stated import scope_of


def _ids(vocabulary: Vocabulary) -> Callable[[Masterplan, Programme], Iterable[str]]:
    return lambda _, programme: (term.id for term in programme.vocabulary(vocabulary))


_KNOWN: Final[dict[str, tuple[Text, Callable[[Masterplan, Programme], Iterable[str]]]]] = {
    "about": (Text("jenis angka", "a kind of figure"), _ids("stated_totals")),
    "source": (Text("sumber dana", "a funding source"), _ids("funding_sources")),
    "pillar": (Text("pilar", "a pillar"), _ids("pillars")),
    "kind": (Text("jenis anggaran", "a kind of budget"), _ids("budget_kinds")),
    "unit": (
        Text("pihak", "a party"),
        lambda plan, _: (unit.id for unit in plan.units if unit.id),
    ),
    "initiative": (Text("inisiatif", "an initiative"), lambda plan, _: (one.id for one in plan.initiatives if one.id)),
}


@rule(
    "BUD009",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” pada angka yang dinyatakan tidak dikenal sebagai {what}{guess}",
        en="“{text}” in a stated figure is not known as {what}{guess}",
    ),
    why=Text(
        id="Angka yang cakupannya tidak dikenal tidak dapat dicocokkan dengan rinciannya.",
        en="A figure whose scope is not known cannot be checked against the rows.",
    ),
    help=Text(
        id="Gunakan id yang tercantum dalam rencana, atau kata yang dikenal program.",
        en="Use an id that the plan lists, or a word that the programme knows.",
    ),
    bad="""
        units:
          - id: disperkim
            name: Dinas Perumahan dan Kawasan Permukiman
        stated:
          - about: budget
            scope:
              unit: diperkim  # <- BUD009
            value: 20986400020
          - about: belanja pegawai  # <- BUD009
            value: 750000000
    """,
    good="""
        units:
          - id: disperkim
            name: Dinas Perumahan dan Kawasan Permukiman
        stated:
          - about: budget
            scope:
              unit: disperkim
            value: 20986400020
          - about: quick-wins
            value: 3
    """,
)
def stated_scope_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up what each stated total is about and what it covers."""
    if not plan.stated:
        return
    guesses = {key: Guess(known(plan, programme)) for key, (_, known) in _KNOWN.items()}
    for stated in plan.stated:
        if stated.about and programme.term("stated_totals", stated.about) is None:
            yield _said(stated, "about", stated.about, guesses)
        for name, found in scope_of(stated, plan, programme).items():
            if found is None and stated.scope:
                yield _said(stated.scope, name, getattr(stated.scope, name), guesses)


def _said(node: Node, key: str, text: str, guesses: Mapping[str, Guess]) -> Finding:
    what, _ = _KNOWN[key]
    return finding(node, key, text=text, what=what, guess=perhaps(guesses[key].of(text)))
