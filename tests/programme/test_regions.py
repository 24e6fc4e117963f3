"""Regions: the table is whole, names are found as people write them, prose mentions are told apart."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from masterplan_kit.programme import regions
from masterplan_kit.programme.regions import ILLUSTRATION, find, mentions, region, retired, suggest, twins

ALIASES = Path(regions.__file__).parent / "data/regions-aliases.csv"
TWINS = [
    "Solok",
    "Bogor",
    "Sukabumi",
    "Bandung",
    "Tasikmalaya",
    "Cirebon",
    "Bekasi",
    "Banjar",
    "Magelang",
    "Semarang",
    "Pekalongan",
    "Tegal",
    "Blitar",
    "Kediri",
    "Malang",
    "Probolinggo",
    "Pasuruan",
    "Mojokerto",
    "Madiun",
    "Tangerang",
    "Serang",
    "Bima",
    "Kupang",
    "Gorontalo",
    "Jayapura",
    "Sorong",
]


def names(found: tuple[regions.Region, ...]) -> list[str]:
    return [one.name for one in found]


def test_the_table_is_whole() -> None:
    assert Counter(one.level for one in regions.regions()) == {"province": 38, "kabupaten": 416, "kota": 98}
    assert len({one.code for one in regions.regions()}) == 552


def test_the_table_is_what_the_script_would_write() -> None:
    pytest.importorskip("lokal")
    script = Path(__file__).parents[2] / "scripts/make_regions.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_region_lies_in_a_province_of_the_table() -> None:
    provinces = {one.code for one in regions.regions() if one.level == "province"}
    assert {one.province for one in regions.regions()} == provinces


def test_names_are_in_full_and_in_title_case() -> None:
    for one in regions.regions():
        assert "." not in one.name
        words = one.bare.replace("-", " ").split()
        assert all((word[0].isupper() and not word.isupper()) or word == "dan" for word in words), one.name


def test_every_full_name_is_one_region() -> None:
    for one in regions.regions():
        assert find(one.name) == (one,)
        assert find(one.name.upper()) == (one,)
        assert one in find(one.bare)


def test_twenty_six_names_are_both_kabupaten_and_kota() -> None:
    counted = Counter(one.bare for one in regions.regions() if one.level != "province")
    assert sorted(name for name, count in counted.items() if count == 2) == sorted(TWINS)
    for name in TWINS:
        assert names(twins(name)) == [f"Kabupaten {name}", f"Kota {name}"]
        assert twins(f"Kota {name}") == twins(name)
    assert twins("Bontang") == ()
    assert twins("Jambi") == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Bogor", ["Kabupaten Bogor", "Kota Bogor"]),
        ("kab. bogor", ["Kabupaten Bogor"]),
        ("Jambi", ["Provinsi Jambi", "Kota Jambi"]),
        ("Baubau", ["Kota Bau Bau"]),
        ("Kota Bau-Bau", ["Kota Bau Bau"]),
        ("Tanjungpinang", ["Kota Tanjung Pinang"]),
        ("Tojo Una-Una", ["Kabupaten Tojo Una Una"]),
        ("Kabupaten Tolitoli", ["Kabupaten Toli-Toli"]),
        ("Muko Muko", ["Kabupaten Mukomuko"]),
        ("Kota Palangka Raya", ["Kota Palangkaraya"]),
        ("Kotabaru", ["Kabupaten Kotabaru"]),
        ("Kota Mobagu", ["Kota Kotamobagu"]),
        ("Kab. Kep. Siau Tagulandang Biaro", ["Kabupaten Kepulauan Siau Tagulandang Biaro"]),
        ("Pangkajene & Kepulauan", ["Kabupaten Pangkajene dan Kepulauan"]),
        ("Kabupaten Kepulauan Seribu", ["Kabupaten Administrasi Kepulauan Seribu"]),
        ("Pangkep", ["Kabupaten Pangkajene dan Kepulauan"]),
        ("Kab. Sidrap", ["Kabupaten Sidenreng Rappang"]),
        ("PALI", ["Kabupaten Penukal Abab Lematang Ilir"]),
        ("Kabupaten PPU", ["Kabupaten Penajam Paser Utara"]),
        ("Kotim", ["Kabupaten Kotawaringin Timur"]),
        ("OKU", ["Kabupaten Ogan Komering Ulu"]),
        ("Sergai", ["Kabupaten Serdang Bedagai"]),
        ("Prov. DI Yogyakarta", ["Provinsi Daerah Istimewa Yogyakarta"]),
        ("D.I. Yogyakarta", ["Provinsi Daerah Istimewa Yogyakarta"]),
        ("Yogyakarta", ["Kota Yogyakarta"]),
        ("Daerah Khusus Jakarta", ["Provinsi Daerah Khusus Ibukota Jakarta"]),
        ("Kabupaten Toba Samosir", ["Kabupaten Toba"]),
        ("Kabupaten Pontianak", ["Kabupaten Mempawah"]),
        ("Pontianak", ["Kota Pontianak"]),
        ("Kabupaten Bontang", []),
        ("Kota", []),
        ("", []),
        (None, []),
    ],
)  # fmt: skip
def test_a_name_is_found_as_people_write_it(written: str | None, meant: list[str]) -> None:
    assert names(find(written)) == meant


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("Kabupaten Bontang", "Kota Bontang"),
        ("Kota Bontnag", "Kota Bontang"),
        ("Muara Enm", "Kabupaten Muara Enim"),
        ("Kota Tegl", "Kota Tegal"),
    ],
)
def test_a_wrong_name_gets_a_suggestion(written: str, first: str) -> None:
    assert names(suggest(written))[0] == first
    assert len(suggest(written)) <= 3


def test_nothing_is_suggested_for_nonsense() -> None:
    assert suggest("xyzzy") == ()


def test_aliases_lead_to_regions_and_none_is_idle() -> None:
    rows = [
        line.rpartition(",") for line in ALIASES.read_text(encoding="utf-8").splitlines()[1:] if line and line[0] != "#"
    ]
    assert len(rows) > 150
    official = {regions._key(name) for one in regions.regions() for name in (one.name, one.bare)}
    for written, _, code in rows:
        assert region(code) is not None, written
        if not written[0].isdigit() or " " in written:
            assert region(code) in find(written)
            assert regions._key(written) not in official, f"{written} is found without an alias"
    assert len({written for written, _, _ in rows}) == len(rows)


def test_codes_from_before_the_division_of_papua_are_known() -> None:
    old = {
        line.partition(",")[0] for line in ALIASES.read_text(encoding="utf-8").splitlines() if line[:2] in ("91", "92")
    }
    assert len(old) == 26
    assert all(region(code) is None for code in old)
    # the 28 kabupaten and one kota of old Papua, the 12 and one of old Papua Barat: each is retired or unchanged
    before = [f"91.{number:02}" for number in (*range(1, 29), 71)] + [
        f"92.{number:02}" for number in (*range(1, 13), 71)
    ]
    assert [code for code in before if region(code) is None and retired(code) is None] == []
    assert names((retired("91.09"), retired("92.05"))) == ["Kabupaten Mimika", "Kabupaten Raja Ampat"]  # type: ignore[arg-type]
    assert retired("64.74") is retired("Pangkep") is retired(None) is None


def test_every_region_of_new_papua_that_moved_has_one_old_code() -> None:
    moved = [
        one.code for one in regions.regions() if one.level != "province" and one.province in {"93", "94", "95", "96"}
    ]
    targets = [code for written, code in regions._aliases() if written[0].isdigit() and " " not in written]
    assert sorted(targets) == sorted(moved)


def test_the_region_of_the_examples_is_marked_and_not_in_the_table() -> None:
    contoh = region("99.71")
    assert contoh is not None
    assert contoh.illustration
    assert find("Kota Contoh") == (contoh,)
    assert not set(ILLUSTRATION) & set(regions.regions())
    assert not any(one.illustration for one in regions.regions())


def test_codes_are_text() -> None:
    assert region("11.10") is not region("11.1")
    assert region("11.1") is None


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Pemerintah Kota Bontang dan Kab. Kutai Timur", [("Kota Bontang", "64.74"), ("Kab. Kutai Timur", "64.08")]),
        ("Kota Bogor bukan Kabupaten Bogor", [("Kota Bogor", "32.71"), ("Kabupaten Bogor", "32.01")]),
        ("Wali Kota Bogor, Walikota Solok", [("Wali Kota Bogor", "32.71"), ("Walikota Solok", "13.72")]),
        ("BUPATI SLEMAN", [("BUPATI SLEMAN", "34.04")]),
        ("Gubernur Jawa Barat di Provinsi DKI Jakarta", [("Gubernur Jawa Barat", "32"), ("Provinsi DKI Jakarta", "31")]),
        ("KOTA BONTANG", [("KOTA BONTANG", "64.74")]),
        ("Kota\nBogor dan Depok", [("Kota\nBogor", "32.71")]),
        ("Kabupaten Pangkajene dan Kepulauan", [("Kabupaten Pangkajene dan Kepulauan", "73.10")]),
        ("Kabupaten Lima Puluh Kota Payakumbuh", [("Kabupaten Lima Puluh Kota", "13.07")]),
        ("Kota Tangerang Selatan Raya", [("Kota Tangerang Selatan", "36.74")]),
        ("Kabupaten Bandung. Barat daya kota", [("Kabupaten Bandung", "32.04")]),
        ("Kab.Sidrap", [("Kab.Sidrap", "73.14")]),
        ("Kabupaten Kep. Siau Tagulandang Biaro", [("Kabupaten Kep. Siau Tagulandang Biaro", "71.09")]),
        ("Kota Administrasi Jakarta Pusat", [("Kota Administrasi Jakarta Pusat", "31.71")]),
        ("Kabupaten/Kota Bandung", []),
        ("di kota. Malang benar", []),
        ("Kota Cerdas, kota besar, Ibu Kota Nusantara, kabupaten", []),
        ("Perkotaan Bogor, Bogor Raya", []),
        ("", []),
    ],
)  # fmt: skip
def test_prose_mentions_regions_by_type_and_name(prose: str, found: list[tuple[str, str]]) -> None:
    assert [(prose[start:end], one.code) for start, end, one in mentions(prose)] == found


def test_every_full_name_is_seen_in_prose() -> None:
    for one in regions.regions():
        prose = f"Belajar dari {one.name}."
        assert list(mentions(prose)) == [(13, 13 + len(one.name), one)]
