"""A regency does not budget under a province's code."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import region
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._nomenclature import coded


@rule(
    "ACT031",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kode program pada aplikasi anggaran daerah; untuk provinsi [R]",
    message=Text(
        id="Kode {code} milik tingkat lain: angka ke-{place} tertulis {written}, untuk {level} seharusnya {expected}",
        en="The code {code} belongs to another level: part {place} is {written}, but for a {level} it should be {expected}",
    ),
    why=Text(
        id="Kegiatan provinsi dan kegiatan kabupaten/kota memiliki kode masing-masing; kode yang tertukar tidak dapat dianggarkan.",
        en="Activities of provinces and of regencies and cities have codes of their own; a code of the wrong level cannot be budgeted.",
    ),
    help=Text(
        id="Cari padanan kegiatannya untuk {level} dalam daftar nomenklatur.",
        en="Look up the matching activity for a {level} in the nomenclature.",
    ),
    bad="""
        region: {code: "64.74", name: Kota Bontang}
        initiatives:
          - name: Portal layanan warga
            aligns:
              nomenclature: 2.16.03.1.02.0014  # <- ACT031
    """,
    good="""
        region: {code: "64.74", name: Kota Bontang}
        initiatives:
          - name: Portal layanan warga
            aligns:
              nomenclature: 2.16.03.2.02.0014
    """,
)
def nomenclature_level(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the level place of each code with the level of the region."""
    home = region(plan.region.code) if plan.region else None
    level = programme.level(home.level) if home else None
    if level is None:
        return
    place = programme.nomenclature.level_place
    name = lowered(level.name)
    for initiative, code in coded(plan, programme):
        parts = code.split(".")
        if len(parts) >= place and parts[place - 1] != level.nomenclature_digit:
            there = related(plan, "region", "code", label=Text("{level}", "{level}"), level=name)
            yield finding(
                initiative, "aligns", "nomenclature",
                related=(there,), code=code, place=place, written=parts[place - 1], level=name, expected=level.nomenclature_digit,
            )  # fmt: skip
