"""Sentences that promise technology and nothing that a resident would notice.

A sentence is taken for that only if every one of its words is accounted for: technology and what
describes it, the words for getting it, and words that fit any sentence. One word beyond these ("antre",
"mengurangi", "lebih", "sehingga") may say what people gain, and the sentence is left alone.
"""

from __future__ import annotations

import re
from typing import Final

from masterplan_kit.patterns import lazy


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TOKEN: Final = lazy(r"[a-z0-9]+(?:[-/'\u2019][a-z0-9]+)*|[%,;:.]")

# Technology of several words; each is read as one.
_COMPOUND: Final = lazy(
    r"\b(?:"
    r"command cent(?:er|re)|data cent(?:er|re)|control room|situation room|"
    r"(?:pusat|ruang) (?:data|kendali|komando|kontrol|server)(?: (?:dan|dan pusat) (?:kendali|informasi))?|"
    r"sistem (?:informasi|aplikasi|elektronik|digital|daring|online|komputer|manajemen|monitoring|pemantauan|pengawasan|"
    r"peringatan dini|pendukung keputusan|pembayaran|berbasis|keamanan informasi|antrean|antrian|absensi|presensi|pemerintahan berbasis elektronik)|"
    r"(?:information|management|monitoring|payment|early warning) systems?|"
    r"jaringan (?:internet|intranet|komputer|data|lan|wan|nirkabel|wifi|wi-fi|serat optik|fiber optik|fiber optic|fo|telekomunikasi|seluler|4g|5g|intra)|"
    r"perangkat (?:lunak|keras|ti|tik|teknologi|komputer)|(?:serat|fiber|kabel) opti[kc]|basis data|big data|bank data|"
    r"internet of things|kecerdasan (?:buatan|artifisial)|artificial intelligence|machine learning|"
    r"cloud(?: computing)?|komputasi awan|teknologi (?:informasi(?: dan komunikasi)?|digital)|"
    r"(?:tanda tangan|sertifikat) (?:elektronik|digital)|papan informasi digital|kamera pengawas|"
    r"super ?apps?|mobile apps?|situs web|laman web|web ?site|hot ?spot|wi ?fi|running text|smart pole|"
    r"(?:pusat|ruang) (?:ti|tik)"
    r")\b"
)
_THING: Final = "teknologinya"  # what a compound is read as

_TECHNOLOGY: Final = _words("""
    aplikasi app apps application applications software hardware server servers cctv wifi wi-fi website websites web
    situs laman portal portals dashboard dasbor platform internet intranet bandwidth hotspot router sensor sensors
    iot kamera camera cameras komputer computer computers laptop tablet videotron vsat v-sat bts chatbot database
    api spbe ict tik digitalisasi digitalisation digitalization otomasi otomatisasi elektronifikasi komputerisasi qr
    qrcode barcode webgis drone fiber teknologinya
""")
# Technology too, but what stands behind them may be anything: a network of roads, a system of drains.
_BROAD: Final = _words("""
    sistem system systems jaringan network networks infrastruktur infrastructure teknologi technology
""")
_ELECTRONIC: Final = lazy(r"e-[a-z]{2,}")  # e-government, e-office

# Words for getting or having it. They end a description, so that what follows is weighed anew.
_GETTING: Final = _words("""
    ada adanya tersedia tersedianya terpasang terpasangnya terbangun terbangunnya terbentuknya terwujud terwujudnya
    terlaksananya terselenggaranya terimplementasi terimplementasinya terdigitalisasi terkelolanya terintegrasi
    terintegrasinya terhubung terhubungnya berfungsi berfungsinya beroperasi beroperasinya berjalannya aktif
    aktifnya bertambah bertambahnya meningkat meningkatnya tercapainya dibangun dibangunnya dipasang dipasangnya
    dikembangkan dikembangkannya digunakan digunakannya diterapkan diterapkannya disediakan disediakannya dibuat
    dibuatnya diluncurkan diluncurkannya pengadaan pembangunan pengembangan penyediaan pemasangan pembuatan
    penerapan implementasi optimalisasi pemanfaatan penggunaan penguatan peningkatan penambahan pembelian pembaruan
    pemutakhiran integrasi perluasan penataan memiliki mempunyai memasang membangun mengembangkan menyediakan
    menggunakan memakai memanfaatkan menerapkan mengunduh meningkatkan menambah menghubungkan mengintegrasikan dapat
    bisa sudah telah akan available availability installed installation built construction development provision
    implementation use using have has is are can
""")
# Words that fit any sentence: they neither describe technology nor say what anybody gains.
_ANY: Final = _words("""
    dan atau serta yang di ke dari pada dalam untuk bagi oleh dengan secara melalui lewat sebagai seluruh semua
    setiap tiap para berbagai beberapa sebuah satu suatu baru unit buah titik paket lokasi jumlah kapasitas kualitas
    kuantitas cakupan pemerintah pemerintahan pemda pemkab pemkot opd skpd dinas badan kantor perangkat daerah
    kabupaten kota provinsi kecamatan kelurahan desa nagari kampung masyarakat warga publik umum rakyat penduduk
    pengguna pegawai asn aparatur layanan pelayanan data informasi digital elektronik online daring berbasis android
    ios mobile terpadu terpusat smart cerdas pintar modern canggih mutakhir handal andal mumpuni memadai lengkap
    stabil gratis berkualitas terkini nirkabel optimal maksimal bersama pelajar siswa guru mahasiswa petani nelayan
    pedagang pelaku usaha umkm wisatawan pengunjung lansia tersebut ini itu a an the of in for to by and or new all
    every public city regency village office offices service services modern integrated reliable sufficient free
    residents citizens people community
""")
# Words that say how it feels or what it saves; behind a thing they are no description of it.
_FELT: Final = _words("""
    cepat lebih hemat murah mudah ringkas singkat aman nyaman selamat bersih sehat tertib lancar adil setara tepat
    akurat langsung sekali cukup tanpa tidak tak bukan bebas hari jam menit detik pekan minggu bulan persen % rupiah
    rp juta miliar ribu turun naik berkurang menurun berkurangnya menurunnya sehingga agar supaya hingga sampai
    karena demi guna biaya waktu ongkos antre faster cheaper easier safer less more fewer within without so that
    because hours days minutes percent
""")
_DOING: Final = lazy(
    r"(?:me[mn]?[a-z]{4,}|ber[a-z]{4,}|ter[a-z]{4,}|di[bhjlmptu][a-z]{4,})"
)  # a verb: somebody does something
_NOUNS_LIKE_VERBS: Final = _words("""
    media medis mesin meja meter metro menara menengah merah memori mental terminal teritorial ternak beras berita
    berkas berlangganan terbuka terbatas terpilah tersebar berjaringan
""")
_ENDS: Final = _words("""
    , ; : . dan atau serta yang di ke dari pada dalam untuk bagi oleh dengan melalui lewat sebagai and or for in of
    to by
""")
_PLACES: Final = _words("di ke dari in")
_APPLICATION: Final = lazy(
    r"\b(?:aplikasi|(?:super |mobile )?apps?|superapps?|web ?site|portal|dashboard|dasbor|platform|chatbot|web ?gis|"
    r"sistem (?:informasi|aplikasi|elektronik)|e-[a-z]{2,})\b",
    re.IGNORECASE,
)


def tokens(text: str) -> list[str]:
    """The words of a text, technology of several words as one."""
    return _TOKEN.findall(_COMPOUND.sub(_THING, text.casefold().replace("“", " ").replace("”", " ")))


def names_application(text: str) -> bool:
    """Whether a name is that of an application."""
    return _APPLICATION.search(text) is not None


def names_only_technology(text: str) -> bool:
    """Whether a promised outcome is technology and nothing else."""
    describing = placing = found = False
    for word in tokens(text):
        if word in _FELT:
            return False
        if word in _TECHNOLOGY or word in _BROAD or _ELECTRONIC.fullmatch(word):
            describing, placing, found = word not in _BROAD, False, True
        elif word in _ENDS:
            describing, placing = False, word in _PLACES
        elif word in _GETTING:
            describing = placing = False
        elif word in _ANY or word.isdigit():
            continue
        elif not (describing or placing) or (_DOING.fullmatch(word) and word not in _NOUNS_LIKE_VERBS):
            return False
    return found
