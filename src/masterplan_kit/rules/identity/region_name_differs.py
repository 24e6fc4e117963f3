"""Code and name must mean the same region."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import find, region, retired
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import shown


@rule(
    "IDN008",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Kepmendagri 300.2.2-2138/2025",
    message=Text(
        id="Nama “{name}” tidak cocok dengan kode {code}, yaitu {meant}",
        en="The name “{name}” does not match the code {code}, which is {meant}",
    ),
    why=Text(
        id="Dua puluh enam nama dipakai oleh kabupaten dan kota sekaligus; dengan kode yang keliru, daerah lainlah yang dinilai.",
        en="Twenty-six names belong to both a kabupaten and a kota; with the wrong code, another region is judged.",
    ),
    help=Text(
        id="Perbaiki namanya menjadi {meant}, atau kodenya menjadi {other}.",
        en="Correct the name to {meant}, or the code to {other}.",
    ),
    bad="""
        format: 1
        region:
          code: "32.01"
          name: Kota Bogor  # <- IDN008
    """,
    good="""
        format: 1
        region:
          code: "32.71"
          name: Kota Bogor
    """,
)
def region_name_differs(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Compare the region of the code with those that the name can mean; short forms and former names count."""
    if plan.region is None or not plan.region.name:
        return
    code, name = plan.region.code, plan.region.name
    meant = region(code) or retired(code)
    named = find(name)
    if meant and meant not in named:
        other = Either(tuple(map(shown, named))) if named else Text("kode daerah yang benar", "the right code")
        place = related(plan.region, "code", label=Text("{meant}", "{meant}"), meant=meant.name)
        yield finding(plan.region, "name", related=(place,), name=name, code=code or "", meant=meant.name, other=other)
