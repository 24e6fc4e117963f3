"""The data fingerprint: the same for the same data, another for any other."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.load import load
from masterplan_kit.model import Masterplan
from masterplan_kit.render.seal import data_hash, differences, seal
from masterplan_kit.source import read_plan
from tests.render.shelves import example, plan

PLAN = """
    format: 1
    title: Masterplan Kota Contoh
    period: {start: 2027, end: 2036}
    vision: Kota yang mendengar
    missions: [Melayani, Mendengar]
    texts:
      background: |
        Alinea satu.

        Alinea dua.
    units:
      - {id: dinkes, name: Dinas Kesehatan}
      - {id: diskominfo, name: Dinas Kominfo}
    initiatives:
      - id: GOV-01
        name: Satu data
        benefits: [{outcome: Antre lebih singkat}]
        budget: [{source: apbd, amounts: {2027: 1250000000, 2028: 500000000}}]
        indicators: [{name: Waktu antre, unit: menit, baseline: 12.5, targets: {2027: 10, 2028: 8}}]
        quick_win: {progress: 0}
      - id: GOV-02
        name: Aduan warga
        milestones: [{name: Uji coba, due: 2027-08-17}]
"""


def loaded(text: str) -> Masterplan:
    return load(plan(text)).plan


def in_files(folder: Path, files: Mapping[str, str]) -> Masterplan:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(dedent(text), encoding="utf-8")
    return load(read_plan(folder)).plan


HASHED = (
    '{"format":1,"initiatives":[{"benefits":[{"outcome":"Antre lebih singkat"}],"budget":[{"amounts":{"2027":1250000000,'
    '"2028":500000000},"source":"apbd"}],"id":"GOV-01","indicators":[{"baseline":{"value":"12.5"},"name":"Waktu antre",'
    '"targets":{"2027":"10","2028":"8"},"unit":"menit"}],"name":"Satu data","quick_win":{"progress":"0"}},{"id":"GOV-02",'
    '"milestones":[{"due":"2027-08-17","name":"Uji coba"}],"name":"Aduan warga"}],"missions":["Melayani","Mendengar"],'
    '"period":{"end":"2036","start":"2027"},"texts":{"background":"Alinea satu.\\n\\nAlinea dua."},'
    '"title":"Masterplan Kota Contoh","units":[{"id":"dinkes","name":"Dinas Kesehatan"},{"id":"diskominfo",'
    '"name":"Dinas Kominfo"}],"vision":"Kota yang mendengar"}'
)


def test_it_is_a_hash_that_other_programs_can_make() -> None:
    assert data_hash(loaded(PLAN)) == hashlib.sha256(HASHED.encode()).hexdigest()


def test_it_is_short_enough_to_read_out() -> None:
    assert seal(loaded(PLAN)) == "0946-D2A2-A3A4-FF20"
    assert data_hash(loaded(PLAN)).startswith("0946d2a2a3a4ff20")


SAME = {
    "comments": ("vision:", "# arah\n    vision:"),
    "quotes": ("vision: Kota yang mendengar", 'vision: "Kota yang mendengar"'),
    "a folded text": ("vision: Kota yang mendengar", "vision: >\n      Kota yang\n      mendengar"),
    "block style": ("missions: [Melayani, Mendengar]", "missions:\n      - Melayani\n      - Mendengar"),
    "a block without its last line break": ("background: |", "background: |-"),
    "the order of keys": ("{start: 2027, end: 2036}", "{end: 2036, start: 2027}"),
    "the order of years": ("{2027: 10, 2028: 8}", "{2028: 8, 2027: 10}"),
    "money in words": ("1250000000", "Rp1,25 miliar"),
    "a decimal comma": ("baseline: 12.5", "baseline: '12,5'"),
    "zeros after the decimals": ("baseline: 12.5", "baseline: 12.50"),
    "a date in words": ("2027-08-17", "17 Agustus 2027"),
    "a mapping for a bare text": ("baseline: 12.5", "baseline: {value: 12.5}"),
    "a bare text for a mapping": ("[{outcome: Antre lebih singkat}]", "[Antre lebih singkat]"),
    "empty values": ("vision:", "notes:\n    stated: []\n    version: n/a\n    region: {name: , head: {}}\n    vision:"),
    "empty items": ("missions: [Melayani,", "missions: [Melayani, null,"),
    "the order of things with ids": (
        "- {id: dinkes, name: Dinas Kesehatan}\n      - {id: diskominfo, name: Dinas Kominfo}",
        "- {id: diskominfo, name: Dinas Kominfo}\n      - {id: dinkes, name: Dinas Kesehatan}",
    ),
}  # fmt: skip

OTHER = {
    "a letter": ("Kota yang mendengar", "Kota yang mendengar."),
    "a rupiah": ("1250000000", "1250000001"),
    "a year": ("{2027: 10,", "{2029: 10,"),
    "a tenth": ("baseline: 12.5", "baseline: 12.4"),
    "a day": ("2027-08-17", "2027-08-18"),
    "a month instead of a day": ("2027-08-17", "2027-08"),
    "the order of missions": ("[Melayani, Mendengar]", "[Mendengar, Melayani]"),
    "a paragraph": ("Alinea satu.\n\n", "Alinea satu.\n"),
    "a nought that is taken away": ("{progress: 0}", "{}"),
    "an id": ("id: GOV-02", "id: GOV-03"),
    "a unit": ("\n      - {id: dinkes, name: Dinas Kesehatan}", ""),
    "a value under another key": ("unit: menit", "direction: menit"),
}


@pytest.mark.parametrize("change", SAME)
def test_how_it_is_written_does_not_count(change: str) -> None:
    before, after = SAME[change]
    assert PLAN.count(before) == 1
    assert seal(loaded(PLAN.replace(before, after))) == seal(loaded(PLAN))


@pytest.mark.parametrize("change", OTHER)
def test_what_is_written_counts(change: str) -> None:
    before, after = OTHER[change]
    assert PLAN.count(before) == 1
    assert seal(loaded(PLAN.replace(before, after))) != seal(loaded(PLAN))


def test_in_which_files_it_is_written_does_not_count(tmp_path: Path) -> None:
    top, initiatives = dedent(PLAN).split("initiatives:\n")
    first, second = initiatives.split("  - id: GOV-02")
    files = {
        "rencana.yaml": top,
        "aksi/z-data.yaml": f"initiatives:\n{first}",
        "aksi/a-aduan.yaml": f"initiatives:\n  - id: GOV-02{second}",
    }
    assert data_hash(in_files(tmp_path, files)) == data_hash(loaded(PLAN))


def test_every_example_has_its_own() -> None:
    names = ("complete", "kota-bontang", "kabupaten-muara-enim", "kota-bogor", "provinsi-diy")
    assert len({seal(load(example(name)).plan) for name in names}) == len(names)


def test_the_parts_that_differ_are_named_by_key_and_id() -> None:
    other = PLAN.replace("Satu data", "Dua data").replace("Kota yang mendengar", "Kota").replace("dinkes", "rsud")
    found = list(differences(loaded(PLAN), loaded(other)))
    assert found == ["units[dinkes]", "vision", "initiatives[GOV-01]", "units[rsud]"]
    assert not list(differences(loaded(PLAN), loaded(PLAN)))
