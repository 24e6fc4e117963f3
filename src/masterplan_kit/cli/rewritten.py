"""What was rewritten, brought out: shown as a difference, printed, or put in the place of the file."""

from __future__ import annotations

import difflib
from typing import Final

from masterplan_kit.cli.calls import CallError
from masterplan_kit.i18n import Text
from masterplan_kit.report.visible import uncommanding, visible
from masterplan_kit.rewrite import Rewritten

_MEANWHILE: Final = Text(
    "{file} berubah selagi diperiksa; tidak ditulis", "{file} changed while it was checked; not written"
)
_UNWRITTEN: Final = Text(
    "{file} tidak dapat ditulis: {cause}; isinya tetap seperti semula",
    "{file} cannot be written: {cause}; it is as it was",
)


def difference(one: Rewritten) -> str:
    """The lines that change, as `diff -u` shows them."""
    lines = difflib.unified_diff(
        one.file.text.splitlines(), one.text.splitlines(), one.file.name, one.file.name, lineterm=""
    )
    return uncommanding("".join(f"{visible(line)}\n" for line in lines))


def put(one: Rewritten) -> None:
    """Replace the file, unless somebody changed it meanwhile; raises CallError."""
    from masterplan_kit.writing import write_whole

    if one.file.path is None:
        return
    try:
        if one.file.path.read_bytes() != one.file.data:
            raise CallError(_MEANWHILE, {"file": one.file.name})
        write_whole(one.file.path, one.data)
    except OSError as error:
        raise CallError(_UNWRITTEN, {"file": one.file.name, "cause": error.strerror or str(error)}) from error
