"""`masterplan new`: a plan to fill in, after a few questions."""

from __future__ import annotations

from typing import Any, Final

from masterplan_kit.cli import completion
from masterplan_kit.cli.options import Option
from masterplan_kit.i18n import Text

OPTIONS: Final = (
    Option(("--region",), "text", Text("daerah: kode atau nama, mis. 64.74 atau Kota Bontang", "the region: code or name, e.g. 64.74 or Kota Bontang"), metavar="CODE|NAME", offers=completion.regions),
    Option(("--programme",), "text", Text("edisi program (bawaan: yang terbaru untuk daerah itu)", "edition of the programme (default: the newest for that region)"), metavar="EDITION", offers=completion.editions),
    Option(("--period",), "text", Text("jangka waktu, mis. 2027-2036 (bawaan: mulai tahun depan)", "years of the plan, e.g. 2027-2036 (default: from next year on)"), metavar="FIRST-LAST"),
    Option(("--units",), "texts", Text("perangkat daerah yang ikut, mis. diskominfo,dinkes; boleh berulang", "offices that take part, e.g. diskominfo,dinkes; repeatable"), metavar="IDS", offers=completion.listed(completion.offices)),
    Option(("--from",), "text", Text("mulai dari lembar kerja .xlsx yang sudah ada", "start from a worksheet (.xlsx) that is there already"), metavar="FILE.xlsx"),
    Option(("--title",), "text", Text("judul rencana (bawaan: dari daerah dan jangka waktunya)", "title of the plan (default: of region and years)"), metavar="TEXT"),
    Option(("--lang",), "choice", Text("bahasa rencana dan keterangannya (bawaan: id)", "language of the plan and its explanations (default: id)"), ("id", "en")),
    Option(("--as-of",), "text", Text("hari ini bagi rencana itu, mis. 2026-03-31", "today for the plan, e.g. 2026-03-31"), metavar="DATE"),
    Option(("--force",), "flag", Text("juga ke dalam folder yang sudah berisi; berkas yang ada tidak pernah ditimpa", "into a folder that holds other things, too; no file is ever written over")),
)  # fmt: skip
FOLDER: Final = Text("folder baru untuk rencana itu", "a new folder for the plan")


def run(paths: list[str], given: dict[str, Any]) -> int:
    """Write a new plan; 2 where an answer is missing or cannot be meant, or the folder is taken."""
    from masterplan_kit.cli.interview import new  # the model and the editor's schema come with it

    return new(paths, given)
