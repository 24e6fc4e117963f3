"""A file and what is to be written into it."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.source import File


@dataclass(eq=False)
class Rewritten:
    """One file with its new text; `text` equals `file.text` where there is nothing to write."""

    file: File
    text: str
    refused: bool = False  # the new text did not prove harmless: our fault, `text` is the old one

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.text != self.file.text

    @property
    def data(self) -> bytes:
        """What is to be written, byte for byte."""
        return self.file.encoded(self.text)
