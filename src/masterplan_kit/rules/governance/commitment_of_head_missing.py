"""The head of region signs first."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._signatures import of_head, signatures


@rule(
    "GOV030",
    severity={"submission": WARNING, "final": ERROR},
    source="Bimtek IV Bontang 2019; bimtek Halmahera Utara 2021",
    message=Text(
        id="Kepala daerah ({titles}) belum menandatangani komitmen",
        en="The head of region ({titles}) has not signed the commitment yet",
    ),
    why=Text(
        id="Asesmen awal dan penandatanganan pada bimtek terakhir sama-sama meminta komitmen kepala daerah sendiri.",
        en="Both the assessment and the signing at the last workshop ask for the commitment of the head of region in person.",
    ),
    help=Text(
        id="Catat jabatan kepala daerah dan tanggal tanda tangannya pada bagian “approval”.",
        en="Record the title of the head of region and the date of the signature under “approval”.",
    ),
    bad="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
        approval:  # <- GOV030
          - {unit: dlh, title: Kepala Dinas Lingkungan Hidup, date: 2019-10-11}
    """,
    good="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
        approval:
          - {title: Wali Kota Bontang, date: 2019-10-11}
          - {unit: dlh, title: Kepala Dinas Lingkungan Hidup, date: 2019-10-11}
    """,
    needs=("approval",),
)
def commitment_of_head_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for the head's signature with its date, once anybody has signed."""
    signed = signatures(plan)
    if signed and not any(one.date and of_head(one, plan, programme) for one in signed):
        titles = tuple(level.head for level in programme.levels if level.id in programme.judges)
        yield finding(plan, "approval", on_key=True, titles=Either(titles))
