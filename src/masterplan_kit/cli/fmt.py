"""`masterplan fmt`: the one layout, written, shown or asked for."""

from __future__ import annotations

import sys
from typing import Any, Final

from masterplan_kit.cli.calls import Call, CallError, show
from masterplan_kit.cli.console import complain, write, write_bytes
from masterplan_kit.cli.lint import SHARED
from masterplan_kit.cli.options import Option, spoken
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.cli.rewritten import difference, put
from masterplan_kit.i18n import Text, fill
from masterplan_kit.lint.many import shown
from masterplan_kit.lint.problems import told
from masterplan_kit.report.text import Style, render_findings
from masterplan_kit.report.visible import visible
from masterplan_kit.rewrite import Rewritten, tidy
from masterplan_kit.source import Source, read_plan

_TAKEN: Final = frozenset({"lang", "config", "isolated", "stdin_filename"})
OPTIONS: Final = (
    Option(("--check",), "flag", Text("jangan tulis; keluar 1 bila ada berkas yang belum rapi", "write nothing; exit 1 where a file is not in the layout")),
    Option(("--diff",), "flag", Text("tampilkan saja, jangan tulis", "show only, write nothing")),
    *(option for option in SHARED if option.name in _TAKEN),
)  # fmt: skip


def run(paths: list[str], given: dict[str, Any]) -> int:
    """0: done, or nothing to do; 1: a file cannot be read, or is to change and only asked for; 2, 3, 4 as for `fix`."""
    try:
        call = Call(paths, given)
        codes, changed = {0}, 0
        for plan in call.plans:
            for one in _tidied(plan if isinstance(plan, Source) else read_plan(plan, shown(plan)), call, codes):
                changed += one.changed
                _bring_out(one, given)
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3
    words = _WOULD if given["check"] or given["diff"] else _DONE
    if changed or codes == {0}:
        complain(fill(words if changed else _NOTHING, {"files": changed}, spoken()))
    return max(codes) or int(given["check"] and changed > 0)


def _tidied(source: Source, call: Call, codes: set[int]) -> list[Rewritten]:
    """The files of a plan in the layout; those that cannot be read as they are, with the finding that says why."""
    broken = {id(problem.place.file) for problem in source.problems}
    if broken:
        codes.add(1)
        sys.stderr.write(render_findings(told(source.problems), call.options.lang or spoken(), Style()))
    files = [Rewritten(file, file.text) if id(file) in broken else tidy(file) for file in source.files]
    for one in files:
        if id(one.file) in broken:
            complain(_LEFT, file=one.file.name)
        if one.refused:
            codes.add(4)
            complain(_REFUSED, file=one.file.name)
    return files


def _bring_out(one: Rewritten, given: dict[str, Any]) -> None:
    if given["diff"]:
        write(difference(one))
    elif given["check"]:
        write(f"{visible(one.file.name)}\n" if one.changed else "")
    elif one.file.path is None:
        write_bytes(one.data.decode())  # what came by standard input goes out by standard output, changed or not
    elif one.changed:
        put(one)


_DONE: Final = Text("{files} berkas dirapikan", "files put into the layout: {files}")
_WOULD: Final = Text("{files} berkas akan dirapikan", "files that would be put into the layout: {files}")
_NOTHING: Final = Text("tata letak berkas sudah rapi", "nothing to do: the layout is as it should be")
_LEFT: Final = Text(
    "{file} dibiarkan: yang tidak terbaca diperbaiki dahulu (`masterplan lint`, `masterplan fix`)",
    "{file} was left as it is: what cannot be read is to be mended first (`masterplan lint`, `masterplan fix`)",
)
_REFUSED: Final = Text(
    "tata letak baru {file} tidak terbukti sama isinya; berkas dibiarkan. Ini kesalahan kami, mohon laporkan",
    "the new layout of {file} did not prove to say the same; the file was left as it was. This is our fault, please report it",
)
