"""A cohort whose members are all known either lists the region or does not."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, joined
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import region_of


@rule(
    "IDN029",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Daftar 25 daerah 2017, 50 daerah 2018, dan 10 daerah 2024 menurut berita",
    message=Text(
        id="{region} tidak tercantum dalam kelompok daerah tahun {year}{instead}",
        en="{region} is not listed in the cohort of {year}{instead}",
    ),
    why=Text(
        id="Bobot evaluasi dan tenggat dihitung menurut kelompok; kelompok yang keliru menghasilkan perkiraan yang keliru.",
        en="Evaluation weights and deadlines are worked out by cohort; the wrong cohort gives a wrong forecast.",
    ),
    help=Text(
        id="Periksa tahun pendampingan pada nota kesepakatan dengan kementerian.",
        en="Check the year of mentoring in the agreement with the ministry.",
    ),
    bad="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
        cohort:
          year: 2018  # <- IDN029
    """,
    good="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
        cohort:
          year: 2019
    """,
)
def cohort_without_region(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look the region up where the whole list is known; name the cohort that does list it."""
    region = region_of(plan)
    cohort = programme.cohort(plan.cohort.year) if plan.cohort else None
    if plan.cohort is None or cohort is None or region is None or region.illustration or cohort.members_known != "all":
        return
    if not any(member.code in (region.code, None) for member in cohort.members):
        other = related(plan.region, label=Text("{region}", "{region}"), region=region.name)
        years = [str(one.year) for one in programme.cohorts_of(region.code)]
        instead = (
            Text(f", melainkan {joined(years, 'id')}", f", but in that of {joined(years, 'en')}")
            if years
            else Text("", "")
        )
        yield finding(plan.cohort, "year", related=(other,), region=region.name, year=cohort.year, instead=instead)
