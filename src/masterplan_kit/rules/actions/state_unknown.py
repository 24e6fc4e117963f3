"""How far an initiative has come is told in four words."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "ACT035",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="“{word}” ({times}) bukan status inisiatif yang dikenal",
        en="“{word}” ({times}) is not a known state of an initiative",
    ),
    why=Text(
        id="Kemajuan per pilar dihitung dari status; status lain tidak terhitung sebagai apa pun.",
        en="Progress by pillar is counted from the states; any other word counts as nothing.",
    ),
    help=Text(
        id="Tulis {options}; penjelasannya pada “state_note”.",
        en="Write {options}; explanations go under “state_note”.",
    ),
    bad="""
        initiatives:
          - name: Mance (Muara Enim Center)
            state: ruuning  # <- ACT035
          - name: SiCerdas
            state: proses lelang  # <- ACT035
    """,
    good="""
        initiatives:
          - name: Mance (Muara Enim Center)
            state: running
          - name: SiCerdas
            state: planned
            state_note: Proses lelang
    """,
)
def state_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up each state."""
    yield from unknown_words(programme, "initiative_states", plan.initiatives, "state")
