"""Kind and state of an application are words of the programme, too."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "ACT058",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1; FGD Roadmap Smart City Wonosobo 2018 (inventaris aplikasi)",
    message=Text(
        id="“{word}” ({times}) bukan jenis atau status aplikasi yang dikenal",
        en="“{word}” ({times}) is not a known kind or state of an application",
    ),
    why=Text(
        id="Aplikasi baru dibandingkan dengan yang sudah berjalan; yang status atau jenisnya tidak dikenal luput dari perbandingan itu.",
        en="New applications are compared with those in use; one whose state or kind is not known escapes the comparison.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        applications:
          - id: APP-01
            name: SIMPUS
            kind: punya dinas  # <- ACT058
            state: runing  # <- ACT058
    """,
    good="""
        applications:
          - id: APP-01
            name: SIMPUS
            kind: local
            state: running
    """,
)
def application_word_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up kind and state of each application."""
    yield from unknown_words(programme, "application_kinds", plan.applications, "kind")
    yield from unknown_words(programme, "application_states", plan.applications, "state")
