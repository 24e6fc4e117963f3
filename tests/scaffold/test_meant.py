"""What an answer means, or the sentence that says why nobody can tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from masterplan_kit.cli.completion import slug
from masterplan_kit.i18n import fill
from masterplan_kit.programme import edition
from masterplan_kit.programme.regions import regions, twins
from masterplan_kit.scaffold import (
    OFFICES,
    Office,
    Unclear,
    edition_for,
    edition_meant,
    period_for,
    period_meant,
    region_meant,
    units_meant,
)


def sentences(meant: Callable[[], object]) -> tuple[str, str]:
    """What is said, in Indonesian and in English."""
    with pytest.raises(Unclear) as unclear:
        meant()
    return fill(unclear.value.text, unclear.value.values, "id"), fill(unclear.value.text, unclear.value.values, "en")


def test_every_region_is_meant_by_its_code_its_name_and_the_name_without_blanks() -> None:
    for region in regions():
        assert {region_meant(text) for text in (region.code, region.name, slug(region.name))} == {region}


def test_each_name_of_a_kabupaten_and_a_kota_is_asked_about_with_both() -> None:
    doubled = {region.bare for region in regions() if twins(region.name)}
    assert len(doubled) == 26
    for name in doubled:
        said = sentences(lambda name=name: region_meant(name))[0]  # type: ignore[misc]
        assert said.startswith(f"Ada beberapa daerah bernama “{name}”: ")
        assert all(f"{kind} {name} (" in said for kind in ("Kabupaten", "Kota"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bontng", ("Tidak ada daerah “bontng”; maksudnya Kota Bontang (64.74)?", "There is no region “bontng”; did you mean Kota Bontang (64.74)?")),
        ("91.01", ("Tidak ada daerah “91.01”; maksudnya Kabupaten Merauke (93.01)?", "There is no region “91.01”; did you mean Kabupaten Merauke (93.01)?")),
        ("Atlantis", (
            "Tidak ada daerah “Atlantis”; tulis kode Kemendagri seperti 64.74, atau namanya seperti Kota Bontang",
            "There is no region “Atlantis”; write its Kemendagri code like 64.74, or its name like Kota Bontang",
        )),
    ],
)  # fmt: skip
def test_a_region_that_is_none_is_told_with_the_nearest(text: str, said: tuple[str, str]) -> None:
    assert sentences(lambda: region_meant(text)) == said


def test_a_province_is_judged_by_the_edition_for_provinces_and_others_by_the_newest_of_theirs() -> None:
    assert {region.level: edition_for(region).edition for region in regions()} == {
        "province": "province",
        "kabupaten": "2023",
        "kota": "2023",
    }


def test_an_edition_that_is_unknown_or_for_other_regions_is_refused() -> None:
    assert sentences(lambda: edition_meant("2032", region_meant("64.74")))[1] == (
        "There is no edition “2032”; did you mean 2023? (choices: 2017, 2021-kppn, 2023, province)"
    )
    assert sentences(lambda: edition_meant("2023", region_meant("34")))[0] == (
        "Edisi 2023 bukan untuk Provinsi Daerah Istimewa Yogyakarta; pakai province"
    )


def test_the_usual_period_begins_next_year_and_is_as_long_as_the_edition_allows() -> None:
    assert period_for(edition("2023"), 2026) == range(2027, 2037)


@pytest.mark.parametrize("text", ["2027-2036", "2027 - 2036", "2027–2036", "2027 sampai 2036", "2027/2036"])
def test_a_period_is_read_as_people_write_it(text: str) -> None:
    assert period_meant(text, edition("2023")) == range(2027, 2037)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2027", "“2027” is no period; write the first and the last year like 2027-2036"),
        ("2027-2030", "2027-2030 covers 4 years; the programme asks for 5 to 10"),
        ("2027-2037", "2027-2037 covers 11 years; the programme asks for 5 to 10"),
        ("2036-2027", "“2036-2027” is no period; write the first and the last year like 2027-2036"),
    ],
)
def test_a_period_that_the_programme_does_not_take_is_told(text: str, said: str) -> None:
    assert sentences(lambda: period_meant(text, edition("2023")))[1] == said


def test_offices_are_known_by_id_name_and_short_form_and_others_taken_as_they_are_written() -> None:
    assert units_meant("diskominfo, Dinas Kesehatan, satpol pp,, dinkes") == (OFFICES[1], OFFICES[6], OFFICES[15])
    assert units_meant("bapperida, Dinas Kebudayaan (Kundha Kabudayan)") == (
        Office("bapperida"),
        Office("dinas-kebudayaan-kundha-kabudayan", "Dinas Kebudayaan (Kundha Kabudayan)"),
    )


@pytest.mark.parametrize("word", ["con", "LPT1", "../..", "…", "省"])
def test_an_office_whose_file_could_not_be_named_is_refused(word: str) -> None:
    assert sentences(lambda: units_meant(word))[1] == (
        f"“{word}” cannot name an office; write it like diskominfo or Dinas Kesehatan"
    )


def test_no_office_at_all_is_refused() -> None:
    assert sentences(lambda: units_meant(" , "))[0] == "Sebutkan sedikitnya satu perangkat daerah, misalnya diskominfo"


def test_offices_of_the_list_are_told_apart_by_every_word() -> None:
    words = [word for office in OFFICES for word in {office.id, office.name, office.short}]
    assert all(units_meant(word) == units_meant(word.upper()) for word in words)
    assert len({office.id for office in OFFICES}) == len(OFFICES) == 16
