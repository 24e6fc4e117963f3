"""A law cited with the year of another law."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import known_citations, short, year_meant


@rule(
    "IDN026",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="UU 23/2014 tentang Pemerintahan Daerah; UU 23/2004 mengatur hal lain",
    message=Text(
        id="{cited} tidak mengatur {about}; yang mengaturnya {right}",
        en="{cited} does not deal with {about}; {right} does",
    ),
    why=Text(
        id="Tahun yang tertukar menunjuk undang-undang tentang hal lain, yang tidak dapat menjadi dasar rencana ini.",
        en="A mistaken year points to a law on another matter, which cannot be a basis for this plan.",
    ),
    help=Text(id="Ganti tahunnya menjadi {year}.", en="Change the year to {year}."),
    bad="""
        format: 1
        legal_basis:
          - kind: uu
            number: "23"
            year: 2004  # <- IDN026
            about: Pemerintahan Daerah
    """,
    good="""
        format: 1
        legal_basis:
          - kind: uu
            number: "23"
            year: 2014
            about: Pemerintahan Daerah
    """,
    fixable=True,
)
def citation_year_differs(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare with the laws that the edition expects; the same number and matter, another year."""
    for _, law, cited in known_citations(plan, programme):
        right = year_meant(cited, programme)
        if right:
            yield finding(
                law, "year",
                edits=(Edit("set", law, ("year",), str(right.year)),),
                cited=short(cited.kind, cited.number, cited.year), right=short(right.kind, right.number, right.year),
                about=cited.about, year=right.year,
            )  # fmt: skip
