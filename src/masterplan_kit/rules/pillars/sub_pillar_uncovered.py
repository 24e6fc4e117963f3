"""What residents will be asked about is either worked on or left out for a reason."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan, PillarPlan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import by_pillar, entries, quoted


@rule(
    "PIL012",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (survei warga atas delapan belas subdimensi)",
    message=Text(
        id="Pilar {pillar} belum mencakup {sub_pillars}, dan alasannya belum disebut",
        en="The {pillar} pillar does not cover {sub_pillars}, and gives no reason",
    ),
    why=Text(
        id="Survei dampak menanyakan setiap subpilar kepada warga; yang tidak dicakup rencana hampir pasti dinilai rendah.",
        en="The impact survey asks residents about every sub-pillar; one that the plan does not cover will almost surely score low.",
    ),
    help=Text(
        id="Tambahkan inisiatif untuk subpilar itu, atau masukkan ke daftar yang tidak dicakup beserta alasannya.",
        en="Add an initiative for it, or list it among those not covered and give the reason.",
    ),
    bad="""
        pillars:
          environment:
            goal: Sungai pulih dan sampah menjadi bahan
            not_covered:  # <- PIL012
              - sub_pillar: energy
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            sub_pillar: waste
          - name: Tanam bakau Muara Baru
            pillar: environment
            sub_pillar: protection
    """,
    good="""
        pillars:
          environment:
            goal: Sungai pulih dan sampah menjadi bahan
            not_covered:
              - sub_pillar: energy
                reason: Kelistrikan menjadi kewenangan provinsi dan PLN
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            sub_pillar: waste
          - name: Tanam bakau Muara Baru
            pillar: environment
            sub_pillar: protection
    """,
    needs=("initiatives.sub_pillar", "initiatives.pillar", "pillars.not_covered"),
)
def sub_pillar_uncovered(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Pillars all of whose initiatives name their sub-pillar; others cannot be judged yet."""
    counted, written = by_pillar(plan, programme), entries(plan, programme)
    for pillar in programme.pillars:
        found = [programme.sub_pillar(initiative.sub_pillar) for initiative in counted.get(pillar.id, ())]
        if not found or None in found:
            continue
        key, entry = written.get(pillar.id, (pillar.id, None))
        excused = _excused(programme, entry)
        open_ = quoted(sub for sub in pillar.sub_pillars if sub not in found and sub.id not in excused)
        if open_:
            yield finding(plan, "pillars", key, "not_covered", pillar=pillar.name, sub_pillars=open_)


def _excused(programme: Programme, entry: PillarPlan | None) -> set[str]:
    """The sub-pillars left out for a stated reason, by id."""
    left_out = entry.not_covered if entry else ()
    subs = (programme.sub_pillar(one.sub_pillar) for one in left_out if one.reason)
    return {sub.id for sub in subs if sub}
