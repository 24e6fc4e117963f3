"""LibreOffice without a window, driven by a macro that does what a person does: find the head, type into the cell."""

from __future__ import annotations

import html
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tests.render.machine import program

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LIBRARY = f"""{_HEAD}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard">
<library:element library:name="Office"/>
</library:library>"""
_MODULE = f"""{_HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Office" script:language="StarBasic">
Sub Main
  book = StarDesktop.loadComponentFromURL("{{book}}", "_blank", 0, Array())
  {{typed}}
  book.store()
  book.close(True)
End Sub
Sub Enter(book, sheet, row, head, text)
  page = book.Sheets.getByName(sheet)
  column = 0
  Do Until page.getCellByPosition(column, 1).String = head
    column = column + 1
  Loop
  page.getCellByPosition(column, row - 1).FormulaLocal = text
End Sub
</script:module>"""


class Typed(NamedTuple):
    """A text that somebody types into the cell of a row, below the head of its column."""

    sheet: str
    row: int
    head: str
    text: str


def edit(book: Path, typed: Iterable[Typed], profile: Path) -> None:
    """Open the workbook, type into its cells, save it; `profile` is a folder that LibreOffice may fill."""
    if not profile.exists():
        _soffice(
            profile, "--terminate_after_init"
        )  # its first start puts a library of its own in the place of any other
    calls = "\n  ".join(
        f"Enter book, {_said(one.sheet)}, {one.row}, {_said(one.head)}, {_said(one.text)}" for one in typed
    )
    module = _MODULE.format(book=book.as_uri(), typed=html.escape(calls, quote=False))
    standard = profile / "user" / "basic" / "Standard"
    (standard / "Office.xba").write_text(module, encoding="utf-8")
    (standard / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    before = book.read_bytes()
    _soffice(profile, "macro:///Standard.Office.Main()")
    assert book.read_bytes() != before, "LibreOffice did not save the workbook"


def _said(text: str) -> str:
    """A text as the macro's language writes it."""
    return '"' + text.replace('"', '""') + '"'


def _soffice(profile: Path, *order: str) -> None:
    command = [program("soffice"), f"-env:UserInstallation={profile.as_uri()}", "--headless", *order]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
