"""Writing a merge into the plan's files: through `rewrite`, and proved by reading plan and workbook once more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from masterplan_kit.i18n import Text
from masterplan_kit.node import Keys
from masterplan_kit.office.changes import changes
from masterplan_kit.office.merging import Merge, Side, merge
from masterplan_kit.office.origin import hold
from masterplan_kit.rewrite import Change, NoPlace, Rewritten, rewrite
from masterplan_kit.source import Source, decode
from masterplan_kit.source import merge as merged_files

_FIRST_MEND: Final = Text(
    "isian {keys} ditulis dalam bentuk lain di berkas rencana; jalankan `masterplan fix` dahulu, lalu impor lagi",
    "{keys} is written in another form in the plan's file; run `masterplan fix` first, then import again",
)


class Unwritten(Exception):  # noqa: N818 - said in words
    """A change that the plan's files have no place for yet."""

    def __init__(self, keys: Keys) -> None:
        super().__init__(_FIRST_MEND.en)
        self.text = _FIRST_MEND
        self.values = {"keys": ".".join(map(str, keys))}


def applied(merged: Merge, source: Source, side: Side | None = None) -> list[Rewritten]:
    """The plan's files with the workbook's edits; nothing is written. `source` was loaded. Raises `Unwritten`."""
    wanted = changes(merged, source, side)
    for change in wanted:
        if not _as_read(source, change):
            raise Unwritten(change.keys)
    try:
        files = rewrite(source, wanted)
    except NoPlace as error:
        raise Unwritten(error.change.keys) from error
    if not _arrived(merged, source, files, side):
        return [Rewritten(one.file, one.file.text, refused=True) for one in files]
    return files


def _as_read(source: Source, change: Change) -> bool:
    """Whether it stands in the file as the plan has it: `nama` is read as `name`, but is not written so."""
    keys = change.keys
    for depth in range(1, len(keys) + 1):
        mark, found = source.mark(keys[:depth])
        key = keys[depth - 1]
        if mark is None or found < depth:
            return True
        file, key_start, key_end, *_ = mark
        if isinstance(key, str) and file.text[key_start:key_end].strip("\"'") != key:
            return False
    return True


def _arrived(merged: Merge, source: Source, files: Sequence[Rewritten], side: Side | None) -> bool:
    """Whether nothing is left to do: compared with the new plan, the workbook brings no more."""
    new = {id(one.file): decode(one.data, one.file.name, one.file.path)[0] for one in files}
    after = merged_files(source.name, [new.get(id(file), file) for file in source.files], [])
    if after.stopped:
        return False
    left = merge(merged.returned, hold(after).data)
    contested = {"conflict"} if side != "theirs" else set()
    return not left.new and all(one.kind in contested or one.row is None for one in left.differences)
