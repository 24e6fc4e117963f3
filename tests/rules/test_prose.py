"""What rules read out of prose: periods, citations, placeholders, regions, weekdays, acronyms, paths."""

from __future__ import annotations

import pytest

from masterplan_kit.programme import edition
from masterplan_kit.rules.identity._citing import in_prose
from masterplan_kit.rules.identity._tellings import lengths_told, years_told
from masterplan_kit.rules.identity._words import meant
from masterplan_kit.rules.text._choice import guessed
from masterplan_kit.rules.text.path_unsafe import path_unsafe
from tests.judged import judged


@pytest.mark.parametrize(
    "text",
    [
        "Upaya itu disusun dalam Masterplan Smart City 2017-2021 yang diselaraskan.",
        "Masterplan Smart City Kota Bontang Tahun 2017-2021",
        "MASTERPLAN SMART CITY KOTA BONTANG 2017 - 2021",
        "Smart City Kota Bontang periode 2017 sampai dengan 2021",
        "Kota Cerdas Bontang (2017\u20132021)",
    ],
)
def test_years_of_the_masterplan_are_heard(text: str) -> None:
    assert [(first, last) for first, last, _ in years_told(text, "Kota Bontang")] == [(2017, 2021)]
    assert all(words in " ".join(text.split()) for _, _, words in years_told(text, "Kota Bontang"))


@pytest.mark.parametrize(
    "text",
    [
        "Evaluasi Smart City 2020-2021 dilakukan dua kali.",
        "Smart City Kota Bandung 2017-2021 menjadi contoh.",
        "Tahap I Smart City 2020-2022 memuat jaringan.",
        "Gerakan Menuju 100 Smart City 2017-2019 diikuti seratus daerah.",
        "Smart city diselaraskan dengan RPJMD 2021-2026.",
        "Indeks smart city 2022-2024 naik.",
        "Berbeda dari rencana sebelumnya, Smart City 2015-2019, kini ada enam dimensi.",
        "Program Smart Branding 2022-2024",
    ],
)
def test_other_years_are_not_taken_for_those_of_the_masterplan(text: str) -> None:
    assert not list(years_told(text, "Kota Bontang"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Masterplan menjadi pedoman pembangunan smart city selama lima tahun.", 5),
        ("Masterplan berlaku 10 (sepuluh) tahun.", 10),
        ("Rencana induk ini disusun untuk jangka waktu enam tahun.", 6),
        ("The masterplan holds for the next ten years.", 10),
    ],
)
def test_the_length_of_the_masterplan_is_heard(text: str, number: int) -> None:
    assert [told for _, told, _ in lengths_told(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Masterplan ini ditinjau setiap lima tahun.",
        "Masterplan memuat program jangka menengah untuk lima tahun.",
        "Jaringan dibangun selama dua tahun.",
        "Tim menyusun masterplan selama 5 bulan.",
    ],
)
def test_other_lengths_are_not_taken_for_that_of_the_masterplan(text: str) -> None:
    assert not list(lengths_told(text))


@pytest.mark.parametrize(
    ("text", "law"),
    [
        (
            "Dasarnya Peraturan Daerah Nomor 49 Tahun 2019 tentang Jogja Smart Province.",
            ("perda", "49", 2019, "Jogja Smart Province"),
        ),
        ("sesuai Perpres 95/2018", ("perpres", "95", 2018, "")),
        ("peraturan walikota nomor 3 tahun 2019", ("perwal", "3", 2019, "")),
        ("PERATURAN DAERAH KOTA BONTANG NOMOR 3 TAHUN 2020", ("perda", "3", 2020, "")),
        ("Undang-Undang Republik Indonesia Nomor 23 Tahun 2014", ("uu", "23", 2014, "")),
        ("Perbup dan Perda Nomor 3 Tahun 2020", ("perda", "3", 2020, "")),
    ],
)
def test_citations_are_read_in_prose(text: str, law: tuple[str, str, int, str]) -> None:
    assert [tuple(cited) for cited in in_prose(text, edition("2023"))] == [law]


def test_a_slip_is_guessed_but_never_another_number() -> None:
    stages = edition("2023").stages
    assert meant(stages, "bintek-1") is next(stage for stage in stages if stage.id == "bimtek-1")
    assert meant(stages, "bimtek-5") is None
    assert meant(stages, "Bimtek V") is None
    assert guessed("GOV-1", ["GOV-01", "GOV-11"]) == "GOV-01"
    assert guessed("GOV-12", ["GOV-01", "GOV-11"]) is None


def said_of(rule: str, text: str, region: str = "Kota Bogor") -> list[str]:
    example = f"format: 1\nregion:\n  name: {region}\ntexts:\n  background: |\n    {text}\n"
    report = judged(example, rules=frozenset({rule}))
    assert not report.crashes, report.crashes[0].traceback
    return [one.message("id") for one in report.diagnostics if one.rule.name == rule]


@pytest.mark.parametrize(
    "text",
    [
        "Lorem ipsum dolor sit amet.",
        "Jumlah penduduk [jumlah] jiwa.",
        "Masterplan <nama kota> disusun pada 2025.",
        "Ditetapkan dengan Peraturan Nomor ..... Tahun 2025.",
        "Bagian ini diisi kemudian.",
        "Angka kemiskinan TBD.",
        "Kepala dinas: xxx",
        "Anggaran Rp XXXX per tahun.",
        "Uraikan di sini keadaan daerah.",
    ],
)
def test_placeholders_are_seen(text: str) -> None:
    assert len(said_of("placeholder-left", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kampung adat Todo di Manggarai dikunjungi wisatawan.",
        "Warga mengisi formulir, kemudian menunggu.",
        "Kondisi ini sini-sana berbeda...",
        "Lihat [nama baik](https://example.org) kota ini.",
        "Pemerintah daerah mengisi data setiap bulan.",
        "Peringatan HUT XXX kota dirayakan warga.",
        "Nilai x < 5 dan y > 3.",
    ],
)
def test_ordinary_text_is_no_placeholder(text: str) -> None:
    assert not said_of("placeholder-left", text)


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Warga Kabupaten Bogor mengantre.", 1),
        ("Wali Kota Sukabumi dan Kota Sukabumi menandatangani.", 1),
        ("Kab. Sleman dan Kota Tangerang Selatan menjadi contoh.", 2),
        ("Warga Kota Bogor dan Provinsi Jawa Barat.", 0),
        ("Warga kota dan kabupaten sekitar.", 0),
        ("Bandung Raya dan Jakarta ramai.", 0),
    ],
)
def test_regions_are_told_apart_in_prose(text: str, regions: int) -> None:
    assert len(said_of("foreign-region-named", text)) == regions


def test_a_province_may_name_its_own_regions_and_a_partner_may_be_named() -> None:
    assert not said_of(
        "foreign-region-named", "Kabupaten Sleman sudah memiliki masterplan.", "Daerah Istimewa Yogyakarta"
    )
    example = """
format: 1
region: {name: Kota Bontang}
units: [{id: kutim, name: Kabupaten Kutai Timur, kind: region, code: "64.08"}]
texts: {background: Bersama Kabupaten Kutai Timur kota ini mengelola sampah.}
"""
    assert not judged(example, rules=frozenset({"foreign-region-named"})).diagnostics


def test_where_the_code_is_wrong_the_plans_own_name_is_no_foreign_one() -> None:
    example = """
format: 1
region: {code: "11.10", name: Kota Bontang}
texts: {background: Warga Kota Bontang mengantre berjam-jam.}
"""
    found = judged(example, rules=frozenset({"foreign-region-named", "region-name-differs"})).diagnostics
    assert [one.rule.name for one in found] == ["region-name-differs"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Penandatanganan pada Selasa, 7 Mei 2018 di Jakarta.", True),
        ("Penandatanganan pada Selasa, 8 Mei 2018 di Jakarta.", False),
        ("Rapat pada Kamis (14/7/2025).", True),
        ("Rapat pada Senin (14/7/2025).", False),
        ("Rapat Jum'at 28 Februari 2020.", False),
        ("Kick-off on Tuesday, 12 July 2023.", True),
        ("Minggu 31 Februari 2020", False),
        ("Minggu ke-2 Mei 2018", False),
    ],
)
def test_weekdays_in_prose_are_worked_out(text: str, wrong: bool) -> None:
    assert bool(said_of("weekday-wrong-in-text", text)) is wrong


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Layanan SIPINTER dibuka. Kini SIPINTER dipakai.", "SIPINTER"),
        ("Layanan SIPINTER dibuka.", ""),
        ("Sistem pelayanan terpadu (SIPINTER) dibuka. Kini SIPINTER dipakai.", ""),
        ("SIPINTER (Sistem pelayanan) dibuka. Kini SIPINTER dipakai.", ""),
        ("SPBE dan RPJMD; SPBE dan RPJMD; QRIS dan QRIS.", ""),
        ("Bab VII dan bab VII memuat GOV-01 dan GOV-02, GOV-03.", ""),
    ],
)
def test_acronyms_that_nothing_explains_are_named(text: str, named: str) -> None:
    said = said_of("acronym-undefined", text)
    assert bool(said) is bool(named)
    assert all(named in one for one in said)


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../lambang.png", "a/../../b.png", "C:/a.png", "c:a.png", "\\\\server\\a.png", "a\\b.png", "https://x.id/a.png", "file:a.png",
     "~/a.png", ".rahasia/a.png", "a//b.png", "a/./b.png", "a/b.png/", "%2e%2e/a.png", "a b.png", "lambang.png.", "CON", "aux.png", "nul/x.png", "a:b.png",
     "lambang\u202egnp.exe", "x" * 300 + ".png"],
)  # fmt: skip
def test_paths_out_of_the_plan_are_refused(path: str) -> None:
    assert refused(path)


@pytest.mark.parametrize("path", ["lambang.png", "images/lambang.png", "bukti/SK_Dewan-2026.v2.pdf", "a/b/c/d.webp"])
def test_paths_within_the_plan_are_accepted(path: str) -> None:
    assert not refused(path)


def refused(path: str) -> bool:
    quoted = path.replace("'", "''")
    report = judged(f"format: 1\nevidence:\n  - file: '{quoted}'\n", rules=frozenset({path_unsafe.name}))
    return any(one.rule.name == path_unsafe.name for one in report.diagnostics) or report.source.stopped
