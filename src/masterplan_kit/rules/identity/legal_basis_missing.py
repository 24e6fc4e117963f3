"""A plan names the law it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import legal_prose, short


@rule(
    "IDN031",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Susunan Buku I yang lazim di daerah [R]",
    message=Text(
        id="Dasar hukum rencana belum diisi",
        en="The plan has no legal basis yet",
    ),
    why=Text(
        id="Setiap naskah rencana daerah diawali dasar hukum; kewajiban tentang SPBE, data, dan perkotaan diturunkan dari sana.",
        en="Every regional plan opens with its legal basis; the duties on SPBE, data and urban management follow from it.",
    ),
    help=Text(
        id="Sebutkan undang-undang dan peraturan yang menjadi dasar, misalnya {laws}.",
        en="Name the laws and regulations that the plan rests on, such as {laws}.",
    ),
    bad="""
        format: 1  # <- IDN031
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kota Bontang 2026-2035
        texts:
          legal-basis: Masterplan ini disusun berdasarkan Peraturan Presiden Nomor 95 Tahun 2018 tentang SPBE.
    """,
    needs=("legal_basis", "texts"),
)
def legal_basis_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Be content with regulations cited in the prose of the chapter."""
    if not plan.legal_basis and not any(legal_prose(plan, programme)):
        laws = tuple(short(law.kind, law.number, law.year) for law in programme.required_laws[:3])
        yield finding(plan, "legal_basis", laws=laws)
