"""Two initiatives of one name are counted twice and told apart by nobody."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.spelling import folded


@rule(
    "ACT022",
    severity={"draft": WARNING},
    source="FGD Roadmap Smart City Wonosobo 2018; daftar quick win Kota Bogor",
    message=Text(
        id="Nama “{initiative}” sudah dipakai inisiatif lain",
        en="The name “{initiative}” is already used by another initiative",
    ),
    why=Text(
        id="Inisiatif yang tertulis dua kali menggandakan anggaran, indikator, dan hitungan per pilar.",
        en="An initiative written twice doubles its budget, its indicators, and the count of its pillar.",
    ),
    help=Text(
        id="Hapus salah satunya, atau beri nama yang menunjukkan bedanya.",
        en="Delete one of them, or give them names that show the difference.",
    ),
    bad="""
        initiatives:
          - {id: ECO-01, name: SI IKM - Mobile Apps}
          - {id: ECO-07, name: SI-IKM Mobile Apps}  # <- ACT022
    """,
    good="""
        initiatives:
          - {id: ECO-01, name: SI IKM - Mobile Apps}
          - {id: ECO-07, name: SI IKM - pelatihan pengrajin}
    """,
)
def name_twice(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare names without case, spaces and punctuation."""
    first: dict[str, Initiative] = {}
    for initiative in plan.initiatives:
        key = folded(initiative.name or "")
        other = first.setdefault(key, initiative)
        if key and other is not initiative:
            there = related(other, "name", label=Text("nama yang sama", "the same name"))
            yield finding(initiative, "name", related=(there,), initiative=initiative.called)
