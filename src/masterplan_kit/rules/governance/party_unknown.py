"""Who took part is counted by groups that have a name."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown
from masterplan_kit.rules.governance._parties import mentions, word_of


@rule(
    "GOV017",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1; Kominfo, 8 Mei 2018",
    message=Text(
        id="Kelompok pihak “{group}” tidak dikenal",
        en="The group of parties “{group}” is not known",
    ),
    why=Text(
        id="Keterlibatan dihitung menurut kelompok; kelompok yang tidak dikenal tidak ikut dihitung.",
        en="Participation is counted by group; a group that is not known does not count.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        stakeholders:
          - group: comunity  # <- GOV017
            who: Forum Bank Sampah
            input: Jadwal angkut diumumkan seminggu sebelumnya
        participation:
          - event: Lokakarya kampus
            groups:
              - academia
              - tokoh adat  # <- GOV017
    """,
    good="""
        stakeholders:
          - group: community
            who: Forum Bank Sampah
            input: Jadwal angkut diumumkan seminggu sebelumnya
        participation:
          - event: Lokakarya kampus
            groups:
              - academia
              - community
    """,
)
def party_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Say each unknown word once, at its first place, with the nearest or else all groups."""
    said: set[str] = set()
    for mention in mentions(plan):
        if mention.text not in said and word_of(programme, mention.text) is None:
            said.add(mention.text)
            near = programme.nearest("parties", mention.text)
            options = (near,) if near else programme.parties
            yield finding(
                mention.node, *mention.keys, group=mention.text, options=Either(tuple(map(shown, options)))
            )  # fmt: skip
