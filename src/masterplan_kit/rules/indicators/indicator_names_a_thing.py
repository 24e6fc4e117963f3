"""An indicator is a measure, not a thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called

_WORD: Final = lazy(r"[^\W_]+")
_THINGS: Final = frozenset({
    "aplikasi", "app", "application", "dokumen", "document", "laporan", "report", "sistem", "system", "informasi", "website", "situs",
    "portal", "dashboard", "dasbor", "server", "jaringan", "network", "perangkat", "keras", "lunak", "hardware", "software", "gedung",
    "bangunan", "unit", "paket", "buah", "kegiatan", "aktivitas", "peraturan", "regulasi", "sop", "perbup", "perwal", "pergub",
    "perda", "sk", "keputusan", "modul", "kajian", "studi", "masterplan", "roadmap", "buku", "data", "database", "basis",
    "cctv", "wifi", "kamera", "sensor", "komputer", "alat", "peralatan", "pedoman", "panduan", "command", "center", "rapat",
    "sosialisasi", "pelatihan", "bimtek", "workshop", "berkas", "set", "lokal", "keluaran", "output",
})  # fmt: skip
_AROUND: Final = frozenset({
    "ada", "adanya", "tersedia", "tersedianya", "terbangun", "terbangunnya", "terlaksana", "terlaksananya", "tersusun", "tersusunnya", "terpasang", "terpasangnya",
    "pembangunan", "pengadaan", "penyusunan", "pembuatan", "pengembangan", "penyediaan", "dan", "atau", "yang", "satu", "dua", "tiga",
    "empat", "lima", "of", "the", "a", "an", "and",
})  # fmt: skip


@rule(
    "IND021",
    severity={"draft": INFO, "mentoring": WARNING},
    source="FGD Roadmap Smart City Wonosobo 2018 (“Aplikasi”, “Dokumen”); Pedoman Evaluasi Smart City 2021",
    message=Text(
        id="Indikator “{indicator}” menyebut barang, bukan ukuran",
        en="The indicator “{indicator}” names a thing, not a measure",
    ),
    why=Text(
        id="Barang hanya ada atau tidak ada; yang dinilai adalah apa yang berubah setelah barang itu dipakai.",
        en="A thing is either there or not; what is scored is what changes once it is used.",
    ),
    help=Text(
        id="Sebutkan apa yang diukur, misalnya “Warga yang dilayani aplikasi” dengan satuan orang.",
        en="Say what is measured, for example “Residents served by the application”, counted in people.",
    ),
    bad="""
        initiatives:
          - name: Sistem informasi tata ruang
            indicators:
              - name: Aplikasi  # <- IND021
              - name: 1 dokumen kajian  # <- IND021
              - name: Tersedianya sistem informasi  # <- IND021
    """,
    good="""
        initiatives:
          - name: Sistem informasi tata ruang
            indicators:
              - name: Pemohon yang memperoleh informasi tata ruang secara daring
              - name: Dokumen tata ruang yang dapat diunduh warga
    """,
)
def indicator_names_a_thing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for names made of nothing but things, numbers and the words that announce them."""
    for indicator in plan.all_indicators():
        words = _WORD.findall((indicator.name or "").casefold())
        if words and all(word in _THINGS or word in _AROUND or word.isdecimal() for word in words):
            yield finding(indicator, "name", indicator=called(indicator))
