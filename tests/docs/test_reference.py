"""What is made or told by the package is up to date."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

import make_reference  # noqa: E402 - found by the line above
import retelling  # noqa: E402

from masterplan_kit.model import forms  # noqa: E402

PAGES = (
    "reference/rules.id.md",
    "reference/rules.en.md",
    "reference/programme.md",
    "reference/format.md",
    "reference/cli.md",
)
TOLD = ("../README.md", "how-to/own-look.md", "tutorial/first-plan.id.md", "tutorial/first-plan.en.md")


@cache
def pages() -> dict[Path, str]:
    return {file.resolve(): text for file, text in make_reference.pages().items()}


@pytest.mark.parametrize("name", [*PAGES, *TOLD])
def test_a_page_is_as_the_package_says(name: str) -> None:
    file = (ROOT / "docs" / name).resolve()
    assert file.read_text(encoding="utf-8") == pages()[file], (
        f"{name} is out of date: run `python scripts/make_reference.py`"
    )


def test_no_other_page_is_made() -> None:
    assert set(pages()) == {(ROOT / "docs" / name).resolve() for name in (*PAGES, *TOLD)}


def test_the_reference_names_every_rule_and_every_field() -> None:
    from masterplan_kit.editor import fields
    from masterplan_kit.rules import all_rules

    texts = {file.name: text for file, text in pages().items()}
    for rule in all_rules().values():
        assert f"### {rule.code} {rule.name}\n" in texts["rules.id.md"]
        assert f"### {rule.code} {rule.name}\n" in texts["rules.en.md"]
    for field, words in fields().items():
        assert f"| `{field.partition('.')[2]}` |" in texts["format.md"]
        assert make_reference.cell(words["about"]["id"]) in texts["format.md"]


READERS = {
    "rupiah": forms.money, "angka": forms.number, "bilangan cacah": forms.whole, "tanggal": forms.date,
    "bulan, triwulan, semester, tahun": forms.moment, "ya atau tidak": forms.flag,
}  # fmt: skip


def rows_of_forms() -> list[tuple[str, str, str, str]]:
    page = (ROOT / "scripts/reference/format.md").read_text(encoding="utf-8").partition("## Naskah bab")[0]
    rows = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]
    return [(row[0].partition(" / ")[0], row[1], row[2], row[3] if len(row) > 3 else "") for row in rows]


@pytest.mark.parametrize("row", [row for row in rows_of_forms() if row[0] in READERS], ids=lambda row: row[0])
def test_the_table_of_forms_tells_the_truth(row: tuple[str, str, str, str]) -> None:
    read = READERS[row[0]]
    for text in re.findall("`(.+?)`", row[1]):
        read(text)
    for column, understood in ((row[2], True), (row[3], False)):
        for text in re.findall("`(.+?)`", column):
            with pytest.raises(ValueError, match=re.escape(text)) as refused:
                read(text)
            context = getattr(refused.value, "context", {})
            assert understood == ("canonical" in context or "unit" in context), text


def test_every_kind_of_value_stands_in_the_table_of_forms() -> None:
    assert set(READERS) <= {row[0] for row in rows_of_forms()}


def test_a_page_that_asks_for_what_is_not_said_is_refused() -> None:
    page = "```console\nmasterplan programme --lang en\n```\n<!-- told: ACT006 -->\n```text\n```\n"
    with pytest.raises(ValueError, match="nothing was said of ACT006"):
        retelling.retold(page)
    told = retelling.retold(page.replace("ACT006", "lines 1"))
    assert told.endswith("```text\nEditions of the programme\n```\n")
    with pytest.raises(ValueError, match="cannot run: rm -rf"):
        retelling.retold("```console\nrm -rf examples\n```\n")
