"""PDFs made by others than us: for tests of what a book may carry."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pikepdf


def stranger(path: Path, files: Mapping[str, bytes], *, password: str | None = None, **told: str) -> Path:
    """An empty page with these files attached, whatever their names, and these words about itself."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    for key, words in told.items():
        pdf.docinfo[f"/{key}"] = words
    for number, (name, data) in enumerate(files.items()):
        pdf.attachments[f"{number:03}"] = data
        attached = pdf.attachments[f"{number:03}"].obj
        attached.F = attached.UF = pikepdf.String(name)
    locked = False if password is None else pikepdf.Encryption(owner=password, user=password)
    pdf.save(path, encryption=locked)
    return path
