"""Where the nation has one application for all, a region connects to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._applications import is_new, named_things


class _Twin(NamedTuple):
    """An application that public law gives all regions, the function it serves, and the words for both."""

    name: str
    law: str
    function: Text
    served: re.Pattern[str]
    named: re.Pattern[str]


def _twin(name: str, law: str, function: Text, served: str, named: str) -> _Twin:
    return _Twin(name, law, function, lazy(rf"\b(?:{served})\b"), lazy(rf"\b(?:{named})"))


# Recalled, not read again: names and numbers may have changed, so the rule only asks.
_TWINS: Final = (
    _twin(
        "SP4N-LAPOR!", "Perpres 76/2013", Text("pengaduan layanan publik", "complaints on public services"),
        "(?:peng)?aduan (?:masyarakat|warga|publik|layanan|pelayanan|terpadu)|lapor (?:bupati|wali ?kota|gubernur)", "sp4n|lapor!",
    ),
    _twin(
        "SRIKANDI", "Keputusan Menteri PANRB 679/2020", Text("persuratan dan arsip dinamis", "correspondence and records"),
        "persuratan|surat[- ]menyurat|tata naskah dinas|arsip dinamis|kearsipan|e-?office|e-?surat|e-?arsip", "srikandi",
    ),
    _twin(
        "SIPD", "Permendagri 70/2019", Text("perencanaan dan penganggaran daerah", "regional planning and budgeting"),
        "e-?planning|e-?budgeting|perencanaan dan penganggaran|penganggaran daerah|penatausahaan keuangan", "sipd",
    ),
    _twin(
        "OSS", "PP 5/2021, kini PP 28/2025", Text("perizinan berusaha", "business licensing"),
        "perizinan (?:berusaha|usaha|investasi)|izin usaha|e-?perizinan", r"oss\b",
    ),
    _twin(
        "SIAK Terpusat", "Permendagri 95/2019", Text("administrasi kependudukan", "civil registration"),
        "administrasi kependudukan|adminduk", r"siak\b",
    ),
    _twin(
        "SATUSEHAT", "Permenkes 24/2022", Text("rekam medis", "medical records"),
        "rekam medis|catatan medis|rekam kesehatan", "satu ?sehat",
    ),
    _twin(
        "Dapodik", "Permendikbud 79/2015", Text("data pokok pendidikan", "basic data of education"),
        "data pokok pendidikan|pendataan (?:sekolah|siswa|murid|guru)", "dapodik",
    ),
    _twin(
        "SPSE dan Katalog Elektronik", "Perpres 16/2018", Text("pengadaan barang dan jasa", "public procurement"),
        "e-?procurement|pengadaan barang(?: dan |/)jasa|e-?katalog", "spse|katalog elektronik nasional|lkpp",
    ),
    _twin(
        "Layanan 112", "Permenkominfo 10/2016", Text("panggilan darurat", "emergency calls"),
        "panggilan darurat|nomor darurat|tombol (?:panik|darurat)|panic button", "112",
    ),
    _twin(
        "SIAPkerja", "Perpres 57/2023", Text("lowongan dan pencari kerja", "vacancies and job seekers"),
        "lowongan (?:kerja|pekerjaan)|bursa kerja|pencari kerja", "siap ?kerja",
    ),
    _twin(
        "Identitas Kependudukan Digital", "Permendagri 72/2022", Text("identitas digital", "digital identity"),
        "identitas digital|ktp digital|kartu warga digital", r"identitas kependudukan digital|ikd\b",
    ),
)  # fmt: skip


@rule(
    "BEN011",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Perpres 95/2018 tentang SPBE (aplikasi umum) [R]; Kompas, 27 Mei 2024; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="“{initiative}” membangun aplikasi baru untuk {function} tanpa menyebut {twin}",
        en="“{initiative}” builds a new application for {function} without mentioning {twin}",
    ),
    why=Text(
        id="Untuk fungsi ini sudah ada aplikasi nasional ({law}); membangun lagi berarti membiayai dua kali dan mengisi data dua kali.",
        en="A national application already exists for this function ({law}); building another means paying twice and entering data twice.",
    ),
    help=Text(
        id="Pakai atau hubungkan ke {twin}; bila daerah memang punya kekhasan, jelaskan pada isian “reuses”.",
        en="Use {twin} or connect to it; if the region truly has a need of its own, explain it under “reuses”.",
    ),
    bad="""
        initiatives:
          - name: Lapor Bupati
            technology:  # <- BEN011
              summary: Aplikasi pengaduan masyarakat dengan foto dan lokasi
              new_application: true
    """,
    good="""
        applications:
          - id: APP-01
            name: SP4N-LAPOR!
            kind: national
        initiatives:
          - name: Lapor Bupati
            technology:
              summary: Aplikasi pengaduan masyarakat dengan foto dan lokasi
              new_application: true
              integrates: [APP-01]
    """,
    needs=("applications",),
)
def application_has_national_twin(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the name and summary of each new application with the functions of the national ones."""
    known = {name: thing.name or "" for name, thing in named_things(plan).items()}
    for initiative in active(plan, programme):
        if not is_new(initiative):
            continue
        served, said = _texts(initiative, known)
        twin = next((twin for twin in _TWINS if twin.served.search(served) and not twin.named.search(said)), None)
        if twin:
            yield finding(
                initiative, "technology", initiative=initiative.called, function=twin.function, twin=twin.name, law=twin.law,
            )  # fmt: skip


def _texts(initiative: Initiative, known: dict[str, str]) -> tuple[str, str]:
    """What it says it does, and all it says, the names of what it connects to included."""
    technology = initiative.technology
    if technology is None:
        return "", ""
    served = f"{initiative.name or ''} {technology.summary or ''}".casefold()
    names = (f"{name} {known.get(name.casefold(), '')}" for name in technology.integrates)
    return served, " ".join((served, technology.reuses or "", *names)).casefold()
