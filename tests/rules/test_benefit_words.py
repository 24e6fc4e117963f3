"""Which promises name technology only, and which say what people gain."""

from __future__ import annotations

from pathlib import Path

import pytest

from masterplan_kit.rules.benefit._technology import names_only_technology
from masterplan_kit.source import read_plan

TECHNOLOGY = [
    "Tersedianya aplikasi pelayanan publik",
    "tersedianya aplikasi",
    "Terpasangnya CCTV di 20 titik rawan",
    "Terpasangnya 150 titik wifi gratis di ruang publik",
    "wifi gratis di seluruh desa",
    "Terbangunnya command center",
    "terbangunnya Command Center Kota Bontang yang modern dan terintegrasi",
    "Pembangunan data center pemerintah daerah",
    "Tersedianya pusat data dan server yang andal",
    "Pengadaan server dan perangkat lunak",
    "Tersedianya jaringan internet di 54 kelurahan",
    "Terhubungnya jaringan fiber optik seluruh OPD",
    "Meningkatnya kapasitas bandwidth internet",
    "Tersedianya website desa",
    "Pengembangan portal satu data",
    "Adanya dashboard eksekutif",
    "Tersedianya sistem informasi kesehatan berbasis web",
    "Terbangunnya sistem informasi manajemen rumah sakit",
    "Digitalisasi pelayanan kelurahan",
    "Terwujudnya digitalisasi administrasi pemerintahan",
    "Layanan berbasis aplikasi",
    "Implementasi e-government",
    "Terimplementasinya SPBE di seluruh perangkat daerah",
    "Masyarakat dapat menggunakan aplikasi SiCerdas",
    "Seluruh OPD menggunakan aplikasi SRIKANDI",
    "Tersedianya aplikasi mobile berbasis Android dan iOS",
    "Tersedianya super apps",
    "Aplikasi antar obat untuk masyarakat",
    "Bertambahnya jumlah CCTV",
    "Optimalisasi pemanfaatan teknologi informasi dan komunikasi",
    "Tersedianya basis data kemiskinan",
    "Terpasangnya sensor IoT di sungai",
    "Terbangunnya sistem peringatan dini banjir",
    "Tersedianya 10 unit komputer dan 5 unit laptop di kantor kecamatan",
    "Penerapan tanda tangan elektronik",
    "Terpasangnya videotron di alun-alun",
    "Warga memiliki aplikasi layanan terpadu",
    "A new application for residents",
    "Availability of a public service dashboard",
    "CCTV installed in all villages",
    "Tersedianya server, jaringan, dan aplikasi",
    "Terbangunnya infrastruktur TIK",
    "Tersedianya wifi gratis untuk pelajar",
    "Terbangunnya sistem",
]

GAIN = [
    "izin terbit dalam 3 hari",
    "Izin usaha terbit lebih cepat lewat aplikasi",
    "aplikasi yang mempercepat izin menjadi satu hari",
    "Waktu tunggu puskesmas turun dari 143 menit menjadi 30 menit",
    "keselamatan publik",
    "mengetahui peta rencana tata ruang dan pembangunan kota",
    "semua layanan kota terbuka dari satu pintu",
    "tidak perlu antre di kantor dinas",
    "mendaftar dokter dari rumah melalui aplikasi",
    "kejahatan jalanan berkurang karena setiap kejadian didatangi petugas dalam sepuluh menit",
    "CCTV mengurangi kejahatan di titik rawan",
    "Terpasangnya CCTV sehingga pedagang malam merasa aman",
    "internet masuk desa sehingga pelajar dapat mengikuti pelajaran dari rumah",
    "wifi balai warga dipakai pelajar untuk belajar tanpa biaya",
    "pelajar dapat mengakses internet dari rumah",
    "Meningkatnya pendapatan pelaku UMKM",
    "Penjualan UMKM naik 20 persen melalui portal produk lokal",
    "stunting turun menjadi 14 persen",
    "data penerima bantuan sosial tepat sasaran",
    "nelayan menerima peringatan tiga jam sebelum air datang",
    "Terbangunnya sistem drainase yang bebas genangan",
    "Terbangunnya jaringan irigasi",
    "Terpeliharanya jaringan jalan",
    "warga dapat melapor dan memperoleh jawaban dalam lima hari",
    "pajak dibayar dari rumah tanpa ongkos perjalanan",
    "petani mengetahui harga pasar setiap pagi",
    "terwujudnya kota yang nyaman dan lestari",
    "Meningkatnya kepuasan masyarakat terhadap pelayanan publik",
    "menghemat biaya perjalanan dinas",
    "anak putus sekolah kembali bersekolah",
    "hasil uji kendaraan tidak dapat diperjualbelikan",
    "pasien tidak mengulang pemeriksaan karena catatannya terbaca di rumah sakit",
    "tersedianya air bersih bagi 2.000 keluarga",
    "aplikasi yang mudah digunakan penyandang disabilitas",
    "akses layanan kesehatan bagi warga pulau",
    "sampah yang masuk TPA berkurang",
    "aduan dijawab melalui portal dalam dua hari",
    "permohonan kartu identitas anak selesai di sekolah",
    "lowongan kerja terdekat sampai ke telepon pencari kerja",
    "permits are issued within three days",
    "patients wait less than thirty minutes",
    "menunggu paling lama satu jam",
    "Pelaku usaha menerima pesanan lewat website",
    "portal lowongan kerja, 500 pencari kerja ditempatkan",
    "terbangunnya infrastruktur jalan ke sentra produksi",
    "CCTV yang ditanggapi petugas",
    "jaringan relawan siaga di setiap kelurahan",
    "",
]


@pytest.mark.parametrize("sentence", TECHNOLOGY)
def test_a_promise_of_technology_is_told_from_a_benefit(sentence: str) -> None:
    assert names_only_technology(sentence)


@pytest.mark.parametrize("sentence", GAIN)
def test_what_people_gain_is_never_taken_for_technology(sentence: str) -> None:
    assert not names_only_technology(sentence)


def test_no_benefit_of_the_complete_example_is_taken_for_technology() -> None:
    plan = read_plan(Path(__file__).parents[2] / "examples" / "complete").data
    outcomes = [benefit["outcome"] for initiative in plan["initiatives"] for benefit in initiative["benefits"]]
    assert len(outcomes) > 100
    assert [outcome for outcome in outcomes if names_only_technology(outcome)] == []
