"""The laws that a smart city plan of its time rests on."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import known_citations, legal_prose, short, year_meant


@rule(
    "IDN025",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Evaluasi Kab. Muara Enim 2021 dan 2023; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Dasar hukum rencana yang mulai {start} belum menyebut {laws}",
        en="The legal basis of a plan that starts in {start} does not cite {laws}",
    ),
    why=Text(
        id="Penilai meminta masterplan disesuaikan dengan peraturan tentang perkotaan, SPBE, dan data yang berlaku.",
        en="Assessors ask for the masterplan to follow the current law on urban management, SPBE and data.",
    ),
    help=Text(
        id="Tambahkan yang berkaitan dengan rencana ini dan sesuaikan isinya: {about}.",
        en="Add those that concern the plan and bring it into line with them: {about}.",
    ),
    bad="""
        format: 1
        period:
          start: 2016
          end: 2020
        legal_basis:  # <- IDN025
          - kind: pp
            number: "18"
            year: 2016
            about: Perangkat Daerah
    """,
    good="""
        format: 1
        period:
          start: 2016
          end: 2020
        legal_basis:
          - kind: pp
            number: "18"
            year: 2016
            about: Perangkat Daerah
          - kind: uu
            number: "23"
            year: 2014
            about: Pemerintahan Daerah
    """,
    needs=("legal_basis", "period"),
)
def law_expected(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List once what is missing; a law cited in an older form or with a wrong year is told by its own rule."""
    if not plan.legal_basis or not plan.years:
        return
    listed = [cited for _, _, cited in known_citations(plan, programme)]
    cited = {(law.kind, law.number, law.year) for law in (*listed, *legal_prose(plan, programme))}
    for law in listed:
        meant = year_meant(law, programme)
        replaced = programme.replacement(law.kind, law.number, law.year)
        cited |= {(other.kind, other.number, other.year) for other in (meant, replaced and replaced.new) if other}
    missing = [
        law for law in programme.expected_laws(plan.years.start) if (law.kind, law.number, law.year) not in cited
    ]
    if missing:
        laws = [short(law.kind, law.number, law.year) for law in missing]
        abouts = [lowered(law.about) for law in missing]
        about = tuple(
            Text(f"{law} tentang {its.id}", f"{law} on {its.en}") for law, its in zip(laws, abouts, strict=True)
        )
        yield finding(plan, "legal_basis", start=plan.years.start, laws=tuple(laws), about=about)
