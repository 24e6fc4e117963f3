"""`masterplan programme`: everything an edition says, in three forms."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest

from masterplan_kit.i18n import LANGS, Lang, Text
from masterplan_kit.node import Node
from masterplan_kit.programme import Source, edition, editions
from masterplan_kit.programme.model import Citation, Member, Window
from masterplan_kit.programme_page import as_markdown, as_text, blocks
from masterplan_kit.programme_page.words import HEADS, TITLES
from tests.cli.called import SOURCES, masterplan

INLINE = (Source, Citation, Member, Window)


def parts(value: object) -> list[object]:
    if isinstance(value, Node):
        return [value, *(one for name in value.attributes for one in parts(getattr(value, name)))]
    if isinstance(value, (tuple, dict)):
        return [one for part in (value.values() if isinstance(value, dict) else value) for one in parts(part)]
    return [value]


def test_without_an_edition_all_are_listed() -> None:
    told = masterplan("programme", "--lang", "en").stdout.decode()
    for name in editions():
        assert f"{name:<10} {edition(name).title.en}" in told
    assert "Edition 2023, judges: Regency and City; cohorts of 2022, 2023, and 2024" in told


@pytest.mark.parametrize("name", editions())
def test_every_block_of_an_edition_is_shown_with_its_source(name: str) -> None:
    programme = edition(name)
    shown = {block.name: block for block in blocks(programme)}
    assert set(shown) == set(programme.attributes) - {"edition", "title", "about", "judges", "covers", "sources"}
    assert set(shown) == set(TITLES)
    assert [block.name for block in shown.values() if block.source is None] == ["references"]
    assert list(shown)[-1] == "references"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", editions())
def test_nothing_that_an_edition_says_is_left_out(name: str, lang: Lang) -> None:
    programme = edition(name)
    text, page = "\n".join(as_text(programme, lang)), as_markdown(programme, (lang,))
    page = page.replace("\\", "").replace("&lt;", "<")
    for part in parts(programme):
        if isinstance(part, (Text, str)):
            word = part[lang] if isinstance(part, Text) else part
            if word in ("confirmed", "inferred", "recalled", "all", "partial", "none"):
                continue
            assert word in text, word
            assert word.replace("\\", "") in page, word


def test_every_column_has_a_name() -> None:
    for name in editions():
        for block in blocks(edition(name)):
            for table in block.tables:
                assert set(table.columns) <= set(HEADS)
                assert all(len(row) == len(table.columns) for row in table.rows)
                assert table.rows


def test_stages_cohorts_and_weights_can_be_read() -> None:
    told = masterplan("programme", "2023", "--lang", "id").stdout.decode()
    for words in (
        "waktu: Februari–Mei (kelompok 2017, 2018, dan 2019); Oktober–Januari, tahun sebelumnya",
        "hasil: Isu daerah per pilar; Kesiapan, kesenjangan dan SWOT",
        "kabupaten dan kota: 50",
        "Kab. Muara Enim (16.03)",
        "mulai: 8 Mei 2018",
        "bobot (persen): baseline 10, output 20, outcome 20, impact 20, quick-win 20, collaboration 10",
        "sebutan lain: tata kelola cerdas",
        "penggantinya: uu 23/2014",
        "Keyakinan: terkonfirmasi.",
        "Keyakinan: belum dapat dirujuk.",
    ):
        assert words in told, words


def test_as_json_an_edition_keeps_the_names_of_its_own_file() -> None:
    told = json.loads(masterplan("programme", "2023", "--format", "json").stdout)
    assert told["edition"] == "2023"
    assert told["blocks"]["period"]["value"] == {"min_years": 5, "max_years": 10}
    assert told["blocks"]["quick_wins"]["value"]["count"] == 6
    assert told["blocks"]["cohorts"]["value"][0]["dates"][0]["start"] == "2017-05-02"
    assert told["blocks"]["budget_kinds"]["source"]["confidence"] == "recalled"
    assert [one["edition"] for one in json.loads(masterplan("programme", "--format", "json").stdout)] == list(
        editions()
    )


def test_as_markdown_a_table_has_as_many_cells_in_every_row() -> None:
    page = masterplan("programme", "province", "--format", "markdown", "--lang", "en").stdout.decode()
    assert page.startswith("# Movement towards Smart City, province edition\n")
    width = 0
    for line in page.splitlines():
        if line.startswith("|"):
            count = line.replace("\\|", "").count("|")
            assert width in (0, count)
        width = line.replace("\\|", "").count("|") if line.startswith("|") else 0
    assert "| province |" in masterplan("programme", "--format", "markdown").stdout.decode()


def test_an_edition_of_ones_own_is_shown_and_cannot_command_the_terminal(tmp_path: Path) -> None:
    own = tmp_path / "edisi.yaml"
    own.write_text(
        "extends: '2023'\nedition: uji\ntitle: {id: 'Uji ##[group]', en: Try this | <b>}\n",
        encoding="utf-8",
    )
    told = masterplan("programme", str(own), "--lang", "id").stdout.decode()
    assert told.startswith("Uji # #[group]\n")
    page = masterplan("programme", str(own), "--lang", "en", "--format", "markdown").stdout.decode()
    assert page.startswith("# Try this \\| &lt;b>\n")
    assert "##[group]" not in masterplan("programme", str(own), "--format", "json").stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("2032",), "did you mean 2023?"),
        (("2023", "--format", "jsn"), "did you mean json?"),
        (("tidak/ada.yaml",), "tidak/ada.yaml"),
    ],
)
def test_a_wrong_call_exits_with_2(arguments: tuple[str, ...], words: str) -> None:
    done = masterplan("programme", *arguments)
    assert done.returncode == 2
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_console_of_ascii_letters_is_served() -> None:
    done = masterplan("programme", "2023", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stdout.isascii()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_person_who_watches_gets_tables() -> None:
    import pty

    told: list[bytes] = []

    def read(handle: int) -> bytes:
        told.append(os.read(handle, 65536))
        return told[-1]

    child, handle = pty.fork()
    if child == 0:
        environment = {
            "PYTHONPATH": str(SOURCES),
            "PYTHONUTF8": "1",
            "COLUMNS": "100",
            "TERM": "xterm",
            "NO_COLOR": "1",
        }
        os.execve(
            sys.executable, [sys.executable, "-m", "masterplan_kit", "programme", "2023", "--lang", "en"], environment
        )
    try:
        while read(handle):
            pass
    except OSError:
        pass  # the other end was closed
    _, status = os.waitpid(child, 0)
    text = re.sub("\x1b\\[[0-9;]*m", "", b"".join(told).decode())
    assert os.waitstatus_to_exitcode(status) == 0
    assert "─────" in text
    assert "Smart Governance" in text
    assert "meetings a year: 1" in text
    assert max(map(len, text.splitlines())) <= 100
