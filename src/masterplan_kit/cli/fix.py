"""`masterplan fix`: write the safe fixes, or show them."""

from __future__ import annotations

from typing import Any, Final

from masterplan_kit.cli.calls import Call, CallError, show
from masterplan_kit.cli.console import complain, write, write_bytes
from masterplan_kit.cli.lint import SHARED
from masterplan_kit.cli.options import Option, spoken
from masterplan_kit.cli.plans import NothingChecked
from masterplan_kit.cli.rewritten import difference, put
from masterplan_kit.i18n import Text, counted, fill
from masterplan_kit.lint import mend_plan
from masterplan_kit.lint.many import shown
from masterplan_kit.source import Source, read_plan

OPTIONS: Final = (
    *SHARED,
    Option(("--diff",), "flag", Text("tampilkan saja, jangan tulis", "show only, write nothing")),
)


def run(paths: list[str], given: dict[str, Any]) -> int:
    """0: done, or nothing to do; 2: a file could not be written; 4: a fix did not prove safe."""
    try:
        call = Call(paths, given)
        return mend(call, diff=given["diff"])
    except CallError as error:
        return show(error)
    except NothingChecked as error:
        complain(error.text, **error.values)
        return 3


def mend(call: Call, *, diff: bool) -> int:
    """Mend every plan of the call."""
    code = changed = fixes = 0
    for plan in call.plans:
        source = plan if isinstance(plan, Source) else read_plan(plan, shown(plan))
        if not source.mendable:
            raise CallError(_WORKBOOK, {"file": source.name})
        for one in mend_plan(source, call.options):
            if one.refused:
                complain(_REFUSED, file=one.file.name)
                code = 4
            if one.changed:
                changed, fixes = changed + 1, fixes + len(one.fixed)
            if diff:
                write(difference(one))
            elif one.file.path is None:
                write_bytes(one.text)  # what came by standard input goes out by standard output, mended or not
            elif one.changed:
                put(one)
    words = _WOULD if diff else _DONE
    told = {"fixes": counted(fixes, "perbaikan", "fix", "fixes"), "files": counted(changed, "berkas", "file", "files")}
    complain(fill(words if changed else _NOTHING, told, spoken()))
    return code


_REFUSED: Final = Text(
    "perbaikan untuk {file} tidak terbukti aman; berkas dibiarkan. Ini kesalahan kami, mohon laporkan",
    "the fixes for {file} did not prove safe; the file was left as it was. This is our fault, please report it",
)
_WORKBOOK: Final = Text(
    "{file} adalah buku kerja; bawa suntingannya ke rencana dengan `masterplan import`, lalu perbaiki rencananya",
    "{file} is a workbook; bring its edits into the plan by `masterplan import`, then mend the plan",
)
_DONE: Final = Text("{fixes} ditulis dalam {files}", "{fixes} written in {files}")
_WOULD: Final = Text("{fixes} akan ditulis dalam {files}", "{fixes} would be written in {files}")
_NOTHING: Final = Text("tidak ada yang dapat diperbaiki secara otomatis", "nothing can be mended automatically")
