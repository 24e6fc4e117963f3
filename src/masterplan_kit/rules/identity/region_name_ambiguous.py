"""A name that a kabupaten and a kota share does not say which of them is meant."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import find, region, retired
from masterplan_kit.rules import rule


@rule(
    "IDN009",
    severity={"draft": WARNING},
    source="Kepmendagri 300.2.2-2138/2025",
    message=Text(
        id="Nama “{name}” dapat berarti {meanings}",
        en="The name “{name}” can mean {meanings}",
    ),
    why=Text(
        id="Sampul, peraturan, dan surat harus menyebut daerah beserta jenisnya agar tidak tertukar dengan daerah lain yang senama.",
        en="Covers, regulations and letters must name the region with its kind, so that it is not taken for another of the same name.",
    ),
    help=Text(
        id="Tulis nama lengkap beserta jenisnya: {choice}.",
        en="Write the full name with its kind: {choice}.",
    ),
    bad="""
        format: 1
        region:
          code: "32.71"
          name: Bogor  # <- IDN009
    """,
    good="""
        format: 1
        region:
          code: "32.71"
          name: Kota Bogor
    """,
    fixable=True,
)
def region_name_ambiguous(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Speak where the name alone finds several regions; the code, where it is one of them, decides the fix."""
    if plan.region is None or not plan.region.name:
        return
    named = find(plan.region.name)
    by_code = region(plan.region.code) or retired(plan.region.code)
    if len(named) < 2 or (by_code and by_code not in named):  # else the name differs: IDN008
        return
    names = Either(tuple(one.name for one in named))
    edits = (Edit("set", plan.region, ("name",), by_code.name),) if by_code else ()
    choice = by_code.name if by_code else names
    yield finding(plan.region, "name", edits=edits, name=plan.region.name, meanings=names, choice=choice)
