"""Who helps must be in the list of parties, too."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.actions._parties import likeness, unknown


@rule(
    "ACT040",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom Kerjasama)",
    message=Text(
        id="“{partner}” disebut ikut serta ({times}), tetapi tidak ada dalam daftar pihak; {known}",
        en="“{partner}” is named as taking part ({times}) but is not in the list of parties; {known}",
    ),
    why=Text(
        id="Dari daftar pihak terbaca siapa pemerintah, siapa dunia usaha, dan siapa komunitas; kemitraan itu dinilai.",
        en="The list of parties shows who is government, who is business, and who is community; that partnership is scored.",
    ),
    help=Text(
        id="Pakai id dari daftar “units”, atau tambahkan pihak itu ke sana beserta jenisnya.",
        en="Use an id from the list “units”, or add the party there with its kind.",
    ),
    bad="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, short: DLH, kind: opd}
          - {id: bank-sampah, name: Bank Sampah Induk, kind: community}
        initiatives:
          - name: Kampung Masdarling
            lead: dlh
            partners:
              - banksampah-induk  # <- ACT040
    """,
    good="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, short: DLH, kind: opd}
          - {id: bank-sampah, name: Bank Sampah Induk, kind: community}
        initiatives:
          - name: Kampung Masdarling
            lead: dlh
            partners:
              - bank-sampah
    """,
    needs=("units.id", "units.name", "units.short"),
)
def partner_unknown(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look up everybody who helps; that the list is empty is said once, of the leads if there are any."""
    if not plan.units and unknown(plan, "lead"):
        return
    like = likeness(plan)
    for partner, found in unknown(plan, "helper").items():
        yield finding(found[0].node, *found[0].keys, partner=partner, times=times(len(found)), known=like(partner))
        if not plan.units:
            return
