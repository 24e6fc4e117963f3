"""A signature binds one unit, and says which."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._signatures import of_head, signatures


@rule(
    "GOV026",
    severity={"draft": INFO, "submission": WARNING},
    source="Bimtek IV Bontang 2019; bimtek Halmahera Utara 2021",
    message=Text(
        id="Tanda tangan “{signature}” belum menyebut perangkat daerahnya",
        en="The signature “{signature}” does not name an office",
    ),
    why=Text(
        id="Komitmen diminta dari setiap kepala perangkat daerah; tanda tangan bersama tidak mengikat siapa pun.",
        en="The commitment is asked of the head of every office; one signature for all of them binds nobody.",
    ),
    help=Text(
        id="Tulis satu baris untuk setiap perangkat daerah yang menandatangani.",
        en="Write one entry for each office that signed.",
    ),
    bad="""
        approval:
          - title: Wali Kota Bontang
            date: 2019-10-11
          - title: Para kepala OPD  # <- GOV026
            date: 2019-10-11
    """,
    good="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
        approval:
          - title: Wali Kota Bontang
            date: 2019-10-11
          - title: Kepala Dinas Komunikasi dan Informatika
            unit: diskominfo
            date: 2019-10-11
    """,
    needs=("approval.unit",),
)
def signature_without_unit(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every signature but that of the head of region."""
    for signature in signatures(plan):
        if not signature.unit and not of_head(signature, plan, programme):
            yield finding(signature, "unit", signature=signature.title or signature.name or "–")
