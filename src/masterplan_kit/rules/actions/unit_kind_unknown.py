"""Whether a unit is government or business follows from its kind."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import places, shown, times


@rule(
    "ACT041",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1; Kominfo, 8 Mei 2018",
    message=Text(
        id="“{word}” ({times}) bukan jenis pihak yang dikenal",
        en="“{word}” ({times}) is not a known kind of party",
    ),
    why=Text(
        id="Dari jenisnya terlihat apakah semua pemangku kepentingan terlibat, termasuk dunia usaha.",
        en="The kinds show whether all stakeholders are involved, business among them.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        units:
          - id: telkom
            name: Telkom Indonesia
            kind: perusahan  # <- ACT041
          - id: pmi
            name: Palang Merah Indonesia
            kind: palang merah  # <- ACT041
    """,
    good="""
        units:
          - id: telkom
            name: Telkom Indonesia
            kind: company
          - id: pmi
            name: Palang Merah Indonesia
            kind: community
    """,
)
def unit_kind_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up each kind; the name of a group stands for its kinds."""
    for text, found in places(plan.units, "kind").items():
        if programme.party(text) is None:
            near = programme.nearest("party_kinds", text)
            options = Either(tuple(map(shown, (near,) if near else programme.party_kinds)))
            yield finding(found[0], "kind", word=text, times=times(len(found)), options=options)
