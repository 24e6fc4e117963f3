"""Codes change when a province is divided; the present one holds."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import region, retired
from masterplan_kit.rules import rule


@rule(
    "IDN010",
    severity={"draft": WARNING},
    source="Kepmendagri 300.2.2-2138/2025; pemekaran Papua 2022",
    message=Text(
        id="Kode {code} tidak berlaku lagi; {name} kini {now}",
        en="The code {code} is no longer in use; {name} is now {now}",
    ),
    why=Text(
        id="Data BPS, anggaran, dan daftar kelompok daerah dicocokkan dengan kode yang berlaku sekarang.",
        en="BPS statistics, budgets and lists of cohorts are matched by the current code.",
    ),
    help=Text(id="Ganti kodenya menjadi “{now}”.", en="Change the code to “{now}”."),
    bad="""
        format: 1
        region:
          code: "91.09"  # <- IDN010
          name: Kabupaten Mimika
    """,
    good="""
        format: 1
        region:
          code: "94.04"
          name: Kabupaten Mimika
    """,
    fixable=True,
)
def region_code_retired(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look at the plan's own region and at the neighbours among its units."""
    for bearer in (plan.region, *plan.units):
        if bearer is None or region(bearer.code):
            continue
        now = retired(bearer.code)
        if now:
            edit = Edit("set", bearer, ("code",), f'"{now.code}"')
            yield finding(bearer, "code", edits=(edit,), code=bearer.code or "", name=now.name, now=now.code)
