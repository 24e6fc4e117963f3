"""Reviews, waivers and spreadsheets hang on an initiative's id."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._ids import ids

_WITHOUT_PILLAR = "INI"


@rule(
    "ACT019",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{initiative}” belum memiliki id; yang masih bebas: {id}",
        en="“{initiative}” has no id yet; {id} is free",
    ),
    why=Text(
        id="Catatan pembimbing, perbandingan antarversi, dan lembar kerja merujuk pada id; nomor urut bergeser begitu satu baris disisipkan.",
        en="Mentors' notes, comparisons between versions, and workbooks refer to the id; a position shifts as soon as a row is inserted.",
    ),
    help=Text(
        id="Beri id {id} dan jangan mengubahnya lagi selama rencana berlaku.",
        en="Give it the id {id}, and keep that id for the life of the plan.",
    ),
    bad="""
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
            pillar: governance
          - name: Aduan warga  # <- ACT019
            pillar: governance
          - {name: Jelajah kampung, pillar: branding}  # <- ACT019
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
            pillar: governance
          - id: GOV-02
            name: Aduan warga
            pillar: governance
          - {id: BRA-01, name: Jelajah kampung, pillar: branding}
    """,
    fixable=True,
)
def initiative_without_id(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Offer each initiative the first free number of its pillar."""
    taken = {id_ for id_, _, _ in ids(plan)}
    last: dict[str, int] = {}
    for initiative in plan.initiatives:
        if initiative.id or not initiative.name:
            continue  # what has no name is asked for that first
        prefix = _prefix(programme, initiative)
        number = last.get(prefix, 0) + 1
        while f"{prefix}-{number:02}" in taken:
            number += 1
        last[prefix] = number
        id_ = f"{prefix}-{number:02}"
        edits = (Edit("insert", initiative, ("id",), id_),)
        yield finding(initiative, "id", edits=edits, initiative=initiative.called, id=id_)


def _prefix(programme: Programme, initiative: Initiative) -> str:
    pillar = programme.pillar(initiative.pillar)
    return pillar.id[:3].upper() if pillar else _WITHOUT_PILLAR
