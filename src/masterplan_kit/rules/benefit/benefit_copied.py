"""One sentence cannot be what two initiatives change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Benefit, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.spelling import folded


@rule(
    "BEN010",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kertas kerja bimtek Wonosobo 2019; laporan evaluasi Kab. Malang 2023 (manfaat dinilai per program)",
    message=Text(
        id="Manfaat “{outcome}” ditulis sama pada {count} inisiatif",
        en="The benefit “{outcome}” is worded identically in {count} initiatives",
    ),
    why=Text(
        id="Setiap program dinilai dari perubahannya sendiri; manfaat salinan tidak menunjukkan program mana yang menghasilkannya.",
        en="Each programme is judged by its own effect; a copied benefit does not show which of them brought it about.",
    ),
    help=Text(
        id="Tulis untuk setiap inisiatif apa yang berubah karenanya, atau gabungkan inisiatif-inisiatif itu.",
        en="Write for each initiative what changes because of it, or merge the initiatives.",
    ),
    bad="""
        initiatives:
          - name: Izin usaha mikro selesai sehari
            benefits:
              - for: pedagang rumahan
                outcome: pelayanan menjadi lebih mudah dan cepat
          - name: Dokumen kependudukan diantar ke kelurahan
            benefits:
              - for: warga lanjut usia
                outcome: Pelayanan menjadi lebih mudah dan cepat.  # <- BEN010
    """,
    good="""
        initiatives:
          - name: Izin usaha mikro selesai sehari
            benefits:
              - for: pedagang rumahan
                outcome: izin terbit pada hari yang sama
          - name: Dokumen kependudukan diantar ke kelurahan
            benefits:
              - for: warga lanjut usia
                outcome: tidak perlu lagi antre di kantor dinas
    """,
)
def benefit_copied(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each outcome of several initiatives once, at the second of them."""
    places: dict[str, list[Benefit]] = defaultdict(list)
    for initiative in active(plan, programme):
        own = {folded(benefit.outcome): benefit for benefit in reversed(initiative.benefits) if benefit.outcome}
        for text, benefit in own.items():
            places[text].append(benefit)
    for first, *others in places.values():
        if others:
            place = related(first, "outcome", label=Text("pertama ditulis di sini", "first written here"))
            yield finding(others[0], "outcome", related=(place,), outcome=first.outcome or "", count=len(others) + 1)
