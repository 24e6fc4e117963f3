"""A plan rests on the law in force when it starts."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan, Regulation
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import known_citations, same_matter, short


@rule(
    "IDN024",
    severity={"draft": INFO, "mentoring": WARNING},
    source="UU 23/2014; PP 59/2022; UU 59/2024; evaluasi Kab. Muara Enim 2023",
    message=Text(
        id="{old} tentang {about} sudah diganti oleh {new}",
        en="{old} ({about}) has been replaced by {new}",
    ),
    why=Text(
        id="Rencana yang berdasar pada peraturan lama mudah dipersoalkan, dan penilai meminta agar rencana itu disesuaikan.",
        en="A plan based on a replaced regulation is easily challenged, and assessors ask for it to be brought up to date.",
    ),
    help=Text(
        id="Gunakan {new}, lalu periksa apakah isi rencana masih sesuai.",
        en="Cite {new}, then check that the plan still agrees with it.",
    ),
    bad="""
        format: 1
        period:
          start: 2026
          end: 2030
        legal_basis:
          - kind: uu
            number: "32"
            year: 2004
            about: Pemerintahan Daerah  # <- IDN024
    """,
    good="""
        format: 1
        period:
          start: 2026
          end: 2030
        legal_basis:
          - kind: uu
            number: "23"
            year: 2014
            about: Pemerintahan Daerah
    """,
)
def law_replaced(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the new law is older than the plan; a plan from before it cited what was in force."""
    for _, law, cited in known_citations(plan, programme):
        found = programme.replacement(cited.kind, cited.number, cited.year)
        if found is None or found.old.number == found.new.number:  # only the year was mistaken: IDN026
            continue
        if plan.years and found.new.year >= plan.years.start:
            continue
        kind = programme.regulation(cited.kind)
        if not (kind and kind.by_ministry) or _meant(law, found.about):  # each ministry counts its own numbers
            old = short(found.old.kind, found.old.number, found.old.year)
            new = short(found.new.kind, found.new.number, found.new.year)
            yield finding(law, old=old, new=new, about=lowered(found.about))


def _meant(law: Regulation, about: Text) -> bool:
    """Tell whether it is the regulation of that matter; its kind may name the ministry."""
    return same_matter(f"{law.kind} {law.about}", about.id) or same_matter(about.id, law.about or "")
