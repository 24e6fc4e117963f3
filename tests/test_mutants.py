"""Whatever is done to a real plan: no traceback, every finding has a place and can be said."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from masterplan_kit.diagnostic import PlanReport, Report
from masterplan_kit.i18n import LANGS
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.report.text import render, render_compact
from masterplan_kit.source import File, Source, decode, merge, read_plan

EXAMPLES = Path(__file__).parent.parent / "examples"
OPTIONS = Options(dt.date(2026, 7, 1), gate="final")
JUNK = [
    "x", "[]", "{}", "[a, b]", "{a: b}", "-5", "0", "1e999", "NaN", '"\\e[31m"', "2026-02-30", "'", "*x", "&x y", "!!int ''",
    "|", ">-\n\n", "999999999999999999999", "..", "../../etc/passwd", '"\\ud800"', "{{ 7*7 }}", "[[[[]]]]", "10 M", "1.500",
    "ya", "2020-2021", "“kutip”", "؀", "-", "? x", "%", "@", "#", "{value: 2,94}", "[1, 2, {x: [y]}]", "Rp 5", "\t",
]  # fmt: skip
SHARE = {"kota-bontang": 1.0, "complete": 0.012}


def marks(level: Any) -> Iterator[tuple[File, int, int, int, int]]:
    for mark in level.values() if isinstance(level, dict) else level:
        yield mark[:5]
        if mark[5] is not None:
            yield from marks(mark[5])


def mutants(source: Source, plan: str) -> Iterator[tuple[str, File, str]]:
    """(what was done, to which file, its text then)."""
    luck = random.Random(plan)
    for number, (file, key_start, key_end, start, end) in enumerate(marks(source.marks)):
        if luck.random() > SHARE[plan]:
            continue
        text = file.text
        yield f"{number}-junk", file, text[:start] + luck.choice(JUNK) + "\n" + text[end:]
        if key_end < 0:
            continue
        yield f"{number}-dropped", file, text[:key_start] + text[end:].lstrip("\n")
        line = text[text.rfind("\n", 0, key_start) + 1 : end]
        at = text.rfind("\n", 0, key_start) + 1
        yield f"{number}-doubled", file, text[:at] + line.rstrip() + "\n" + text[at:]
        letter = luck.randrange(key_start, key_end)
        yield f"{number}-renamed", file, text[:letter] + luck.choice("xqzé_ #:") + text[letter + 1 :]


def changed(source: Source, file: File, text: str) -> Source:
    files, problems = [], []
    for one in source.files:
        new, found = decode((text if one is file else one.text).encode("utf-8", "surrogatepass"), one.name)
        files.append(new)
        problems += found
    return merge(source.name, files, problems)


def check(report: PlanReport) -> None:
    assert not report.crashes, report.crashes[0].traceback
    for one in (*report.diagnostics, *report.missing, *report.waived):
        assert any(one.place.file is file for file in report.source.files)
        assert 0 <= one.place.start <= one.place.end <= len(one.place.file.text)
        assert 1 <= one.start.line <= len(one.place.file.starts)
        for lang in LANGS:
            assert one.message(lang)
            assert one.why(lang)
            assert one.help(lang)
    for lang in LANGS:
        shown = render(Report(OPTIONS.as_of, [report]), lang) + render_compact(Report(OPTIONS.as_of, [report]), lang)
        assert "\x1b" not in shown
        shown.encode("utf-8")


@pytest.mark.parametrize("plan", SHARE)
@pytest.mark.parametrize("part", range(8))
def test_no_mutant_of_a_real_plan_breaks_the_linter(plan: str, part: int) -> None:
    source = read_plan(EXAMPLES / plan, plan)
    seen = 0
    for number, (name, file, text) in enumerate(mutants(source, plan)):
        if number % 8 == part:
            seen += 1
            try:
                check(lint_plan(changed(source, file, text), OPTIONS))
            except Exception as error:
                error.add_note(f"mutant {name} of {plan}")
                raise
    assert seen > 50


ODD = [
    b"", b"\n", b"---\n", b"~\n", b"null", b"...\n", b"- a\n", b"a\n", b"'a'\n", b"[]\n", b"{}\n", b"{a: }\n", b"? a\n", b": b\n", b"a: 1\na: 2\n",
    b"%YAML 1.3\n---\na: b\n", b"%TAG ! x\n---\na: b\n", b"--- a\n", b"a: 1\n---\nb: 2\n", b"a: &x [*x]\n", b"a: *x\n", b"<<: {a: b}\n", b"a: !!python/name:os.system x\n",
    b"\xff\xfea\x00", b"\xfe\xff\x00a", b"\xef\xbb\xbfformat: 1\n", b"format: 1\r\nregion: {}\r\n", b"format: 1\rtitle: x\r", b"a: \x07\n", b"a: \xc2\x85b\n", b"a: \xe2\x80\xa8b\n",
    b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n", b"PK\x03\x04", b"\x1f\x8b\x08", b"\x00\x00", b"a: 'x\n", b'a: "x\n', b"a: [x\n", b"a: {x\n", b"a: |\n\tx\n", b"\ta: b\n", b"a:\n\t- b\n",
    b"a: b: c\n", b"a: @x\n", b"a: `x`\n", b"a: %x\n", b"a: - b\n", b"a: > b\n", b"a: | b\n", b"<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", b'a: "\\ud800"\n', b'a: "\\xZZ"\n',
    b"initiatives: x\n", b"initiatives: {}\n", b"initiatives: [x, [y], {z: }]\n", b"period: [2020, 2021]\n", b"region: x\n", b"pillars: []\n", b"pillars: {x: y}\n", b"texts: [a]\n",
    b"format: 1\ninitiatives:\n- id: A\n  depends_on: [A]\n", b"a" * 200 + b": b\n", b"a: " + b"x" * 70000 + b"\n", b"[" * 10000, b"{a: " * 5000, b"- " * 5000, b"a:\n" + b" a:\n" * 3,
    "ＦＯＲＭＡＴ: 1\n".encode(), "fоrmat: 1\n".encode(), "name: \u202egnp.exe\n".encode(), "name: a\u200bb\n".encode(), "\u00e9: 1\n".encode("latin-1"),
]  # fmt: skip


@pytest.mark.parametrize("data", ODD, ids=lambda data: repr(data[:24]))
def test_no_odd_text_breaks_the_linter(data: bytes) -> None:
    file, problems = decode(data, "aneh.yaml")
    check(lint_plan(merge("aneh.yaml", [file], problems), OPTIONS))


def test_there_are_enough_mutants() -> None:
    plans = ((read_plan(EXAMPLES / plan, plan), plan) for plan in SHARE)
    assert sum(1 for source, plan in plans for _ in mutants(source, plan)) + len(ODD) > 1000
