"""`masterplan render`: the books of a plan, as pages and as PDF."""

from __future__ import annotations

from typing import Any, Final

from masterplan_kit.cli import completion
from masterplan_kit.cli.options import Option, among
from masterplan_kit.i18n import Text

OPTIONS: Final = (
    Option(("--book",), "texts", Text("buku ini saja; boleh berulang (bawaan: all)", "this book only; repeatable (default: all)"), metavar="BOOK", offers=completion.books),
    Option(("--to",), "text", Text("bentuknya: html, pdf, atau keduanya (bawaan)", "as html, pdf or both (default)"), default="html,pdf", metavar="FORMATS", offers=completion.listed(among(("html", "pdf")))),
    Option(("-o", "--out"), "text", Text("folder tujuan (bawaan: books)", "the folder they go to (default: books)"), default="books", metavar="DIR"),
    Option(("--lang",), "choice", Text("bahasa label (bawaan: bahasa rencana)", "language of the labels (default: the plan's)"), ("id", "en")),
    Option(("--paper",), "choice", Text("kertas", "paper"), ("a4", "f4"), "a4"),
    Option(("--final",), "flag", Text("tanpa tanda draf; ditolak bila gerbang final belum tercapai", "without the mark of a draft; refused below the gate final")),
    Option(("--archive",), "flag", Text("PDF/A-3 dengan berkas rencana terlampir", "PDF/A-3 with the plan's files attached")),
    Option(("--templates",), "text", Text("folder templat sendiri", "a folder of own templates"), metavar="DIR"),
    Option(("--theme",), "text", Text("berkas tampilan: warna, huruf, kop", "a file with colours, fonts and letterhead"), metavar="FILE"),
    Option(("--programme",), "text", Text("edisi program, atau berkas edisi sendiri", "edition of the programme, or a file of one's own"), metavar="EDITION|FILE", offers=completion.editions),
    Option(("--as-of",), "text", Text("hari pembuatan, mis. 2026-03-31 (bawaan: hari ini)", "the day of making, e.g. 2026-03-31 (default: today)"), metavar="DATE"),
    Option(("--jobs",), "number", Text("buku yang dibuat bersamaan (bawaan: sesuai mesin)", "books made side by side (default: as the machine has)"), metavar="N"),
    Option(("--no-cache",), "flag", Text("buat semua buku dari awal", "make every book anew")),
    Option(("--force",), "flag", Text("timpa berkas yang tidak dibuat oleh perintah ini", "overwrite files that this command did not make")),
    Option(("-q", "--quiet"), "flag", Text("hanya kesalahan", "errors only")),
    Option(("-v", "--verbose"), "flag", Text("jejak pada kesalahan kami", "a trace with faults of ours")),
)  # fmt: skip
PATHS: Final = Text("berkas atau folder rencana", "a plan's file or folder")


def run(paths: list[str], given: dict[str, Any]) -> int:
    """Make the books that are asked for; the exit code of the contract (docs/reference/cli.md)."""
    from masterplan_kit.cli.books import render  # Jinja comes with it

    return render(paths, given)
