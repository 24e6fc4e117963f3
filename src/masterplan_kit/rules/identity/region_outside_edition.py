"""An edition judges the kinds of region it was made for."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Either, Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, edition, editions
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import region_of


@rule(
    "IDN011",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Bimtek Jawa Barat 2023; pembentukan gugus tugas DIY 2023",
    message=Text(
        id="Edisi {edition} tidak berlaku bagi {region}: edisi ini untuk {judges}",
        en="Edition {edition} does not apply to {region}: it is for a {judges}",
    ),
    why=Text(
        id="Dewan, kode program, dan syarat keikutsertaan provinsi berbeda dari kabupaten dan kota.",
        en="The bodies, programme codes and entry conditions of a province differ from those of kabupaten and kota.",
    ),
    help=Text(id="Pilih edisi {fitting}.", en="Choose edition {fitting}."),
    bad="""
        format: 1
        programme: "2023"  # <- IDN011
        region:
          code: "34"
          name: Daerah Istimewa Yogyakarta
    """,
    good="""
        format: 1
        programme: province
        region:
          code: "34"
          name: Daerah Istimewa Yogyakarta
    """,
)
def region_outside_edition(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the level of the region with those that the edition judges."""
    region = region_of(plan)
    if region is None or plan.programme is None or region.level in programme.judges:
        return
    levels = [programme.level(level) for level in programme.judges]
    judges = Either(tuple(lowered(level.name) for level in levels if level))
    fitting = Either(tuple(name for name in editions() if region.level in edition(name).judges))
    place = related(plan.region, label=Text("{region}", "{region}"), region=region.name)
    yield finding(
        plan, "programme",
        related=(place,), edition=programme.edition, region=region.name, judges=judges, fitting=fitting,
    )  # fmt: skip
