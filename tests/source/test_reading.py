"""The reader: what is understood, what is refused, and where exactly it says so."""

from __future__ import annotations

import os
import sys
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from masterplan_kit.load import load
from masterplan_kit.source import LEFT_OUT, File, Problem, Source, decode, find_plans, plan_files, read_plan, read_text
from masterplan_kit.source import merge as merged

Told = tuple[str, str, str]


def source(text: str | bytes, name: str = "rencana.yaml") -> Source:
    return read_text(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), name)


def folded(**files: str) -> Source:
    """A plan of several files, by name in the order given."""
    return merged("rencana", [File(f"{name}.yaml", text) for name, text in files.items()], [])


def told(problems: list[Problem]) -> list[Told]:
    """(rule, line:column of its start, the text it points at)."""
    found = []
    for problem in problems:
        place = problem.place
        line, column = place.file.position(place.start)
        found.append((problem.rule, f"{line}:{column}", place.file.text[place.start : place.end]))
    return found


def fixed(text: str) -> str:
    """`text` with the fixes of the reader and the model made, the last first."""
    loaded = load(source(text))
    changes = sorted((fix for problem in loaded.problems for fix in problem.fix), key=lambda fix: -fix.place.start)
    for change in changes:
        text = text[: change.place.start] + change.text + text[change.place.end :]
    return text


# --- what is read as it stands --------------------------------------------------------------------


def test_every_scalar_is_the_text_that_was_written() -> None:
    text = "title: NO\nversion: 010\nvision: 16:9\nregion:\n  code: 11.10\nmissions: [2026-02-30, 1e3, 0x1F, True, .inf, 12:30:45]\n"
    read = source(text)
    assert not read.problems
    assert read.data == {
        "title": "NO",
        "version": "010",
        "vision": "16:9",
        "region": {"code": "11.10"},
        "missions": ["2026-02-30", "1e3", "0x1F", "True", ".inf", "12:30:45"],
    }


@pytest.mark.parametrize("nothing", [*sorted(LEFT_OUT - {"-"}), "Belum ada", "N/A", "NULL", '"-"', "'n/a'"])
def test_what_means_nothing_counts_as_left_out(nothing: str) -> None:
    read = source(f"title: {nothing}\nmissions: [{nothing or '~'}, satu]\n")
    assert not read.problems
    assert read.data == {"missions": ["satu"]}
    assert list(read.blanks()) == [("title",)]
    assert read.blank(("title",))
    assert not read.blank(("missions",))
    assert not read.blank(("vision",))


def test_text_over_several_lines_is_joined_as_yaml_does() -> None:
    read = source("vision: >\n  Bontang\n  maju\nmissions:\n  - |\n    satu\n    dua\n  - tiga\n    empat\n")
    assert read.data == {"vision": "Bontang maju\n", "missions": ["satu\ndua\n", "tiga empat"]}


def test_a_url_and_a_time_within_braces_are_no_traps() -> None:
    read = source("region: {emblem: https://bontangkota.go.id/a.png, name: 08:00}\n")
    assert not read.problems
    assert read.data["region"] == {"emblem": "https://bontangkota.go.id/a.png", "name": "08:00"}


# --- places -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
def test_lines_and_columns_agree_with_editors_whatever_ends_the_lines(end: str, mark: str) -> None:
    text = mark + end.join(["format: 1", "# catatan", "region:", "  name: Kota Bontang", "  code: 64.74", ""])
    read = source(text.encode())
    assert not read.problems
    for keys, where, what in (
        (("region", "name"), (4, 9), "Kota Bontang"),
        (("region", "code"), (5, 9), "64.74"),
        (("region",), (3, 1), "region"),
        (("region", "facts", "year"), (3, 1), "region"),
        (("vision",), (1, 1), "format"),
        ((), (1, 1), "format"),
    ):
        place = read.place(keys)
        assert place.file.position(place.start) == where, keys
        assert place.file.text[place.start : place.end] == what
    assert read.files[0].line(4) == "  name: Kota Bontang"


def test_columns_count_code_points() -> None:
    read = source("region: {name: Kota “Båntang” 𝟚𝟘, code: x}\n")
    place = read.place(("region", "code"))
    assert place.file.position(place.start) == (1, 41)
    assert read.raw(("region", "name")) == "Kota “Båntang” 𝟚𝟘"


def test_an_item_is_known_by_its_id_or_name() -> None:
    read = source(
        "initiatives:\n  - pillar: living\n    id: LIV-01\n  - pillar: living\n    name: Posyandu\n  - pillar: living\n"
    )
    assert [
        read.place(("initiatives", number, "lead")).file.position(read.place(("initiatives", number, "lead")).start)
        for number in range(4)
    ] == [
        (3, 9),
        (5, 11),
        (6, 5),
        (1, 1),
    ]


def test_of_a_text_over_several_lines_the_first_is_marked() -> None:
    read = source("vision: |\n  Bontang\n  maju\n")
    place = read.place(("vision",))
    assert place.file.text[place.start : place.end] == "|"


# --- files: encodings and characters ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "rule", "where", "values"),
    [
        (b"title: Caf\xe9\n", "file-not-utf8", (1, 11), {"likely": "Windows-1252: é"}),
        (b"format: 1\r\ntitle: \x93Kota\x94\r\n", "file-not-utf8", (2, 8), {"likely": "Windows-1252: “"}),
        ("title: Kota\n".encode("utf-16"), "file-not-utf8", (1, 1), {"likely": "UTF-16"}),
        (b"\xfe\xff\x00t\x00:", "file-not-utf8", (1, 1), {"likely": "UTF-16"}),
        ("title: Kota\n".encode("utf-16-le"), "file-binary", (1, 1), {"kind": "NUL"}),
        ("title: Kota\n".encode("utf-32"), "file-not-utf8", (1, 1), {"likely": "UTF-16"}),
        (b"%PDF-1.7", "file-binary", (1, 1), {"kind": "PDF"}),
        (b"PK\x03\x04abc", "file-binary", (1, 1), {"kind": "Excel/Word (ZIP)"}),
        (b"\x1f\x8babc", "file-binary", (1, 1), {"kind": "GZIP"}),
        (b"title: \xe2\x80", "file-not-utf8", (1, 8), {"likely": "Windows-1252: â"}),
        (b"\xef\xbb", "file-not-utf8", (1, 1), {"likely": "Windows-1252: ï"}),
        (b"title: a\x00b\n", "file-binary", (1, 1), {"kind": "NUL"}),
        (b"title: a\x07b\n", "control-character", (1, 9), {"character": "U+0007"}),
        ("title: a\x85b\n".encode(), "control-character", (1, 9), {"character": "U+0085"}),
        ("title: a\u2028b\n".encode(), "control-character", (1, 9), {"character": "U+2028"}),
        ("title: a\n\ufeffvision: b\n".encode(), "control-character", (2, 1), {"character": "U+FEFF"}),
        ("title: a\uffffb\n".encode(), "control-character", (1, 9), {"character": "U+FFFF"}),
        ("title: a\u202eb\n".encode(), "bidi-character", (1, 9), {"character": "U+202E"}),
        ("title: a\U000e0041b\n".encode(), "bidi-character", (1, 9), {"character": "U+E0041"}),
        (b"title: a\xed\xa0\x80b\n", "file-not-utf8", (1, 9), {"likely": "Windows-1252: í"}),
    ],
)
def test_bytes_that_are_no_plain_text(data: bytes, rule: str, where: tuple[int, int], values: dict[str, str]) -> None:
    read = source(data)
    (problem,) = read.problems
    assert read.stopped
    assert not read.data
    assert problem.rule == rule
    assert problem.place.file.position(problem.place.start) == where
    assert {name: problem.values[name] for name in values} == values


def test_a_character_without_width_is_told_and_the_file_is_read_on() -> None:
    read = source("title: Smart\u200bCity\nvision: a\u00adb\n")
    assert told(read.problems) == [("zero-width-character", "1:13", "\u200b")]
    assert not read.stopped
    assert read.data["vision"] == "a\u00adb"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('title: "a\\0b"', "control-character"),
        ('title: "a\\e[31mb"', "control-character"),
        ('title: "a\\u202eb"', "bidi-character"),
        ('"a\\x07b": c', "control-character"),
        ('missions: ["a\\N"]', "control-character"),
    ],
)
def test_forbidden_characters_are_found_behind_escapes_too(text: str, rule: str) -> None:
    assert [problem.rule for problem in source(text + "\n").problems] == [rule]


# --- YAML's traps -------------------------------------------------------------------------------------

TRAPS = [
    # what stops the parser
    ("title: Jumpa Madu: sampah", "colon-in-value", "1:8", "Jumpa Madu: sampah"),
    ("title: Kota:", "colon-in-value", "1:8", "Kota:"),
    ("region: {name: Kota: Bontang}", "colon-in-value", "1:16", "Kota: Bontang"),
    ('title: "Baruga" Sehat', "text-after-quote", "1:8", '"Baruga" Sehat'),
    ("title: 'Minasate'ne'", "text-after-quote", "1:8", "'Minasate'ne'"),
    ('title: "Program #1" Sehat', "text-after-quote", "1:8", '"Program #1" Sehat'),
    ('region: {name: "Baruga" Sehat}', "text-after-quote", "1:16", '"Baruga" Sehat'),
    ("title: %100", "leading-character", "1:8", "%100"),
    ("title: @kota", "leading-character", "1:8", "@kota"),
    ("title: *kota*", "leading-character", "1:8", "*kota*"),
    ("title: > 100 orang", "leading-character", "1:8", "> 100 orang"),
    ("title: >100 orang", "leading-character", "1:8", ">100 orang"),
    ("title: | kota", "leading-character", "1:8", "| kota"),
    ("title: `kota`", "leading-character", "1:8", "`kota`"),
    ("title: & kota", "leading-character", "1:8", "& kota"),
    ("title: - kota", "leading-character", "1:8", "- kota"),
    ("title: -", "leading-character", "1:8", "-"),
    ("region: {name: @kota, code: x}", "leading-character", "1:16", "@kota"),
    ("region:\n\tname: Kota", "tab-indent", "2:1", "\t"),
    ("region:\n  name: Kota\n  \tcode: x", "tab-indent", "3:3", "\t"),
    ('title: "Kota\nvision: x', "quote-unclosed", "1:8", '"Kota'),
    ("title: 'Kota\nvision: x", "quote-unclosed", "1:8", "'Kota"),
    ('title: "Kota\nvision: "x"', "quote-unclosed", "1:8", '"Kota'),
    ("missions: [a, b\nvision: x", "bracket-unclosed", "1:11", "[a, b"),
    ("region: {name: a\nvision: x", "bracket-unclosed", "1:9", "{name: a"),
    ("theme: {main: #1d4e89, accent: x}\nvision: x", "comment-cuts-brackets", "1:15", "#1d4e89"),
    ("missions: [a, Program #1 warga]\nvision: x", "comment-cuts-brackets", "1:23", "#1 warga"),
    ("missions: ['a #1', b #2]\nvision: x", "comment-cuts-brackets", "1:22", "#2"),
    ("missions: [a #catatan\nvision: x", "bracket-unclosed", "1:11", "[a #catatan"),
    ("title: a\nmissions: [", "bracket-unclosed", "2:11", "["),
    ("missions: [a]]", "yaml-unreadable", "1:14", "]"),
    ("title: , x", "yaml-unreadable", "1:8", ", x"),
    ('file: "C:\\kota"', "backslash-in-quotes", "1:7", '"C:\\kota"'),
    ('file: "bukti\\ud800"', "backslash-in-quotes", "1:7", '"bukti\\ud800"'),
    ("region:\n  name: a\n   code: b", "indent-uneven", "3:4", "code: b"),
    ("region:\n    name: a\n  code: b", "indent-uneven", "3:3", "code: b"),
    ("title: a\n  vision: b", "indent-uneven", "2:3", "vision: b"),
    ("missions:\n  - a\n  b: c", "indent-uneven", "3:3", "b: c"),
    ("vision: |\n  satu\n dua", "indent-uneven", "3:2", "dua"),
    ("title:Kota\nvision: x", "colon-without-space", "1:1", "title:"),
    ("region:\n  name: a\n  code:b", "colon-without-space", "3:3", "code:"),
    ("missions:\n  - a\n  -b", "dash-without-space", "3:3", "-b"),
    ("title:\u00a0Kota\nvision: x", "colon-without-space", "1:1", "title:\u00a0"),
    ("missions:\n  - a\n  -\u00a0b", "dash-without-space", "3:3", "-\u00a0b"),
    ("title Kota\nvision: x", "line-without-colon", "1:1", "title Kota"),
    ("title: a\nvision", "line-without-colon", "2:1", "vision"),
    ("title: a\nvision\nmissions: [x]", "line-without-colon", "2:1", "vision"),
    ("title: a\n<<<<<<< HEAD\nvision: b\n=======\nvision: c\n>>>>>>> x", "conflict-marks", "2:1", "<<<<<<< HEAD"),
    ("title: a\n...\nvision: b", "several-documents", "2:1", "..."),
    ("%YAML 1.3\n---\ntitle: a", "yaml-directive", "1:1", "%YAML 1.3"),
    # what YAML allows and a plan does not
    ("%YAML 1.1\n---\ntitle: a", "yaml-directive", "1:1", "%YAML 1.1"),
    ("title: a\n---\nvision: b", "several-documents", "2:1", "---"),
    ("title: a\ntitle: b", "key-twice", "2:1", "title"),
    ('region: {name: a, "name": b}', "key-twice", "1:19", '"name"'),
    ("region:\n  <<: {name: a}", "yaml-merge", "2:3", "<<"),
    ("title: &t a", "yaml-alias", "1:8", "&t"),
    ("title: *t", "yaml-alias", "1:8", "*t"),
    ("region: &r\n  name: a", "yaml-alias", "1:9", "&r"),
    ("missions: [a, *b]", "yaml-alias", "1:15", "*b"),
    ("title: !!str a", "yaml-tag", "1:8", "!!str"),
    ("title: !include a.yaml", "yaml-tag", "1:8", "!include"),
    ("region: !!python/object:os.system {a: b}", "yaml-tag", "1:9", "!!python/object:os.system"),
    ("title: ! penting", "yaml-tag", "1:8", "!"),
    ('"": a', "key-odd", "1:1", '""'),
    ("[a]: b", "key-odd", "1:1", "["),
    ("? {a: b}\n: c", "key-odd", "1:3", "{"),
    ("k" * 129 + ": a", "key-odd", "1:1", "k" * 129),
    ("- title: a", "root-not-mapping", "1:1", "- title: a"),
    ("Kota Bontang", "root-not-mapping", "1:1", "Kota Bontang"),
    ("--- a", "root-not-mapping", "1:5", "a"),
    # what holds nothing
    ("", "plan-empty", "1:1", ""),
    ("# catatan", "plan-empty", "1:1", ""),
    ("---\n~", "plan-empty", "1:1", ""),
]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(
    ("text", "rule", "where", "what"), TRAPS, ids=[f"{trap[1]}-{number}" for number, trap in enumerate(TRAPS)]
)
def test_each_trap_is_named_at_its_place_and_stops_the_file(
    text: str, rule: str, where: str, what: str, end: str
) -> None:
    read = source((text + "\n").replace("\n", end) if text else "")
    assert told(read.problems)[:1] == [(rule, where, what)]
    assert read.stopped
    assert {problem.rule for problem in read.problems} == {rule}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("title: Jumpa Madu: sampah\n", 'title: "Jumpa Madu: sampah"\n'),
        ('title: "Baruga" Sehat  # catatan\n', "title: '\"Baruga\" Sehat'  # catatan\n"),
        ("title: 'Minasate'ne'\n", 'title: "Minasate\'ne"\n'),
        ('title: "a" dan "b"\n', 'title: \'"a" dan "b"\'\n'),
        ("title: %100\n", 'title: "%100"\n'),
        ("title: -\n", 'title: "-"\n'),
        ("region: {name: %a, code: b}\n", 'region: {name: "%a", code: b}\n'),
        ("region:\n\tname: Kota\n", "region:\n  name: Kota\n"),
        ('title: "C:\\kota"  # arsip\n', "title: 'C:\\kota'  # arsip\n"),
        ("title:Kota\nvision: x\n", "title: Kota\nvision: x\n"),
        ("missions:\n  - a\n  -b\n", "missions:\n  - a\n  - b\n"),
        ("title:\u00a0Kota\nvision: x\n", "title: Kota\nvision: x\n"),
        ("missions:\n  -\u00a0a\n  -\u00a0b\n", "missions:\n  - a\n  - b\n"),
        ("missions:\n  -a\n  -b\nvision: c\n", "missions:\n  - a\n  - b\nvision: c\n"),
        ("title: Program #1 warga  # catatan\n", 'title: "Program #1 warga"  # catatan\n'),
        ("theme:\n  colours:\n    main: #1D4E89  # biru\n", 'theme:\n  colours:\n    main: "#1D4E89"  # biru\n'),
        ("title: “Kota”  # catatan\r\nvision: x\r\n", 'title: "Kota"  # catatan\r\nvision: x\r\n'),
        ("missions:\n  - ‘Kota’\n", 'missions:\n  - "Kota"\n'),
        ("region: {name: Bontang, Kota Taman, code: x}\n", 'region: {name: "Bontang, Kota Taman", code: x}\n'),
        ("missions:\n  - Jumpa Madu: sampah  # catatan\n", 'missions:\n  - "Jumpa Madu: sampah"  # catatan\n'),
        ("region:\n  code: 11.10\n", 'region:\n  code: "11.10"\n'),
    ],
)
def test_the_fix_of_a_trap_changes_nothing_but_the_trap(text: str, wanted: str) -> None:
    assert fixed(text) == wanted
    assert not source(wanted).stopped


@pytest.mark.parametrize(
    "text", ["title: “Kota” Bontang", "title: Kota “Bontang”", "title: a #", "title: a # b", "title: C#", "title: a#1"]
)
def test_quotes_and_number_signs_within_a_text_are_nobodys_business(text: str) -> None:
    assert not source(text + "\n").problems


@pytest.mark.parametrize(
    ("text", "value", "column"),
    [
        ("title: #1d4e89", "#1d4e89", 8),
        ("title:   #12 dari 14 # catatan", "#12 dari 14", 10),
        ("title: #isi", "#isi", 8),
    ],
)
def test_a_value_that_begins_with_a_number_sign_is_hidden(text: str, value: str, column: int) -> None:
    read = source(f"{text}\nvision: x\n")
    (problem,) = read.problems
    assert (problem.rule, problem.values) == ("value-hidden", {"value": value})
    assert problem.place.file.position(problem.place.start) == (1, column)
    assert bool(problem.fix) == (value == "#1d4e89")
    assert read.data == {"vision": "x"}
    assert not read.stopped


@pytest.mark.parametrize(
    "text", ["title: # isi", "title:  # 1d4e89", "title:\n  # isi\n", "title: |\n  a: #1d4e89", "title: '' #1"]
)
def test_a_comment_in_place_of_a_value_is_nobodys_business(text: str) -> None:
    assert not source(f"{text}\nvision: x\n").problems


def test_a_number_sign_before_a_word_may_be_a_comment_so_there_is_no_fix() -> None:
    (problem,) = source("title: Muara Enim #merakyat\n").problems
    assert problem.rule == "comment-cuts-value"
    assert problem.values == {"value": "Muara Enim #merakyat", "kept": "Muara Enim"}
    assert not problem.fix


@pytest.mark.parametrize(
    ("text", "value", "read_as"),
    [
        ("a: {value: 2,94}", "2,94", {"value": "2,94"}),
        ("a: {value: 2,94, year: 2024}", "2,94", {"value": "2,94", "year": "2024"}),
        ("a: {amount: Rp1,25 miliar}", "Rp1,25 miliar", {"amount": "Rp1,25 miliar"}),
        ("a: {date: Selasa, 8 Mei 2018}", "Selasa, 8 Mei 2018", {"date": "Selasa, 8 Mei 2018"}),
        ("a: {2026: 1,250,000}", "1,250,000", {"2026": "1,250,000"}),
    ],
)
def test_a_comma_within_braces_is_told_once_and_read_as_meant(text: str, value: str, read_as: dict[str, str]) -> None:
    read = source(text + "\n")
    assert [(problem.rule, problem.values) for problem in read.problems] == [("comma-splits-value", {"value": value})]
    assert read.data["a"] == read_as
    assert not read.stopped


@pytest.mark.parametrize(
    "text",
    ["a: {b, c}", "a: {b: , c: d}", 'a: {b: "x", c: d}', "a: {b: [x], c}", "a: [b, c]", "a: {b: c,}", 'a: {b: "x", c}'],
)
def test_other_commas_are_left_alone(text: str) -> None:
    assert not source(text + "\n").problems


def test_a_key_written_twice_names_the_place_of_the_first() -> None:
    (problem,) = source("region:\n  name: a\n  code: b\n  name: c\n").problems
    (first,) = problem.related
    assert first.file.position(first.start) == (2, 3)


# --- limits -------------------------------------------------------------------------------------------


def test_nesting_may_be_32_deep_and_no_deeper() -> None:
    assert not source("a: " + "[" * 31 + "b" + "]" * 31 + "\n").problems
    read = source("a: " + "[" * 100_000)
    assert told(read.problems) == [("too-deep", "1:35", "[")]


def test_the_alias_bomb_is_refused_where_it_is_built() -> None:
    lines = ["a0: &a0 [lol, lol]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))]
    read = source("\n".join(lines) + "\n")
    assert read.problems[0].rule == "yaml-alias"
    assert {problem.rule for problem in read.problems} == {"yaml-alias"}
    assert not read.data


def test_the_merge_bomb_is_refused() -> None:
    lines = ["a0: &a0 {x: 1}", *(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 9))]
    assert {problem.rule for problem in source("\n".join(lines)).problems} == {"yaml-alias"}


def test_a_text_and_a_key_have_a_limit() -> None:
    assert not source(f"a: {'b' * 65_536}\n{'k' * 128}: c\n").problems
    assert [problem.rule for problem in source(f"a: {'b' * 65_537}\n").problems] == ["text-too-long"]


@pytest.mark.skipif(sys.platform == "win32", reason="no sparse files")
def test_a_file_of_50_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    plan = tmp_path / "rencana.yaml"
    with plan.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    tracemalloc.start()
    read = read_plan(plan)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(problem.rule, problem.values["size"]) for problem in read.problems] == [("file-too-large", 51_200)]
    assert peak < 1024 * 1024


@pytest.mark.parametrize(
    "text",
    [
        "missions: [" + "&a x, " * 9_000 + "x]",
        "region: {" + ", ".join(f"k{n}: 1" for n in range(9_000)) + "}",
        "a: {b: 1" + ", c" * 9_000 + "}",
        "indicators:\n- {total: 1" + " " * 60_000 + "x}",
        "- " * 100_000,
        "\n" * 300_000 + "a: b: c",
        "a: b" + " #x" * 100_000,
        "a: " + "“" * 50_000,
        "a: {" + "b: c: " * 50_000 + "}",
        "[" * 60_000,
        "a: '" + "''" * 60_000,
        'a: "' + "\\" * 60_001,
    ],
    ids=range(12),
)
def test_hostile_texts_take_no_time(text: str) -> None:
    assert load(source(text + "\n")).problems  # what takes more than linear time is felt here


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab:-#'\"{}[],&*!|>%@`?\\ \n\t\r1é“…<~="), max_size=60))
def test_whatever_is_written_the_reader_answers_with_places(text: str) -> None:
    read = source(text)
    loaded = load(read)
    for problem in loaded.problems:
        file = problem.place.file
        assert 0 <= problem.place.start <= len(file.text)
        line, column = file.position(problem.place.start)
        assert 1 <= line <= len(file.starts)
        assert 1 <= column <= len(file.line(line)) + 2
    for keys in read.blanks():
        assert read.blank(keys) or read.stopped or loaded.set_aside


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_whatever_the_bytes_the_reader_answers(data: bytes) -> None:
    file, problems = decode(data, "rencana.yaml")
    assert problems or file.text.encode() == data.removeprefix(b"\xef\xbb\xbf")
    read_text(data, "rencana.yaml")


# --- several files ------------------------------------------------------------------------------------


def test_a_list_goes_on_in_other_files_and_each_item_keeps_its_place() -> None:
    read = folded(
        a="format: 1\ninitiatives:\n  - name: satu\n",
        b="initiatives:\n  - name: dua\n  - name: tiga\n",
        c="vision: x\n",
    )
    assert not read.problems
    assert read.data == {
        "format": "1",
        "initiatives": [{"name": "satu"}, {"name": "dua"}, {"name": "tiga"}],
        "vision": "x",
    }
    places = [read.place(("initiatives", number, "name")) for number in range(3)]
    assert [(place.file.name, place.file.position(place.start).line) for place in places] == [
        ("a.yaml", 3),
        ("b.yaml", 2),
        ("b.yaml", 3),
    ]


def test_anything_else_stands_in_one_file_and_both_places_are_named() -> None:
    read = folded(a="region:\n  name: a\n", b="vision: x\nregion:\n  code: b\n")
    (problem,) = read.problems
    assert told([problem]) == [("key-in-two-files", "2:1", "region")]
    assert problem.place.file.name == "b.yaml"
    assert problem.values == {"key": "region", "file": "a.yaml"}
    assert [(place.file.name, place.file.position(place.start)) for place in problem.related] == [("a.yaml", (1, 1))]


@pytest.mark.parametrize(
    ("first", "second"),
    [("initiatives:\n", "initiatives:\n  - name: x\n"), ("initiatives:\n  - name: x\n", "initiatives: ~\n")],
)
def test_a_key_left_empty_in_one_file_is_filled_by_another(first: str, second: str) -> None:
    read = folded(a=f"format: 1\n{first}", b=second)
    assert not read.problems
    assert read.data["initiatives"] == [{"name": "x"}]
    assert not list(read.blanks())


def test_one_unreadable_file_does_not_hide_the_others() -> None:
    read = folded(a="format: 1\ntitle: a: b\n", b="vision: x\nvision: y\n", c="missions: [z]\n")
    assert [(problem.rule, problem.place.file.name) for problem in read.problems] == [
        ("colon-in-value", "a.yaml"),
        ("key-twice", "b.yaml"),
    ]
    assert read.stopped
    assert read.data == {"missions": ["z"]}


def test_a_file_with_comments_only_is_no_fault_beside_others() -> None:
    assert not folded(a="format: 1\n", b="# nanti\n").problems


# --- folders ------------------------------------------------------------------------------------------


def write(root: Path, **files: str) -> None:
    for name, text in files.items():
        file = root / name.replace("__", "/").replace("_yaml", ".yaml").replace("_yml", ".yml")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def test_the_files_of_a_plan_are_found_at_any_depth_in_name_order(tmp_path: Path) -> None:
    write(
        tmp_path,
        b_yaml="format: 1\n",
        a_yml="vision: x\n",
        dinas__kesehatan_yaml="missions: [a]\n",
        dinas__a__b_yaml="title: y\n",
    )
    (tmp_path / "catatan.txt").write_text("bukan: rencana\n", encoding="utf-8")
    write(tmp_path, reviews__satu_yaml="remarks: []\n")
    (tmp_path / ".masterplan.yaml").write_text("gate: final\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_text("a: b\n", encoding="utf-8")
    assert [file.relative_to(tmp_path).as_posix() for file in plan_files(tmp_path)] == [
        "a.yml",
        "b.yaml",
        "dinas/a/b.yaml",
        "dinas/kesehatan.yaml",
    ]
    read = read_plan(tmp_path, "kota/")
    assert [file.name for file in read.files] == [
        "kota/a.yml",
        "kota/b.yaml",
        "kota/dinas/a/b.yaml",
        "kota/dinas/kesehatan.yaml",
    ]
    assert set(read.data) == {"format", "vision", "missions", "title"}


def test_a_plan_within_a_plan_is_a_plan_of_its_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        rencana_yaml="format: 1\n",
        lama__rencana_yaml='"format" : 1\ntitle: lama\n',
        lama__lain__x_yaml="vision: x\n",
    )
    assert find_plans(tmp_path) == [tmp_path, tmp_path / "lama"]
    assert plan_files(tmp_path) == [tmp_path / "rencana.yaml"]
    assert plan_files(tmp_path / "lama") == [tmp_path / "lama" / "lain" / "x.yaml", tmp_path / "lama" / "rencana.yaml"]


def test_in_a_folder_of_plans_each_is_found(tmp_path: Path) -> None:
    write(
        tmp_path,
        bogor__rencana_yaml="format: 1\n",
        bontang__a__rencana_yaml="format: 1\n",
        kosong__x_yaml="vision: x\n",
    )
    assert find_plans(tmp_path) == [tmp_path / "bogor", tmp_path / "bontang" / "a"]
    assert find_plans(tmp_path / "kosong") == []
    assert find_plans(tmp_path / "bogor" / "rencana.yaml") == [tmp_path / "bogor" / "rencana.yaml"]


@pytest.mark.parametrize("text", ["# format: 1\n", "x:\n  format: 1\n", "formats: 1\n", "title: |\n  format: 1\n"])
def test_only_the_top_level_key_makes_a_folder_a_plan(tmp_path: Path, text: str) -> None:
    write(tmp_path, rencana_yaml=text)
    assert find_plans(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path, plan__rencana_yaml="format: 1\n", lain__x_yaml="vision: x\n")
    (tmp_path / "plan" / "tautan").symlink_to(tmp_path / "lain", target_is_directory=True)
    (tmp_path / "plan" / "induk").symlink_to(tmp_path, target_is_directory=True)
    assert plan_files(tmp_path / "plan") == [tmp_path / "plan" / "rencana.yaml"]
    assert find_plans(tmp_path) == [tmp_path / "plan"]


def test_a_file_that_is_gone_is_a_problem_with_its_cause(tmp_path: Path) -> None:
    (problem,) = read_plan(tmp_path / "tidak-ada.yaml", "tidak-ada.yaml").problems
    assert problem.rule == "file-unreadable"
    assert problem.values == {"file": "tidak-ada.yaml", "cause": "No such file or directory"}


def test_a_folder_without_any_file_is_an_empty_plan(tmp_path: Path) -> None:
    (problem,) = read_plan(tmp_path, "kosong").problems
    assert (problem.rule, problem.place.file.name) == ("plan-empty", "kosong")


def test_text_from_standard_input_bears_the_name_it_is_given() -> None:
    read = read_text(b"\xef\xbb\xbfformat: 1\r\ntitle: Kota: Bontang\r\n", "rencana.yaml")
    assert [file.name for file in read.files] == ["rencana.yaml"]
    assert read.files[0].path is None
    assert told(read.problems) == [("colon-in-value", "2:8", "Kota: Bontang")]
