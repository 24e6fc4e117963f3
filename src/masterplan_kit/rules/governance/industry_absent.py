"""Industry helps to carry the plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Party
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.governance._parties import INDUSTRY


@rule(
    "GOV007",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kominfo, 8 Mei 2018; siaran pers Kominfo 43/HM/KOMINFO/01/2024",
    message=Text(
        id="Dari {count} inisiatif, belum ada yang bermitra dengan {party}",
        en="No initiative (of {count}) has a partner from {party} yet",
    ),
    why=Text(
        id="Kementerian meminta dunia usaha ikut serta, dan porsi pembiayaan dari luar APBD dinilai.",
        en="The ministry asks industry to take part, and the share of funding from outside the regional budget is scored.",
    ),
    help=Text(
        id="Daftarkan perusahaan, bank, atau asosiasi usaha yang membantu pada isian “partners” inisiatifnya.",
        en="List the company, bank or trade association that helps under “partners” of the initiative.",
    ),
    bad="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
          - {id: banksampah, name: Forum Bank Sampah, kind: community}
        initiatives:  # <- GOV007
          - name: Bank sampah kelurahan
            lead: dlh
            partners: [banksampah]
    """,
    good="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
          - {id: banksampah, name: Forum Bank Sampah, kind: community}
          - {id: bpd, name: Bank Pembangunan Daerah, kind: bank}
        initiatives:
          - name: Bank sampah kelurahan
            lead: dlh
            partners: [banksampah, bpd]
    """,
    needs=("initiatives.partners", "initiatives.support", "units", "funding.proposals"),
)
def industry_absent(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for industry among leads, helpers and partners; proposals for private capital count too."""
    industry = programme.party(INDUSTRY)
    asked = active(plan, programme)
    if industry is None or not asked or (plan.funding and plan.funding.proposals):
        return
    names = {name for one in asked for name in (one.lead, *one.support, *one.partners) if name}
    parties = [_party(plan, programme, name) for name in names]
    if industry not in parties and None not in parties:  # who is not known may well be a firm
        yield finding(plan, "initiatives", on_key=True, count=len(asked), party=lowered(industry.name))


def _party(plan: Masterplan, programme: Programme, name: str) -> Party | None:
    unit = plan.unit(name)
    return programme.party(unit.kind if unit else name)
