"""Pages of a few words, printed: for tests of what becomes of any page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from masterplan_kit.render.pdf import Asset, Printed, write_pdf
from masterplan_kit.render.templates import home

AS_OF = dt.date(2026, 7, 1)
SERIF = "fonts/bonum/texgyrebonum-regular.otf"
SANS = "fonts/liberation/LiberationSans-Bold.ttf"
FONTS = {
    SERIF: Asset("font/otf", (home() / SERIF).read_bytes()),
    SANS: Asset("font/ttf", (home() / SANS).read_bytes()),
}
FACES = "".join(f'@font-face {{font-family: "{name}"; src: url("asset:{name}")}}' for name in FONTS)


def page(body: str = "<p>Isi</p>", *, head: str = "", css: str = "") -> str:
    """A page as whole as it takes to be accessible."""
    style = f'{css}{FACES} body {{font-family: "{SERIF}"}}'
    return (
        f'<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Buku Uji</title>{head}'
        f"<style>{style}</style></head><body><h1>Judul</h1>{body}</body></html>"
    )


def printed(
    body: str = "<p>Isi</p>",
    *,
    head: str = "",
    css: str = "",
    assets: Mapping[str, Asset] | None = None,
    archive: Mapping[str, bytes] | None = None,
) -> Printed:
    """That page as PDF."""
    return write_pdf(page(body, head=head, css=css), {**FONTS, **(assets or {})}, as_of=AS_OF, archive=archive)


def book(folder: Path, seal: str = "", archive: Mapping[str, bytes] | None = None, left_out: str = "") -> Path:
    """A book in a file, as `masterplan render` marks it."""
    told = {"author": "Kota Contoh", "masterplan-data": seal, "masterplan-left-out": left_out}
    head = "".join(f'<meta name="{name}" content="{content}">' for name, content in told.items() if content)
    path = folder / "buku.pdf"
    path.write_bytes(printed(head=head, archive=archive).data)
    return path
