"""Make the pictures of docs/gallery/ from the books of examples/complete.

Needs pdftoppm, Chromium and playwright, as the tests do. Run with the environment of `make test`:
`.venv/bin/python scripts/make_gallery.py`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT: Final = Path(__file__).parent.parent
GALLERY: Final = ROOT / "docs" / "gallery"
# Name of the picture: book, and words of which the last page that holds them all is shown.
PAGES: Final = {
    "cover": ("masterplan", ("Pemerintah Kota Contoh", "Versi 1.0")),
    "approval": ("masterplan", ("LEMBAR PENGESAHAN", "Kode data")),
    "coverage": ("masterplan", ("Gambar 3.1", "BAB III")),
    "action-plan": ("masterplan", ("Rencana aksi Smart Living", "Penanggung jawab")),
    "roadmap": ("roadmap", ("Gambar 2.1", "GOV-")),
    "funding": ("masterplan", ("Gambar 7.1", "Anggaran")),
    "profile": ("masterplan", ("GOV-01", "Masalah", "Manfaat", "Teknologi")),
    "readiness": ("analysis", ("Gambar 4.1", "Tingkat kesiapan")),
    "swot": ("analysis", ("Analisis SWOT", "S-01")),
    "summary": ("summary", ("Yang diperoleh warga", "Smart Governance")),
    "glance": ("summary", ("Tabel 1", "Peta jalan")),
    "quick-win": ("quick-wins", ("GOV-01", "Masalah")),
    "proposal": ("proposal", ("Angka pokok KPBU-01",)),
}
SCREENS: Final = {
    "screen": ("masterplan.html#chapter:roadmap", 1280, 900, "light"),
    "screen-dark": ("masterplan.html#chapter:funding", 1280, 900, "dark"),
    "phone": ("masterplan.html#GOV-01", 390, 844, "light"),
    "index": ("index.html", 1280, 900, "light"),
}


def main() -> None:
    """Render, rasterise, photograph."""
    GALLERY.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        books = Path(home, "books")
        masterplan = str(Path(sys.executable).parent / "masterplan")
        plan = str(ROOT / "examples" / "complete")
        subprocess.run([masterplan, "render", plan, "--out", str(books), "--as-of", "2026-07-01", "-q"], check=True)
        for name, (book, words) in PAGES.items():
            page(books / f"{book}.pdf", words, GALLERY / f"{name}.png")
        screens(books)


def page(pdf: Path, words: tuple[str, ...], picture: Path) -> None:
    """The last page on which all the words stand: the earlier ones may be contents and lists."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode()
    flat = [" ".join(one.split()).casefold() for one in text.split("\f")]
    found = [number for number, one in enumerate(flat, start=1) if all(word.casefold() in one for word in words)]
    if not found:
        sys.exit(f"{pdf.name}: no page holds {words}")
    number = str(found[-1])
    stem = picture.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "60", "-f", number, "-l", number, "-singlefile", "-png", pdf, stem], check=True)
    lighten(picture)


def screens(books: Path) -> None:
    """What a browser shows."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, (address, width, height, scheme) in SCREENS.items():
            shown = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
            )
            shown.goto(f"{books.resolve().as_uri()}/{address}")
            shown.wait_for_timeout(500)
            shown.screenshot(path=GALLERY / f"{name}.png")
            lighten(GALLERY / f"{name}.png")
        browser.close()


def lighten(picture: Path) -> None:
    """Few colours are enough to see what a page looks like."""
    with Image.open(picture) as image:
        reduced = image.convert("P", palette=Image.Palette.ADAPTIVE, colors=64)
    reduced.save(picture, optimize=True)


if __name__ == "__main__":
    main()
