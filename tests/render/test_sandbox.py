"""Own templates see the document and nothing of the machine; what goes wrong in them is one sentence with its line."""

from __future__ import annotations

import datetime as dt
import os
import pickle
from collections import deque
from decimal import Decimal
from pathlib import Path
from types import BuiltinMethodType, FunctionType, MethodType, ModuleType
from typing import Any

import pytest
from jinja2 import UndefinedError

from masterplan_kit.i18n import LANGS, fill
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render import shelf as shelves
from masterplan_kit.render.book import Order
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look
from masterplan_kit.render.labels import labels
from masterplan_kit.render.outline import Outline
from masterplan_kit.render.pdf import Refused
from masterplan_kit.render.sandbox import confined
from masterplan_kit.render.shelf import Shelf
from masterplan_kit.render.template_fault import TemplateFault
from masterplan_kit.source import File, Source
from tests.render.shelves import AS_OF, document, example, html, plan

SECRET = "kunci-rahasia-4711"
_PLAN = """
    format: 1
    programme: "2023"
    title: Rencana uji
    vision: Kota yang melayani
    initiatives:
      - {id: GOV-01, name: Izin sehari, pillar: governance}
"""


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def rendered(folder: Path, text: str) -> str:
    """What an own template of that text gives."""
    write(folder, "own.html.j2", text)
    doc = document(plan(_PLAN))
    own = environment("id", "id", folder)
    with confined(own):
        return own.get_template("own.html.j2").render(doc=doc, t=labels("id"), outline=Outline(), look=Look())


def said(folder: Path, text: str) -> list[str]:
    """The sentence about that template, in both languages."""
    with pytest.raises(TemplateFault) as stopped:
        rendered(folder, text)
    return [fill(stopped.value.text, stopped.value.values, lang) for lang in LANGS]


# --- what is closed ----------------------------------------------------------------------------

CLOSED = [
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ [].__class__.__base__.__subclasses__() }}",
    "{{ doc | attr('__class__') }}",
    "{{ doc | attr('__init__') }}",
    "{{ doc['__dict__'] }}",
    "{{ ([doc] | map(attribute='__class__') | list)[0].x }}",
    "{{ ([doc] | map(attribute='__init__.__globals__') | list)[0].x }}",
    "{{ '{0.__class__}'.format(doc) }}",
    "{{ '{x}'.format_map({'x': 1}) }}",
    "{{ ('{0.__class__}' | e).format(doc) }}",
    "{{ (['{0}'] | map(attribute='format') | list)[0]('x') }}",
    "{{ self.__init__ }}",
    "{{ self._TemplateReference__context }}",
    "{% macro m() %}{% endmacro %}{{ m._func }}",
    "{% macro m() %}{% endmacro %}{{ m._environment }}",
    "{% for one in [1] %}{{ loop._iterable }}{% endfor %}",
    "{{ range.__globals__ }}",
    "{{ dict.mro() }}",
    "{{ dict.fromkeys('ab') }}",
    "{{ doc.names.term.__func__ }}",
    "{{ doc.report }}",
    "{{ doc.report.source.folder }}",
    "{{ doc.report.source.folder.joinpath('/etc/passwd').read_text() }}",
    "{{ doc.as_of.today() }}",
    "{{ doc.as_of.fromisoformat('2026-01-01') }}",
    "{{ doc.plan.keys() }}",
    "{{ t._entries }}",
]


@pytest.mark.parametrize("text", CLOSED)
def test_a_way_out_of_the_document_is_closed(text: str, tmp_path: Path) -> None:
    own_language, english = said(tmp_path, text)
    assert own_language.startswith("own.html.j2, baris 1 (")
    assert own_language.endswith("” tertutup bagi templat")
    assert english.endswith("” is closed to templates")


@pytest.mark.parametrize("name", ["__class__", "__reduce_ex__", "__init_subclass__", "__getattribute__"])
def test_what_a_view_gives_by_name_cannot_be_called(name: str, tmp_path: Path) -> None:
    _, english = said(tmp_path, f"{{{{ doc.programme.vocabulary('{name}')(2) }}}}")
    assert english.endswith("is closed to templates")


@pytest.mark.parametrize("name", ["lipsum", "cycler", "joiner", "namespace", "request", "config", "open", "__import__"])
def test_what_a_book_does_not_need_is_not_there(name: str, tmp_path: Path) -> None:
    assert said(tmp_path, f"{{{{ {name}() }}}}") == [
        f"own.html.j2, baris 1 ({{{{ {name}() }}}}): “{name}” tidak ada",
        f"own.html.j2, line 1 ({{{{ {name}() }}}}): there is no “{name}”",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{% do doc.gallery.clear() %}", "clear"),
        ("{% do doc.gallery.update({'a': 'b'}) %}", "update"),
        ("{% do outline.headings.append(1) %}", "append"),
    ],
)
def test_nothing_of_the_document_can_be_changed(text: str, name: str, tmp_path: Path) -> None:
    assert said(tmp_path, text)[1] == f"own.html.j2, line 1 ({text}): “{name}” is closed to templates"


def test_nothing_can_be_set_on_the_document(tmp_path: Path) -> None:
    assert said(tmp_path, "{% set doc.lang = 'xx' %}")[1].endswith("cannot assign attribute on non-namespace object")


def test_no_value_that_a_template_can_reach_knows_a_file_or_a_function(tmp_path: Path) -> None:
    doc, own = document("kota-bontang"), environment("id", "id", tmp_path)
    seen: dict[int, Any] = {}
    waiting: deque[Any] = deque([doc, labels("id"), Look()])
    while waiting:
        at = waiting.popleft()
        if id(at) in seen:
            continue
        seen[id(at)] = at
        if isinstance(at, (str, bytes, int, float, Decimal, dt.date, type(None))):
            continue
        if isinstance(at, (tuple, list, dict, set, frozenset)):
            waiting += at
            waiting += at.values() if isinstance(at, dict) else ()
        for name in dir(at):
            value = None if name.startswith("_") else getattr(at, name, None)
            if not isinstance(value, (MethodType, BuiltinMethodType)) and own.is_safe_attribute(at, name, value):  # type: ignore[attr-defined]
                waiting.append(value)
    assert not [one for one in seen.values() if isinstance(one, (Path, Source, File, ModuleType, FunctionType, type))]
    assert doc in seen.values()
    assert doc.plan.initiatives[0] in seen.values()
    assert len({type(one) for one in seen.values()}) > 60


# --- which files -------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates with a secret beside it."""
    write(tmp_path, "rahasia.html.j2", SECRET)
    write(tmp_path, "luar/dalam.html.j2", SECRET)
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


@pytest.mark.parametrize(
    "name",
    ["../rahasia.html.j2", "x/../../rahasia.html.j2", "..\\\\rahasia.html.j2", "kit/../../README.md", "/etc/passwd",
     "file:///etc/passwd", "kit//etc/passwd", ".rahasia", "kit/nama-lain.html.j2"],
)  # fmt: skip
def test_a_name_that_leads_out_of_the_folder_leads_nowhere(name: str, folder: Path) -> None:
    own_language, english = said(folder, f'{{% include "{name}" %}}')
    shown = name.replace("\\\\", "\\")
    assert own_language.endswith(f": templat “{shown}” tidak ada")
    assert english.endswith(f": there is no template “{shown}”")


def test_of_several_names_all_are_told(folder: Path) -> None:
    assert said(folder, '{% include ["satu", "dua"] %}')[0].endswith(": templat “satu, dua” tidak ada")


def test_the_absolute_path_of_a_file_leads_nowhere(folder: Path) -> None:
    assert "there is no template" in said(folder, f'{{% include "{folder.parent / "rahasia.html.j2"}" %}}')[1]


def test_links_and_pipes_are_not_followed(folder: Path) -> None:
    (folder / "taut.html.j2").symlink_to(folder.parent / "rahasia.html.j2")
    (folder / "taut").symlink_to(folder.parent / "luar")
    os.mkfifo(folder / "pipa.html.j2")
    (folder / "besar.html.j2").write_bytes(b"x" * (1024**2 + 1))
    (folder / "latin.html.j2").write_bytes("Kediri é".encode("latin-1"))
    for name in ("taut.html.j2", "taut/dalam.html.j2", "pipa.html.j2", "besar.html.j2", "latin.html.j2"):
        assert said(folder, f'{{% include "{name}" %}}') == [
            f"{name} tidak dapat dibaca: harus berupa berkas biasa di dalam foldernya, teks UTF-8, paling besar 1 MB",
            f"{name} cannot be read: it must be a plain file within its folder, UTF-8 text, of 1 MB at most",
        ]


def test_what_is_called_kit_is_always_ours(folder: Path) -> None:
    write(folder, "kit/part.html.j2", "milik sendiri")
    write(folder, "part.html.j2", "milik sendiri")
    write(folder, "luar.html.j2", "{% include 'part.html.j2' %}")
    assert rendered(folder, "{% include 'part.html.j2' %}") == "milik sendiri"
    with pytest.raises(UndefinedError):  # ours, which asks for more than it is given here
        environment("id", "id", folder).get_template("kit/part.html.j2").render()


# --- what it may cost --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "own_language", "english"),
    [
        ("{{ 1 / 0 }}", "ada pembagian dengan nol", "it divides by zero"),
        (
            "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
            "ia memanggil dirinya sendiri tanpa akhir",
            "it calls itself without end",
        ),
        ('{% extends "own.html.j2" %}', "ia memanggil dirinya sendiri tanpa akhir", "it calls itself without end"),
        ("{{ 'x' * 3 * 1024**3 }}", "memori yang diminta terlalu besar", "it asks for too much memory"),
        ("{{ '%3000000000d' % 1 }}", "memori yang diminta terlalu besar", "it asks for too much memory"),
        ("{{ 'x'.ljust(10**25) }}", "angka atau rentangnya terlalu besar", "a number or range is too large"),
        ("{% for n in range(10**9) %}{% endfor %}", "angka atau rentangnya terlalu besar", "a number or range is too large"),
        (
            "{{ 'a' + 1 }}",
            'tidak dapat dihitung; kata Python: can only concatenate str (not "int") to str',
            'it cannot be worked out; Python says: can only concatenate str (not "int") to str',
        ),
        (
            "{% if %}",
            "susunannya keliru; kata Jinja: Expected an expression, got 'end of statement block'",
            "it is not well formed; Jinja says: Expected an expression, got 'end of statement block'",
        ),
    ],
)  # fmt: skip
def test_a_template_that_fails_is_told_by_file_line_and_reason(
    text: str, own_language: str, english: str, tmp_path: Path
) -> None:
    shown = text if len(text) <= 80 else f"{text[:79]}…"
    assert said(tmp_path, f"\n\n  {text}") == [
        f"own.html.j2, baris 3 ({shown}): {own_language}",
        f"own.html.j2, line 3 ({shown}): {english}",
    ]


def test_the_limit_of_memory_ends_with_the_template(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS)
    rendered(tmp_path, "{{ doc.title }}")
    said(tmp_path, "{{ 'x' * 3 * 1024**3 }}")
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def _delivered(folder: Path, out: Path) -> Any:
    source = plan(_PLAN)
    programme = edition_or_latest(load(source).plan.programme)
    report = lint_plan(source, Options(as_of=AS_OF))
    order = Order(source, report, programme, "id", AS_OF, Look(), ("html",), templates=folder)
    return Shelf(out).fill(order, ["collaboration"], lambda _book, _stage: None)


_ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


@pytest.mark.parametrize("name", ["chapters/collaboration-introduction.html.j2", "index.html.j2"])
def test_a_template_without_end_is_ended(
    name: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelves, "_PAGE_SECONDS", 1)
    write(folder, name, _ENDLESS)
    lost = _delivered(folder, tmp_path / "buku").lost
    assert lost
    assert (lost.stage, lost.error, lost.late) == ("html", None, True)
    assert not (tmp_path / "buku").exists()


@pytest.mark.parametrize("name", ["chapters/collaboration-introduction.html.j2", "index.html.j2"])
def test_a_fault_is_heard_by_the_process_that_asked(name: str, folder: Path, tmp_path: Path) -> None:
    write(folder, name, "{{ doc.judul }}")
    lost = _delivered(folder, tmp_path / "buku").lost
    assert lost
    assert isinstance(lost.error, TemplateFault)
    assert str(lost.error) == f"{name}, line 1 ({{{{ doc.judul }}}}): there is no “judul”"
    assert str(pickle.loads(pickle.dumps(lost.error))) == str(lost.error)


def test_the_folder_may_be_named_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (".", "sendiri/..", "sendiri"):
        (tmp_path / "sendiri").mkdir(exist_ok=True)
        assert said(Path(name), "{{ doc.judul }}")[1].startswith("own.html.j2, line 1 ({{ doc.judul }})")


# --- whose fault it is -------------------------------------------------------------------------


def test_a_fault_of_our_own_templates_is_not_laid_on_the_reader(tmp_path: Path) -> None:
    own = environment("id", "id", tmp_path)
    with pytest.raises(UndefinedError), confined(own):
        own.get_template("chapters/vision.html.j2").render()


def test_of_several_templates_the_last_own_line_is_told(tmp_path: Path) -> None:
    write(tmp_path, "bagian.html.j2", "\n{{ doc.plan.visi }}")
    assert said(tmp_path, '{% include "bagian.html.j2" %}')[1] == (
        "bagian.html.j2, line 2 ({{ doc.plan.visi }}): there is no “visi”"
    )
    text = '{% import "macros/ui.html.j2" as ui with context %}\n{{ ui.party(3) }}'
    assert said(tmp_path, text)[1].startswith("own.html.j2, line 2 ({{ ui.party(3) }}): there is no “anchor”")


def test_a_picture_that_the_plan_does_not_have_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "chapters/collaboration-introduction.html.j2", '<img src="asset:plan/lain.png" alt="">')
    with pytest.raises(Refused) as stopped:
        html(document(plan(_PLAN)), "collaboration", "screen", tmp_path)
    assert stopped.value.addresses == ("asset:plan/lain.png",)


@pytest.mark.parametrize("medium", ["print", "screen"])
def test_the_sandbox_changes_nothing_of_a_book(medium: Any, tmp_path: Path) -> None:
    doc = document(example("kota-bontang"))
    assert html(doc, "masterplan", medium, tmp_path) == html(doc, "masterplan", medium)
