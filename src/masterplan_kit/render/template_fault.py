"""What goes wrong in a reader's own template, told in one sentence: which template, which line, and what."""

from __future__ import annotations

import linecache
import os
from pathlib import Path
from typing import Final

from jinja2 import TemplateNotFound, TemplatesNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from masterplan_kit.i18n import Text, Values, fill

_SAID: Final = Text("{template}, baris {line} ({code}): {trouble}", "{template}, line {line} ({code}): {trouble}")
_TROUBLES: Final[tuple[tuple[type[Exception], Text], ...]] = (
    (TemplateSyntaxError, Text("susunannya keliru; kata Jinja: {told}", "it is not well formed; Jinja says: {told}")),
    (TemplateNotFound, Text("templat “{told}” tidak ada", "there is no template “{told}”")),
    (SecurityError, Text("“{name}” tertutup bagi templat", "“{name}” is closed to templates")),
    (UndefinedError, Text("“{name}” tidak ada", "there is no “{name}”")),
    (ZeroDivisionError, Text("ada pembagian dengan nol", "it divides by zero")),
    (RecursionError, Text("ia memanggil dirinya sendiri tanpa akhir", "it calls itself without end")),
    (MemoryError, Text("memori yang diminta terlalu besar", "it asks for too much memory")),
    (OverflowError, Text("angka atau rentangnya terlalu besar", "a number or range is too large")),
    (Exception, Text("tidak dapat dihitung; kata Python: {told}", "it cannot be worked out; Python says: {told}")),
)


class TemplateFault(Exception):  # noqa: N818 - said in words, not raised as a fault
    """An own template cannot be used: `text` and `values` say why."""

    def __init__(self, text: Text, values: Values) -> None:
        super().__init__(text, values)  # from which it is made again in the process that asked
        self.text, self.values = text, values

    def __str__(self) -> str:
        return fill(self.text, self.values, "en")


def fault(error: Exception, folder: Path) -> TemplateFault | None:
    """What an error means for templates in that folder; None where it did not come from one of them."""
    home = folder.absolute()
    place = _place(error, f"{home}{os.sep}")
    if place is None:
        return None
    file, line = place
    text = next(text for kind, text in _TROUBLES if isinstance(error, kind))
    told = (
        ", ".join(map(str, error.templates))
        if isinstance(error, TemplatesNotFound)
        else str(error) or type(error).__name__
    )
    values = {"told": told, "name": getattr(error, "asked", str(error))}
    trouble = Text(fill(text, values, "id"), fill(text, values, "en"))
    template = Path(file).relative_to(home).as_posix()
    code = linecache.getline(file, line).strip()
    return TemplateFault(_SAID, {"template": template, "line": line, "code": code, "trouble": trouble})


def _place(error: Exception, home: str) -> tuple[str, int] | None:
    """The last line of an own template on the way to the error; Jinja puts them into the trace."""
    found, trace = None, error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(home):
            found = file, trace.tb_lineno
        trace = trace.tb_next
    return found
