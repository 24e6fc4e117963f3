"""The same money everywhere was not calculated anywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding, related
from masterplan_kit.i18n import Rupiah, Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import by_year

_MUCH: Final = 100_000_000
_MANY: Final = 5
_SAME: Final = Text("sama persis", "exactly the same")


@rule(
    "BUD029",
    severity={"mentoring": INFO},
    source="Tesis ITB tentang mutu 22 masterplan smart city: dasar faktual termasuk bagian yang paling lemah",
    message=Text(
        id="{count} inisiatif memiliki anggaran yang persis sama ({total}), mulai dari “{initiative}”",
        en="{count} initiatives have exactly the same budget ({total}), starting with “{initiative}”",
    ),
    why=Text(
        id="Anggaran yang disalin tidak dihitung dari kebutuhan, dan itu tampak bagi siapa pun yang membaca tabelnya.",
        en="A copied budget is not worked out from needs, and anyone who reads the table sees it.",
    ),
    help=Text(
        id="Hitung kembali kebutuhan tiap inisiatif.",
        en="Work out again what each initiative needs.",
    ),
    bad="""
        initiatives:
          - name: Aplikasi pajak
            budget:  # <- BUD029
              - amounts: {2026: 500000000, 2027: 500000000}
          - name: Aplikasi pasar
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
          - name: Aplikasi parkir
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
          - name: Aplikasi puskesmas
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
          - name: Aplikasi perpustakaan
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
    """,
    good="""
        initiatives:
          - name: Aplikasi pajak
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
          - name: Aplikasi pasar
            budget:
              - amounts: {2026: 310000000, 2027: 120000000}
          - name: Aplikasi parkir
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
          - name: Aplikasi puskesmas
            budget:
              - amounts: {2026: 640000000, 2027: 90000000}
          - name: Aplikasi perpustakaan
            budget:
              - amounts: {2026: 500000000, 2027: 500000000}
    """,
)
def budget_copied(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Group the initiatives by what they have in each year; small sums are alike by chance."""
    groups: defaultdict[tuple[tuple[int, int], ...], list[Initiative]] = defaultdict(list)
    for initiative in plan.initiatives:
        money = tuple(sorted(by_year(initiative).items()))
        if len(money) > 1 and all(amount >= _MUCH for _, amount in money):
            groups[money].append(initiative)
    for group in groups.values():
        if len(group) >= _MANY:
            others = tuple(related(other, "budget", label=_SAME) for other in group[1:3])
            first = group[0]
            yield finding(
                first, "budget", related=others, count=len(group), total=Rupiah(first.cost), initiative=first.called
            )
