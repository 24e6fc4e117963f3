"""The region must be one of the country's regions."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, Edit, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import find, region, retired, suggest
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import shown


@rule(
    "IDN007",
    severity={"draft": ERROR},
    source="Kepmendagri 300.2.2-2138/2025",
    message=Text(
        id="“{region}” tidak ada dalam daftar provinsi, kabupaten, dan kota",
        en="“{region}” is not in the list of provinces, kabupaten and kota",
    ),
    why=Text(
        id="Tanpa daerah yang dikenal, rencana tidak dapat dicocokkan dengan edisi, kelompok daerah, dan peraturannya.",
        en="Without a known region, the plan cannot be matched with its edition, cohort and regulations.",
    ),
    help=Text(
        id="Tulis kode Kemendagri terbaru dalam tanda kutip; yang mungkin dimaksud: {likely}.",
        en="Write the current Kemendagri code in quotation marks; possibly meant: {likely}.",
    ),
    bad="""
        format: 1
        region:
          code: "6474"  # <- IDN007
          name: Kota Bontang
    """,
    good="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
    """,
    fixable=True,
)
def region_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look up the code; where there is none, the name. A code without its dot is plainly meant where the name agrees."""
    if plan.region is None:
        return
    code, name = plan.region.code or "", plan.region.name or ""
    named = find(name)
    if (region(code) or retired(code)) if code else (named or not name):
        return
    dotted = region(f"{code[:2]}.{code[2:]}")
    meant = dotted if dotted and (dotted in named or not name) else None
    edits = (Edit("set", plan.region, ("code",), f'"{meant.code}"'),) if meant else ()
    likely = tuple(map(shown, (meant,) if meant else named or suggest(name)))
    yield finding(
        plan.region, "code" if code else "name",
        edits=edits, region=code or name, likely=Either(likely) if likely else Text("belum dapat ditebak", "nothing comes near"),
    )  # fmt: skip
