"""What must hold for any plan whatever: reading and judging end, fixes lose nothing, words stay harmless."""

from __future__ import annotations

import datetime as dt
import re
import signal
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from masterplan_kit.cli import lint as command_lint
from masterplan_kit.cli.options import command, quick
from masterplan_kit.diagnostic import GATES, PlanReport
from masterplan_kit.i18n import LANGS, Text
from masterplan_kit.lint import Options, lint_plan, mend_plan
from masterplan_kit.model import PLAN
from masterplan_kit.node import Node, key_of
from masterplan_kit.report import FORMATS, render_report
from masterplan_kit.report.visible import uncommanding, visible
from masterplan_kit.source import Place, Source, find_plans, read_text
from tests.cli.called import SOURCES

AS_OF = dt.date(2026, 7, 1)
slow = settings(
    deadline=None, max_examples=60, suppress_health_check=list(HealthCheck), derandomize=True, database=None
)
many = settings(slow, max_examples=300)

# ---- plans of the format's own keys, with anything for values ------------------------------------------

WORDS = (
    "", "~", "-", "ya", "tidak", "true", "0", "1", "-1", "2026", "2026-2035", "2026 s.d. 2035", "1.000.000", "Rp2 miliar", "Rp 1,5 T",
    "14 hari", "12,5%", "2,94", "31 Maret 2026", "31/02/2026", "Senin, 31 Maret 2026", "TW II 2027", "9999999999999999999", "1e999",
    "NaN", "64.74", "11.10", "64", "APBD", "apbd", "pendek", "short", "Smart Governance", "governance", "final", "draft", "done",
    "stopped", "SPBE", "id", "I1", "G1", "ACT006", "initiative-outlives-horizon", "{x}", "{0}", "##[error]x", "::error::x", "a: b",
    "a #b", "'", '"', "\\", "“Cerdas”", "é", "漢字", "x" * 200, "Dinas Komunikasi dan Informatika", "Bappeda", "../../x", "https://x",
)  # fmt: skip
scalars = st.one_of(st.sampled_from(WORDS), st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=12))
junk = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "name", "2026", "x"]) | scalars, inner, max_size=3)
    ),
    max_leaves=5,
)


def of_hint(hint: Any, depth: int) -> st.SearchStrategy[Any]:
    parts = [part for part in get_args(hint) if part is not type(None)]
    if get_origin(hint) is UnionType and len(parts) == 1:
        return of_hint(parts[0], depth)
    if isinstance(hint, type) and issubclass(hint, Node):
        return of_kind(hint, depth - 1)
    if get_origin(hint) is tuple:
        return st.lists(of_hint(parts[0], depth), max_size=4)
    if get_origin(hint) is dict:
        return st.dictionaries(
            st.sampled_from(["2026", "2027", "2026-2028", "governance", "vision"]) | scalars,
            of_hint(parts[-1], depth),
            max_size=3,
        )
    return scalars


def later(hint: Any, depth: int) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: of_hint(hint, depth))


def of_kind(kind: type[Node], depth: int = 4) -> st.SearchStrategy[Any]:
    if depth <= 0:
        return junk
    hints = get_type_hints(kind)
    fields = {key_of(name): later(hints[name], depth) for name in kind.attributes}

    def filled(names: list[str]) -> st.SearchStrategy[Any]:
        values = {name: st.one_of(fields[name], fields[name], fields[name], junk) for name in names}
        slips = st.dictionaries(
            st.sampled_from([f"{names[0]}s", names[0].upper(), "nama", "keterangan"]), junk, max_size=1
        )
        return st.tuples(st.fixed_dictionaries(values), slips).map(lambda both: both[1] | both[0])

    some = st.lists(st.sampled_from(sorted(fields)), min_size=1, max_size=7, unique=True)
    return some.flatmap(filled)


plans = of_kind(PLAN.root)


def as_yaml(tree: object) -> bytes:
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, default_flow_style=None).encode()


def check(source: Source, gate: Any = None) -> PlanReport:
    report = lint_plan(source, Options(AS_OF, gate=gate))
    assert not report.crashes, report.crashes[0].traceback
    for one in [*report.diagnostics, *report.missing, *report.waived]:
        for place in (one.place, *(other[0] for other in one.related), *(change.place for change in one.fix)):
            assert place.file in source.files
            assert 0 <= place.start <= place.end <= len(place.file.text)
            assert place.file.position(place.start) <= place.file.position(place.end)
        for lang in LANGS:
            for sentence in (one.message(lang), one.why(lang), one.help(lang)):
                assert sentence.strip()
    return report


@slow
@given(plans, st.sampled_from(GATES))
def test_any_plan_of_the_formats_own_keys_is_read_judged_and_told(tree: Any, gate: Any) -> None:
    report = check(read_text(as_yaml(tree), "rencana.yaml"), gate)
    assert report.gate == gate


@settings(slow, max_examples=15)
@given(st.lists(plans, min_size=1, max_size=3))
def test_every_format_can_say_what_any_plan_gets(trees: list[Any]) -> None:
    from masterplan_kit.diagnostic import Report

    report = Report(
        AS_OF, [check(read_text(as_yaml(tree), f"{number}.yaml"), "final") for number, tree in enumerate(trees)]
    )
    for form in FORMATS:
        for lang in LANGS:
            text = render_report(form, report, lang)
            assert text
            assert "##[" not in text
            assert not [
                letter for letter in text if unicodedata.category(letter) in ("Cc", "Cf", "Cs") and letter != "\n"
            ]


@slow
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_and_judged(data: bytes) -> None:
    check(read_text(data, "rencana.yaml"))


def test_a_place_in_words_counts_the_items_that_were_set_aside() -> None:
    text = "format: 1\ninitiatives:\n  - [x]\n  - name: A\n    budget: {source: apbd, kind: capital, amounts: x}\n"
    found = [
        one for one in check(read_text(text.encode(), "rencana.yaml"), "final").diagnostics if one.start == (5, 52)
    ]
    assert [(one.rule.name, one.path) for one in found] == [("not-a-mapping", "initiatives[1].budget[0].amounts")]


# ---- fixes ---------------------------------------------------------------------------------------------

PARTS = (
    "period: 2026-2035", "period: 2026 - 2035   # sepuluh tahun", "region:\n  code: 11.10", "region: {code: 64.74, name: Bontang}",
    "titel: Kota # judul", "title: 'Kota: A'", "title: Jumpa Madu: sampah", "title: “Cerdas”", "title: Program #1 warga", "status: Draft",
    "title:Kota", "\ttitle: x", "missions: Satu", "missions:\n  -Satu\n  -Dua\n", "missions:\n  - Satu: dua\n  - tiga # c\n# akhir\n",
    "units:\n  - {code: 1.10, name: Dinas A}\n  - name: Dinas B\n    code: 2.20 # kode\n", "vision: Kota\n  yang cerdas",
    "vision: Kota cerdas   \n#komentar rapat\n", "adoption:\n  date: 31 Maret 2026\n  number: 12", "cohort: {year: 2019}",
    "waivers:\n  - rule: ACT006\n    reason: x\n    until: 1 Juli 2027", "workshops:\n  - date: Senin, 31 Maret 2026\n    stage: bimtek 1\n",
    "team:\n  - Budi\n  - name: Ani\n    group: pemerintah", 'issues:\n  - id: I1\n    text: "a # b"\n', "glossary:\n  - term: SPBE\n    meaning: Sistem # ya\n",
    "initiatives:\n  - name: A # satu\n    budgt:\n      - source: APBD\n        kind: modal\n        amounts: {2026: 1.000.000, 2027: Rp 2 miliar}\n    quick_win: ya\n    schedule: 2026-2030\n    partners: C\n",
    'initiatives:\n- name: |\n    blok # bukan komentar\n    dua\n  problem: >-\n    lipat\n\n    lagi\n  outcome: "dua\n    baris"\n- nama: B\n  horizon: pendek\n  indicators:\n    - name: X\n      satuan: hari\n      baseline: {value: 14 hari, year: 2025}\n      targets: {2027: 2,94, 2028: 3}\n- Sampah\n',
)  # fmt: skip
REMARKS = ("", "# komentar", "   # menjorok", "#", "# a: b #c", "# “dikutip”")


@st.composite
def written(draw: st.DrawFn) -> str:
    lines = ["format: 1"]
    for part in draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=5, unique=True)):
        lines += [draw(st.sampled_from(REMARKS)), part.rstrip("\n")]
    return "\n".join(lines).replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"]))) + draw(
        st.sampled_from(["", "\n", "\n# tamat"])
    )


def comments(text: str) -> Counter[str]:
    return Counter(found.rstrip() for found in re.findall(r"(?<!\S)#[^\r\n]*", text))


def lines_of(place: Place) -> range:
    return range(place.file.position(place.start).line, place.file.position(place.end).line + 1)


@slow
@given(written(), st.sampled_from([None, "final"]))
def test_fixes_lose_no_line_and_no_comment_and_leave_nothing_to_fix(text: str, gate: Any) -> None:
    options = Options(AS_OF, gate=gate)
    (one,) = mend_plan(read_text(text.encode(), "rencana.yaml"), options)
    assert not one.refused
    assert set(comments(text) - comments(one.text)) <= {"#1 warga"}  # words that YAML had taken for a comment
    touched = {line for found in one.fixed for change in found.fix for line in lines_of(change.place)}
    old, new = re.split(r"\r\n|\n|\r", text), re.split(r"\r\n|\n|\r", one.text)
    if len(old) == len(new):
        assert {
            number for number, pair in enumerate(zip(old, new, strict=True), start=1) if pair[0] != pair[1]
        } <= touched
    (again,) = mend_plan(read_text(one.text.encode(), "rencana.yaml"), options)
    assert not again.changed
    assert not again.refused


def test_two_lines_that_stop_the_reader_are_both_mended() -> None:
    text = "format: 1\ntitle:Kota\nvision: Jumpa Madu: sampah\nmissions:\n  -Satu\n  -Dua\n"
    (one,) = mend_plan(read_text(text.encode(), "rencana.yaml"), Options(AS_OF))
    assert one.text == 'format: 1\ntitle: Kota\nvision: "Jumpa Madu: sampah"\nmissions:\n  - Satu\n  - Dua\n'


def test_a_text_that_cannot_be_read_in_the_end_stays_as_it_was() -> None:
    text = 'format: 1\ntitle:Kota\nvision: "Kota\n'
    (one,) = mend_plan(read_text(text.encode(), "rencana.yaml"), Options(AS_OF))
    assert not one.changed
    assert not one.refused


# ---- calls ---------------------------------------------------------------------------------------------

FLAGS = [flag for option in command_lint.OPTIONS for flag in option.flags]
VALUES = [
    "id",
    "en",
    "final",
    "json",
    "text",
    "0",
    "7",
    "²",
    "٣",
    "-1",
    "+1",
    "1.5",
    " 1",
    "error",
    "x",
    "",
    "-",
    "--",
    "-x",
    "rencana",
    "a=b",
    "auto",
]
tokens = st.sampled_from([*FLAGS, *VALUES, "-qv", "-q=1", "--lan", "--nonsense"]) | st.tuples(
    st.sampled_from(FLAGS), st.sampled_from(VALUES)
).map("=".join)


def parsed_by_typer(arguments: list[str]) -> tuple[list[str], dict[str, Any]] | None:
    import typer

    taken: list[tuple[list[str], dict[str, Any]]] = []

    def keep(paths: list[str], values: dict[str, Any]) -> int:
        taken.append((paths, values))
        return 0

    app = typer.Typer(add_completion=False)
    app.command()(command(keep, command_lint.OPTIONS, Text("x", "x")))
    with pytest.raises(SystemExit):
        app(arguments, standalone_mode=True)
    return taken[0] if taken else None


@many
@given(st.lists(tokens, max_size=6))
def test_the_start_without_typer_reads_a_call_as_typer_does(arguments: list[str]) -> None:
    plain = quick(arguments, command_lint.OPTIONS)
    if plain is not None:
        assert plain == parsed_by_typer(arguments)


# ---- words ---------------------------------------------------------------------------------------------

RISKY = st.sampled_from("\x1b\r\n\b\x00\x85\u202e\u2066\u200b\ud800\ufeff\u2028#[:e ")


@many
@given(st.text(RISKY | st.characters(), max_size=40))
def test_visible_text_holds_nothing_unseen_and_no_command(text: str) -> None:
    shown = visible(text)
    assert not [
        letter
        for letter in shown
        if unicodedata.category(letter) in ("Cc", "Cs") or unicodedata.bidirectional(letter) in BIDI
    ]
    assert not re.search(r"##([A-Za-z]+)?\[", shown)
    assert visible(shown) == shown
    assert not [line for line in uncommanding(text).split("\n") if re.match(r"[ \t]*::[A-Za-z]", line)]


BIDI = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


# ---- writing -------------------------------------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from masterplan_kit.writing import write_whole
print("go", flush=True)
number = 0
while True:
    number += 1
    write_whole(Path(sys.argv[1]), b"format: 1\\n# " + b"%d" % (number % 10) * 200_000 + b"\\n")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_write_leaves_one_content_whole_and_no_other_plan(tmp_path: Path) -> None:
    file = tmp_path / "rencana.yaml"
    file.write_bytes(b"format: 1\n# " + b"0" * 200_000 + b"\n")
    for turn in range(60):
        with subprocess.Popen(
            [sys.executable, "-S", "-c", WRITER, str(file)], stdout=subprocess.PIPE, env={"PYTHONPATH": str(SOURCES)}
        ) as child:
            assert child.stdout
            child.stdout.readline()
            time.sleep(turn % 12 / 1000)
            child.kill()
        body = file.read_bytes().removeprefix(b"format: 1\n# ").removesuffix(b"\n")
        assert len(body) == 200_000
        assert len(set(body)) == 1
    assert find_plans(tmp_path) == [tmp_path]
    assert visible_names(tmp_path.iterdir()) == ["rencana.yaml"]


def visible_names(paths: Iterable[Path]) -> list[str]:
    return [path.name for path in paths if not path.name.startswith(".")]
