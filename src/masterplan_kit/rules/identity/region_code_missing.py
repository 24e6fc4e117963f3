"""The code tells regions apart where names and spellings do not."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import find
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import shown


@rule(
    "IDN042",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kepmendagri 300.2.2-2138/2025",
    message=Text(
        id="Kode Kemendagri untuk “{name}” belum diisi; yang cocok {likely}",
        en="The Kemendagri code of “{name}” is not filled in; the match is {likely}",
    ),
    why=Text(
        id="Ejaan nama daerah sering berbeda antardokumen, sedangkan kodenya selalu sama.",
        en="The spelling of a region's name differs from document to document, while its code is always the same.",
    ),
    help=Text(
        id="Tambahkan kode daerah, diapit tanda kutip.",
        en="Add the code of the region, in quotation marks.",
    ),
    bad="""
        format: 1
        region:  # <- IDN042
          name: Kabupaten Wonosobo
    """,
    good="""
        format: 1
        region:
          code: "33.07"
          name: Kabupaten Wonosobo
    """,
    needs=("region.code",),
    fixable=True,
)
def region_code_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Offer the code of the name; a name in no list, or with two meanings, is another rule's matter."""
    if plan.region is None or plan.region.code:
        return
    named = find(plan.region.name)
    if len(named) == 1:
        edit = Edit("insert", plan.region, ("code",), f'"{named[0].code}"')
        yield finding(plan.region, "code", edits=(edit,), name=plan.region.name or "", likely=shown(named[0]))
